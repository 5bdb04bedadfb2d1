/** What coders and clinicians type for what the titles say: alternatives searched beside the typed words, never instead of them. */
import { formsOf, wordEntry, wordLines } from './entries';

/** The longest key, in words. */
export const LONGEST_SHORTHAND = 9;

/** The lines of each typed form. Nobody asks for more than a few of the ten thousand: the rest of a line is read when it is asked for. */
const lines = new Map<string, string | string[]>();
for (const line of wordLines()) {
  for (const form of formsOf(line)) {
    const known = lines.get(form);
    if (known === undefined) lines.set(form, line);
    else if (typeof known === 'string') lines.set(form, [known, line]);
    else known.push(line);
  }
}

/** The meanings of each form that was asked for. */
const read = new Map<string, readonly string[]>();

/** Every typed form with its meanings, the commonest first; a form that stands in two lists keeps both. */
export const SHORTHAND: Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has' | 'keys'> = {
  has: (form) => lines.has(form),
  keys: () => lines.keys(),
  get(form) {
    const before = read.get(form);
    if (before) return before;
    const found = lines.get(form);
    if (found === undefined) return undefined;
    const meanings = [...new Set([found].flat().flatMap((line) => wordEntry(line).meanings))];
    read.set(form, meanings);
    return meanings;
  },
};
