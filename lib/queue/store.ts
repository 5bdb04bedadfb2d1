/** The queue's stores: what is on disk of every claim. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { AuditFact } from '../vault/audit';
import type { Sealed } from '../vault/seal';
import { advance, isLive, isOpen, type QueueEvent } from './advance';
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

export type QueueDb = IDBPDatabase<QueueStores>;
export type SealedParts = { payload: Sealed; summary: Sealed };

/** Who the audit chain names for what the worker does by itself. */
const WORKER = 'worker';

const factOf = (row: OutboxRow, role: string, event: string, at: number): AuditFact => ({
  at,
  role,
  event,
  claimId: row.claimId,
  payloadHash: row.payloadHash,
});

/**
 * Puts a new claim on disk: row, payload, summary and audit fact in one strict transaction. Answers the stored row with
 * its sequence number, or the live row of the same encounter or lineage that stands in its way (`row.replaces` excepted).
 */
export async function enqueue(
  db: QueueDb,
  row: OutboxRow,
  sealed: SealedParts,
  role: string,
): Promise<{ ok: true; row: OutboxRow } | { ok: false; standing: OutboxRow }> {
  const tx = db.transaction(['outbox', 'payload', 'summary', 'events', 'meta'], 'readwrite', { durability: 'strict' });
  const outbox = tx.objectStore('outbox');
  const rivals = [...(await outbox.index('lock').getAll(row.lock)), ...(await outbox.index('lineage').getAll(row.lineage))];
  const standing = rivals.find((other) => isLive(other) && other.claimId !== row.replaces);
  if (standing) {
    await tx.done;
    return { ok: false, standing };
  }
  const sequence = ((await tx.objectStore('meta').get('sequence')) ?? 0) + 1;
  const stored = { ...row, sequence };
  await Promise.all([
    tx.objectStore('meta').put(sequence, 'sequence'),
    outbox.add(stored),
    tx.objectStore('payload').add({ claimId: row.claimId, ...sealed.payload }),
    tx.objectStore('summary').add({ claimId: row.claimId, ...sealed.summary }),
    tx.objectStore('events').add(factOf(row, role, row.state, row.createdAt)),
    tx.done,
  ]);
  return { ok: true, row: stored };
}

/** What else becomes true with a transition. `answer`: the endpoint's answer, sealed, upserted by id and version. */
export interface Alongside {
  role?: string;
  answer?: { id: string } & Sealed;
  pausedUntil?: number;
}

/**
 * Moves one claim by `advance` in one strict transaction with everything that goes with it: the audit fact, the claim a
 * now accepted one replaces, the endpoint's answer. Answers the new row; null when it is gone or the event is not legal,
 * and then nothing was written.
 */
export async function transition(
  db: QueueDb,
  claimId: string,
  event: QueueEvent,
  now: number,
  random: () => number,
  alongside: Alongside,
): Promise<OutboxRow | null> {
  const tx = db.transaction(['outbox', 'events', 'inbox', 'meta'], 'readwrite', { durability: 'strict' });
  const outbox = tx.objectStore('outbox');
  const row = await outbox.get(claimId);
  const next = row ? advance(row, event, now, random) : null;
  if (!next) {
    await tx.done;
    return null;
  }
  const events = tx.objectStore('events');
  const role = alongside.role ?? WORKER;
  await outbox.put(next);
  if (event.kind !== 'unanswered' && event.kind !== 'posting' && event.kind !== 'hurried')
    await events.add(factOf(next, role, next.state, now));
  if (next.state === 'accepted' && next.replaces && event.kind === 'accepted') {
    const original = await outbox.get(next.replaces);
    const gone = original ? advance(original, { kind: 'superseded' }, now, random) : null;
    if (gone) {
      await outbox.put(gone);
      await events.add(factOf(gone, WORKER, gone.state, now));
    }
  }
  if (alongside.answer) await tx.objectStore('inbox').put({ ...alongside.answer, claimId, receivedAt: now });
  if (alongside.pausedUntil !== undefined) await tx.objectStore('meta').put(alongside.pausedUntil, 'pausedUntil');
  await tx.done;
  return next;
}

/** Everything still to be sent or answered is due now, and the endpoint's pause is over. */
export async function hurry(db: QueueDb, now: number, random: () => number): Promise<void> {
  const tx = db.transaction(['outbox', 'meta'], 'readwrite', { durability: 'strict' });
  for (const row of await tx.objectStore('outbox').getAll()) {
    const next = advance(row, { kind: 'hurried' }, now, random);
    if (next) await tx.objectStore('outbox').put(next);
  }
  await tx.objectStore('meta').delete('pausedUntil');
  await tx.done;
}

/** Every row in queue order. */
export async function allRows(db: QueueDb): Promise<OutboxRow[]> {
  return (await db.getAll('outbox')).sort((a, b) => a.sequence - b.sequence);
}

/** When the next thing is due (ms since epoch), a pause of the endpoint included; null when nothing is open. */
export async function nextDue(db: QueueDb): Promise<number | null> {
  const open = (await allRows(db)).filter(isOpen);
  if (open.length === 0) return null;
  const pausedUntil = (await db.get('meta', 'pausedUntil')) ?? 0;
  return Math.max(pausedUntil, Math.min(...open.map((row) => row.nextAt)));
}
