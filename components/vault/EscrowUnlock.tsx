import { useLayoutEffect, useRef } from 'preact/hooks';
import type { VaultModel } from '../models/vault-model';
import { useSeconds } from './use-seconds';

interface Props {
  vault: VaultModel;
  now: () => number;
  /** True: it takes the keyboard, if nothing else has it. */
  focus: boolean;
}

/** Opens what a site's server keeps the key of: one button, which the browser's own window follows. */
export function EscrowUnlock({ vault, now, focus }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const left = useSeconds(vault.standing.value?.tryAgainAt ?? null, now);
  const busy = vault.busy.value !== null;
  const unset = vault.standing.value?.state === 'unset';
  useLayoutEffect(() => {
    // Whoever is typing elsewhere already is not to be disturbed.
    if (focus && document.activeElement === document.body) button.current?.focus();
  }, []);
  if (vault.escrow.value === null)
    return <p class="error">The address of the key server is missing in the settings. Tell your administrator; nothing is lost.</p>;
  return (
    <>
      <p class="acts">
        <button
          ref={button}
          type="button"
          class="primary"
          aria-disabled={busy || left > 0}
          aria-describedby="vault-again"
          onClick={() => {
            if (!busy && left === 0) void (unset ? vault.setMode('escrow', null, null) : vault.signIn());
          }}
        >
          {unset ? 'Sign in to set the key' : 'Sign in to unlock'}
        </button>
        <span id="vault-again" class="muted num">
          {left > 0 ? `Try again in ${left} s.` : busy ? 'Waiting for the sign-in…' : ''}
        </span>
      </p>
      <p role="alert" class="error">
        {vault.why(unset ? 'mode' : 'unlock')}
      </p>
    </>
  );
}
