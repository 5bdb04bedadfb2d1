/** Five-character procedure codes (CPT, HCPCS) as numbers in their own order, so that a list of them is searched without strings. */

const DIGITS = 36;
const LENGTH = 5;

/** The value of a character code: 0–9, then A–Z; -1 for any other. */
function digit(character: number): number {
  if (character >= 48 && character <= 57) return character - 48;
  return character >= 65 && character <= 90 ? character - 55 : -1;
}

/** The number of the five characters of `text` from `at` on; -1 when they are not five capital letters or digits. */
export function codeNumber(text: string, at: number): number {
  let number = 0;
  for (let place = at; place < at + LENGTH; place += 1) {
    const value = digit(text.charCodeAt(place));
    if (value < 0) return -1;
    number = number * DIGITS + value;
  }
  return number;
}

/** The number of a code as typed, with any case; -1 when it is not five characters. */
export const numberOf = (code: string): number => (code.length === LENGTH ? codeNumber(code.toUpperCase(), 0) : -1);

/** The code that a number stands for. */
export const codeOf = (number: number): string => number.toString(DIGITS).toUpperCase().padStart(LENGTH, '0');

/** Where `number` stands in a sorted list between two places, or would stand: the first place that is not before it. */
export function placeOf(sorted: ArrayLike<number>, number: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
