/** Everything that leads to the codes of a table beside their own titles. */
import type { Book } from '../books/book-node';
import type { Phrase } from '../phrase';
import type { CodeTable } from '../table';
import { synonymPhrases } from '../words/synonyms';
import { phrasesOf } from './phrases-of';
import { headerPhrases, placedIn } from './placed';

/** Phrases of the books and of our own words with codes of the table, and the titles of its headers. */
export function* phrasesFor(table: CodeTable, books: readonly Book[]): Generator<Phrase> {
  yield* placedIn(table, phrasesOf(books));
  yield* placedIn(table, synonymPhrases());
  yield* headerPhrases(table);
}
