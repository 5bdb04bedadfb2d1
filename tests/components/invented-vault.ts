/** An invented vault: opened by one passphrase, and answering what a test tells it to. */
import type { Purged, VaultEffects } from '../../components/effects';
import type { VaultStanding } from '../../lib/vault/vault-standing';

export const PASSPHRASE = 'four plain words here';

const OPEN: VaultStanding = {
  mode: 'device',
  wanted: null,
  managed: false,
  state: 'open',
  lockAfterMinutes: null,
  tryAgainAt: null,
  sealed: 352,
  unreadable: 0,
};

/** `why`: what the next change is refused with; `asked`: what was asked of it, and the servers named. `change` tells every screen. */
export function anInventedVault() {
  const [locked, changed] = [new Set<() => void>(), new Set<() => void>()];
  const asked: { what: string; addresses?: string[]; mode?: string; current?: string | null; next?: string | null }[] = [];
  const vault = {
    standing: OPEN,
    why: null as string | null,
    refused: null as string | null,
    slow: false,
    silent: false,
    purged: { purged: 12, resealed: 340, unreadable: 0 } as Purged,
    asked,
    set(more: Partial<VaultStanding>): void {
      vault.standing = { ...vault.standing, ...more };
    },
    /** As the worker tells it, whoever locked it. */
    lockElsewhere(): void {
      vault.set({ state: 'locked' });
      for (const heard of locked) heard();
    },
    /** It is opened or guarded in another way elsewhere, as every page hears of it. */
    changeElsewhere(more: Partial<VaultStanding>): void {
      vault.set(more);
      for (const heard of changed) heard();
    },
    effects: undefined as unknown as VaultEffects,
  };
  const answered = async (opens: Partial<VaultStanding>): Promise<string | null> => {
    if (vault.slow) await new Promise(() => undefined);
    if (vault.refused !== null) throw new Error(vault.refused);
    if (vault.why === null) vault.set(opens);
    return vault.why;
  };
  vault.effects = {
    standing: async () => {
      if (vault.silent) throw new Error('vaultStanding: nobody answered');
      return vault.standing;
    },
    unlock: async (passphrase) => {
      asked.push({ what: 'unlock' });
      if (passphrase !== PASSPHRASE) return 'This passphrase does not open it.';
      return answered({ state: 'open', tryAgainAt: null });
    },
    signIn: async (addresses) => {
      asked.push({ what: 'sign-in', addresses });
      return answered({ state: 'open' });
    },
    lock: async () => {
      asked.push({ what: 'lock' });
      const why = await answered({ state: 'locked' });
      if (why === null) vault.lockElsewhere();
      return why;
    },
    setMode: async (change, addresses) => {
      asked.push({ what: 'mode', ...change, addresses });
      if (vault.standing.mode === 'passphrase' && vault.standing.state === 'open' && change.current !== PASSPHRASE)
        return 'This passphrase does not open it. Nothing was changed.';
      return answered({ mode: change.mode, state: 'open', wanted: null });
    },
    purge: async () => {
      asked.push({ what: 'purge' });
      await answered({});
      return vault.purged;
    },
    onLocked: (heard) => {
      locked.add(heard);
      return () => locked.delete(heard);
    },
    onChange: (heard) => {
      changed.add(heard);
      return () => changed.delete(heard);
    },
  };
  return vault;
}
