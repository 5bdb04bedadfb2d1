/** The searches of a few days: official sets by their packed indexes, small lists indexed as they are opened. */
import type { OpenBook } from './book';
import type { CodeSystem } from './code';
import type { Contents } from './contents';
import { type Holding, holdingId } from './holding';
import { openSearchIndex, type PackedIndex } from './packed/search-index';
import { createSearch, type Search } from './search/search';
import type { CodeTable } from './table';

/** Days whose search stays ready: the visit's, and the one looked at beside it. */
const READY_DAYS = 2;
/** Stands in no id. */
const BETWEEN_IDS = '\n';

export interface OpenSearches {
  /** Begins to read the index of these codes. */
  readAhead(codes: Holding): void;
  /** The search over the tables of a day. */
  over(tables: readonly CodeTable[], book: OpenBook): Promise<OpenSearch>;
}

/** `silent`: systems of which an official set has no index that can be read, so that its words are not found. */
export interface OpenSearch {
  search: Search;
  silent: CodeSystem[];
}

export function openSearches(holdings: readonly Holding[], contents: Contents, now: () => number): OpenSearches {
  const ofCodes = new Map<string, Holding>();
  for (const one of holdings) if (one.content === 'search') ofCodes.set(holdingId({ ...one, content: 'codes' }), one);
  const indexes = new Map<string, Promise<PackedIndex | null>>();
  const ready = new Map<string, OpenSearch>();

  async function index(table: CodeTable): Promise<PackedIndex | null> {
    const holding = ofCodes.get(table.set.id);
    if (!holding) return null;
    const opening = indexes.get(table.set.id) ?? contents.read(holding, (data) => openSearchIndex(data, table));
    indexes.set(table.set.id, opening);
    return opening;
  }

  async function make(tables: readonly CodeTable[], book: OpenBook): Promise<OpenSearch> {
    const official = tables.filter(({ set }) => set.kind === 'official');
    const found = await Promise.all(official.map(index));
    const packed = found.filter((one) => one !== null);
    const silent = official.filter((_, at) => found[at] === null).map(({ set }) => set.system);
    const small = tables.filter(({ set }) => set.kind !== 'official');
    return { search: createSearch({ book, packed, small }, now), silent };
  }

  /** Forgets the searches longest unused, and the indexes that no other needs. */
  function keepFew(): void {
    for (const key of [...ready.keys()].slice(0, Math.max(0, ready.size - READY_DAYS))) ready.delete(key);
    const needed = new Set([...ready.keys()].flatMap((key) => key.split(BETWEEN_IDS)));
    for (const id of indexes.keys()) if (!needed.has(id)) indexes.delete(id);
  }

  return {
    readAhead({ id }) {
      const holding = ofCodes.get(id);
      if (holding && !indexes.has(id)) contents.readAhead(holding);
    },
    async over(tables, book) {
      const key = tables.map(({ set }) => set.id).join(BETWEEN_IDS);
      const made = ready.get(key) ?? (await make(tables, book));
      ready.delete(key);
      ready.set(key, made);
      keepFew();
      return made;
    },
  };
}
