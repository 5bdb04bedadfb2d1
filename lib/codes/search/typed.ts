/** What a person typed, taken apart: words to find, words to leave out, ranges of codes, and whether it may be a code itself. */
import { foldWord, rawWords } from './text';

/** Codes from the first up to the last and all that begins with it, as typed. */
export interface CodeRange {
  from: string;
  to: string;
}

/** `words` keeps a blank at its end, which says that the last word is whole. */
export interface Typed {
  words: string;
  without: string[];
  ranges: CodeRange[];
  /** One word of letters and digits, with a dot or hyphen at most: it may be a code or begin one. */
  code: string | null;
}

/** `-left`, `-"not specified"`: a hyphen at the beginning of a word. */
const WITHOUT = /(^|\s)-(?:"([^"]*)"?|(\p{L}[\p{L}\p{N}'’]*))/gu;
const CODE = String.raw`[a-z0-9]{3}(?:\.?[a-z0-9]{1,5})?`;
/** Both ends hold a digit: `non-specific` is no range. */
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])((?=[a-z.]*\d)${CODE})\s?(?:-|–|to)\s?((?=[a-z.]*\d)${CODE})(?![\p{L}\p{N}.-])`,
  'giu',
);
const ONE_CODE = /^[a-z0-9]{1,3}[a-z0-9]*[-.]?[a-z0-9]*$/i;
const LONGEST_CODE = 10;

export function typedIn(query: string): Typed {
  const without: string[] = [];
  const left = query.replace(WITHOUT, (_, before: string, quoted: string | undefined, word: string | undefined) => {
    without.push(...rawWords(quoted ?? word ?? '').map(foldWord));
    return before;
  });
  const ranges: CodeRange[] = [];
  const words = left.replace(RANGE, (whole, from: string, to: string) => {
    if (from.toUpperCase() >= to.toUpperCase()) return whole;
    ranges.push({ from, to });
    return ' ';
  });
  const trimmed = words.trim();
  return { words, without, ranges, code: ONE_CODE.test(trimmed) && trimmed.length <= LONGEST_CODE ? trimmed : null };
}
