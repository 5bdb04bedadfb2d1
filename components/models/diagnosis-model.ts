import { createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Chart } from '../../lib/chart/chart';
import type { Diagnosis } from '../../lib/chart/diagnosis';
import { pageReport } from '../../lib/chart/page-report';
import type { ChartEffects, World } from '../effects';
import { dayOf } from '../parts/words';
import type { Surroundings } from '../surroundings';

/**
 * How the page was read, asked for by a person. `frames` null: not asked, or being read. Another page or patient closes it, so that
 * nothing of the one before stays on screen.
 */
export const DiagnosisModel = createModel(
  (effects: { chart: ChartEffects; world: World; surroundings: Surroundings }, chart: ReadonlySignal<Chart | null>) => {
    const open = signal(false);
    const frames = signal<Diagnosis[] | null>(null);
    const failed = signal(false);
    const saving = signal(false);
    let patient = '';
    let turn = 0;

    function close(): void {
      turn += 1;
      open.value = false;
      frames.value = null;
    }

    effect(() => {
      const who = JSON.stringify(chart.value?.patient ?? null);
      untracked(() => {
        if (who !== patient && open.peek()) close();
        patient = who;
      });
    });

    async function read(): Promise<void> {
      turn += 1;
      const mine = turn;
      open.value = true;
      frames.value = null;
      failed.value = false;
      try {
        const found = await effects.chart.diagnose(false);
        if (mine === turn) frames.value = found;
      } catch {
        if (mine === turn) failed.value = true;
      }
    }

    return {
      open,
      frames,
      failed,
      saving,
      read,
      close,
      /** Offers the report as a file; answers with a sentence for the person. */
      async save(): Promise<string> {
        saving.value = true;
        try {
          const found = await effects.chart.diagnose(true);
          if (found.length === 0) return 'The page did not answer; nothing was saved.';
          const name = `chartside-page-report-${dayOf(effects.world.now())}.json`;
          effects.surroundings.saveFile(name, 'application/json', JSON.stringify(pageReport(found, effects.world.random)));
          return `Saved ${name}: every word, number and date of the page is replaced in it.`;
        } catch {
          return 'The report could not be made; nothing was saved.';
        } finally {
          saving.value = false;
        }
      },
    };
  },
);
export type DiagnosisModel = InstanceType<typeof DiagnosisModel>;
