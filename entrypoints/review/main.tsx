import { render } from 'preact';
import { AuditView } from '../../components/audit/AuditView';
import { GuardedReview } from '../../components/vault/GuardedReview';
import { readSettings } from '../../lib/settings';
import { createQueueEffects } from '../sidepanel/queue-effects';
import { createSettingsEffects } from '../sidepanel/settings-effects';
import { createSurroundings } from '../sidepanel/surroundings';
import { createVaultEffects } from '../sidepanel/vault-effects';
import { createWorld } from '../sidepanel/world';
import { createAuditEffects } from './audit-effects';

const effects = {
  queue: createQueueEffects(),
  settings: createSettingsEffects(),
  vault: createVaultEffects(),
  surroundings: createSurroundings(),
  world: createWorld(),
};

const { settings } = await readSettings();

render(
  <GuardedReview effects={effects}>
    {settings.role === 'supervisor' && (
      <AuditView effects={createAuditEffects()} world={effects.world} saveFile={effects.surroundings.saveFile} />
    )}
  </GuardedReview>,
  document.getElementById('app') as HTMLElement,
);
