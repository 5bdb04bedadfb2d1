import { render } from 'preact';
import { AuditView } from '../../components/audit/AuditView';
import { Review } from '../../components/review/Review';
import { readSettings } from '../../lib/settings';
import { createQueueEffects } from '../sidepanel/queue-effects';
import { createSurroundings } from '../sidepanel/surroundings';
import { createWorld } from '../sidepanel/world';
import { createAuditEffects } from './audit-effects';

const effects = { queue: createQueueEffects(), surroundings: createSurroundings(), world: createWorld() };

const { settings } = await readSettings();

render(
  <Review effects={effects}>
    {settings.role === 'supervisor' && (
      <AuditView effects={createAuditEffects()} world={effects.world} saveFile={effects.surroundings.saveFile} />
    )}
  </Review>,
  document.getElementById('app') as HTMLElement,
);
