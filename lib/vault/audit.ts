/** The audit trail: a chain in which every record carries the hash of the one before. No patient data. */
import type { DBSchema, IDBPDatabase } from 'idb';

/** Something that happened, before it has its place in the chain. `at`: ms since epoch. `payloadHash`: SHA-256 in hex. */
export interface AuditFact {
  at: number;
  role: string;
  event: string;
  claimId: string | null;
  payloadHash: string | null;
}

/** A fact in its place: `seq` from 1 without gaps, `prev` the hash before it (empty for the first). */
export interface AuditRecord extends AuditFact {
  seq: number;
  prev: string;
  hash: string;
}

export interface AuditStores extends DBSchema {
  chain: { key: number; value: AuditRecord };
}

/** SHA-256 in hex of a text. */
export type Digest = (text: string) => Promise<string>;

const hashOf = (record: Omit<AuditRecord, 'hash'>, digest: Digest): Promise<string> =>
  digest(JSON.stringify([record.seq, record.at, record.role, record.event, record.claimId, record.payloadHash, record.prev]));

/** The chain's last record; null while it is empty. */
export async function lastRecord(db: IDBPDatabase<AuditStores>): Promise<AuditRecord | null> {
  const cursor = await db.transaction('chain').store.openCursor(null, 'prev');
  return cursor?.value ?? null;
}

/** Puts one fact at the chain's end. One caller at a time: a second one at once fails on the sequence number. */
export async function appendFact(db: IDBPDatabase<AuditStores>, fact: AuditFact, digest: Digest): Promise<AuditRecord> {
  const last = await lastRecord(db);
  const { at, role, event, claimId, payloadHash } = fact;
  const open = { seq: (last?.seq ?? 0) + 1, at, role, event, claimId, payloadHash, prev: last?.hash ?? '' };
  const record = { ...open, hash: await hashOf(open, digest) };
  const tx = db.transaction('chain', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.add(record), tx.done]);
  return record;
}

/**
 * Where the chain breaks: the sequence number of the first record that was changed, moved or removed; null when whole.
 * `head`, kept elsewhere, also finds a chain cut short. Without a head on a server, whoever owns this device can write
 * a whole new chain that verifies.
 */
export async function verifyChain(
  records: AuditRecord[],
  head: { seq: number; hash: string } | null,
  digest: Digest,
): Promise<number | null> {
  let prev = '';
  for (const [at, record] of records.entries()) {
    if (record.seq !== at + 1 || record.prev !== prev || record.hash !== (await hashOf(record, digest))) return at + 1;
    prev = record.hash;
  }
  if (head && head.seq > 0 && records[head.seq - 1]?.hash !== head.hash) return Math.min(head.seq, records.length + 1);
  return null;
}
