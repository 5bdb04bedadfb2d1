import { computed, createModel, effect, signal } from '@preact/signals';
import type { Chart, Evidence } from '../../lib/chart/chart';
import type { PointedAt } from '../../lib/chart/pointing';
import type { ChartEffects, LitAnswer, PageState } from '../effects';

/**
 * The page beside the panel. `chart` stays while its frames are read again, so that nothing flickers, and is null as
 * soon as the page is something else or shows another patient. `lit`: what became of the last request to light a quote up.
 */
export const ChartModel = createModel((effects: ChartEffects) => {
  const page = signal<PageState>({ kind: 'no-page' });
  const chart = signal<Chart | null>(null);
  const selection = signal('');
  const pointed = signal<PointedAt | null>(null);
  const lit = signal<{ evidence: Evidence; answer: LitAnswer } | null>(null);

  effect(() =>
    effects.watch((state) => {
      page.value = state;
      if (state.kind === 'chart') chart.value = state.chart;
      else if (state.kind !== 'reading' || state.anew) chart.value = null;
    }),
  );
  effect(() =>
    effects.onPointed((at) => {
      pointed.value = at;
    }),
  );
  effect(() =>
    effects.onSelection((text) => {
      selection.value = text.trim();
    }),
  );

  return {
    page,
    chart,
    selection,
    pointed,
    lit,
    /** True while frames the chart rests on are being read again. */
    rereading: computed(() => page.value.kind === 'reading' && chart.value !== null),
    /** Must be called in a click. */
    askAccess: (origin: string): Promise<boolean> => effects.askAccess(origin).catch(() => false),
    async show(evidence: Evidence): Promise<LitAnswer> {
      const answer = await effects.highlight(evidence).catch(() => 'not-found' as const);
      lit.value = { evidence, answer };
      return answer;
    },
    async dark(): Promise<void> {
      lit.value = null;
      await effects.highlight(null).catch(() => undefined);
    },
    forgetSelection(): void {
      selection.value = '';
    },
  };
});
export type ChartModel = InstanceType<typeof ChartModel>;
