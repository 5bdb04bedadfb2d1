/** Our own words that point straight at codes: lay words, abbreviations and the like that share few words with the title. */
import type { Phrase } from '../phrase';
import { wordEntries } from './entries';

/**
 * One phrase for each typed form and each code it means by itself; codes of all systems, for `placedIn` to choose from.
 * `main` marks what a form commonly means: the first code of the first line that has it.
 */
export function synonymPhrases(): Phrase[] {
  const known = new Set<string>();
  return wordEntries().flatMap(({ typed, codes }) =>
    typed.flatMap((text) => {
      const first = codes.length > 0 && !known.has(text);
      if (first) known.add(text);
      return codes.map((code, at): Phrase => ({ text, code, source: 'synonym', main: first && at === 0 }));
    }),
  );
}
