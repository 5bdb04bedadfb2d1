import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { anInventedWorld } from '../components/invented';
import { aCodeSetList } from './code-set-list';
import { states } from './states';

const name = new URLSearchParams(location.search).get('state') ?? '';
const app = document.getElementById('app') as HTMLElement;
const world = anInventedWorld();

if (name.startsWith('options')) {
  if (name === 'options-managed') world.state.managed = ['role', 'endpoint'];
  const { Options } = await import('../../components/options/Options');
  render(<Options settings={world.effects.settings} codeSets={aCodeSetList()} />, app);
} else if (Object.hasOwn(states, name)) {
  const state = states[name];
  state?.before?.(world);
  if (name.startsWith('review')) {
    const { Review } = await import('../../components/review/Review');
    render(<Review effects={world.effects} />, app);
  } else render(<Panel effects={world.effects} />, app);
  await state?.after?.();
} else {
  render(
    <ul>
      {[...Object.keys(states), 'options', 'options-managed'].map((key) => (
        <li key={key}>
          <a href={`?state=${key}`}>{key}</a>
        </li>
      ))}
    </ul>,
    app,
  );
}
document.body.dataset.ready = 'true';
