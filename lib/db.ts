/**
 * Where things are kept. A door: opens them, so that rooms take a database or folder as an argument.
 * `codesets` is public data, `work` drafts and queue, `audit` the chain; each can be lost or purged alone.
 * Upgrades go by `if (oldVersion < n)`; past steps are never edited.
 */
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB, type StoreNames, type StoreValue } from 'idb';
import type { Folder } from './codes/folder';
import { type FolderStores, idbFolder } from './codes/idb-folder';
import { opfsFolder } from './codes/opfs-folder';
import { openStore, type Store } from './codes/store';
import type { DraftStores } from './coding/draft';
import type { EndpointKeyStores } from './endpoint/assertion-key';
import type { SignInStores } from './endpoint/kept-sign-in';
import type { QueueStores } from './queue/store';
import { plain } from './queue/words';
import type { AuditRecord, AuditStores } from './vault/audit';
import type { EnvelopeStores } from './vault/envelope';
import type { KeyStores } from './vault/key';
import type { Binding, Sealed } from './vault/seal';

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

/** How long an upgrade waits for older windows of ours to close, and an opening for the browser. */
const BLOCKED_MS = 3_000;
const OPENING_MS = 20_000;

/** The browser's storage could not be opened. The words are for the person at the screen. */
export class StorageClosed extends Error {}

/**
 * Opens a database, or says within seconds why not: an upgrade that another window holds up would wait for ever, and only the
 * first to ask is told. Makes way itself when a newer version of ourselves wants to upgrade.
 */
async function opened<Stores extends DBSchema>(
  name: string,
  version: number,
  closed: () => void,
  callbacks: Pick<OpenDBCallbacks<Stores>, 'upgrade'>,
): Promise<IDBPDatabase<Stores>> {
  let fail!: (why: string) => void;
  const failed = new Promise<never>((_, reject) => {
    fail = (why) => reject(new StorageClosed(`${why} What is queued is kept.`));
  });
  const late = setTimeout(() => fail(`The browser does not open the storage “${name}”. Close the browser and start it again.`), OPENING_MS);
  let held: ReturnType<typeof setTimeout> | undefined;
  const open = async (): Promise<IDBPDatabase<Stores>> =>
    openDB<Stores>(name, version, {
      ...callbacks,
      blocked: () => {
        held = setTimeout(
          () =>
            fail(
              `Another window of Chartside holds the storage “${name}”. Close every Chartside panel and page, then open this one again.`,
            ),
          BLOCKED_MS,
        );
      },
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
  const opening = open();
  try {
    return await Promise.race([opening, failed]);
  } catch (error) {
    void opening.then((db) => db.close()).catch(() => undefined);
    if (error instanceof StorageClosed) throw error;
    const why = error instanceof Error ? error.name : 'unknown error';
    throw new StorageClosed(
      `The browser cannot open the storage “${name}” (${why}). Close the browser and start it again. What is queued is kept.`,
    );
  } finally {
    clearTimeout(late);
    clearTimeout(held);
  }
}

export type WorkStores = QueueStores & DraftStores & KeyStores & EndpointKeyStores & SignInStores & EnvelopeStores;

type SealedStore = { [N in StoreNames<WorkStores>]: StoreValue<WorkStores, N> extends Sealed ? N : never }[StoreNames<WorkStores>];

/** Every store that holds something sealed, and what a record of it is bound to. */
export const SEALED_STORES: { [N in SealedStore]: (record: StoreValue<WorkStores, N>) => Omit<Binding, 'version'> } = {
  payload: ({ claimId }) => ({ id: claimId, schema: 'payload' }),
  summary: ({ claimId }) => ({ id: claimId, schema: 'summary' }),
  words: ({ claimId }) => ({ id: claimId, schema: 'words' }),
  inbox: ({ id }) => ({ id, schema: 'answer' }),
  files: ({ isa }) => ({ id: `file-${isa}`, schema: 'file' }),
  signIns: () => ({ id: 'endpoint-sign-in', schema: 'sign-in' }),
  drafts: ({ key }) => ({ id: key, schema: 'draft' }),
};

/** `closed`: called when the browser closed it, or when we made way for a newer version of ourselves. */
export const openWork = (closed: () => void = () => undefined) =>
  opened<WorkStores>('work', 3, closed, {
    async upgrade(db, oldVersion, _, tx) {
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
      if (oldVersion < 2) {
        tx.objectStore('inbox').createIndex('claimId', 'claimId');
        db.createObjectStore('endpointKeys');
        db.createObjectStore('signIns');
        const outbox = tx.objectStore('outbox');
        outbox.createIndex('order', ['state', 'sequence']);
        outbox.createIndex('patient', ['patient', 'sequence']);
        outbox.createIndex('sequence', 'sequence');
        db.createObjectStore('words', { keyPath: 'claimId' });
        db.createObjectStore('files', { keyPath: 'isa' });
        await tx.objectStore('meta').delete('pausedUntil' as never);
        // The endpoint's words stood in the clear; what may have been sent was told by the count of attempts.
        for await (const cursor of outbox) {
          const row = cursor.value;
          await cursor.update({ ...row, reasons: plain(row.reasons), leaseBy: null, mayBeThere: row.attempts > 0, patient: '' });
        }
      }
      if (oldVersion < 3) db.createObjectStore('vault');
    },
  });

export const openAudit = (closed: () => void = () => undefined) =>
  opened<AuditStores>('audit', 2, closed, {
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
