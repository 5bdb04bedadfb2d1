/** The queue's stores: what is on disk of every claim. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Form } from '../claim/content';
import type { AuditFact } from '../vault/audit';
import type { Sealed } from '../vault/seal';
import { advance, type QueueEvent } from './advance';
import { type QueueEntry, type QueueState, QueueStateSchema } from './entry';
import { laterPause, type MetaKey, type MetaValues, type Pause } from './meta';
import { freeSequence } from './sequence';
import { isLive, isReceived } from './states';
import { plain, plainControlNumber } from './words';

/**
 * One row of the outbox: an entry and what only the queue itself needs. No patient data, and no words of the endpoint:
 * the texts of `reasons` are empty here. `lock`: keyed hash of patient and encounter, so that one encounter is not
 * submitted twice. `strikes`: how often the worker died while preparing it. `polls`: how often its answer was asked for.
 * `leaseBy`: the life of the worker that sends it. `mayBeThere`: a request may have reached the endpoint. `patient`:
 * keyed hash of the patient alone; empty in rows of before it was kept. `handedOver`: it went out in an exported queue, when
 * (ms since epoch) and in which state; another device works it. `receivedAt`: since when somebody else has it for certain (ms since epoch).
 * `purgedAt`: when its content was forgotten here.
 */
export interface OutboxRow extends QueueEntry {
  lock: string;
  strikes: number;
  polls: number;
  leaseBy: string | null;
  mayBeThere: boolean;
  patient: string;
  handedOver?: { at: number; state: QueueState } | undefined;
  receivedAt?: number | undefined;
  purgedAt?: number | undefined;
}

/**
 * `payload`: submission and frozen bytes; `summary`: what the queue's list shows, apart so that listing stays quick;
 * `words`: the endpoint's own words for the reasons, in their order; `inbox`: the endpoint's answers by id and version.
 * `files`: claim files as they were written, by ISA13. All five encrypted by the vault. `events`: facts not yet in the audit chain, written in the transaction that made them
 * true. `meta`: see {@link MetaValues}.
 */
export interface QueueStores extends DBSchema {
  outbox: {
    key: string;
    value: OutboxRow;
    indexes: {
      state: [string, number];
      order: [string, number];
      patient: [string, number];
      sequence: number;
      lock: string;
      lineage: string;
    };
  };
  payload: { key: string; value: { claimId: string } & Sealed };
  summary: { key: string; value: { claimId: string } & Sealed };
  words: { key: string; value: { claimId: string } & Sealed };
  files: { key: number; value: ClaimFileRecord };
  inbox: { key: string; value: { id: string; claimId: string; receivedAt: number } & Sealed; indexes: { claimId: string } };
  events: { key: number; value: AuditFact };
  meta: { key: MetaKey; value: MetaValues[MetaKey] };
}

/** A claim file: whose claims it holds, in order, and its sealed text. `at`: ms since epoch. */
export interface ClaimFileRecord extends Sealed {
  isa: number;
  form: Form;
  at: number;
  claims: string[];
}

export type QueueDb = IDBPDatabase<QueueStores>;
export type SealedParts = { payload: Sealed; summary: Sealed };

/** Who the audit chain names for what the worker does by itself. */
export const WORKER = 'worker';

/** The audit fact about a claim. */
export const factOf = (row: OutboxRow, role: string, event: string, at: number): AuditFact => ({
  at,
  role,
  event,
  claimId: row.claimId,
  payloadHash: row.payloadHash,
});

/** A transaction that writes. */
export type Writing = IDBPTransaction<QueueStores, StoreNames<QueueStores>[], 'readwrite'>;

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
  // All questions in one go, then all writes: each wait is a way to the browser's process and back.
  const [ofLock, ofLineage, sequence] = await Promise.all([
    outbox.index('lock').getAll(row.lock),
    outbox.index('lineage').getAll(row.lineage),
    freeSequence(tx),
  ]);
  const standing = [...ofLock, ...ofLineage].find((other) => isLive(other) && other.claimId !== row.replaces);
  if (standing) {
    await tx.done;
    return { ok: false, standing };
  }
  const stored = { ...row, sequence };
  await committed(tx, (writes) => {
    writes.push(tx.objectStore('meta').put(sequence, 'sequence'));
    writes.push(outbox.add(stored));
    writes.push(tx.objectStore('payload').add({ claimId: row.claimId, ...sealed.payload }));
    writes.push(tx.objectStore('summary').add({ claimId: row.claimId, ...sealed.summary }));
    writes.push(tx.objectStore('events').add(factOf(row, role, row.state, row.createdAt)));
  });
  return { ok: true, row: stored };
}

/**
 * Commits at once, with these writes as its last: the browser is not asked how each went before. Rejects when any failed, and then none
 * holds; one that cannot even be asked for takes back those before it, which the browser would commit by itself.
 */
async function committed(tx: Writing, write: (writes: Promise<unknown>[]) => void): Promise<void> {
  const writes: Promise<unknown>[] = [];
  try {
    write(writes);
    tx.commit();
  } catch (error) {
    tx.abort();
    await Promise.allSettled([...writes, tx.done]);
    throw error;
  }
  await Promise.all([...writes, tx.done]);
}

/**
 * What else becomes true with a transition. `answer`: the endpoint's answer, sealed, upserted by id and version; `words`:
 * its words for the event's reasons, sealed (`sealWords`), without which only the codes are kept.
 */
export interface Alongside {
  role?: string;
  answer?: { id: string } & Sealed;
  words?: Sealed | null;
  breaker?: MetaValues['breaker'];
}

/** How long the whole endpoint is left alone for what one claim met. */
function pauseOf(event: QueueEvent, { nextAt }: OutboxRow): Pause | null {
  if (event.kind === 'signed-out') return { why: 'sign-in', until: null };
  return event.kind === 'wait' ? { why: 'asked', until: nextAt } : null;
}

/** Transitions that say nothing to anybody. */
const SILENT: ReadonlySet<QueueEvent['kind']> = new Set(['unanswered', 'unheard', 'posting', 'hurried']);

/** What the audit chain calls it where a person, not an answer, said how a claim stands. */
const BY_HAND: ReadonlySet<QueueEvent['kind']> = new Set(['arrived', 'not-arrived']);

/**
 * Moves one claim by `advance` in one strict transaction with everything that goes with it: the audit fact, the claim that
 * one now received replaces, the endpoint's answer, the pause it asked for. Answers the new row; null when it is gone or the event is not legal,
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
  const tx = db.transaction(['outbox', 'words', 'events', 'inbox', 'meta'], 'readwrite', { durability: 'strict' });
  const outbox = tx.objectStore('outbox');
  const row = await outbox.get(claimId);
  const moved = row ? advance(row, event, now, random) : null;
  if (!row || !moved) {
    await tx.done;
    return null;
  }
  const next: OutboxRow = { ...moved, reasons: plain(moved.reasons), payerControlNumber: plainControlNumber(moved.payerControlNumber) };
  if (isReceived(next) && !isReceived(row)) next.receivedAt = now;
  const events = tx.objectStore('events');
  const meta = tx.objectStore('meta');
  const asked = pauseOf(event, next);
  const pause = asked && laterPause((await meta.get('pause')) as Pause | undefined, asked);
  // Turned away at once, it replaces nothing.
  const replaces = !isReceived(row) && isReceived(next) && next.state !== 'rejected' ? next.replaces : null;
  const original = replaces === null ? undefined : await outbox.get(replaces);
  const gone = original ? advance(original, { kind: 'superseded' }, now, random) : null;
  // Asked for in one go: each wait is a way to the browser's process and back, while no other claim can be written.
  await committed(tx, (writes) => {
    writes.push(outbox.put(next));
    if (!SILENT.has(event.kind) && !(event.kind === 'signed-out' && next.state === row.state))
      writes.push(
        events.add(factOf(next, alongside.role ?? WORKER, BY_HAND.has(event.kind) ? `${event.kind}: ${next.state}` : next.state, now)),
      );
    if (moved.reasons !== row.reasons) {
      if (alongside.words) writes.push(tx.objectStore('words').put({ claimId, ...alongside.words }));
      else if (row.reasons.length > 0) writes.push(tx.objectStore('words').delete(claimId));
    }
    if (alongside.answer) writes.push(tx.objectStore('inbox').put({ ...alongside.answer, claimId, receivedAt: now }));
    if (alongside.breaker) writes.push(meta.put(alongside.breaker, 'breaker'));
    if (pause) writes.push(meta.put(pause, 'pause'));
    if (gone) writes.push(outbox.put(gone), events.add(factOf(gone, WORKER, gone.state, now)));
  });
  return next;
}

/** The keys `[state, number]` of one state in the indexes `state` and `order`. */
export const withState = (state: QueueState, upTo: number = Number.POSITIVE_INFINITY): IDBKeyRange =>
  IDBKeyRange.bound([state, Number.NEGATIVE_INFINITY], [state, upTo]);

/** The state with the most claims when they were last counted, by database. */
const fullest = new WeakMap<QueueDb, QueueState>();

/**
 * How many claims are in each state, as of one moment. Browsers count a whole store several times as fast as a part of an index: the
 * state that had the most the last time is what is left when all others are taken away.
 */
export async function countStates(db: QueueDb): Promise<Record<QueueState, number>> {
  const rest = fullest.get(db) ?? 'queued';
  const { store } = db.transaction('outbox');
  const index = store.index('order');
  const others = QueueStateSchema.options.filter((state) => state !== rest);
  const [all, ...counted] = await Promise.all([store.count(), ...others.map((state) => index.count(withState(state)))]);
  const counts = Object.fromEntries(others.map((state, at) => [state, counted[at] ?? 0])) as Record<QueueState, number>;
  counts[rest] = all - counted.reduce((sum, count) => sum + count, 0);
  fullest.set(
    db,
    QueueStateSchema.options.reduce((most, state) => (counts[state] > counts[most] ? state : most)),
  );
  return counts;
}

/** How many of them are in any of these states. */
export const sumOf = (counts: Record<QueueState, number>, states: readonly QueueState[]): number =>
  states.reduce((sum, state) => sum + counts[state], 0);

/** Every row in queue order. For what has to see all of them; the queue's own steps go by its indexes. */
export const allRows = (db: QueueDb): Promise<OutboxRow[]> => db.getAllFromIndex('outbox', 'sequence');
