/**
 * Imports files one after the other and makes them searchable once, when no more are waiting. Codes are stored together with
 * their search index; until then the old ones answer. Everything else is stored as soon as it is read.
 */
import { buildSearchFor, concernsSearch, isIndexed, type Wanted, wantedSearches } from '../assemble';
import type { Holding } from '../holding';
import type { Store, Stored } from '../store';
import { importFile } from './import-file';
import type { ColumnMapping, Importer } from './importer';
import { settle } from './settle';
import type { Source } from './source';

/** How far a file is; see `ImportProgress` of the screens. */
export interface JobProgress {
  bytes: number;
  total: number;
  rows: number;
  stage: 'waiting' | 'reading' | 'indexing' | 'storing';
}

/** How a job ends: with what is stored now, with a sentence, or because it was cancelled. */
export type JobEnd = { kind: 'done'; holdings: Holding[] } | { kind: 'refused'; error: string } | { kind: 'cancelled' };

/** `unlike`: asked before anything is stored, what is wrong with what the file brought; null: nothing. */
export interface JobAsked {
  source: Source;
  mapping: ColumnMapping | null;
  unlike?: (brought: Holding[]) => string | null;
  onProgress(progress: JobProgress): void;
  onEnd(end: JobEnd): void;
}

/** `digest`: SHA-256 in hex of all of a source. `breathe` lets others run. `changed` is told after every commit. */
export interface QueueWorld {
  store: Store;
  importersFor(mapping: ColumnMapping | null): readonly Importer[];
  digest(source: Source): Promise<string>;
  now(): number;
  breathe(): Promise<void>;
  changed(): void;
}

export interface ImportQueue {
  /** Gives the function that cancels: nothing of the file that is not stored yet will be. */
  enqueue(asked: JobAsked): () => void;
  /** Takes a holding away; what was searched by its words is made searchable anew. */
  remove(id: string): Promise<void>;
  /** Makes the indexes that are missing or out of date. */
  refresh(): Promise<void>;
}

interface Job extends JobAsked {
  cancelled: boolean;
  holdings: Holding[];
  /** Codes not stored yet, for want of their index. */
  codes: Stored[];
  error: string | null;
}

class Cancelled extends Error {}

const isFull = (error: unknown): boolean => (error as { name?: string } | null)?.name === 'QuotaExceededError';

function failed(name: string, error: unknown): JobEnd {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  const why = isFull(error) ? 'the disk has no room for it. Free some space and try again' : 'it could not be read or stored. Try again';
  return { kind: 'refused', error: `${name}: ${why}. The sets loaded before still answer.` };
}

export function createImportQueue({ store, importersFor, digest, now, breathe, changed }: QueueWorld): ImportQueue {
  const waiting: Job[] = [];
  /** Read, and waiting to be made searchable. */
  let read: Job[] = [];
  let running: Promise<void> | null = null;
  /** What is stored changed under an index that is being made. */
  let again = false;

  async function commit(imported: readonly Stored[]): Promise<void> {
    const changes = settle(imported, await store.holdings());
    if (!changes.add.length && !changes.remove.length) return;
    await store.commit(changes);
    changed();
  }

  async function readFile(job: Job): Promise<void> {
    const { source } = job;
    const report = (bytes: number, rows: number, stage: JobProgress['stage']): void =>
      job.onProgress({ bytes, rows, total: source.size, stage });
    const go = async (): Promise<void> => {
      await breathe();
      if (job.cancelled) throw new Cancelled();
    };
    await go();
    report(0, 0, 'reading');
    const sha256 = await digest(source);
    let rows = 0;
    const file = { source, sha256, now: now(), mapping: job.mapping };
    const { stored, lesser, error } = await importFile(file, importersFor(job.mapping), async (bytes, count) => {
      rows = count;
      report(bytes, count, 'reading');
      await go();
    });
    const brought = [...stored.map(({ holding }) => holding), ...lesser];
    const wrong = error === null ? (job.unlike?.(brought) ?? null) : null;
    if (wrong !== null) {
      job.error = wrong;
      return;
    }
    report(source.size, rows, 'storing');
    job.error = error;
    job.holdings = brought;
    await commit(stored.filter(({ holding }) => !isIndexed(holding)));
    job.codes = stored.filter(({ holding }) => isIndexed(holding));
  }

  const end = (job: Job): void =>
    job.onEnd(job.error === null ? { kind: 'done', holdings: job.holdings } : { kind: 'refused', error: job.error });

  /** The codes that wait, each with the job it came by; of a release read twice, the later. */
  function pending(): Map<string, { stored: Stored; job: Job }> {
    return new Map(
      read.filter(({ cancelled }) => !cancelled).flatMap((job) => job.codes.map((stored) => [stored.holding.id, { stored, job }])),
    );
  }

  async function open(holding: Holding): Promise<Stored | null> {
    const data = await store.data(holding.id);
    return data && { holding, data };
  }

  async function build({ codes, books }: Wanted, waitingCodes: ReturnType<typeof pending>): Promise<void> {
    const own = waitingCodes.get(codes.id);
    const stored = own?.stored ?? (await open(codes));
    const opened = await Promise.all(books.map(open));
    if (!stored) return;
    const search = await buildSearchFor(
      stored,
      opened.filter((book) => book !== null),
      async (phrases) => {
        for (const { source, onProgress } of read) onProgress({ bytes: source.size, total: source.size, rows: phrases, stage: 'indexing' });
        await breathe();
        if (own?.job.cancelled) throw new Cancelled();
      },
    );
    await commit(own ? [stored, search] : [search]);
    if (!own) return;
    own.job.codes = own.job.codes.filter((other) => other !== stored);
    // Stored: not held any longer.
    waitingCodes.delete(codes.id);
  }

  async function makeSearchable(): Promise<void> {
    const codes = pending();
    const there = await store.holdings();
    const { add, remove } = settle(
      [...codes.values()].map(({ stored }) => stored),
      there,
    );
    const gone = new Set([...remove, ...add.map(({ holding }) => holding.id)]);
    const all = [...there.filter(({ id }) => !gone.has(id)), ...add.map(({ holding }) => holding)];
    for (const wanted of wantedSearches(all)) {
      try {
        await build(wanted, codes);
      } catch (error) {
        const job = codes.get(wanted.codes.id)?.job;
        if (job) fail(job, error);
        else if (!(error instanceof Cancelled)) throw error;
      }
    }
  }

  function fail(job: Job, error: unknown): void {
    read = read.filter((other) => other !== job);
    job.onEnd(failed(job.source.name, error));
  }

  async function run(): Promise<void> {
    do {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        try {
          await readFile(job);
          if (job.holdings.some(concernsSearch)) read.push(job);
          else end(job);
        } catch (error) {
          job.onEnd(failed(job.source.name, error));
        }
      }
      again = false;
      try {
        await makeSearchable();
      } catch (error) {
        for (const job of read.slice()) fail(job, error);
      }
      const done = read;
      read = [];
      for (const job of done) {
        // Cancelled too late, when all of it was stored: it is there, and said to be.
        if (job.cancelled && job.codes.length) job.onEnd({ kind: 'cancelled' });
        else end(job);
      }
    } while (waiting.length || again);
    // At once, not a turn later: what is asked for meanwhile would be seen by nobody.
    running = null;
  }

  const start = (): Promise<void> => {
    again = true;
    running ??= run();
    return running;
  };

  return {
    enqueue(asked) {
      const job: Job = { ...asked, cancelled: false, holdings: [], codes: [], error: null };
      waiting.push(job);
      asked.onProgress({ bytes: 0, total: asked.source.size, rows: 0, stage: 'waiting' });
      void start();
      return () => {
        job.cancelled = true;
      };
    },
    async remove(id) {
      await store.commit({ add: [], remove: [id] });
      changed();
      await start();
    },
    refresh: start,
  };
}
