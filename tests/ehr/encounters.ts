/** Every invented encounter of the demo EHR, in the order of the index page. A new file in `encounters/` is added here. */
import type { DemoEncounter } from './encounter';
import hfFollowup from './encounters/hf-followup';

export const ENCOUNTERS: readonly DemoEncounter[] = [hfFollowup];
