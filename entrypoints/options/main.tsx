import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { dayOf } from '../../components/parts/words';
import { Transfer } from '../../components/transfer/Transfer';
import { SMART_SCOPES } from '../../lib/settings';
import { createSettingsEffects } from '../sidepanel/settings-effects';
import { redirectAddress } from '../sidepanel/smart-tools';
import { createSurroundings } from '../sidepanel/surroundings';
import { createCodeSetEffects } from './code-set-effects';
import { createEndpointEffects } from './endpoint-effects';
import { createSiteAdapterEffects } from './site-adapter-effects';
import { createTransferEffects } from './transfer-effects';

render(
  <Options
    settings={createSettingsEffects()}
    endpoint={createEndpointEffects()}
    codeSets={createCodeSetEffects()}
    siteAdapters={createSiteAdapterEffects()}
    today={dayOf(Date.now())}
    saveFile={createSurroundings().saveFile}
    signIn={{ scopes: SMART_SCOPES, redirect: redirectAddress() }}
  >
    <Transfer effects={createTransferEffects()} now={Date.now} saveFile={createSurroundings().saveFile} />
  </Options>,
  document.getElementById('app') as HTMLElement,
);
