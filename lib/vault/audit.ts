/** The audit trail: a chain in which every record carries the hash of the one before. No patient data. */
import type { DBSchema, IDBPDatabase } from 'idb';
import * as z from 'zod/mini';

/**
 * Something that happened, before it has its place in the chain. `at`: ms since epoch. `user`: who, where the fact's
 * writer knows it. `role`: `worker` for what happens by itself. `payloadHash`: SHA-256 in hex.
 */
export interface AuditFact {
  at: number;
  user?: string;
  role: string;
  event: string;
  claimId: string | null;
  payloadHash: string | null;
}

/**
 * A fact in its place: `seq` from 1 without gaps, `utc` in ISO 8601 with milliseconds, `prev` the hash before it (empty
 * for the first). `user` null: written before records named one.
 */
export const AuditRecordSchema = z.strictObject({
  seq: z.int().check(z.gte(1)),
  utc: z.string(),
  user: z.nullable(z.string()),
  role: z.string(),
  event: z.string(),
  claimId: z.nullable(z.string()),
  payloadHash: z.nullable(z.string()),
  prev: z.string(),
  hash: z.string(),
});
export type AuditRecord = z.infer<typeof AuditRecordSchema>;

/** How far a chain had come, and by which hash that is known. */
export type ChainHead = Pick<AuditRecord, 'seq' | 'hash'>;

export interface AuditStores extends DBSchema {
  chain: { key: number; value: AuditRecord };
}

/** SHA-256 in hex of a text. */
export type Digest = (text: string) => Promise<string>;

/** Named in place of a person where nobody has said who works here, and for what the worker does by itself. */
export const THIS_DEVICE = 'this device';

/**
 * SHA-256 of the JSON array `[seq, utc, user, role, event, claimId, payloadHash, prev]`. Records without a user keep the
 * hash they were written with, whose array has the moment in ms since epoch and no user.
 */
export const hashOf = (record: Omit<AuditRecord, 'hash'>, digest: Digest): Promise<string> => {
  const { seq, utc, user, role, event, claimId, payloadHash, prev } = record;
  const when = user === null ? [Date.parse(utc)] : [utc, user];
  return digest(JSON.stringify([seq, ...when, role, event, claimId, payloadHash, prev]));
};

/** The chain's last record; null while it is empty. */
export async function lastRecord(db: IDBPDatabase<AuditStores>): Promise<AuditRecord | null> {
  const cursor = await db.transaction('chain').store.openCursor(null, 'prev');
  return cursor?.value ?? null;
}

/**
 * Puts facts at the chain's end, in order, all in one commit; answers the chain's last record. One caller at a time: a second one at
 * once fails on the sequence number.
 */
export async function appendFacts(db: IDBPDatabase<AuditStores>, facts: readonly AuditFact[], digest: Digest): Promise<AuditRecord | null> {
  let last = await lastRecord(db);
  const records: AuditRecord[] = [];
  for (const { at, user = THIS_DEVICE, role, event, claimId, payloadHash } of facts) {
    const place = { seq: (last?.seq ?? 0) + 1, utc: new Date(at).toISOString(), prev: last?.hash ?? '' };
    const open = { ...place, user, role, event, claimId, payloadHash };
    last = { ...open, hash: await hashOf(open, digest) };
    records.push(last);
  }
  const tx = db.transaction('chain', 'readwrite', { durability: 'strict' });
  await Promise.all([...records.map((record) => tx.store.add(record)), tx.done]);
  return last;
}

/** Records after a place in the chain, in order, at most `limit`. */
export const recordsAfter = (db: IDBPDatabase<AuditStores>, after: number, limit: number): Promise<AuditRecord[]> =>
  db.getAll('chain', IDBKeyRange.lowerBound(after, true), limit);
