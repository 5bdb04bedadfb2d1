/** What is due, found by the indexes: no step reads the whole queue. */
import { advance, RETRY_AFTER_MAX_MS } from './advance';
import type { Breaker } from './breaker';
import type { QueueState } from './entry';
import { type Pause, readMeta } from './meta';
import { isAnswered, POLLED } from './states';
import { factOf, type OutboxRow, type QueueDb, WORKER, type Writing, withState } from './store';

/** As many rows of a state as one pass looks at. */
const BATCH = 500;
/** States whose rows wait for their time; `queued` is due at once, in the order of its numbers. */
const TIMED: readonly QueueState[] = ['unknown', 'retry-wait', ...POLLED];

/** `sends` and `asks` in queue order, at most one claim of a lineage in both; `more`: there was more than one pass looks at. */
export interface Due {
  sends: OutboxRow[];
  asks: OutboxRow[];
  more: boolean;
}

/** What may be sent or asked for now. A correction waits until what it corrects is answered, and for the number that it must name. */
export async function dueNow(db: QueueDb, now: number): Promise<Due> {
  const [sending, queued, ...timed] = await Promise.all([
    db.getAllFromIndex('outbox', 'state', withState('sending')),
    db.getAllFromIndex('outbox', 'order', withState('queued'), BATCH),
    ...TIMED.map((state) => db.getAllFromIndex('outbox', 'state', withState(state, now), BATCH)),
  ]);
  const busy = new Set(sending.map((row) => row.lineage));
  const [unknown = [], retry = [], ...polled] = timed;
  const alone = (row: OutboxRow): boolean => !busy.has(row.lineage) && Boolean(busy.add(row.lineage));
  const sends: OutboxRow[] = [];
  for (const row of inOrder([...queued, ...unknown, ...retry])) if (!(await isBlocked(db, row)) && alone(row)) sends.push(row);
  const asks = inOrder(polled.flat()).filter(alone);
  return { sends, asks, more: [queued, ...timed].some((rows) => rows.length === BATCH) };
}

const inOrder = (rows: OutboxRow[]): OutboxRow[] => rows.toSorted((a, b) => a.sequence - b.sequence);

/** Whether a correction has to wait for what it corrects. */
async function isBlocked(db: QueueDb, row: OutboxRow): Promise<boolean> {
  if (row.replaces === null) return false;
  const original = await db.get('outbox', row.replaces);
  if (!original) return false;
  const nameless = row.frequency !== '1' && original.payerControlNumber === null && original.state !== 'rejected';
  return !isAnswered(original) || nameless;
}

/** Why nothing may be sent now, whatever is due; null when nothing stands in the way. */
export async function pauseNow(db: QueueDb, now: number): Promise<Pause | null> {
  const pause = await readMeta(db, 'pause');
  return pause && (pause.until === null || pause.until > now) ? pause : null;
}

/** When the next thing is due (ms since epoch), pauses included; null when nothing is open, or nothing goes on by itself. */
export async function nextDue(db: QueueDb): Promise<number | null> {
  const [pause, breaker] = await Promise.all([readMeta(db, 'pause'), readMeta(db, 'breaker')]);
  if (pause?.until === null) return null;
  const index = db.transaction('outbox').store.index('state');
  const firsts = await Promise.all(
    (['sending', ...TIMED] as const).map(
      async (state) => (await index.openKeyCursor(withState(state)))?.key[1] ?? Number.POSITIVE_INFINITY,
    ),
  );
  const first = Math.min(...firsts, (await anyQueued(db)) ? 0 : Number.POSITIVE_INFINITY);
  return first === Number.POSITIVE_INFINITY ? null : Math.max(first, pause?.until ?? 0, breaker?.probeAt ?? 0);
}

async function anyQueued(db: QueueDb): Promise<boolean> {
  for (const row of await db.getAllFromIndex('outbox', 'order', withState('queued'), 20)) if (!(await isBlocked(db, row))) return true;
  return false;
}

/**
 * Everything still to be sent or answered is due now, what waited for a sign-in goes again, the endpoint's pause is over
 * and an ill endpoint is tried at once. `role`: who asked for it.
 */
export async function hurry(db: QueueDb, now: number, random: () => number, role: string = WORKER): Promise<void> {
  const tx = db.transaction(['outbox', 'events', 'meta'], 'readwrite', { durability: 'strict' });
  await hurryBeyond(tx, now, now, random);
  await releaseSignedOut(tx, now, random, role);
  const meta = tx.objectStore('meta');
  await meta.delete('pause');
  const breaker = (await meta.get('breaker')) as Breaker | undefined;
  if (breaker && breaker.probeAt !== null) await meta.put({ ...breaker, probeAt: now }, 'breaker');
  await tx.done;
}

/** Somebody signed in to the endpoint, or its settings changed: what waited for that goes again. */
export async function signedIn(db: QueueDb, now: number, random: () => number): Promise<void> {
  const tx = db.transaction(['outbox', 'events', 'meta'], 'readwrite', { durability: 'strict' });
  await releaseSignedOut(tx, now, random, WORKER);
  const meta = tx.objectStore('meta');
  if (((await meta.get('pause')) as Pause | undefined)?.why === 'sign-in') await meta.delete('pause');
  await tx.done;
}

async function releaseSignedOut(tx: Writing, now: number, random: () => number, role: string): Promise<void> {
  const outbox = tx.objectStore('outbox');
  for (const row of await outbox.index('order').getAll(withState('held-auth'))) {
    const next = advance(row, { kind: 'released' }, now, random);
    if (!next) continue;
    await outbox.put(next);
    await tx.objectStore('events').add(factOf(next, role, next.state, now));
  }
}

/** Claims due after `at` are due `at` now. */
async function hurryBeyond(tx: Writing, at: number, now: number, random: () => number): Promise<void> {
  const outbox = tx.objectStore('outbox');
  for (const state of TIMED) {
    const beyond = IDBKeyRange.bound([state, at], [state, Number.POSITIVE_INFINITY], true);
    for (const row of await outbox.index('state').getAll(beyond)) {
      const next = advance(row, { kind: 'hurried' }, now, random);
      if (next) await outbox.put(next);
    }
  }
}

/** So much the clock may go back without being taken for set anew. */
const CLOCK_SLACK_MS = 60_000;

/**
 * Notes the time; where the clock went back, or a claim is due later than any claim can be, what waits is due now: else a clock
 * that was once wrong would hold the queue up for as long as it was wrong.
 */
export async function heedClock(db: QueueDb, now: number, random: () => number): Promise<void> {
  const [seenAt, pause] = await Promise.all([readMeta(db, 'seenAt'), readMeta(db, 'pause')]);
  const back = seenAt !== undefined && now < seenAt - CLOCK_SLACK_MS;
  const tx = db.transaction(['outbox', 'meta'], 'readwrite', { durability: 'strict' });
  const latest = back ? now : now + RETRY_AFTER_MAX_MS;
  await hurryBeyond(tx, latest, now, random);
  const meta = tx.objectStore('meta');
  if (pause && pause.until !== null && pause.until > latest) await meta.delete('pause');
  const breaker = (await meta.get('breaker')) as Breaker | undefined;
  if (breaker && (breaker.probeAt ?? 0) > latest) await meta.put({ ...breaker, probeAt: now }, 'breaker');
  await meta.put(now, 'seenAt');
  await tx.done;
}
