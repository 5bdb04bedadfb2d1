/** How far a typed word is from one that is known. */

/** Words longer than this are never respelt. */
export const LONGEST_COMPARED = 48;
const ROW = LONGEST_COMPARED + 4;
let before = new Uint8Array(ROW);
let above = new Uint8Array(ROW);
let row = new Uint8Array(ROW);

/** Edits allowed by the typed word's length: none below four letters. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Damerau-Levenshtein distance (a swap of neighbours is one edit) between a typed word and the word at `start`…`end` of
 * `bytes`, given up beyond `bound`. `asPrefix`: distance to the nearest beginning of the word instead of the whole.
 */
export function distance(typed: string, bytes: Uint8Array, start: number, end: number, bound: number, asPrefix: boolean): number {
  const given = typed.length;
  const width = asPrefix ? Math.min(end - start, given + bound) : end - start;
  if (given > LONGEST_COMPARED || width > given + bound || width < given - bound) return bound + 1;
  for (let at = 0; at <= width; at += 1) above[at] = at;
  for (let i = 1; i <= given; i += 1) {
    const letter = typed.charCodeAt(i - 1);
    const previous = i > 1 ? typed.charCodeAt(i - 2) : 0;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const there = bytes[start + j - 1] as number;
      let cost = (above[j - 1] as number) + (letter === there ? 0 : 1);
      cost = Math.min(cost, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (j > 1 && letter === bytes[start + j - 2] && previous === there) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    [before, above, row] = [above, row, before];
  }
  if (!asPrefix) return above[width] as number;
  let nearest = bound + 1;
  for (let at = Math.max(0, given - bound); at <= width; at += 1) nearest = Math.min(nearest, above[at] as number);
  return nearest;
}
