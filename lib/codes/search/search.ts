/** Code search: words or a code in, codes that hold on the day out, best first. */
import type { OpenBook } from '../book';
import { type CodeRow, CodeSystemSchema, type Hit, type SearchRequest, type SearchResponse } from '../code';
import type { PackedIndex } from '../packed/search-index';
import type { CodeTable } from '../table';
import { type Candidate, matchedWords, wordsIn } from './candidates';
import { type Lifted, lifterOf } from './lifts';
import { placesFor } from './places';
import { isShorthand } from './query';
import { ranked } from './ranking';
import type { Searchable } from './searchable';
import { smallIndex } from './small-index';
import { typedIn } from './typed';
import { type FoundCode, hasChapters, typedCodes } from './typed-codes';

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
const RERANKED = 120;
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

  return (request) => {
    const start = now();
    const { query, date, systems, chapters } = request;
    const most = request.limit ?? DEFAULT_LIMIT;
    const asked = systems ?? (chapters ? loaded.filter(hasChapters) : loaded);
    const typed = typedIn(query);
    const places = placesFor(indexes, asked, request, typed.ranges);
    const codes = typedCodes(places, typed, most);
    const shorthand = isShorthand(typed.words);

    const lift = lifterOf(request.context, request.habits);
    const reranks = request.context !== undefined || request.habits !== undefined;
    const hits = new Map<string, Hit>();
    function hitOf(row: CodeRow, phrase: string, source: Hit['source'], matched: string[], { lifts, drops }: Lifted): Hit {
      const children = row.billable ? 0 : book.children(row.system, row.code, date).length;
      return { ...row, phrase, source, matched, children, lifts, drops };
    }
    function putCodes(found: readonly FoundCode[], upTo: number): void {
      for (const { system, code } of found) {
        if (hits.size >= upTo) return;
        const key = `${system} ${code}`;
        const row = hits.has(key) ? null : book.lookup(system, code, date);
        if (row) hits.set(key, hitOf(row, row.display, 'code', [row.code], lift(row)));
      }
    }
    function putWords(found: readonly Candidate[], upTo: number): void {
      const rows = ranked(book, found, date, reranks ? lift : null, upTo + SPARE);
      for (const { row, lifted, candidate } of rows) {
        if (hits.size >= upTo) return;
        const key = `${row.system} ${row.code}`;
        if (hits.has(key)) continue;
        const { text, source } = candidate.index.phrase(candidate.entry);
        const stands = source === 'title' && text !== row.display ? 'synonym' : source;
        hits.set(key, hitOf(row, text, stands, matchedWords(candidate.reading, text), lifted ?? lift(row)));
      }
    }

    putCodes(codes.whole, most);
    if (!shorthand) putCodes(codes.begun, most);
    let exact = true;
    const told = codes.begun.length + codes.whole.length > 0 && !shorthand && (typed.code?.length ?? 0) > DOUBTFUL_CODE;
    if (hits.size < most && !told) {
      const { found, exact: all } = wordsIn(places, typed, reranks ? Math.max(RERANKED, most) : most + SPARE);
      if (codes.modifiers.length) putWords(found, Math.min(MODIFIER_AT, most));
      putCodes(codes.modifiers, most);
      putWords(found, most);
      exact = all || codes.whole.length + codes.begun.length > 0;
    }
    putCodes(codes.begun, most);
    return {
      query,
      hits: [...hits.values()],
      notLoaded: asked.filter((system) => book.setFor(system, date) === null),
      exact,
      lookedUnder: [],
      ms: now() - start,
    };
  };
}
