/** Carries the queue's facts into the audit chain, which lives in a database of its own. */
import type { IDBPDatabase } from 'idb';
import { type AuditFact, type AuditRecord, type AuditStores, appendFact, type Digest, lastRecord, THIS_DEVICE } from '../vault/audit';
import type { QueueDb } from './store';

/** Notes a fact that no transition of a claim makes; on disk when answered. The next flush carries it into the chain. */
export async function recordFact(db: QueueDb, fact: AuditFact): Promise<void> {
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.add(fact), tx.done]);
}

/**
 * Moves every waiting fact to the chain's end, in order; answers the chain's last record. `user`: who works here, for
 * facts of people that name nobody. Stopped between the two databases it finds the fact already at the end next time,
 * and does not write it twice. One caller at a time.
 */
export async function flushAudit(
  db: QueueDb,
  audit: IDBPDatabase<AuditStores>,
  digest: Digest,
  user: string = THIS_DEVICE,
): Promise<AuditRecord | null> {
  let last = await lastRecord(audit);
  for (const key of await db.getAllKeys('events')) {
    const fact = await db.get('events', key);
    if (fact && !(last && same(last, fact)))
      last = await appendFact(audit, { ...fact, user: fact.user ?? (fact.role === 'worker' ? THIS_DEVICE : user) }, digest);
    await db.delete('events', key);
  }
  return last;
}

const same = (a: AuditRecord, b: AuditFact): boolean =>
  Date.parse(a.utc) === b.at && a.role === b.role && a.event === b.event && a.claimId === b.claimId && a.payloadHash === b.payloadHash;
