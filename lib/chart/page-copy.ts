/** A page on its way from its frame to the panel, where it is read: elements as they are laid out now, texts and field values as they stand. */

/**
 * One step of a copy, in the order of the page: a text; an element, which later steps go into; `END`, which leaves it; `SHADOW`,
 * which begins the shadow tree of the element just entered. Texts and elements are numbered from 0 in this order.
 */
export type CopyStep = string | CopiedElement | typeof END | typeof SHADOW;

/**
 * An element: its tag, what is true of it as bits (`BITS`), its attributes as name and value in turn, 0 for none, and of some
 * what markup does not tell: a field's live value, the address of a frame.
 */
export type CopiedElement = [tag: string, bits: number, attributes?: string[] | 0, live?: string];

export const END = 0;
export const SHADOW = 1;

/**
 * `SHOWN`, `BLOCK`, `KEEPS_LINES`, `BOLD`: its look. `CHECKED`: a box that is ticked, an
 * option that is chosen. `REACHED`: a frame whose page lies open to its own. `SVG`, `MATH`: what its tag means.
 */
export const BITS = {
  SHOWN: 1,
  BLOCK: 2,
  KEEPS_LINES: 4,
  BOLD: 8,
  CHECKED: 16,
  REACHED: 32,
  SVG: 64,
  MATH: 128,
} as const;

/** Steps and characters of one part: written, sent and taken in within a few milliseconds. */
export const PART_STEPS = 4_000;
export const PART_CHARS = 200_000;
/** More than the parts of the largest copy within the budget. */
export const MAX_COPY_PARTS = 10_000;
