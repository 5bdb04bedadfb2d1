/**
 * The three databases. A door: opens them, so that rooms take a database as an argument.
 * `codesets` is public data, `work` drafts and queue, `audit` the chain; each can be lost or purged alone.
 * Upgrades go by `if (oldVersion < n)`; past steps are never edited.
 */
import { openDB } from 'idb';
import type { CodesetsStores } from './codes/store';
import type { DraftStores } from './coding/draft';
import type { QueueStores } from './queue/store';
import type { AuditStores } from './vault/audit';
import type { KeyStores } from './vault/key';

export const openCodesets = () =>
  openDB<CodesetsStores>('codesets', 1, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('sets', { keyPath: 'id' });
        db.createObjectStore('rows');
      }
    },
  });

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
  openDB<AuditStores>('audit', 1, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) db.createObjectStore('chain', { keyPath: 'seq' });
    },
  });
