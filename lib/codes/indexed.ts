/** The ways by which the indexes and tables lead to a code, as they are printed. */
import type { Book, BookNode } from './books/book-node';

/** More than a card can show at once; the book itself shows all. */
const MOST = 24;

/** What the six columns of a table are, in its own order (ICD-10-CM Neoplasm Table; Table of Drugs and Chemicals). */
const COLUMNS: Partial<Record<Book['holding']['content'], readonly string[]>> = {
  'neoplasm-table': ['primary', 'secondary', 'in situ', 'benign', 'uncertain behavior', 'unspecified behavior'],
  'drug-table': ['accidental', 'intentional self-harm', 'assault', 'undetermined', 'adverse effect', 'underdosing'],
};

const plain = (code: string | null): string => (code ?? '').replace(/[.-]/g, '');
/** Whether what is printed (`S72.00-`, `T36.0X1`) leads to the code. */
const leadsTo = (printed: string | null, code: string): boolean => printed !== null && plain(code).startsWith(plain(printed));

const TITLES: Partial<Record<Book['holding']['content'], string>> = {
  index: 'Alphabetic index',
  'external-cause-index': 'External causes',
  'neoplasm-table': 'Neoplasm table',
  'drug-table': 'Table of drugs',
};

/** The words of the terms from the main term down, and of the column where the code stands in one. */
function wordsOf(path: readonly BookNode[], code: string, book: Book): string {
  const terms = path.filter(({ kind }) => kind === 'term').map(({ title }) => title);
  const columns = COLUMNS[book.holding.content] ?? [];
  const column = path.at(-1)?.cells.findIndex((cell) => leadsTo(cell, code)) ?? -1;
  return [...terms, ...(columns[column] === undefined ? [] : [columns[column]])].join(', ');
}

/** At most a card's worth, the entries that print the whole code before those that print its beginning. */
export function indexedIn(books: readonly Book[], code: string): { book: string; words: string }[] {
  const found: { book: string; words: string }[] = [];
  for (const book of books) {
    for (const at of book.ofCode(code)) {
      if (found.length === MOST) return found;
      const words = wordsOf(book.path(at), code, book);
      if (words) found.push({ book: `${TITLES[book.holding.content] ?? book.holding.content} ${book.holding.release}`, words });
    }
  }
  return found;
}
