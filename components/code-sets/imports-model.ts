import { createModel, effect, signal } from '@preact/signals';
import type { CodeSet } from '../../lib/codes/code';
import type { CodeSetEffects, ImportProgress } from '../effects';

/** One dropped file. `error` is the importer's own sentence; `startedAt` in ms, for the rate. */
export interface ImportJob {
  id: number;
  file: File;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  progress: ImportProgress;
  startedAt: number;
  error: string | null;
  sets: CodeSet[];
}

/** The stored sets and the imports under way: files are taken one after another, each whole or not at all. */
export const ImportsModel = createModel((effects: CodeSetEffects) => {
  const sets = signal<CodeSet[] | null>(null);
  const jobs = signal<ImportJob[]>([]);
  const failed = signal<string | null>(null);
  const aborts = new Map<number, AbortController>();
  let lastId = 0;
  let running = false;

  async function refresh(): Promise<void> {
    try {
      const listed = await effects.list();
      sets.value = listed.toSorted((a, b) => a.system.localeCompare(b.system) || b.from.localeCompare(a.from));
    } catch {
      failed.value = 'The stored code sets cannot be read. Close other Chartside pages and open this one again.';
    }
  }
  effect(() => void refresh());

  function change(id: number, part: Partial<ImportJob>): void {
    jobs.value = jobs.value.map((job) => (job.id === id ? Object.assign({}, job, part) : job));
  }

  async function run({ id, file }: ImportJob): Promise<void> {
    const abort = new AbortController();
    aborts.set(id, abort);
    change(id, { state: 'running', startedAt: performance.now() });
    try {
      const imported = await effects.import(file, (progress) => change(id, { progress }), abort.signal);
      change(id, { state: 'done', sets: imported });
      await refresh();
    } catch (error) {
      if (abort.signal.aborted) change(id, { state: 'cancelled' });
      else change(id, { state: 'failed', error: error instanceof Error ? error.message : `${file.name} could not be imported.` });
    }
    aborts.delete(id);
  }

  async function drain(): Promise<void> {
    if (running) return;
    running = true;
    for (let job = next(); job; job = next()) await run(job);
    running = false;
  }
  const next = (): ImportJob | undefined => jobs.value.find(({ state }) => state === 'waiting');

  return {
    sets,
    jobs,
    failed,
    add(files: File[]) {
      const added = files.map((file): ImportJob => {
        lastId += 1;
        const progress: ImportProgress = { bytes: 0, total: file.size, rows: 0, stage: 'reading' };
        return { id: lastId, file, state: 'waiting', progress, startedAt: 0, error: null, sets: [] };
      });
      jobs.value = [...jobs.value, ...added];
      void drain();
    },
    cancel(id: number) {
      const abort = aborts.get(id);
      if (abort) abort.abort();
      else change(id, { state: 'cancelled' });
    },
    retry(id: number) {
      change(id, { state: 'waiting', error: null });
      void drain();
    },
    dismiss(id: number) {
      jobs.value = jobs.value.filter((job) => job.id !== id);
    },
    async remove(id: string) {
      failed.value = null;
      try {
        await effects.remove(id);
      } catch {
        failed.value = 'The set could not be removed. Try again.';
      }
      await refresh();
    },
  };
});
export type ImportsModel = InstanceType<typeof ImportsModel>;
