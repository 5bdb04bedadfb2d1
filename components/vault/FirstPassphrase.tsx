import { useSignal } from '@preact/signals';
import type { VaultModel } from '../models/vault-model';
import { NewPassphrase } from './NewPassphrase';
import { passphraseFault } from './vault-words';

/** Sets the passphrase that is asked for and not there yet. */
export function FirstPassphrase({ vault }: { vault: VaultModel }) {
  const next = useSignal('');
  const again = useSignal('');
  const fault = passphraseFault(next.value, again.value);
  const busy = vault.busy.value === 'mode';
  return (
    <form
      aria-label="Set the passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === null && !busy) void vault.setMode('passphrase', null, next.peek());
      }}
    >
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
      <p class="acts">
        <button type="submit" class="primary" aria-disabled={fault !== null || busy} aria-describedby="first-passphrase-fault">
          Set the passphrase
        </button>
        <span id="first-passphrase-fault" class="muted">
          {busy ? 'Sealing what is stored…' : fault}
        </span>
      </p>
      <p role="alert" class="error">
        {vault.why('mode')}
      </p>
    </form>
  );
}
