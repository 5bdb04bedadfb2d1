import { browser } from 'wxt/browser';
import type { VaultEffects } from '../../components/effects';
import { listen, type ResponseOf, send } from '../../lib/messages';
import { signInWords } from '../../lib/smart/failure';
import { COPY } from '../../lib/vault/envelope';
import { HELD_KEYS } from '../background/vault-places';
import { createSmartTools } from './smart-tools';

const whyOf = ({ why }: ResponseOf<'lockVault'>): string | null => why;

/** The vault as every page asks for it: the worker holds it; the browser is asked for the servers here, in the click. */
export function createVaultEffects(): VaultEffects {
  const { allow } = createSmartTools();
  const allowed = async (addresses: string[]): Promise<boolean> =>
    addresses.length === 0 || (await allow([...new Set(addresses.map((address) => new URL(address).origin))]));
  return {
    standing: () => send('vaultStanding', null),
    unlock: async (passphrase) => whyOf(await send('unlockVault', { passphrase })),
    async signIn(addresses) {
      if (!(await allowed(addresses))) return signInWords('not-allowed');
      return whyOf(await send('unlockVault', { passphrase: null }));
    },
    lock: async () => whyOf(await send('lockVault', null)),
    async setMode(change, addresses) {
      if (!(await allowed(addresses))) return signInWords('not-allowed');
      return whyOf(await send('setKeyMode', change));
    },
    purge: () => send('purgeVault', null),
    onLocked: (heard) =>
      listen('panel', {
        vaultLocked: () => {
          heard();
          return null;
        },
      }),
    onChange(changed) {
      // Where the worker keeps it: no message of the queue's says so, and those come by the second in a long queue.
      const listener = (changes: Record<string, unknown>): void => {
        if (COPY in changes || HELD_KEYS in changes) changed();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
