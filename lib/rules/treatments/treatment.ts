/** A drug or treatment of one usual purpose, and the words of the conditions it is given for. */

/** `drugs`: generic names and the brands notes use. `reasons`: any of these words in the chart may be the reason. */
export interface Treatment {
  drugs: RegExp;
  reasons: RegExp;
}

/** A treatment from two lists parted by `|`; names stand as whole words, reasons also within longer ones. */
export const given = (drugs: string, reasons: string): Treatment => ({
  drugs: new RegExp(`\\b(?:${drugs})\\b`, 'i'),
  reasons: new RegExp(reasons, 'i'),
});
