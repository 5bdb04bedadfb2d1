import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Chart } from '../../lib/chart/chart';
import type { CodeRow } from '../../lib/codes/code';
import type { Reading } from '../../lib/engine';
import { type DoneItem, doneItems } from '../done/done-items';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';

/** Lines offered for a procedure at most. */
const LINES = 3;
/** Modifiers are codes of two characters; they are no service. */
const MODIFIER = 2;

/** A procedure with the services that the loaded lists have under its name. */
export interface DoneRow extends DoneItem {
  lines: CodeRow[];
}

interface Around {
  reading: ReadonlySignal<Reading | null>;
  /** The chart that the reading is of. */
  source: ReadonlySignal<Chart | null>;
  /** The day of service. */
  date: ReadonlySignal<string>;
  /** False: nobody here may see services. */
  wanted: ReadonlySignal<boolean>;
}

interface Question {
  items: DoneItem[];
  date: string;
}

/** What the notes say was done; null while it is not read. Procedure and services come together, so that no row grows under the pointer. */
export const DoneModel = createModel((engine: EngineEffects, { reading, source, date, wanted }: Around) => {
  const rows = signal<DoneRow[] | null>(null);
  const found = new Map<string, Promise<CodeRow[]>>();

  async function search(query: string, day: string): Promise<CodeRow[]> {
    const { hits, exact } = await engine.search({ query, date: day, systems: ['CPT', 'HCPCS'], billableOnly: true, limit: LINES });
    return exact ? hits.filter(({ code }) => code.length > MODIFIER) : [];
  }

  function linesFor(query: string, day: string): Promise<CodeRow[]> {
    const key = `${day} ${query.toLowerCase()}`;
    const known = found.get(key) ?? search(query, day).catch(() => []);
    found.set(key, known);
    return known;
  }

  /** By the plain name; where no list has that, by what the note calls it. Services that are only like it are not offered. */
  async function linesOf({ name, mention, day }: DoneItem, date: string): Promise<CodeRow[]> {
    const named = await linesFor(name, day ?? date);
    return named.length > 0 ? named : linesFor(mention, day ?? date);
  }

  const ask = latest(
    ({ items, date: day }: Question) => Promise.all(items.map(async (item) => ({ ...item, lines: await linesOf(item, day) }))),
    (got) => {
      rows.value = got;
    },
    () => undefined,
  );

  const items = computed(() => {
    const { procedures } = reading.value ?? {};
    return procedures === undefined || source.value === null || !wanted.value ? null : doneItems(procedures, source.value);
  });
  const again = (): void => {
    const now = items.peek();
    if (now === null) {
      ask.drop();
      rows.value = null;
    } else ask.ask({ items: now, date: date.peek() });
  };
  effect(() => {
    void [items.value, date.value];
    untracked(again);
  });
  effect(() =>
    engine.onSets(() => {
      found.clear();
      again();
    }),
  );

  return { rows };
});
export type DoneModel = InstanceType<typeof DoneModel>;
