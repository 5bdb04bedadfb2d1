import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { dayOf } from '../../components/parts/words';
import { createSettingsEffects } from '../sidepanel/settings-effects';
import { createSurroundings } from '../sidepanel/surroundings';
import { createCodeSetEffects } from './code-set-effects';
import { createSiteAdapterEffects } from './site-adapter-effects';

render(
  <Options
    settings={createSettingsEffects()}
    codeSets={createCodeSetEffects()}
    siteAdapters={createSiteAdapterEffects()}
    today={dayOf(Date.now())}
    saveFile={createSurroundings().saveFile}
  />,
  document.getElementById('app') as HTMLElement,
);
