/** Code search: words or a code in, codes that hold on the day out, best first. */
import type { OpenBook } from '../book';
import { CodeSystemSchema, type SearchRequest, type SearchResponse } from '../code';
import type { PackedIndex } from '../packed/search-index';
import type { CodeTable } from '../table';
import { wordsIn } from './candidates';
import { hitList } from './hits';
import { lifterOf } from './lifts';
import { placesFor } from './places';
import { isShorthand } from './query';
import type { Searchable } from './searchable';
import { smallIndex } from './small-index';
import { type Typed, typedIn } from './typed';
import { hasChapters, typedCodes } from './typed-codes';

export type Search = (request: SearchRequest) => SearchResponse;

/** What is searched: tables with a packed index, and small tables that are indexed here. The book alone decides what a code is on a day. */
export interface Searched {
  book: OpenBook;
  packed: readonly PackedIndex[];
  small: readonly CodeTable[];
}

const DEFAULT_LIMIT = 20;
/** Rows found beyond those wanted: some turn out not to be the book's that day. */
const SPARE = 10;
/** Rows found where the encounter and the habits re-rank them. */
const RERANKED = 60;
/** Where a modifier stands whose two letters may as well begin a word. */
const MODIFIER_AT = 3;
/** Characters that begin a code, beyond which there is no doubt that a code is meant. */
const DOUBTFUL_CODE = 3;

/** Small tables are indexed once, whatever the days asked for. */
const smallIndexes = new WeakMap<CodeTable, Searchable>();
function indexOf(table: CodeTable): Searchable {
  const made = smallIndexes.get(table) ?? smallIndex(table);
  smallIndexes.set(table, made);
  return made;
}

/** Builds the search. `now` measures, in ms. */
export function createSearch({ book, packed, small }: Searched, now: () => number): Search {
  const indexes: Searchable[] = [...packed, ...small.map(indexOf)];
  const loaded = CodeSystemSchema.options.filter((system) => indexes.some(({ table }) => table.set.system === system));

  function answer(request: SearchRequest, typed: Typed): Pick<SearchResponse, 'hits' | 'exact' | 'notLoaded'> {
    const { date, systems, chapters, context, habits } = request;
    const most = request.limit ?? DEFAULT_LIMIT;
    const asked = systems ?? (chapters ? loaded.filter(hasChapters) : loaded);
    const places = placesFor(book, indexes, asked, request, typed.ranges);
    const codes = typedCodes(places, typed, most);
    const coded = codes.whole.length + codes.begun.length > 0;
    const shorthand = isShorthand(typed.words);
    const reranks = context !== undefined || habits !== undefined;
    const list = hitList(book, date, reranks ? lifterOf(context, habits) : null);

    list.addCodes(codes.whole, most, true);
    if (!shorthand) list.addCodes(codes.begun, most, false);
    let exact = true;
    const told = coded && !shorthand && (typed.code?.length ?? 0) > DOUBTFUL_CODE;
    if (list.size() < most && !told) {
      const found = wordsIn(places, typed, reranks ? Math.max(RERANKED, most) : most + SPARE);
      if (codes.modifiers.length) list.addFound(found.found, Math.min(MODIFIER_AT, most));
      list.addCodes(codes.modifiers, most, false);
      list.addFound(found.found, most);
      exact = found.exact || coded;
    }
    list.addCodes(codes.begun, most, false);
    return { hits: list.hits(), exact, notLoaded: asked.filter((system) => book.setFor(system, date) === null) };
  }

  return (request) => {
    const start = now();
    const { query } = request;
    const typed = typedIn(query);
    const given = answer(request, typed);
    // A range among words may be what a phrase says (`conditions in N13.0-N13.5 with infection`).
    const asWords = typed.ranges.length && typed.words.trim() && (!given.exact || !given.hits.length);
    const answered = asWords ? answer(request, { ...typed, words: query, ranges: [] }) : given;
    return { query, ...answered, lookedUnder: [], ms: now() - start };
  };
}
