import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { createSettingsEffects } from '../sidepanel/settings-effects';
import { createCodeSetEffects } from './code-set-effects';

render(<Options settings={createSettingsEffects()} codeSets={createCodeSetEffects()} />, document.getElementById('app') as HTMLElement);
