/** What the worker works with: databases, keys, the second copy, clock and chance. Opened once in a worker's life. */
import { type IDBPDatabase } from 'idb';
import { browser } from 'wxt/browser';
import { openAudit, openWork, SEALED_STORES } from '../../lib/db';
import { flushAudit } from '../../lib/queue/audit';
import { type Changed, changeKeys } from '../../lib/queue/change-keys';
import { inspectCopies } from '../../lib/queue/inspect';
import { type JournalArea, writeHead } from '../../lib/queue/journal';
import type { Cipher } from '../../lib/queue/payload';
import { reconcile } from '../../lib/queue/reconcile';
import type { QueueDb } from '../../lib/queue/store';
import { readSettings } from '../../lib/settings';
import { type AuditStores, lastRecord, THIS_DEVICE } from '../../lib/vault/audit';
import { sha256 } from '../../lib/vault/digest';
import type { Vault } from '../../lib/vault/vault';
import { openVault } from './vault-places';
import { witness } from './witness';

export interface Office {
  db: QueueDb;
  audit: IDBPDatabase<AuditStores>;
  area: JournalArea;
  /** The cipher of the work at rest; null while the vault is locked or not set up. */
  cipher: () => Promise<Cipher | null>;
  /** Makes the keyed hashes by which encounters and patients are found; null while the vault is locked or not set up. */
  lockKey: () => Promise<CryptoKey | null>;
  vault: Vault;
  /** This life of the worker. */
  boot: string;
}

export const digest = (text: string): Promise<string> => sha256(crypto.subtle, text);
export const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
/** What the browser says of its disk; nothing where it will not. */
export const disk = (): Promise<StorageEstimate> => navigator.storage?.estimate() ?? Promise.resolve({});

/** The extension's storage, key by key: one damaged value must not hide the others. */
const area: JournalArea = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (key) => browser.storage.local.remove(key),
  keys: async () => {
    const { local } = browser.storage as unknown as { local: { getKeys?: () => Promise<string[]> } };
    return local.getKeys ? local.getKeys() : Object.keys(await browser.storage.local.get(null));
  },
  witness,
};

/**
 * Opens everything and compares the two copies of the queue before anybody sees either. `closed`: called when a database was
 * closed under us, so that the next to ask opens them anew. Rejects with `StorageClosed` when one cannot be opened.
 */
export async function openOffice(closed: () => void): Promise<Office> {
  const [work, audit] = await Promise.all([openWork(closed), openAudit(closed)]);
  const db = work as unknown as QueueDb;
  const vault = openVault(work, true);
  const cipher = async (): Promise<Cipher | null> => {
    const keys = await vault.keys();
    return keys && { subtle: crypto.subtle, key: keys.newest.data, older: keys.older?.data, random };
  };
  const lockKey = async (): Promise<CryptoKey | null> => {
    const keys = await vault.keys();
    // The hashes of the rows may be half of the one and half of the other key.
    return keys?.older === null ? keys.newest.lock : null;
  };
  const office = { db, audit, area, cipher, lockKey, vault, boot: crypto.randomUUID() };
  // Broken off once more, it stays pending: everything opens, and what needs the hashes is refused.
  await goOn(office).catch(() => undefined);
  await reconcile({ db, area, cipher: await cipher(), audit: await lastRecord(audit), now: Date.now() });
  return office;
}

/** Goes on with a change of keys that was broken off; waits for somebody who unlocks where that is needed. */
export async function goOn(office: Office): Promise<Changed> {
  return changeKeys({ ...office, stores: SEALED_STORES, digest, now: Date.now, random: chance });
}

/** How many records the vault guards. */
export async function sealedCount({ db }: Office): Promise<number> {
  const counts = await Promise.all(Object.keys(SEALED_STORES).map((store) => db.count(store as 'payload')));
  return counts.reduce((sum, count) => sum + count, 0);
}

const READ = 'queue-read';

/** Reads every second copy once in a session of the browser: a damaged one is found before it is needed. */
export async function readCopies({ db }: Office): Promise<void> {
  if ((await browser.storage.session.get(READ))[READ] === true) return;
  await inspectCopies(db, area, Date.now());
  await browser.storage.session.set({ [READ]: true });
}

/** Carries what happened into the audit chain and notes in the second copy how far both have come. One at a time. */
export function keepBooks({ db, audit }: Pick<Office, 'db' | 'audit'>): Promise<void> {
  return navigator.locks.request('chartside-books', async () => {
    const { settings } = await readSettings();
    const last = await flushAudit(db, audit, digest, settings.user ?? THIS_DEVICE);
    await writeHead(area, { rows: await db.count('outbox'), auditSeq: last?.seq ?? 0, auditHash: last?.hash ?? '' });
  });
}
