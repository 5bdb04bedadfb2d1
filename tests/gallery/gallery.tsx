import { render } from 'preact';
import { AuditView } from '../../components/audit/AuditView';
import { Transfer } from '../../components/transfer/Transfer';
import { GuardedPanel } from '../../components/vault/GuardedPanel';
import { anEndpoint, anInventedTrial, anInventedWorld } from '../components/invented';
import { anInventedAudit, anInventedTransfer } from '../components/invented-audit';
import { anInventedShelf, TODAY } from '../components/invented-code-sets';
import { optionsStates } from './options-states';
import { states } from './states';
import { protectionStates } from './vault-states';

const name = new URLSearchParams(location.search).get('state') ?? '';
const app = document.getElementById('app') as HTMLElement;
const world = anInventedWorld();

if (Object.hasOwn(optionsStates, name)) {
  const state = optionsStates[name];
  const { effects, shelf } = anInventedShelf(state?.holdings ?? []);
  if (state?.managed) world.state.managed = ['role', 'endpoint', 'adapters', 'smart', 'siteRules', 'endpointAuth'];
  Object.assign(world.state.settings, state?.settings);
  const protection = protectionStates[name];
  if (protection !== undefined) {
    world.state.vault.set(protection.vault);
    world.state.vault.why = protection.why ?? null;
    world.state.vault.slow = protection.slow ?? false;
    world.state.managed = protection.fixed ?? [];
  }
  state?.before?.(shelf);
  const { Options } = await import('../../components/options/Options');
  render(
    <Options
      vault={world.effects}
      now={world.effects.world.now}
      restart={world.effects.surroundings.restart}
      endpoint={anEndpoint()}
      codeSets={effects}
      siteAdapters={anInventedTrial()}
      today={TODAY}
      saveFile={() => {}}
      signIn={{ scopes: 'user/Patient.read', redirect: 'https://invented.chromiumapp.org/' }}
    >
      <Transfer effects={anInventedTransfer()} now={Date.now} saveFile={() => {}} />
    </Options>,
    app,
  );
  await state?.after?.();
} else if (Object.hasOwn(states, name)) {
  const state = states[name];
  state?.before?.(world);
  if (name.startsWith('review')) {
    const { GuardedReview } = await import('../../components/vault/GuardedReview');
    const audit = await anInventedAudit(name === 'review-audit-broken');
    render(
      <GuardedReview effects={world.effects}>
        {name.startsWith('review-audit') && <AuditView effects={audit} world={world.effects.world} saveFile={() => {}} />}
      </GuardedReview>,
      app,
    );
  } else render(<GuardedPanel effects={world.effects} />, app);
  await state?.after?.(world);
} else {
  render(
    <ul>
      {[...Object.keys(states), ...Object.keys(optionsStates)].map((key) => (
        <li key={key}>
          <a href={`?state=${key}`}>{key}</a>
        </li>
      ))}
    </ul>,
    app,
  );
}
document.body.dataset.ready = 'true';
