/** Our own words that point straight at codes: lay words and the like that share no word with the title. */
import type { Phrase } from '../phrase';
import { LAY_SYNONYMS } from './synonyms-lay';

/** Every line is `code`, a tab, and what people call it, parted by semicolons; blank lines and `#` lines are for the reader. */
export function synonymPhrases(): Phrase[] {
  return LAY_SYNONYMS.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [code = '', words = ''] = line.split('\t');
    return words.split('; ').map((text): Phrase => ({ text, code, source: 'synonym', main: false }));
  });
}
