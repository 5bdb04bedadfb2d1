/** Carries the queue's facts into the audit chain, which lives in a database of its own. */
import type { IDBPDatabase } from 'idb';
import { type AuditFact, type AuditRecord, type AuditStores, appendFact, type Digest, lastRecord } from '../vault/audit';
import type { QueueDb } from './store';

/**
 * Moves every waiting fact to the chain's end, in order; answers the chain's last record. Stopped between the two
 * databases it finds the fact already at the end next time, and does not write it twice. One caller at a time.
 */
export async function flushAudit(db: QueueDb, audit: IDBPDatabase<AuditStores>, digest: Digest): Promise<AuditRecord | null> {
  let last = await lastRecord(audit);
  for (const key of await db.getAllKeys('events')) {
    const fact = await db.get('events', key);
    if (fact && !(last && same(last, fact))) last = await appendFact(audit, fact, digest);
    await db.delete('events', key);
  }
  return last;
}

const same = (a: AuditFact, b: AuditFact): boolean =>
  a.at === b.at && a.role === b.role && a.event === b.event && a.claimId === b.claimId && a.payloadHash === b.payloadHash;
