import { render } from 'preact';
import { GuardedPanel } from '../../components/vault/GuardedPanel';
import type { Chart } from '../../lib/chart/chart';
import { send } from '../../lib/messages';
import { createChartEffects } from './chart-effects';
import { createDraftEffects } from './draft-effects';
import { createEngineEffects } from './engine-effects';
import { createHabitEffects } from './habit-effects';
import { createQueueEffects } from './queue-effects';
import { createSmartRecord } from './record-effects';
import { createSettingsEffects } from './settings-effects';
import { createSurroundings } from './surroundings';
import { createVaultEffects } from './vault-effects';
import { createWorld } from './world';

const smart = createSmartRecord();
const effects = {
  chart: createChartEffects(smart),
  record: smart.effects,
  engine: createEngineEffects(),
  queue: createQueueEffects(),
  drafts: createDraftEffects(),
  habits: createHabitEffects(Date.now),
  settings: createSettingsEffects(),
  vault: createVaultEffects(),
  world: createWorld(),
  surroundings: createSurroundings(),
};

/**
 * The panel's chart, every change of it, and what can be asked of the page, for whoever drives the test build from outside; not in
 * what people install. `chartsideForged` stands in for what was read, as if a page had fooled the reader in every field.
 */
if (import.meta.env.MODE === 'e2e') {
  const door = globalThis as { chartsideForged?: Partial<Chart> };
  const { watch } = effects.chart;
  effects.chart.watch = (onState) =>
    watch((state) => onState(state.kind === 'chart' ? { ...state, chart: { ...state.chart, ...door.chartsideForged } } : state));
  let chart: Chart | null = null;
  effects.chart.watch((state) => {
    if (state.kind === 'chart') chart = state.chart;
    else if (state.kind !== 'reading' || state.anew) chart = null;
  });
  Object.assign(globalThis, {
    chartsideChart: (): Chart | null => chart,
    chartsideWatch: effects.chart.watch,
    chartsideReread: effects.chart.reread,
    chartsideLight: effects.chart.highlight,
  });
}

// The worker is not told when the network comes back; whoever is on screen tells it.
addEventListener('online', () => void send('online', null).catch(() => undefined));

render(<GuardedPanel effects={effects} />, document.getElementById('app') as HTMLElement);
