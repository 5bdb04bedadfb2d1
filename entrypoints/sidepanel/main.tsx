import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { createChartEffects } from './chart-effects';
import { createDraftEffects } from './draft-effects';
import { createEngineEffects } from './engine-effects';
import { createQueueEffects } from './queue-effects';
import { createSettingsEffects } from './settings-effects';
import { createSurroundings } from './surroundings';
import { createWorld } from './world';

const effects = {
  chart: createChartEffects(),
  engine: createEngineEffects(),
  queue: createQueueEffects(),
  drafts: createDraftEffects(),
  settings: createSettingsEffects(),
  world: createWorld(),
  surroundings: createSurroundings(),
};

render(<Panel effects={effects} />, document.getElementById('app') as HTMLElement);
