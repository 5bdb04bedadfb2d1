import { computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Chart } from '../../lib/chart/chart';
import type { MarkKind, PageMark } from '../../lib/chart/marks';
import type { Reading } from '../../lib/engine';
import type { Assertion, Finding } from '../../lib/findings/finding';
import type { ChartEffects, MarksAnswer } from '../effects';
import { latest } from '../parts/latest';

const KINDS: Record<Assertion, MarkKind> = {
  present: 'present',
  absent: 'absent',
  historical: 'historical',
  family: 'family',
  uncertain: 'uncertain',
  hypothetical: 'uncertain',
  planned: 'uncertain',
};

const markOf = ({ assertion, evidence: { document, start, end } }: Finding): PageMark => ({ document, start, end, kind: KINDS[assertion] });

interface Around {
  chart: ReadonlySignal<Chart | null>;
  reading: ReadonlySignal<Reading | null>;
  /** The chart that the reading is of. */
  source: ReadonlySignal<Chart | null>;
}

/**
 * Marks in the page on every mention that was found; off at first. A document that changed since it was read loses its marks until
 * it is read again. `answer`: what became of them, null while they are off or on their way.
 */
export const MarksModel = createModel((effects: Pick<ChartEffects, 'mark' | 'onSame'>, { chart, reading, source }: Around) => {
  const on = signal(false);
  const answer = signal<MarksAnswer | null>(null);

  const wanted = computed((): PageMark[] | null => {
    if (!on.value) return null;
    const before = new Map(source.value?.documents.map(({ id, text }) => [id, text]));
    const same = new Set(chart.value?.documents.flatMap(({ id, text }) => (before.get(id) === text ? [id] : [])));
    return (reading.value?.findings ?? []).map(markOf).filter(({ document }) => same.has(document));
  });

  const set = latest(
    (marks: PageMark[] | null) => effects.mark(marks ?? []),
    (got, marks) => {
      answer.value = marks === null || !on.peek() ? null : got;
    },
    () => {
      answer.value = null;
    },
  );

  let touched = false;
  effect(() => {
    const marks = wanted.value;
    touched ||= marks !== null;
    if (touched) untracked(() => set.ask(marks));
  });

  effect(() =>
    effects.onSame(() => {
      if (on.peek()) set.ask(wanted.peek());
    }),
  );

  return {
    on,
    answer,
    toggle(): void {
      on.value = !on.peek();
      if (!on.peek()) answer.value = null;
    },
  };
});
export type MarksModel = InstanceType<typeof MarksModel>;
