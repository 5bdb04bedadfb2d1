// Every chart that the panel gives from now on, with the moment it was given.
import type { Chart } from '../../lib/chart/chart';
import type { Panel } from '../../scripts/browser/panel';

/** `chart` null: nothing was shown from this moment on. `at`: milliseconds since 1970. */
export interface Seen {
  at: number;
  chart: Chart | null;
}

export const chartOf = (panel: Panel): Promise<Chart | null> =>
  panel.target.evaluate<Chart | null>('globalThis.chartsideChart?.() ?? null');

/** Begins to collect; the present chart is the first. */
export const collect = (panel: Panel): Promise<void> =>
  panel.target.evaluate(`globalThis.chartsideSeen = []; globalThis.chartsideStop?.();
    globalThis.chartsideStop = chartsideWatch((state) => {
      if (state.kind === 'chart') chartsideSeen.push({ at: Date.now(), chart: state.chart });
      else if (state.kind !== 'reading' || state.anew) chartsideSeen.push({ at: Date.now(), chart: null });
    }); undefined`);

export const collected = (panel: Panel): Promise<Seen[]> => panel.target.evaluate<Seen[]>('globalThis.chartsideSeen');
