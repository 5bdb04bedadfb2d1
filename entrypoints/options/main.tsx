import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { dayOf } from '../../components/parts/words';
import { Transfer } from '../../components/transfer/Transfer';
import { SMART_SCOPES } from '../../lib/settings';
import { createQueueEffects } from '../sidepanel/queue-effects';
import { createSettingsEffects } from '../sidepanel/settings-effects';
import { redirectAddress } from '../sidepanel/smart-tools';
import { createSurroundings } from '../sidepanel/surroundings';
import { createVaultEffects } from '../sidepanel/vault-effects';
import { createCodeSetEffects } from './code-set-effects';
import { createEndpointEffects } from './endpoint-effects';
import { createSiteAdapterEffects } from './site-adapter-effects';
import { createTransferEffects } from './transfer-effects';

const { saveFile, restart } = createSurroundings();

render(
  <Options
    vault={{ vault: createVaultEffects(), queue: createQueueEffects(), settings: createSettingsEffects() }}
    endpoint={createEndpointEffects()}
    codeSets={createCodeSetEffects()}
    siteAdapters={createSiteAdapterEffects()}
    today={dayOf(Date.now())}
    now={Date.now}
    saveFile={saveFile}
    restart={restart}
    signIn={{ scopes: SMART_SCOPES, redirect: redirectAddress() }}
  >
    <Transfer effects={createTransferEffects()} now={Date.now} saveFile={saveFile} />
  </Options>,
  document.getElementById('app') as HTMLElement,
);
