import { render } from 'preact';
import { Review } from '../../components/review/Review';
import { createQueueEffects } from '../sidepanel/queue-effects';
import { createSurroundings } from '../sidepanel/surroundings';
import { createWorld } from '../sidepanel/world';

const effects = { queue: createQueueEffects(), surroundings: createSurroundings(), world: createWorld() };

render(<Review effects={effects} />, document.getElementById('app') as HTMLElement);
