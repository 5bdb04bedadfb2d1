import type { IDBPDatabase } from 'idb';
import type { DraftEffects } from '../../components/effects';
import { type Draft, DraftSchema, type DraftStores } from '../../lib/coding/draft';
import { openWork } from '../../lib/db';
import { type Sealed, seal, unseal } from '../../lib/vault/seal';
import type { OpenKeys, Vault } from '../../lib/vault/vault';
import { openVault, VAULT_LOCK } from '../background/vault-places';

const bindingOf = (key: string) => ({ id: key, version: 1, schema: 'draft' });

/**
 * Drafts on this device, encrypted. One that cannot be read any more counts as none; locked, none can be read or written. What was typed
 * until then may still be saved in the moment of locking, under the keys this page already has.
 */
export function createDraftEffects(): DraftEffects {
  let opened: Promise<{ db: IDBPDatabase<DraftStores>; vault: Vault }> | null = null;
  let last: OpenKeys | null = null;
  const open = () => (opened ??= openDrafts());
  /** The keys; null while locked. Held from the first look on: the first change of all may come in the moment of locking. */
  const keysNow = async (vault: Vault): Promise<OpenKeys | null> => {
    const keys = await vault.keys();
    if (keys) last = keys;
    return keys;
  };
  const sealing = async (vault: Vault): Promise<CryptoKey> => {
    const envelope = await vault.envelope();
    const inForce = (envelope?.pending?.set ?? envelope?.current)?.keyId;
    if (!(await keysNow(vault)) && last?.newest.keyId !== inForce) last = null;
    if (!last) throw new Error('drafts: locked');
    return last.newest.data;
  };

  return {
    load: async (key) => {
      const { db, vault } = await open();
      const [row, keys] = await Promise.all([db.get('drafts', key), keysNow(vault)]);
      return row ? readable(row, keys) : null;
    },
    save: async (draft) => {
      const { db, vault } = await open();
      await navigator.locks.request(VAULT_LOCK, async () => {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const sealed = await seal(crypto.subtle, await sealing(vault), iv, bindingOf(draft.key), JSON.stringify(draft));
        await db.put('drafts', { key: draft.key, updatedAt: draft.updatedAt, ...sealed });
      });
    },
    drop: async (key) => (await open()).db.delete('drafts', key),
    list: async () => {
      const { db, vault } = await open();
      const [rows, keys] = await Promise.all([db.getAll('drafts'), keysNow(vault)]);
      const drafts = await Promise.all(rows.map((row) => readable(row, keys)));
      return drafts
        .filter((draft) => draft !== null)
        .map(({ key, label, updatedAt }) => ({ key, label, updatedAt }))
        .sort((a, b) => b.updatedAt - a.updatedAt);
    },
  };
}

/** The draft as sealed; null where no key opens it. */
async function readable(row: { key: string } & Sealed, keys: OpenKeys | null): Promise<Draft | null> {
  if (!keys) return null;
  const text =
    (await unseal(crypto.subtle, keys.newest.data, bindingOf(row.key), row)) ??
    (keys.older && (await unseal(crypto.subtle, keys.older.data, bindingOf(row.key), row)));
  const parsed = DraftSchema.safeParse(text === null ? null : JSON.parse(text));
  return parsed.success ? parsed.data : null;
}

async function openDrafts(): Promise<{ db: IDBPDatabase<DraftStores>; vault: Vault }> {
  const work = await openWork();
  return { db: work as unknown as IDBPDatabase<DraftStores>, vault: openVault(work, false) };
}
