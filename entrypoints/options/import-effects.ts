import type { CodeSetEffects, ImportProgress } from '../../components/effects';
import { wantedSearches } from '../../lib/codes/assemble';
import type { Holding } from '../../lib/codes/holding';
import type { JobEnd } from '../../lib/codes/import/import-queue';
import { previewFile } from '../../lib/codes/import/preview';
import type { OfficialFile } from '../../lib/codes/publishers/official-file';
import type { Store } from '../../lib/codes/store';
import { fileSource } from './file-source';
import type { ImportAsked, ImportTold } from './import-rpc';

type Own = 'list' | 'preview' | 'import' | 'remove' | 'storage';

export interface ImportEffects extends Pick<CodeSetEffects, Own> {
  /** Imports a publisher's file if it brings what it is published for, and nothing of it otherwise. */
  importOfficial(
    file: File,
    official: OfficialFile,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Holding[]>;
}

/** What a call waits for; `failed` ends it when the worker dies. */
interface Waiting {
  heard(told: ImportTold): void;
  failed(): void;
}

/** How long the worker is kept when it has nothing to do, for what is asked next. */
const IDLE_MS = 2_000;

/** The stored holdings and those built in; imports run one after the other in a worker that is started with the first and ended after the last. */
export function createImportEffects(openStore: () => Promise<Store>): ImportEffects {
  let worker: Worker | null = null;
  let lastJob = 0;
  const waiting = new Map<number, Waiting>();
  let idle: ReturnType<typeof setTimeout> | undefined;

  function endWhenIdle(): void {
    clearTimeout(idle);
    if (waiting.size) return;
    idle = setTimeout(() => {
      worker?.terminate();
      worker = null;
    }, IDLE_MS);
  }

  function open(): Worker {
    if (worker) return worker;
    const started = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ImportTold>) => {
      waiting.get(data.job)?.heard(data);
      if (data.kind !== 'progress') endWhenIdle();
    });
    started.addEventListener('error', () => {
      worker = null;
      for (const { failed } of waiting.values()) failed();
      waiting.clear();
    });
    worker = started;
    return started;
  }
  function ask(asked: ImportAsked): void {
    clearTimeout(idle);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker or channel has no origin to name
    open().postMessage(asked);
  }

  function importOne(
    asked: Omit<Extract<ImportAsked, { kind: 'import' }>, 'kind' | 'job'>,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Holding[]> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const job = (lastJob += 1);
      const cancel = (): void => ask({ kind: 'cancel', job });
      const settle = (end: JobEnd): void => {
        waiting.delete(job);
        signal.removeEventListener('abort', cancel);
        if (end.kind === 'done') resolve(end.holdings);
        else reject(end.kind === 'refused' ? new Error(end.error) : signal.reason);
      };
      signal.addEventListener('abort', cancel);
      waiting.set(job, {
        heard(told) {
          if (told.kind === 'progress') onProgress(told.progress);
          else if (told.kind === 'end') settle(told.end);
        },
        failed: () =>
          settle({ kind: 'refused', error: `${asked.file.name}: the import stopped. The sets loaded before still answer; try again.` }),
      });
      ask({ kind: 'import', job, ...asked });
    });
  }

  // After an update of ours, or when a page was closed between storing and indexing.
  async function refresh(): Promise<void> {
    const opened = await openStore();
    if (!wantedSearches(await opened.holdings()).length) return;
    const job = (lastJob += 1);
    const settle = (): void => void waiting.delete(job);
    waiting.set(job, { heard: settle, failed: settle });
    ask({ kind: 'refresh', job });
  }
  void refresh().catch(() => undefined);

  return {
    async list() {
      const [holdings, { builtIn }] = await Promise.all([openStore().then((opened) => opened.holdings()), import('./starter')]);
      return [...holdings, ...builtIn];
    },
    preview: (file) => previewFile(fileSource(file)),
    import: (file, mapping, onProgress, signal) => importOne({ file, mapping, official: null }, onProgress, signal),
    importOfficial: (file, official, onProgress, signal) => importOne({ file, mapping: null, official }, onProgress, signal),
    remove: (id) =>
      new Promise((resolve, reject) => {
        const job = (lastJob += 1);
        const settle = (error: string | null): void => {
          waiting.delete(job);
          if (error === null) resolve();
          else reject(new Error(error));
        };
        waiting.set(job, {
          heard: (told) => told.kind === 'removed' && settle(told.error),
          failed: () => settle('It could not be removed. Try again.'),
        });
        ask({ kind: 'remove', job, id });
      }),
    async storage() {
      const [holdings, { quota, usage }] = await Promise.all([
        openStore().then((opened) => opened.holdings()),
        navigator.storage.estimate(),
      ]);
      const used = holdings.reduce((sum, { bytes }) => sum + bytes, 0);
      return { used, available: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)) };
    },
  };
}
