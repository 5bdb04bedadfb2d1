/** Every cue in one book. */
import { PhraseBook } from '../phrases';
import type { CueWord } from './cue';
import { family } from './family';
import { history } from './history';
import { hypothetical } from './hypothetical';
import { negation } from './negation';
import { affirmation, planned } from './planned';
import { terminators } from './terminators';
import { uncertainty } from './uncertainty';

function bookOf(): PhraseBook<CueWord> {
  const book = new PhraseBook<CueWord>(false);
  for (const { phrases, word } of [negation, uncertainty, history, hypothetical, family, planned, affirmation, terminators].flat()) {
    for (const phrase of phrases.split('|')) book.add(phrase.trim(), word);
  }
  return book;
}

export const CUES = bookOf();
