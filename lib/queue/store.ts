/** The queue's stores: what is on disk of every claim. */
import type { DBSchema } from 'idb';
import type { AuditFact } from '../vault/audit';
import type { Sealed } from '../vault/seal';
import type { QueueEntry } from './entry';

/**
 * One row of the outbox: an entry and what only the queue itself needs. No patient data.
 * `lock`: keyed hash of patient and encounter, so that one encounter is not submitted twice. `strikes`: how often the
 * worker died while preparing it. `polls`: how often its answer was asked for.
 */
export interface OutboxRow extends QueueEntry {
  lock: string;
  strikes: number;
  polls: number;
}

/**
 * `payload`: submission and frozen bytes; `summary`: what the queue's list shows, apart so that listing stays quick;
 * `inbox`: the endpoint's answers by id and version. All three encrypted by the vault. `events`: facts not yet in the
 * audit chain, written in the transaction that made them true. `meta`: the last sequence number, and until when the
 * endpoint asked us to pause (ms since epoch).
 */
export interface QueueStores extends DBSchema {
  outbox: { key: string; value: OutboxRow; indexes: { state: [string, number]; lock: string; lineage: string } };
  payload: { key: string; value: { claimId: string } & Sealed };
  summary: { key: string; value: { claimId: string } & Sealed };
  inbox: { key: string; value: { id: string; claimId: string; receivedAt: number } & Sealed };
  events: { key: number; value: AuditFact };
  meta: { key: 'sequence' | 'pausedUntil'; value: number };
}
