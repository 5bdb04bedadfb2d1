/**
 * Where things are kept. A door: opens them, so that rooms take a database or folder as an argument.
 * `codesets` is public data, `work` drafts and queue, `audit` the chain; each can be lost or purged alone.
 * Upgrades go by `if (oldVersion < n)`; past steps are never edited.
 */
import { openDB } from 'idb';
import type { Folder } from './codes/folder';
import { type FolderStores, idbFolder } from './codes/idb-folder';
import { opfsFolder } from './codes/opfs-folder';
import { openStore, type Store } from './codes/store';
import type { DraftStores } from './coding/draft';
import type { QueueStores } from './queue/store';
import type { AuditRecord, AuditStores } from './vault/audit';
import type { KeyStores } from './vault/key';

const CODESETS = 'codesets';

/** The folder of the imported code sets: in the browser's file system, or in IndexedDB where that is closed to us. */
export async function openCodesetsFolder(): Promise<Folder> {
  try {
    const root = await navigator.storage.getDirectory();
    return opfsFolder(await root.getDirectoryHandle(CODESETS, { create: true }));
  } catch (error) {
    // Firefox's private windows: https://developer.mozilla.org/docs/Web/API/StorageManager/getDirectory (SecurityError)
    if (!(error instanceof DOMException && error.name === 'SecurityError')) throw error;
    const db = await openDB<FolderStores>('codesets-folder', 1, {
      upgrade(db, oldVersion) {
        if (oldVersion < 1) db.createObjectStore('files');
      },
    });
    return idbFolder(db);
  }
}

/** The store over that folder; one page or worker at a time commits. */
export async function openCodesetsStore(): Promise<Store> {
  return openStore(await openCodesetsFolder(), (work) => navigator.locks.request(CODESETS, work));
}

export type WorkStores = QueueStores & DraftStores & KeyStores;

export const openWork = () =>
  openDB<WorkStores>('work', 1, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        const outbox = db.createObjectStore('outbox', { keyPath: 'claimId' });
        outbox.createIndex('state', ['state', 'nextAt']);
        outbox.createIndex('lock', 'lock');
        outbox.createIndex('lineage', 'lineage');
        db.createObjectStore('payload', { keyPath: 'claimId' });
        db.createObjectStore('summary', { keyPath: 'claimId' });
        db.createObjectStore('events', { autoIncrement: true });
        db.createObjectStore('inbox', { keyPath: 'id' });
        db.createObjectStore('meta');
        db.createObjectStore('drafts', { keyPath: 'key' });
        db.createObjectStore('keys');
      }
    },
  });

export const openAudit = () =>
  openDB<AuditStores>('audit', 2, {
    async upgrade(db, oldVersion, _, tx) {
      if (oldVersion < 1) db.createObjectStore('chain', { keyPath: 'seq' });
      if (oldVersion < 2) {
        const chain = tx.objectStore('chain');
        for (const record of (await chain.getAll()) as (AuditRecord & { at: number })[]) {
          const { at, ...rest } = record;
          await chain.put({ ...rest, utc: new Date(at).toISOString(), user: null });
        }
      }
    },
  });
