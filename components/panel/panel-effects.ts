import type { ChartEffects, DraftEffects, EngineEffects, HabitEffects, QueueEffects, SettingsEffects, World } from '../effects';
import type { Surroundings } from '../surroundings';

/** Everything the side panel asks of the world. */
export interface PanelEffects {
  chart: ChartEffects;
  engine: EngineEffects;
  queue: QueueEffects;
  drafts: DraftEffects;
  habits: HabitEffects;
  settings: SettingsEffects;
  world: World;
  surroundings: Surroundings;
}
