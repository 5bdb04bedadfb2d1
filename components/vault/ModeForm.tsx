import { useSignal } from '@preact/signals';
import { type KeyMode, KeyModeSchema, type VaultStanding } from '../../lib/vault/vault-standing';
import type { VaultModel } from '../models/vault-model';
import { count } from '../parts/words';
import { NewPassphrase } from './NewPassphrase';
import { PassphraseField } from './PassphraseField';
import { MODE_WORDS, passphraseFault } from './vault-words';

interface Props {
  vault: VaultModel;
  standing: VaultStanding;
}

const DOES: Record<KeyMode, string> = {
  device: 'Use the browser’s own key',
  passphrase: 'Protect with this passphrase',
  escrow: 'Protect with the key server',
};

/** Another guard, or another passphrase: everything is sealed anew; what it was refused for stands in place. */
export function ModeForm({ vault, standing }: Props) {
  const { mode, wanted, managed, sealed } = standing;
  const chosen = useSignal<KeyMode | null>(null);
  const current = useSignal('');
  const next = useSignal('');
  const again = useSignal('');
  // What the organisation asks for is not to be chosen otherwise.
  const to = managed ? (wanted ?? mode) : (chosen.value ?? wanted ?? mode);
  const busy = vault.busy.value === 'mode';
  const nothing = to === mode && to !== 'passphrase';
  const noServer = to === 'escrow' && vault.escrow.value === null;
  const fault =
    mode === 'passphrase' && current.value === ''
      ? 'Type the passphrase in force first.'
      : to === 'passphrase'
        ? passphraseFault(next.value, again.value)
        : null;

  async function change(): Promise<void> {
    if (fault !== null || busy || nothing || noServer) return;
    const done = await vault.setMode(to, mode === 'passphrase' ? current.peek() : null, to === 'passphrase' ? next.peek() : null);
    if (!done) return;
    for (const field of [current, next, again]) field.value = '';
    chosen.value = null;
  }

  return (
    <form
      class="vault"
      aria-label="Change the protection"
      onSubmit={(event) => {
        event.preventDefault();
        void change();
      }}
    >
      {wanted !== null && (
        <p class="asked">
          <span aria-hidden="true">▲ </span>
          {managed ? 'Your organisation asks for' : 'The settings ask for'} <strong>{MODE_WORDS[wanted].name.toLowerCase()}</strong>. Until
          it is set up, what is in force stays.
        </p>
      )}
      <fieldset class="field role" disabled={managed || busy}>
        <legend>Guarded by</legend>
        {KeyModeSchema.options.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="key-mode"
              value={value}
              checked={to === value}
              onChange={() => {
                chosen.value = value;
                vault.mend();
              }}
            />{' '}
            {MODE_WORDS[value].name}{' '}
            <span class="muted">
              {value === mode ? 'in force; ' : ''}
              {MODE_WORDS[value].does}
            </span>
          </label>
        ))}
        {managed && <p class="muted">Set by your administrator.</p>}
      </fieldset>
      {!nothing && mode === 'passphrase' && (
        <PassphraseField
          label="Passphrase in force"
          value={current.value}
          autocomplete="current-password"
          note={null}
          bad={false}
          input={null}
          onValue={(text) => {
            current.value = text;
          }}
        />
      )}
      {to === 'passphrase' && (
        <NewPassphrase
          next={next.value}
          again={again.value}
          onNext={(text) => {
            next.value = text;
          }}
          onAgain={(text) => {
            again.value = text;
          }}
        />
      )}
      {noServer && !nothing && (
        <p class="error">No key server is set up. Your administrator names one by policy, or fill in its addresses below.</p>
      )}
      {!nothing && !noServer && (
        <p class="acts">
          <button type="submit" class="primary" aria-disabled={fault !== null || busy} aria-describedby="mode-fault">
            {to === mode ? 'Change the passphrase' : DOES[to]}
          </button>
          <span id="mode-fault" class="muted" role="status">
            {busy
              ? `Sealing ${count(sealed, 'record', 'records')} anew. Nothing is sent meanwhile, and nothing is lost if this page closes.`
              : fault}
          </span>
        </p>
      )}
      <p role="alert" class="error">
        {vault.why('mode')}
      </p>
      <p role="status">{vault.said.value !== null && `✓ ${vault.said.value}`}</p>
    </form>
  );
}
