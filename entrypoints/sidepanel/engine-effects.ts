import type { EngineEffects } from '../../components/effects';
import type { SearchRequest, SearchResponse } from '../../lib/codes/code';
import type { Asked, CallName, Calls, Told } from './engine-rpc';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const STOPPED = 'the panel’s engine stopped; restart the panel';

/** Starts the panel's worker and asks it. The worker lives as long as the panel. */
export function createEngineEffects(): EngineEffects {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let lastId = 0;
  let stopped = false;

  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'sets-changed') {
      for (const changed of listeners) changed();
      return;
    }
    const who = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'answer') who?.resolve(data.value);
    else who?.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    stopped = true;
    for (const { reject } of waiting.values()) reject(new Error(STOPPED));
    waiting.clear();
  });

  const ask = <N extends CallName>(call: N, ...args: Calls[N]['args']): Promise<Calls[N]['answer']> =>
    new Promise((resolve, reject) => {
      if (stopped) {
        reject(new Error(STOPPED));
        return;
      }
      lastId += 1;
      waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
      worker.postMessage({ id: lastId, call, args } as Asked);
    });

  return {
    search: latestOnly((request) => ask('search', request)),
    lookup: (system, code, date) => ask('lookup', system, code, date),
    children: (code, date) => ask('children', code, date),
    read: (chart, setting) => ask('read', chart, setting),
    check: (request) => ask('check', request),
    card: (request) => ask('card', request),
    books: (date) => ask('books', date),
    bookChildren: (book, at) => ask('bookChildren', book, at),
    bookPath: (book, at) => ask('bookPath', book, at),
    bookFind: (book, query, limit) => ask('bookFind', book, query, limit),
    pcs: (prefix, date) => ask('pcs', prefix, date),
    sets: () => ask('sets'),
    onSets(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

interface Answer {
  resolve(response: SearchResponse): void;
  reject(error: unknown): void;
}
type SearchCall = (request: SearchRequest) => Promise<SearchResponse>;

/** One search under way, one waiting: a newer request takes the waiting one's place and answers for it too. */
function latestOnly(search: SearchCall): SearchCall {
  let busy = false;
  let next: { request: SearchRequest; answers: Answer[] } | null = null;

  async function drain(): Promise<void> {
    busy = true;
    while (next) {
      const { request, answers } = next;
      next = null;
      try {
        const response = await search(request);
        for (const { resolve } of answers) resolve(response);
      } catch (error) {
        for (const { reject } of answers) reject(error);
      }
    }
    busy = false;
  }

  return (request) =>
    new Promise((resolve, reject) => {
      next = { request, answers: [...(next?.answers ?? []), { resolve, reject }] };
      if (!busy) void drain();
    });
}
