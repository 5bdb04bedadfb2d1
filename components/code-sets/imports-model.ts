import { createModel, signal } from '@preact/signals';
import type { ColumnMapping } from '../../lib/codes/import/importer';
import type { CodeSetEffects, ColumnPreview } from '../effects';
import { runTask, type Task, taskOf } from './task';

/** One dropped file. `preview`: its columns wait for the person's word, and nothing is read before. */
export interface ImportJob {
  id: number;
  file: File;
  task: Task;
  preview: ColumnPreview | null;
}

/** Files dropped in this visit to the page, in the order they came; each comes in whole or not at all. */
export const ImportsModel = createModel((effects: Pick<CodeSetEffects, 'import' | 'preview'>, imported: () => void) => {
  const jobs = signal<ImportJob[]>([]);
  const aborts = new Map<number, AbortController>();
  const mappings = new Map<number, ColumnMapping | null>();
  let lastId = 0;

  function change(id: number, part: Partial<ImportJob>): void {
    jobs.value = jobs.value.map((job) => (job.id === id ? Object.assign({}, job, part) : job));
  }
  function changeTask(id: number, part: Partial<Task>): void {
    jobs.value = jobs.value.map((job) => (job.id === id ? Object.assign({}, job, { task: { ...job.task, ...part } }) : job));
  }

  async function run(id: number, file: File): Promise<void> {
    const abort = new AbortController();
    aborts.set(id, abort);
    change(id, { task: taskOf('waiting', file.size), preview: null });
    await runTask(
      (onProgress, signal) => effects.import(file, mappings.get(id) ?? null, onProgress, signal),
      abort.signal,
      file.name,
      (part) => changeTask(id, part),
    );
    aborts.delete(id);
    imported();
  }

  async function look(id: number, file: File): Promise<void> {
    // A file that cannot even be looked at is told so by its import, in the importer's words.
    const preview = await effects.preview(file).catch(() => null);
    if (!jobs.peek().some((job) => job.id === id && job.task.state === 'running')) return;
    if (preview) change(id, { preview });
    else await run(id, file);
  }

  function cancel(id: number): void {
    const abort = aborts.get(id);
    if (abort) abort.abort();
    else {
      change(id, { preview: null });
      changeTask(id, { state: 'cancelled' });
    }
  }

  return {
    jobs,
    add(files: File[]) {
      const added = files.map((file): ImportJob => {
        lastId += 1;
        return { id: lastId, file, task: taskOf('waiting', file.size), preview: null };
      });
      jobs.value = [...jobs.value, ...added];
      for (const { id, file } of added) void look(id, file);
    },
    /** The person's word on what the columns of a site's file mean. */
    confirm(id: number, mapping: ColumnMapping) {
      const job = jobs.peek().find((one) => one.id === id);
      mappings.set(id, mapping);
      if (job) void run(id, job.file);
    },
    cancel,
    retry(id: number) {
      const job = jobs.peek().find((one) => one.id === id);
      if (!job) return;
      change(id, { task: taskOf('waiting', job.file.size) });
      void (mappings.has(id) ? run(id, job.file) : look(id, job.file));
    },
    dismiss(id: number) {
      jobs.value = jobs.value.filter((job) => job.id !== id);
    },
    cancelAll() {
      for (const { id, task } of jobs.peek()) if (task.state === 'running') cancel(id);
    },
    /** Clears what came in whole; what failed stays to be read. */
    clearDone() {
      jobs.value = jobs.value.filter(({ task }) => task.state !== 'done');
    },
  };
});
export type ImportsModel = InstanceType<typeof ImportsModel>;
