/**
 * The loaded books, edits and lists of flags: each is read when it is first asked for, in the release nearest to the day.
 * A changed store is a new reference; what the old one had open goes with it.
 */
import type { Book, PcsTables } from './books/book-node';
import { openBook } from './books/packed-book';
import { openPcsTables } from './books/pcs';
import type { CodeSystem } from './code';
import type { Contents } from './contents';
import { openConversions } from './conversions';
import { openAddOns } from './edits/add-on-table';
import type { PtpTable } from './edits/edit';
import type { FlagList, MceFlag } from './edits/flag';
import { openFeeIndicators, openHcc, openMce, openPoaExempt } from './edits/flag-list';
import { openMue } from './edits/mue-table';
import { joinPtp, openPtp } from './edits/ptp-table';
import type { Content, Holding } from './holding';
import { inOrder } from './in-order';
import { byNearness, type Chosen } from './nearest';

const OPENERS = {
  tabular: openBook,
  index: openBook,
  'external-cause-index': openBook,
  'neoplasm-table': openBook,
  'drug-table': openBook,
  'conversion-table': openConversions,
  mue: openMue,
  'add-on': openAddOns,
  'poa-exempt': openPoaExempt,
  hcc: openHcc,
  'fee-indicators': openFeeIndicators,
} satisfies Partial<Record<Content, (holding: Holding, data: ArrayBuffer) => unknown>>;
export type Opened = { [C in keyof typeof OPENERS]: ReturnType<(typeof OPENERS)[C]> };

/** The books one can walk, in the order in which they are offered. */
const BOOKS = ['index', 'tabular', 'neoplasm-table', 'drug-table', 'external-cause-index'] as const;
const isBook = (content: Content): content is (typeof BOOKS)[number] => (BOOKS as readonly Content[]).includes(content);

/** Something opened, and the release it is of. */
export type Found<T> = Chosen & { value: T };

export interface Reference {
  /** Null: nothing of the kind is loaded that can be read. `system` null: of any system. */
  nearest<C extends keyof Opened>(content: C, system: CodeSystem | null, date: string): Promise<Found<Opened[C]> | null>;
  /** Every book that can be walked, by kind, of each kind the nearest to the day first. */
  books(date: string): Holding[];
  /** A book by its id; null: it is not loaded or cannot be read. */
  book(id: string): Promise<Book | null>;
  /** All files of the nearest release as one list, or one table. */
  mce(date: string): Promise<Found<FlagList<MceFlag[]>> | null>;
  ptp(date: string): Promise<Found<PtpTable> | null>;
  pcsTables(date: string): Promise<Found<PcsTables> | null>;
}

/** `practitioner/f1` and `practitioner/f3` are parts of one table; the editor's lists (`age`, `sex`) all of one. */
const tableOf = ({ content, release, variant }: Holding): string => (content === 'ptp' ? `${release} ${variant.split('/')[0]}` : release);

/** What several lists of one release say of a code. */
const joinLists = (parts: readonly FlagList<MceFlag[]>[]): FlagList<MceFlag[]> => ({
  rows: parts.reduce((sum, { rows }) => sum + rows, 0),
  of(code) {
    const flags = parts.flatMap((part) => part.of(code) ?? []);
    return flags.length ? flags : null;
  },
});

/** Where a release cannot be read, the next nearest answers. */
export function openReference(holdings: readonly Holding[], contents: Contents): Reference {
  const opened = new Map<string, Promise<unknown>>();

  /** Null where it cannot be read; read once. */
  function once<T>(holding: Holding, open: (data: ArrayBuffer) => T | Promise<T>): Promise<T | null> {
    const reading = (opened.get(holding.id) as Promise<T | null> | undefined) ?? contents.read(holding, open);
    opened.set(holding.id, reading);
    return reading;
  }

  const chosen = (content: Content, system: CodeSystem | null, date: string): Chosen[] =>
    byNearness(
      holdings.filter((one) => one.content === content && (system === null || one.system === system) && !contents.isBroken(one.id)),
      date,
    );

  async function first<T>(candidates: Chosen[], open: (holding: Holding, data: ArrayBuffer) => T | Promise<T>): Promise<Found<T> | null> {
    for (const { holding, stale } of candidates) {
      const value = await once(holding, (data) => open(holding, data));
      if (value !== null) return { holding, stale, value };
    }
    return null;
  }

  async function definitionsFor(date: string): Promise<{ holding: Holding; data: ArrayBuffer } | null> {
    const [nearest] = chosen('pcs-definitions', null, date);
    return nearest ? contents.read(nearest.holding, (data) => ({ holding: nearest.holding, data })) : null;
  }

  /** The nearest release whole, whatever number of files it came in; with a part damaged, the next nearest. */
  async function joined<T>(
    content: Content,
    date: string,
    open: (holding: Holding, data: ArrayBuffer) => T,
    join: (parts: T[]) => T,
  ): Promise<Found<T> | null> {
    const candidates = chosen(content, null, date);
    const [nearest] = candidates;
    if (!nearest) return null;
    const parts = candidates
      .filter(({ holding }) => tableOf(holding) === tableOf(nearest.holding))
      .toSorted((a, b) => inOrder(a.holding.variant, b.holding.variant));
    const tables = await Promise.all(parts.map(({ holding }) => once(holding, (data) => open(holding, data))));
    // What is read would call allowed what the damaged part forbids.
    if (tables.includes(null)) {
      for (const { holding } of parts) contents.leaveOut(holding);
      return joined(content, date, open, join);
    }
    return { ...nearest, value: join(tables as T[]) };
  }

  return {
    mce: (date) => joined('mce', date, openMce, joinLists),
    ptp: (date) => joined<PtpTable>('ptp', date, openPtp, joinPtp),
    nearest: <C extends keyof Opened>(content: C, system: CodeSystem | null, date: string) =>
      first(chosen(content, system, date), OPENERS[content] as (holding: Holding, data: ArrayBuffer) => Opened[C]),
    books: (date) => BOOKS.flatMap((content) => chosen(content, null, date).map(({ holding }) => holding)),
    book: async (id) => {
      const holding = holdings.find((one) => one.id === id);
      return holding && isBook(holding.content) ? once(holding, (data) => openBook(holding, data)) : null;
    },
    pcsTables: (date) =>
      first(chosen('pcs-tables', null, date), async (holding, data) => openPcsTables({ holding, data }, await definitionsFor(date))),
  };
}
