import { batch, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Chart } from '../../lib/chart/chart';
import type { Setting } from '../../lib/coding/coded-encounter';
import type { Suggestion } from '../../lib/coding/suggestion';
import type { Reading } from '../../lib/engine';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';

/** The new list in the order people already see: known offers keep their places, new ones come after. */
function inKnownOrder(before: Suggestion[], now: Suggestion[]): Suggestion[] {
  const place = new Map(before.map((suggestion, index) => [suggestion.id, index]));
  const at = ({ id }: Suggestion): number => place.get(id) ?? before.length;
  return [...now].sort((a, b) => at(a) - at(b));
}

/**
 * What the notes of the open chart say, and the chart it was read from. Null while nothing was read, or while frames disagree about the patient: then
 * nothing is offered at all. Another patient empties it at once.
 */
export const ReadingModel = createModel((engine: EngineEffects, chart: ReadonlySignal<Chart | null>, setting: ReadonlySignal<Setting>) => {
  const reading = signal<Reading | null>(null);
  const source = signal<Chart | null>(null);
  const failed = signal(false);
  let patient = '';

  const read = latest(
    (question: { chart: Chart; setting: Setting }) => engine.read(question.chart, question.setting),
    (answer, { chart: from }) =>
      batch(() => {
        source.value = from;
        const before = reading.peek()?.suggestions ?? [];
        reading.value = { ...answer, suggestions: inKnownOrder(before, answer.suggestions) };
        failed.value = false;
      }),
    () => {
      failed.value = true;
    },
  );

  effect(() => {
    const now = chart.value;
    const where = setting.value;
    untracked(() => {
      const who = JSON.stringify(now?.patient ?? null);
      const usable = now !== null && now.source.identity !== 'conflict';
      if (who !== patient || !usable) {
        read.drop();
        batch(() => {
          reading.value = null;
          source.value = null;
        });
      }
      patient = who;
      if (usable) read.ask({ chart: now, setting: where });
    });
  });

  return { reading, source, failed };
});
export type ReadingModel = InstanceType<typeof ReadingModel>;
