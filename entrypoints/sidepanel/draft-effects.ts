import type { IDBPDatabase } from 'idb';
import type { DraftEffects } from '../../components/effects';
import { type Draft, DraftSchema, type DraftStores } from '../../lib/coding/draft';
import { openWork } from '../../lib/db';
import { deviceKey, type KeyStores } from '../../lib/vault/key';
import { type Sealed, seal, unseal } from '../../lib/vault/seal';

const bindingOf = (key: string) => ({ id: key, version: 1, schema: 'draft' });

/** Drafts on this device, encrypted. One that cannot be read any more counts as none. */
export function createDraftEffects(): DraftEffects {
  let opened: Promise<{ db: IDBPDatabase<DraftStores>; key: CryptoKey }> | null = null;
  const open = () => (opened ??= openDrafts());
  const readable = async (row: { key: string } & Sealed): Promise<Draft | null> => {
    const text = await unseal(crypto.subtle, (await open()).key, bindingOf(row.key), row);
    const parsed = DraftSchema.safeParse(text === null ? null : JSON.parse(text));
    return parsed.success ? parsed.data : null;
  };

  return {
    load: async (key) => {
      const row = await (await open()).db.get('drafts', key);
      return row ? readable(row) : null;
    },
    save: async (draft) => {
      const { db, key } = await open();
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await seal(crypto.subtle, key, iv, bindingOf(draft.key), JSON.stringify(draft));
      await db.put('drafts', { key: draft.key, updatedAt: draft.updatedAt, ...sealed });
    },
    drop: async (key) => (await open()).db.delete('drafts', key),
    list: async () => {
      const drafts = await Promise.all((await (await open()).db.getAll('drafts')).map(readable));
      return drafts
        .filter((draft) => draft !== null)
        .map(({ key, label, updatedAt }) => ({ key, label, updatedAt }))
        .sort((a, b) => b.updatedAt - a.updatedAt);
    },
  };
}

async function openDrafts(): Promise<{ db: IDBPDatabase<DraftStores>; key: CryptoKey }> {
  const work = await openWork();
  const key = await deviceKey(work as unknown as IDBPDatabase<KeyStores>, crypto.subtle, 'payload');
  return { db: work as unknown as IDBPDatabase<DraftStores>, key };
}
