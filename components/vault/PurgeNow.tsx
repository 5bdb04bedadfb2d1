import type { VaultModel } from '../models/vault-model';
import { count } from '../parts/words';

/** Removes at once what need not be kept, and seals the rest under a new key; says what it came to. */
export function PurgeNow({ vault }: { vault: VaultModel }) {
  const busy = vault.busy.value === 'purge';
  const purged = vault.purged.value;
  return (
    <div class="purge">
      <p class="muted">
        A disk keeps for a while what was deleted. A new key makes that unreadable too; what is still needed is sealed anew under it.
      </p>
      <p class="acts">
        <button
          type="button"
          aria-disabled={vault.busy.value !== null}
          onClick={() => {
            if (vault.busy.peek() === null) void vault.purge();
          }}
        >
          Remove now and change the key
        </button>
        <span role="status">
          {busy && 'Removing, and sealing the rest anew…'}
          {purged !== null &&
            `✓ ${purged.purged} removed, ${purged.resealed} sealed anew, ${purged.unreadable} unreadable.${
              purged.unreadable > 0
                ? ` ${count(purged.unreadable, 'record that no key opens is', 'records that no key opens are')} kept; nothing was dropped.`
                : ''
            }`}
        </span>
      </p>
      <p role="alert" class="error">
        {vault.why('purge')}
      </p>
    </div>
  );
}
