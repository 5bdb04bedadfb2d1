/** Makes the search index of a code set out of its rows, the books nearest to it, and our own words. */
import { openBook } from './books/packed-book';
import { type Content, type Holding, holdingId } from './holding';
import { byNearness } from './nearest';
import { openCodes } from './packed/code-table';
import { buildSearchIndex } from './packed/search-index';
import type { Phrase } from './phrase';
import { phrasesFor } from './phrases/phrases-for';
import type { Stored } from './store';

/** The books whose words lead to codes. */
const BOOKS: readonly Content[] = ['tabular', 'index', 'external-cause-index', 'neoplasm-table', 'drug-table'];
/** Goes up when the same files make another index: other words of ours, another layout. */
const BUILD = 2;

/** An index that is missing or no longer what it would be made of. */
export interface Wanted {
  codes: Holding;
  books: Holding[];
}

/** Whether it gets a search index: every official code set. A site's own lists are small and change; they are indexed when they are opened. */
export const isIndexed = ({ content, kind }: Holding): boolean => content === 'codes' && kind === 'official';

/** Whether it can change what a search finds. */
export const concernsSearch = (holding: Holding): boolean => BOOKS.includes(holding.content) || isIndexed(holding);

const named = ({ id, sha256, importedAt }: Holding): string => `${id} ${sha256} ${importedAt}`;
const madeOf = ({ codes, books }: Wanted): string => [`build ${BUILD}`, ...[codes, ...books].map(named)].join('\n');

/** The book of each kind that is nearest to the first day of the codes: of their release, else the latest before, else the earliest after. */
function booksFor(codes: Holding, holdings: readonly Holding[]): Holding[] {
  return BOOKS.flatMap((content) => {
    const editions = holdings.filter((holding) => holding.content === content && holding.system === codes.system);
    return byNearness(editions, codes.from)
      .slice(0, 1)
      .map(({ holding }) => holding);
  });
}

/** The indexes to be made. */
export function wantedSearches(holdings: readonly Holding[]): Wanted[] {
  const made = new Map(holdings.filter(({ content }) => content === 'search').map((search) => [search.id, search.builtFrom]));
  return holdings
    .filter(isIndexed)
    .map((codes) => ({ codes, books: booksFor(codes, holdings) }))
    .filter((wanted) => made.get(holdingId({ ...wanted.codes, content: 'search' })) !== madeOf(wanted));
}

/** `rows` of the index are the phrases that were looked at. `pause` is awaited between slices of work, with their number so far. */
export async function buildSearchFor(codes: Stored, books: Stored[], pause: (phrases: number) => Promise<void>): Promise<Stored> {
  const table = openCodes(codes.holding, codes.data);
  const opened = books.map(({ holding, data }) => openBook(holding, data));
  let phrases = 0;
  function* counted(all: Iterable<Phrase>): Generator<Phrase> {
    for (const phrase of all) {
      phrases += 1;
      yield phrase;
    }
  }
  const data = await buildSearchIndex(table, counted(phrasesFor(table, opened)), () => pause(phrases));
  const wanted = { codes: codes.holding, books: books.map(({ holding }) => holding) };
  const holding: Holding = {
    ...codes.holding,
    content: 'search',
    id: holdingId({ ...codes.holding, content: 'search' }),
    rows: phrases,
    billable: 0,
    bytes: data.byteLength,
    faults: [],
    faulty: 0,
    extra: { books: books.length },
    builtFrom: madeOf(wanted),
  };
  return { holding, data };
}
