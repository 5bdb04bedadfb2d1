/** Where the alphabetic index would be opened for words that no code has. */
import type { Book } from './books/book-node';
import type { SearchResponse } from './code';

/** Places named. */
const MOST = 5;
/** Times the index is asked; each costs milliseconds. */
const TRIES = 8;
/** Shorter words lead anywhere. */
const TELLING_LETTERS = 4;

/** What was typed, then with one word less, then its longer words alone. */
function* asked(query: string): Generator<string> {
  yield query;
  const words = query.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2) return;
  if (words.length > 2) for (const left of words.keys()) yield words.filter((_, at) => at !== left).join(' ');
  yield* words.filter(({ length }) => length >= TELLING_LETTERS).toSorted((a, b) => b.length - a.length);
}

/** The main terms come with the terms below them, as printed; empty where the index has none of the words either. */
export function lookedUnderIn(index: Book, query: string): SearchResponse['lookedUnder'] {
  let tries = TRIES;
  for (const words of asked(query.trim())) {
    tries -= 1;
    const found = index.find(words, MOST);
    if (!found.length && tries > 0) continue;
    return found.map(({ at }) => {
      const terms = index.path(at).filter(({ kind }) => kind === 'term');
      return { book: index.holding.id, at, words: terms.map(({ title }) => title).join(', ') };
    });
  }
  return [];
}
