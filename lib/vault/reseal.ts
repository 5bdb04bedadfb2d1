/** Seals what a store holds anew, record by record: each is at any moment under the old key or the new one, whole. */
import type { IDBPDatabase } from 'idb';
import { type Binding, type Sealed, seal, unseal } from './seal';

/** `to`: the new key; `from`: the old one. `random(n)`: n fresh random bytes. */
export interface ResealTools {
  subtle: SubtleCrypto;
  from: CryptoKey;
  to: CryptoKey;
  random: (length: number) => Uint8Array<ArrayBuffer>;
}

/** The same text under the new key; `done`: it already is; null: neither key opens it. */
export async function sealAnew(
  sealed: Sealed,
  about: Omit<Binding, 'version'>,
  { subtle, from, to, random }: ResealTools,
): Promise<Sealed | 'done' | null> {
  const binding = { ...about, version: 1 };
  if ((await unseal(subtle, to, binding, sealed)) !== null) return 'done';
  const text = await unseal(subtle, from, binding, sealed);
  return text === null ? null : seal(subtle, to, random(12), binding, text);
}

/** What sealing anew came to: how many records, and the keys of those that neither key opens; these stay as they are. */
export interface Resealed {
  resealed: number;
  unreadable: IDBValidKey[];
}

/** One store, whose records are bound as `bindingOf` says. A record that was written meanwhile is left to its writer. */
export async function resealStore(
  database: unknown,
  store: string,
  bindingOf: (record: never) => Omit<Binding, 'version'>,
  tools: ResealTools,
): Promise<Resealed> {
  const db = database as IDBPDatabase;
  const came: Resealed = { resealed: 0, unreadable: [] };
  for (const key of await db.getAllKeys(store)) {
    const record = (await db.get(store, key)) as Sealed | undefined;
    if (!record) continue;
    const anew = await sealAnew(record, bindingOf(record as never), tools);
    if (anew === null) came.unreadable.push(key);
    if (anew === null || anew === 'done') continue;
    const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
    const standing = (await tx.store.get(key)) as Sealed | undefined;
    if (standing && same(standing.iv, record.iv)) {
      const next = { ...standing, ...anew };
      // A record that carries its key takes no other.
      await (tx.store.keyPath === null ? tx.store.put(next, key) : tx.store.put(next));
      came.resealed += 1;
    }
    await tx.done;
  }
  return came;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);
