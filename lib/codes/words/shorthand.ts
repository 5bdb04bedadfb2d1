/** What coders and clinicians type for what the titles say: alternatives searched beside the typed words, never instead of them. */
import { wordEntries } from './entries';

/** The longest key, in words. */
export const LONGEST_SHORTHAND = 9;

/** Every typed form with its meanings, the commonest first; a form that stands in two lists keeps both. */
export const SHORTHAND: ReadonlyMap<string, readonly string[]> = (() => {
  const joined = new Map<string, string[]>();
  for (const { typed, meanings } of wordEntries()) {
    for (const form of typed) {
      const known = joined.get(form);
      if (!known) joined.set(form, [...meanings]);
      else known.push(...meanings.filter((meaning) => !known.includes(meaning)));
    }
  }
  return joined;
})();
