import { createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { type Arrival, arrivals } from '../../lib/chart/arrivals';
import type { Chart } from '../../lib/chart/chart';
import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import { textOf } from './session';

/** Documents that came, were signed or changed while this encounter was open, latest last, until a person has seen them. */
export const ArrivalsModel = createModel((chart: ReadonlySignal<Chart | null>, coded: ReadonlySignal<CodedEncounter | null>) => {
  const open = signal<Arrival[]>([]);
  let before: Chart | null = null;

  effect(() => {
    const now = chart.value;
    untracked(() => {
      const last = before;
      if (now === null) return;
      before = now;
      if (last === null || textOf(last) !== textOf(now)) {
        open.value = [];
        return;
      }
      const relied = new Set((coded.peek()?.diagnoses ?? []).flatMap(({ evidence }) => evidence).map(({ document }) => document));
      const found = arrivals(last, now, relied);
      if (found.length === 0) return;
      const known = new Set(found.map(({ key }) => key));
      open.value = [...open.peek().filter(({ key }) => !known.has(key)), ...found];
    });
  });

  return {
    open,
    seen(arrival: Arrival): void {
      open.value = open.peek().filter((other) => other !== arrival);
    },
  };
});
export type ArrivalsModel = InstanceType<typeof ArrivalsModel>;
