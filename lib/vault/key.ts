/** The device's own keys, for work at rest when no passphrase or sign-on guards it. */
import type { DBSchema, IDBPDatabase } from 'idb';

type Kind = 'payload' | 'lock';
/** `payload` encrypts (AES-GCM); `lock` makes keyed hashes (HMAC). Those made later carry an id. */
export type KeyName = Kind | `${Kind}:${string}`;

export interface KeyStores extends DBSchema {
  keys: { key: KeyName; value: CryptoKey };
}

const MAKE: Record<Kind, (subtle: SubtleCrypto) => Promise<CryptoKey>> = {
  payload: (subtle) => subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  lock: (subtle) => subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
};

/** The name of the key of this kind with this id; the first ones have an empty id. */
export const nameOf = (kind: Kind, id: string): KeyName => (id === '' ? kind : `${kind}:${id}`);

/**
 * The device's key of that name, made at first use; two callers at once get the same one.
 *
 * This is obfuscation, not protection: "non-extractable" binds scripts, while the browser writes the raw key beside the
 * data it encrypts. Whoever can read the profile's files can read the work. It keeps patient data out of plain file
 * searches and binds each record to its place; a stolen disk is the business of the operating system's disk encryption.
 */
export async function deviceKey(db: IDBPDatabase<KeyStores>, subtle: SubtleCrypto, name: KeyName): Promise<CryptoKey> {
  const stored = await db.get('keys', name);
  if (stored) return stored;
  return keepKey(db, name, await MAKE[name.startsWith('lock') ? 'lock' : 'payload'](subtle));
}

/** Keeps a key under its name, where none is kept yet; answers the one that is. */
export async function keepKey(db: IDBPDatabase<KeyStores>, name: KeyName, key: CryptoKey): Promise<CryptoKey> {
  const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
  const first = await tx.store.get(name);
  if (!first) await tx.store.put(key, name);
  await tx.done;
  return first ?? key;
}
