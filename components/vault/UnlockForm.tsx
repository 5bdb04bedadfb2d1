import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VaultModel } from '../models/vault-model';
import { PassphraseField } from './PassphraseField';
import { useSeconds } from './use-seconds';

interface Props {
  vault: VaultModel;
  now: () => number;
  /** True: it takes the keyboard, if nothing else has it. */
  focus: boolean;
}

/** Opens what a passphrase guards; a wrong one is said in place, and the field is kept to be mended. */
export function UnlockForm({ vault, now, focus }: Props) {
  const passphrase = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const left = useSeconds(vault.standing.value?.tryAgainAt ?? null, now);
  const busy = vault.busy.value === 'unlock';
  const why = vault.why('unlock');
  useLayoutEffect(() => {
    // Whoever is typing elsewhere already is not to be disturbed.
    if (focus && document.activeElement === document.body) input.current?.focus();
  }, []);

  async function open(): Promise<void> {
    if (busy || left > 0) return;
    if (passphrase.peek() === '') return input.current?.focus();
    if (await vault.unlock(passphrase.peek())) passphrase.value = '';
    else input.current?.select();
  }

  return (
    <form
      aria-label="Unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <PassphraseField
        label="Passphrase"
        value={passphrase.value}
        autocomplete="current-password"
        note={why}
        bad={why !== null}
        input={input}
        onValue={(text) => {
          passphrase.value = text;
          vault.mend();
        }}
      />
      <p class="acts">
        <button type="submit" class="primary" aria-disabled={busy || left > 0} aria-describedby="vault-again">
          Unlock
        </button>
        <span id="vault-again" class="muted num">
          {left > 0 ? `Try again in ${left} s.` : busy ? 'Opening…' : ''}
        </span>
      </p>
      <p role="alert" class="sr">
        {why}
      </p>
    </form>
  );
}
