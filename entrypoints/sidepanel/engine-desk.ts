/** Answers the panel's calls out of what is stored, and changes over whole when the stored sets change. */
import type { PcsStep } from '../../components/effects';
import type { OpenBook } from '../../lib/codes/book';
import type { Book } from '../../lib/codes/books/book-node';
import type { CodeCard } from '../../lib/codes/card';
import type { SearchResponse } from '../../lib/codes/code';
import { codeCard } from '../../lib/codes/code-card';
import { type OwnSets, openShelf, type Shelf } from '../../lib/codes/shelf';
import type { Store } from '../../lib/codes/store';
import type { CheckResponse, Reading } from '../../lib/engine';
import type { Asked, Calls, Told } from './engine-rpc';

/**
 * What the desk needs around it. `engine` is loaded at its first use: reading and checking weigh more than searching.
 * `breathe` lets waiting calls be heard amid long work. `rest` resolves when a person has had time to begin typing: then the day is made ready for it.
 */
export interface DeskNeeds {
  openStore(): Promise<Store>;
  own: OwnSets;
  engine(): Promise<typeof import('../../lib/engine')>;
  now(): number;
  /** Today: what is made ready while nobody has asked for another day. */
  today(): string;
  tell(message: Told): void;
  breathe(): Promise<void>;
  rest(): Promise<void>;
}

export interface Desk {
  hear(asked: Asked): Promise<void>;
  /** The stored sets changed: opens them beside the old ones, which answer until then. */
  reload(): Promise<void>;
}

/** What answers where the store itself cannot be opened: the starter sets alone. */
const NOTHING_STORED: Store = {
  holdings: async () => [],
  data: async () => null,
  commit: () => Promise.reject(new Error('the store of code sets cannot be opened')),
};

export function createDesk({ openStore, own, engine, now, today, tell, breathe, rest }: DeskNeeds): Desk {
  const onShelf = (store: Store): Promise<Shelf> => openShelf(store, own, now, () => tell({ kind: 'sets-changed' }), breathe);
  const openStored = (): Promise<Shelf> =>
    openStore()
      .then(onShelf)
      .catch(() => onShelf(NOTHING_STORED));

  let shelf = openStored();
  let lastDay: string | null = null;
  let memory: ReturnType<typeof import('../../lib/engine').newMemory> | undefined;
  void rest().then(async () => (lastDay === null ? (await shelf).warm(today()) : (await shelf).prepare(lastDay)));

  async function on(date: string): Promise<OpenBook> {
    lastDay = date;
    return (await shelf).on(date);
  }

  async function search(...[request]: Calls['search']['args']): Promise<SearchResponse> {
    lastDay = request.date;
    return (await shelf).search(request);
  }

  async function read(...[chart, setting]: Calls['read']['args']): Promise<Reading> {
    const { createEngine, daysRead, newMemory, prepareReading } = await engine();
    await prepareReading(breathe);
    memory ??= newMemory();
    const days = daysRead(chart);
    lastDay = days[0] ?? lastDay;
    return createEngine(await (await shelf).whole(days), now, memory).read(chart, setting);
  }

  async function check(...[request]: Calls['check']['args']): Promise<CheckResponse> {
    const { createEngine, dayChecked } = await engine();
    const day = dayChecked(request);
    lastDay = day ?? lastDay;
    const there = await shelf;
    const [book, instructions] = await Promise.all([there.whole(day === null ? [] : [day]), there.instructions(day)]);
    return createEngine({ ...book, instructions }, now).check(request);
  }

  async function card(...[request]: Calls['card']['args']): Promise<CodeCard | null> {
    const there = await shelf;
    return codeCard(request, await there.whole([request.date]), there.reference);
  }

  async function pcs(...[prefix, date]: Calls['pcs']['args']): Promise<PcsStep | null> {
    const tables = await (await shelf).reference.pcsTables(date);
    if (!tables) return null;
    const { value, holding } = tables;
    const row = prefix.length === 7 ? (await on(date)).lookup('ICD-10-PCS', prefix, date) : null;
    return { chosen: value.words(prefix), axis: value.next(prefix), row, edition: holding.release };
  }

  const bookOf = async (id: string): Promise<Book | null> => (await shelf).reference.book(id);

  const answers: { [N in keyof Calls]: (...args: Calls[N]['args']) => Promise<Calls[N]['answer']> } = {
    search,
    read,
    check,
    card,
    pcs,
    lookup: async (system, code, date) => (await on(date)).lookup(system, code, date),
    children: async ({ system, code }, date) => (await on(date)).children(system, code, date),
    books: async (date) => (await shelf).reference.books(date),
    bookChildren: async (id, at) => (await bookOf(id))?.children(at) ?? [],
    bookPath: async (id, at) => (await bookOf(id))?.path(at) ?? [],
    bookFind: async (id, query, limit) => (await bookOf(id))?.find(query, limit) ?? [],
    sets: async () => (await shelf).sets(),
  };

  let loading = false;
  let again = false;

  return {
    async hear(asked) {
      try {
        const answer = answers[asked.call] as (...args: unknown[]) => Promise<unknown>;
        tell({ kind: 'answer', id: asked.id, value: await answer(...asked.args) });
      } catch {
        // The cause may quote the chart; only the call is named.
        tell({ kind: 'failed', id: asked.id, error: `The engine could not answer (${asked.call}).` });
      }
    },
    async reload() {
      again = true;
      if (loading) return;
      loading = true;
      while (again) {
        again = false;
        try {
          const next = await openStored();
          if (lastDay !== null) await next.prepare(lastDay);
          shelf = Promise.resolve(next);
          tell({ kind: 'sets-changed' });
        } catch {
          // The old sets go on answering; the next change is another try.
        }
      }
      loading = false;
    },
  };
}
