/** Texts of the ICD XML files as they are kept. */

/** Words parted by one blank; line ends and indentation of the file are no part of a text. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title of a text file: other white space than blanks would part fields where it is packed. */
export const titleText = (field: string): string => field.replace(/\s/g, ' ').trim();

/** A code as the books print it: with its dot, or to be completed (`C50.91-`, `D24-`, `C56.-`). */
export const PRINTED_CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{0,4})?-?$/;
