/**
 * What is stored, opened as far as a day needs it. Whatever cannot be read counts as not loaded and harms nothing else.
 * A changed store is a new shelf.
 */
import { createBook, type OpenBook } from './book';
import { instructionsOf } from './books/instructions-of';
import type { CodeSet, Instructions, SearchRequest, SearchResponse } from './code';
import { openContents } from './contents';
import type { Holding } from './holding';
import { lookedUnderIn } from './looked-under';
import { type OpenSearch, openSearches } from './open-searches';
import { openTables, type Starter } from './open-tables';
import { openReference, type Reference } from './reference';
import type { Store } from './store';
import type { CodeTable } from './table';

/** What is part of the product, read when it is first needed. */
export interface OwnSets {
  starter: Starter;
  /** The tabular's instructions as entered by hand. */
  instructions(): Promise<Instructions>;
}

export interface Shelf {
  readonly reference: Reference;
  /** A book that can answer for the day. It has no instructions: see {@link Shelf.instructions}. */
  on(date: string): Promise<OpenBook>;
  /**
   * Says also where the alphabetic index would be opened, when nothing was found exactly. A system of which something stored
   * cannot be read is among those not loaded, though another set may answer for it.
   */
  search(request: SearchRequest): Promise<SearchResponse>;
  /** Makes the day's search ready, so that the first letter finds it so. */
  prepare(date: string): Promise<void>;
  /** Begins to read what is stored for the day, and nothing of ours. */
  warm(date: string): Promise<void>;
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

const NO_INSTRUCTIONS: Instructions = { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] };

/**
 * Opens the store's catalogue and nothing more. `damaged` is told once of each holding that cannot be read. `now` in ms, for
 * measuring. `pause` is awaited in long work, so that what is asked meanwhile is answered.
 */
export async function openShelf(
  store: Store,
  own: OwnSets,
  now: () => number,
  damaged: (holding: Holding) => void,
  pause: () => Promise<void>,
): Promise<Shelf> {
  const holdings = await store.holdings();
  const contents = openContents(store, damaged);
  const reference = openReference(holdings, contents);
  const tables = openTables(holdings, contents, own.starter);
  const searches = openSearches(holdings, contents, now);
  const instructions = new Map<string, Promise<Instructions>>();
  const opened = new Map<string, CodeTable>();
  let book = createBook([], NO_INSTRUCTIONS);

  /** One book of all that was ever opened: a table of another day does not change what this day answers. */
  function bookWith(added: readonly CodeTable[]): OpenBook {
    const fresh = added.filter(({ set }) => !opened.has(set.id));
    for (const one of fresh) opened.set(one.set.id, one);
    if (fresh.length) book = createBook([...opened.values()], NO_INSTRUCTIONS);
    return book;
  }

  const on = async (date: string): Promise<OpenBook> => bookWith(await tables.on(date));

  async function searchOn(date: string): Promise<OpenSearch> {
    for (const holding of tables.needed(date)) searches.readAhead(holding);
    const ofDay = await tables.on(date);
    return searches.over(ofDay, bookWith(ofDay));
  }

  return {
    reference,
    on,
    async search(request) {
      const { search, silent } = await searchOn(request.date);
      const found = search(request);
      const lost = [...silent, ...tables.damaged(request.date)].filter((system) => !request.systems || request.systems.includes(system));
      const response = { ...found, notLoaded: [...new Set([...found.notLoaded, ...lost])] };
      if (response.exact && response.hits.length) return response;
      const index = await reference.nearest('index', 'ICD-10-CM', request.date);
      return { ...response, lookedUnder: index ? lookedUnderIn(index.value, request.query) : [] };
    },
    prepare: async (date) => void (await searchOn(date)),
    async warm(date) {
      for (const holding of tables.needed(date)) {
        contents.readAhead(holding);
        searches.readAhead(holding);
      }
    },
    async whole(days) {
      await Promise.all(days.map(on));
      return bookWith([...(await tables.stored()), ...(days.length ? [] : await tables.starters())]);
    },
    async instructions(date) {
      const tabular = date === null ? null : await reference.nearest('tabular', 'ICD-10-CM', date);
      if (!tabular || tabular.stale) return own.instructions();
      const made = instructions.get(tabular.holding.id) ?? instructionsOf(tabular.value, pause);
      instructions.set(tabular.holding.id, made);
      return made;
    },
    sets: () => tables.sets(),
  };
}
