/**
 * What is stored, opened as far as a day needs it: the code tables that speak on the day, their search indexes, our own
 * starter sets where no official release speaks. Whatever cannot be read counts as not loaded and harms nothing else.
 */

import { createBook, type OpenBook } from './book';
import type { Book } from './books/book-node';
import { instructionsOf } from './books/instructions-of';
import type { CodeSet, CodeSystem, Instructions, SearchRequest, SearchResponse } from './code';
import { CodeSystemSchema } from './code';
import { type Holding, holdingId } from './holding';
import { lookedUnderIn } from './looked-under';
import { type Needed, neededOn } from './needed';
import { openCodes } from './packed/code-table';
import { openSearchIndex, type PackedIndex } from './packed/search-index';
import { type Found, openReference, type Reference } from './reference';
import { createSearch } from './search/search';
import type { Store } from './store';
import type { CodeTable } from './table';

/** What is part of the product, read when it is first needed. `starter` gives no table for a system without one. */
export interface OwnSets {
  starter(system: CodeSystem): Promise<CodeTable[]>;
  instructions(): Promise<Instructions>;
}

/** What answers for one day. The book has no instructions: see {@link Shelf.instructions}. */
export interface Day {
  book: OpenBook;
  search(request: SearchRequest): SearchResponse;
}

export interface Shelf {
  readonly reference: Reference;
  /** Opens what the day needs and is not open yet. */
  on(date: string): Promise<Day>;
  /** Reads what is stored for the day and nothing of ours, so that it is ready when it is asked for. */
  warm(date: string): Promise<void>;
  /** Opens what the day asked for needs, and says where the alphabetic index would be opened when nothing was found exactly. */
  search(request: SearchRequest): Promise<SearchResponse>;
  /**
   * A book for whatever may be asked of it on the days, with every other release opened for codes' histories; with no day
   * known, with our starter sets as well.
   */
  whole(days: readonly string[]): Promise<OpenBook>;
  /** The instructions of the tabular of the day's own release, else those entered by hand. */
  instructions(date: string | null): Promise<Instructions>;
  /** The sets that answer: those stored, without any that turned out damaged, and of ours those that were asked for. */
  sets(): Promise<CodeSet[]>;
}

/** Days whose search stays ready: the visit's, and the one looked at beside it. */
const READY_DAYS = 2;
/** Stands in no id. */
const BETWEEN_IDS = '\n';
const NO_INSTRUCTIONS: Instructions = { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] };

/** Opens the store's catalogue and nothing more. `damaged` is told once of each holding that cannot be read. `now` in ms, for measuring. */
export async function openShelf(store: Store, own: OwnSets, now: () => number, damaged: (holding: Holding) => void): Promise<Shelf> {
  const holdings = await store.holdings();
  const broken = new Set<string>();
  const refuse = (holding: Holding): void => {
    broken.add(holding.id);
    damaged(holding);
  };
  const reference = openReference(store, holdings, refuse);
  const codes = holdings.filter(({ content }) => content === 'codes');
  const searches = new Map(holdings.flatMap((one) => (one.content === 'search' ? [[holdingId({ ...one, content: 'codes' }), one]] : [])));
  /** Content that is read while something else is: its reader takes it from here. */
  const ahead = new Map<string, Promise<ArrayBuffer | null>>();
  const tables = new Map<string, Promise<CodeTable | null>>();
  const indexes = new Map<string, Promise<PackedIndex | null>>();
  const starters = new Map<CodeSystem, Promise<CodeTable[]>>();
  const instructions = new Map<string, Instructions>();
  const open = new Map<string, CodeTable>();
  const days = new Map<string, Day>();
  let book: OpenBook | null = null;

  async function read<T>(holding: Holding, make: (data: ArrayBuffer) => T): Promise<T | null> {
    try {
      const reading = ahead.get(holding.id) ?? store.data(holding.id);
      ahead.delete(holding.id);
      const data = await reading;
      if (data) return make(data);
    } catch {
      // Whatever is wrong with it, it is to be imported again.
    }
    refuse(holding);
    return null;
  }

  function table(holding: Holding): Promise<CodeTable | null> {
    const opening = tables.get(holding.id) ?? read(holding, (data) => openCodes(holding, data));
    tables.set(holding.id, opening);
    return opening;
  }

  /** By the id of the codes it is of. */
  async function index(of: CodeTable): Promise<PackedIndex | null> {
    const holding = searches.get(of.set.id);
    if (!holding) return null;
    const opening = indexes.get(of.set.id) ?? read(holding, (data) => openSearchIndex(data, of));
    indexes.set(of.set.id, opening);
    return opening;
  }

  function readAhead(of: Holding): void {
    const holding = searches.get(of.id);
    if (!holding || indexes.has(of.id) || ahead.has(holding.id)) return;
    // What cannot be read is null to whoever takes it.
    ahead.set(
      holding.id,
      store.data(holding.id).catch(() => null),
    );
  }

  function starter(system: CodeSystem): Promise<CodeTable[]> {
    const opening = starters.get(system) ?? own.starter(system);
    starters.set(system, opening);
    return opening;
  }

  const neededFor = (system: CodeSystem, date: string): Needed =>
    neededOn(
      codes.filter((set) => set.system === system && !broken.has(set.id)),
      date,
    );

  /** The tables of one system for the day; what turns out damaged gives way to what is behind it. */
  async function tablesOn(system: CodeSystem, date: string): Promise<CodeTable[]> {
    const needed = neededFor(system, date);
    const opening = needed.tables.map(table);
    for (const holding of needed.tables) readAhead(holding);
    const opened = await Promise.all(opening);
    if (opened.some((one) => one === null)) return tablesOn(system, date);
    return [...(opened as CodeTable[]), ...(needed.starter ? await starter(system) : [])];
  }

  function bookOf(added: readonly CodeTable[]): OpenBook {
    const fresh = added.filter(({ set }) => !open.has(set.id));
    for (const one of fresh) open.set(one.set.id, one);
    if (!book || fresh.length) book = createBook([...open.values()], NO_INSTRUCTIONS);
    return book;
  }

  function tabularInstructions({ holding, value }: Found<Book>): Instructions {
    const made = instructions.get(holding.id) ?? instructionsOf(value);
    instructions.set(holding.id, made);
    return made;
  }

  /** Forgets the longest unused days, and the search indexes that no other day needs. */
  function keepFew(): void {
    for (const key of [...days.keys()].slice(0, Math.max(0, days.size - READY_DAYS))) days.delete(key);
    const needed = new Set([...days.keys()].flatMap((key) => key.split(BETWEEN_IDS)));
    for (const id of indexes.keys()) if (!needed.has(id)) indexes.delete(id);
  }

  async function on(date: string): Promise<Day> {
    const wanted = (await Promise.all(CodeSystemSchema.options.map((system) => tablesOn(system, date)))).flat();
    const key = wanted.map(({ set }) => set.id).join(BETWEEN_IDS);
    const ready = days.get(key) ?? (await make(wanted));
    days.delete(key);
    days.set(key, ready);
    keepFew();
    return ready;
  }

  async function make(wanted: CodeTable[]): Promise<Day> {
    const official = wanted.filter(({ set }) => set.kind === 'official');
    const found = await Promise.all(official.map(index));
    const packed = found.filter((one) => one !== null);
    const silent = new Set(official.filter((_, at) => found[at] === null).map(({ set }) => set.system));
    const small = wanted.filter(({ set }) => set.kind !== 'official');
    const day = bookOf(wanted);
    const search = createSearch({ book: day, packed, small }, now);
    return {
      book: day,
      search(request) {
        const response = search(request);
        const missing = [...silent].filter((system) => !request.systems || request.systems.includes(system));
        return { ...response, notLoaded: [...new Set([...response.notLoaded, ...missing])] };
      },
    };
  }

  return {
    reference,
    on,
    async warm(date) {
      const wanted = CodeSystemSchema.options.flatMap((system) => neededFor(system, date).tables);
      await Promise.all(wanted.map(table));
      for (const holding of wanted) readAhead(holding);
    },
    async search(request) {
      const response = (await on(request.date)).search(request);
      if (response.exact && response.hits.length) return response;
      const index = await reference.nearest('index', 'ICD-10-CM', request.date);
      return { ...response, lookedUnder: index ? lookedUnderIn(index.value, request.query) : [] };
    },
    async whole(dates) {
      await Promise.all(dates.map(on));
      const stored = (await Promise.all(codes.map(table))).filter((one) => one !== null);
      const ours = dates.length ? [] : await Promise.all(CodeSystemSchema.options.map(starter));
      return bookOf([...stored, ...ours.flat()]);
    },
    async instructions(date) {
      const tabular = date === null ? null : await reference.nearest('tabular', 'ICD-10-CM', date);
      return tabular && !tabular.stale ? tabularInstructions(tabular) : own.instructions();
    },
    async sets() {
      const ours = await Promise.all(starters.values());
      return [...codes.filter(({ id }) => !broken.has(id)), ...ours.flat().map(({ set }) => set)];
    },
  };
}
