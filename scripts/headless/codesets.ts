/** `headless codesets DIR [--store PATH]`: imports every official file below DIR and prints a line for each holding made of it. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { wantedSearches } from '../../lib/codes/assemble';
import type { Holding } from '../../lib/codes/holding';
import { settle } from '../../lib/codes/import/settle';
import type { Store, Stored } from '../../lib/codes/store';
import type { Asked, Told } from './codesets-thread';
import { DEFAULT_STORE, directoryStore, option } from './folder-store';

const THREADS = 2;

function thread(): { ask(asked: Asked): Promise<Told>; end(): Promise<unknown> } {
  const worker = new Worker(new URL('./codesets-thread.mjs', import.meta.url));
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        worker.removeAllListeners();
        worker.once('message', resolve);
        worker.once('error', reject);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin to name
        worker.postMessage(asked);
      }),
    end: () => worker.terminate(),
  };
}

/** Does the work by all threads, the costliest first; answers come in the order of `work`, each as soon as those before it are there. */
async function byThreads<Work>(
  threads: ReturnType<typeof thread>[],
  work: { of: Work; cost: number; asked(): Promise<Asked> }[],
  answer: (of: Work, told: Told) => Promise<void>,
): Promise<void> {
  const left = work.map((_, at) => at).toSorted((a, b) => (work[b]?.cost ?? 0) - (work[a]?.cost ?? 0));
  const done: (Told | undefined)[] = [];
  let next = 0;
  let answering = Promise.resolve();
  const flush = async (): Promise<void> => {
    for (let told = done[next]; told; told = done[next]) {
      const of = work[next]?.of as Work;
      done[next] = undefined;
      next += 1;
      await answer(of, told);
    }
  };
  await Promise.all(
    threads.map(async ({ ask }) => {
      for (let at = left.shift(); at !== undefined; at = left.shift()) {
        const task = work[at];
        if (task) done[at] = await ask(await task.asked());
        answering = answering.then(flush);
      }
    }),
  );
  await answering;
}

const lineOf = (holding: Holding, rest: object): string => {
  const { content, variant, system, release, from, to, rows, billable, faulty, extra } = holding;
  return JSON.stringify({
    ...rest,
    content,
    ...(variant && { variant }),
    system,
    release,
    from,
    to,
    rows,
    billable,
    ...(faulty && { faulty }),
    ...extra,
  });
};

async function stored(store: Store, holding: Holding): Promise<Stored> {
  const data = await store.data(holding.id);
  if (!data) throw new Error(`${holding.id} cannot be read from the store`);
  return { holding, data };
}

/** Answers 0 when at least one holding was imported, 1 otherwise. */
export async function run(args: string[], _input: AsyncIterable<string>, out: (line: string) => void): Promise<number> {
  const store = directoryStore(option(args, 'store') ?? DEFAULT_STORE);
  const dir = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--store');
  if (!dir) {
    out(JSON.stringify({ error: 'usage: codesets DIR [--store PATH]' }));
    return 1;
  }
  const names = statSync(dir).isDirectory() ? readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted() : [''];
  const files = names.map((name) => path.join(dir, name)).filter((file) => !path.basename(file).startsWith('.') && statSync(file).isFile());
  const threads = Array.from({ length: THREADS }, thread);
  let imported = 0;
  try {
    const reading = files.map((file) => ({ of: file, cost: statSync(file).size, asked: async () => ({ kind: 'read', file }) as const }));
    await byThreads(threads, reading, async (file, told) => {
      await store.commit(settle(told.stored, await store.holdings()));
      imported += told.stored.length;
      for (const holding of [...told.stored.map((one) => one.holding), ...told.lesser])
        out(lineOf(holding, { file, milliseconds: told.milliseconds }));
      if (told.error) out(JSON.stringify({ file, error: told.error, milliseconds: told.milliseconds }));
    });
    const indexing = wantedSearches(await store.holdings()).map((of) => ({
      of,
      cost: of.codes.rows * (1 + of.books.length),
      asked: async () => ({
        kind: 'index' as const,
        codes: await stored(store, of.codes),
        books: await Promise.all(of.books.map((book) => stored(store, book))),
      }),
    }));
    await byThreads(threads, indexing, async ({ books }, told) => {
      await store.commit({ add: told.stored, remove: [] });
      for (const { holding } of told.stored)
        out(lineOf({ ...holding, extra: { bytes: holding.bytes } }, { books: books.map(({ id }) => id), milliseconds: told.milliseconds }));
    });
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
  return imported ? 0 : 1;
}
