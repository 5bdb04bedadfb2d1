import { useId } from 'preact/hooks';
import type { VaultModel } from '../models/vault-model';
import { useNow } from '../parts/use-now';
import { EscrowUnlock } from './EscrowUnlock';
import { FirstPassphrase } from './FirstPassphrase';
import { UnlockForm } from './UnlockForm';
import './Vault.css';
import { waitingWords } from './vault-words';

interface Props {
  vault: VaultModel;
  now: () => number;
  /** What the title says is locked, at the start of a sentence. */
  what: string;
  /** True: the page is about nothing else, so that the form takes the keyboard. */
  focus: boolean;
}

/** What stands in place of everything about patients while it is locked: what is, what waits, and the way in. */
export function LockForm({ vault, now, what, focus }: Props) {
  const id = useId();
  const at = useNow(now);
  const standing = vault.standing.value;
  if (standing === null || standing.state === 'open') return null;
  const unset = standing.state === 'unset';
  const waiting = vault.waiting.value;
  return (
    <section class="vault" aria-labelledby={id}>
      <h2 id={id}>{unset ? 'A key is to be set' : `${what} is locked`}</h2>
      {unset ? (
        <p>
          {standing.managed ? 'Your organisation asks for' : 'The settings ask for'}{' '}
          {standing.mode === 'passphrase' ? 'a passphrase that seals' : 'a key from its server, which seals'} drafts and claims on this
          computer. Until it is set, no chart is worked on; codes can be looked up.
        </p>
      ) : (
        <p>Drafts, the queue and every name are sealed on this computer. Nothing was lost; nothing is sent until it is unlocked.</p>
      )}
      {waiting !== null && <p class="num">{waitingWords(waiting, at)}</p>}
      {waiting?.ephemeral === true && (
        <p class="error">
          <span aria-hidden="true">■ </span>This browser forgets everything when it closes: unlock, and let the claims go first.
        </p>
      )}
      {standing.mode === 'escrow' ? (
        <EscrowUnlock vault={vault} now={now} focus={focus} />
      ) : unset ? (
        <FirstPassphrase vault={vault} />
      ) : (
        <UnlockForm vault={vault} now={now} focus={focus} />
      )}
    </section>
  );
}
