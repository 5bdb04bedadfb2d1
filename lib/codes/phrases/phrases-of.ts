/** All that the loaded books say, as phrases. */
import type { Book } from '../books/book-node';
import type { Phrase } from '../phrase';
import { indexPhrases } from './index-phrases';
import { openNeoplasmReferences } from './neoplasm-references';
import { drugPhrases, neoplasmPhrases } from './table-phrases';
import { tabularPhrases } from './tabular-phrases';

function phrasesOfBook(book: Book, inTable: (reference: string) => string | null): Iterable<Phrase> {
  switch (book.holding.content) {
    case 'tabular':
      return tabularPhrases(book);
    case 'index':
      return indexPhrases(book, 'index', inTable);
    case 'external-cause-index':
      return indexPhrases(book, 'external-cause', inTable);
    case 'neoplasm-table':
      return neoplasmPhrases(book);
    case 'drug-table':
      return drugPhrases(book);
    default:
      return [];
  }
}

/**
 * Phrases of books of any kind, with the codes as the books print them: some end in `-`, some lack their seventh
 * character, some are of another release. {@link placedIn} gives them the codes of a table.
 */
export function* phrasesOf(books: readonly Book[]): Generator<Phrase> {
  const table = books.find(({ holding }) => holding.content === 'neoplasm-table');
  const inTable = table ? openNeoplasmReferences(table) : () => null;
  for (const book of books) yield* phrasesOfBook(book, inTable);
}
