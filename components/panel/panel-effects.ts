import type {
  ChartEffects,
  DraftEffects,
  EngineEffects,
  HabitEffects,
  QueueEffects,
  RecordEffects,
  SettingsEffects,
  VaultEffects,
  World,
} from '../effects';
import type { Surroundings } from '../surroundings';

/** Everything the side panel asks of the world. */
export interface PanelEffects {
  chart: ChartEffects;
  record: RecordEffects;
  engine: EngineEffects;
  queue: QueueEffects;
  drafts: DraftEffects;
  habits: HabitEffects;
  settings: SettingsEffects;
  vault: VaultEffects;
  world: World;
  surroundings: Surroundings;
}
