/** Phrases of the tabular: its inclusion terms, by the code they stand at. */
import type { Book } from '../books/book-node';
import type { Phrase } from '../phrase';

export function* tabularPhrases(book: Book): Generator<Phrase> {
  for (let at = 0; at < book.size; at += 1) {
    const { kind, code, notes } = book.node(at);
    if (kind !== 'code' || code === null) continue;
    for (const note of notes) if (note.kind === 'inclusion-term') yield { text: note.text, code, source: 'inclusion', main: false };
  }
}
