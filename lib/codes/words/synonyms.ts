/** Our own words that point straight at codes: lay words, abbreviations and the like that share few words with the title. */
import type { Phrase } from '../phrase';
import { wordEntries } from './entries';

/** One phrase for each typed form and each code it means by itself; codes of all systems, for `placedIn` to choose from. */
export function synonymPhrases(): Phrase[] {
  return wordEntries().flatMap(({ typed, codes }) =>
    codes.flatMap((code) => typed.map((text): Phrase => ({ text, code, source: 'synonym', main: false }))),
  );
}
