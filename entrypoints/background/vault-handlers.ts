/** What the worker answers about the vault. */
import type { Handlers } from '../../lib/messages';
import { readSettings } from '../../lib/settings';
import type { VaultAnswer, VaultStanding } from '../../lib/vault/vault-standing';
import { allowed } from './handlers';
import { setKeyMode } from './key-mode';
import { lock, nextTryAt, unlock } from './lock';
import { type Office, sealedCount } from './office';
import { purgeVault } from './purge';
import type { Sender } from './sender';

const answered = (why: string | null): VaultAnswer => ({ why });

export function vaultHandlersFor(sender: Sender): Handlers {
  return {
    vaultStanding: async () => standingOf(await sender.office),

    unlockVault: async ({ passphrase }) => {
      await allowed('unlockVault');
      return answered(await unlock(sender, passphrase));
    },

    lockVault: async () => {
      await allowed('lockVault');
      return answered(await lock(sender, 'by the person who works here', 'person'));
    },

    setKeyMode: async (asked) => {
      await allowed('setKeyMode');
      return answered(await setKeyMode(sender, asked));
    },

    purgeVault: async () => purgeVault(sender, await allowed('purgeVault')),
  };
}

async function standingOf(office: Office): Promise<VaultStanding> {
  const [{ settings, managed }, { mode, state }, envelope] = await Promise.all([
    readSettings(),
    office.vault.state(),
    office.vault.envelope(),
  ]);
  return {
    mode,
    wanted: state === 'unset' || settings.keyMode === mode ? null : settings.keyMode,
    managed: managed.includes('keyMode'),
    state,
    lockAfterMinutes: mode === 'device' ? null : settings.lockAfterMinutes,
    tryAgainAt: await nextTryAt(office),
    sealed: await sealedCount(office),
    unreadable: envelope?.unreadable ?? 0,
  };
}
