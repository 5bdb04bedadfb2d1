/** Carries the queue's facts into the audit chain, which lives in a database of its own. */
import type { IDBPDatabase } from 'idb';
import {
  type AuditFact,
  type AuditRecord,
  type AuditStores,
  appendFacts,
  type Digest,
  lastRecord,
  recordsAfter,
  THIS_DEVICE,
} from '../vault/audit';
import type { QueueDb } from './store';

/** Notes a fact that no transition of a claim makes; on disk when answered. The next flush carries it into the chain. */
export async function recordFact(db: QueueDb, fact: AuditFact): Promise<void> {
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.add(fact), tx.done]);
}

/** So many facts go into the chain in one commit. */
const BATCH = 200;

/**
 * Moves every waiting fact to the chain's end, in order; answers the chain's last record. `user`: who works here, for
 * facts of people that name nobody. Stopped between the two databases it finds the facts already at the end next time,
 * and does not write them twice. One caller at a time.
 */
export async function flushAudit(
  db: QueueDb,
  audit: IDBPDatabase<AuditStores>,
  digest: Digest,
  user: string = THIS_DEVICE,
): Promise<AuditRecord | null> {
  const named = (fact: AuditFact): AuditFact => ({ ...fact, user: fact.user ?? (fact.role === 'worker' ? THIS_DEVICE : user) });
  let last = await lastRecord(audit);
  const end = last ? await recordsAfter(audit, last.seq - BATCH, BATCH) : [];
  for (let first = true; ; first = false) {
    const { store } = db.transaction('events');
    const [keys, facts] = await Promise.all([store.getAllKeys(null, BATCH), store.getAll(null, BATCH)]);
    if (keys.length === 0) return last;
    const fresh = facts.slice(first ? alreadyAt(end, facts) : 0);
    if (fresh.length > 0) last = await appendFacts(audit, fresh.map(named), digest);
    // Strict: facts that came back would be looked for at the chain's end only.
    const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.delete(IDBKeyRange.bound(keys[0], keys.at(-1))), tx.done]);
  }
}

/** How many of the facts, from the first on, are the chain's last records. */
function alreadyAt(end: readonly AuditRecord[], facts: readonly AuditFact[]): number {
  for (let count = Math.min(end.length, facts.length); count > 0; count -= 1) {
    const tail = end.slice(-count);
    if (tail.every((record, at) => same(record, facts[at] as AuditFact))) return count;
  }
  return 0;
}

const same = (a: AuditRecord, b: AuditFact): boolean =>
  Date.parse(a.utc) === b.at && a.role === b.role && a.event === b.event && a.claimId === b.claimId && a.payloadHash === b.payloadHash;
