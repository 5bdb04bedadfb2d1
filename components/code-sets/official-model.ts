import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Holding } from '../../lib/codes/holding';
import { heldOf, isWhole } from '../../lib/codes/publishers/held';
import type { OfficialFile } from '../../lib/codes/publishers/official-file';
import type { CodeSetEffects } from '../effects';
import { runTask, type Task, taskOf } from './task';

/** An official file with what is there of it. `whole`: all that matters. `task`: what this visit has made of it. */
export interface OfficialRow {
  file: OfficialFile;
  held: Holding[];
  whole: boolean;
  posted: boolean;
  chosen: boolean;
  task: Task | null;
}

/** Downloads going on at once: the next comes in while one is read. */
const AT_ONCE = 2;

/** The publishers' files around `today`, which of them are chosen, and how far each is. */
export const OfficialModel = createModel(
  (
    effects: Pick<CodeSetEffects, 'officialFiles' | 'askPublishers' | 'download'>,
    holdings: ReadonlySignal<Holding[] | null>,
    today: string,
    imported: () => void,
  ) => {
    const files = signal<OfficialFile[]>([]);
    const choice = signal<Record<string, boolean>>({});
    const tasks = signal<Record<string, Task>>({});
    const denied = signal(false);
    const aborts = new Map<string, AbortController>();
    let queue: OfficialFile[] = [];
    let going = 0;
    effect(() => void effects.officialFiles(today).then((found) => (files.value = found)));

    const rows = computed(() =>
      files.value.map((file): OfficialRow => {
        const held = heldOf(file, holdings.value ?? []);
        const whole = isWhole(file, held);
        const posted = file.due <= today;
        // What speaks now and is missing is what a person comes for.
        const wanted = posted && !whole && file.from <= today && file.copies.length > 0 && (file.to === null || file.to >= today);
        return {
          file,
          held,
          whole,
          posted,
          chosen: choice.value[file.id] ?? (holdings.value !== null && wanted),
          task: tasks.value[file.id] ?? null,
        };
      }),
    );

    const setTask = (id: string, part: Partial<Task>): void => {
      tasks.value = { ...tasks.value, [id]: { ...(tasks.value[id] ?? taskOf('waiting', 0)), ...part } };
    };

    async function run(file: OfficialFile): Promise<void> {
      const abort = new AbortController();
      aborts.set(file.id, abort);
      going += 1;
      setTask(file.id, taskOf('downloading', 0));
      await runTask(
        (onProgress, signal) => effects.download(file, onProgress, signal),
        abort.signal,
        file.title,
        (part) => setTask(file.id, part),
      );
      going -= 1;
      aborts.delete(file.id);
      if (tasks.peek()[file.id]?.state === 'done') {
        choice.value = { ...choice.peek(), [file.id]: false };
        imported();
      }
      next();
    }
    function next(): void {
      while (going < AT_ONCE && queue.length > 0) void run(queue.shift() as OfficialFile);
    }

    /** Asks for the publishers' sites, which must begin in the click itself, then fetches. */
    async function get(wanted: OfficialFile[]): Promise<void> {
      denied.value = false;
      const allowed = await effects.askPublishers(wanted).catch(() => false);
      denied.value = !allowed;
      if (!allowed) return;
      for (const file of wanted) setTask(file.id, taskOf('waiting', 0));
      queue = [...queue, ...wanted];
      next();
    }

    function cancel(id: string): void {
      const abort = aborts.get(id);
      if (abort) abort.abort();
      else {
        queue = queue.filter((file) => file.id !== id);
        setTask(id, { state: 'cancelled' });
      }
    }

    return {
      rows,
      denied,
      running: computed(() => Object.values(tasks.value).filter(({ state }) => state === 'running').length),
      choose(id: string, chosen: boolean) {
        choice.value = { ...choice.value, [id]: chosen };
      },
      getChosen() {
        void get(rows.peek().flatMap(({ file, chosen, task }) => (chosen && task?.state !== 'running' ? [file] : [])));
      },
      retry(file: OfficialFile) {
        void get([file]);
      },
      cancel,
      cancelAll() {
        for (const [id, { state }] of Object.entries(tasks.peek())) if (state === 'running') cancel(id);
      },
    };
  },
);
export type OfficialModel = InstanceType<typeof OfficialModel>;
