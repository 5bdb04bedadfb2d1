/** How much more the queue takes. */
import { UNSENT } from './states';
import { countStates, type QueueDb, sumOf, withState } from './store';

/** The browser's word on its disk (StorageManager.estimate), in bytes; empty where it gives none. */
export interface DiskEstimate {
  usage?: number | undefined;
  quota?: number | undefined;
}

const WARN_AT = 1_000;
const FULL_AT = 10_000;
const FULL_SHARE = 0.8;

/** `why`: the sentence that refuses a new claim; null while there is room. */
export interface Room {
  room: 'ample' | 'warn' | 'full';
  why: string | null;
}

/** Warns at 1,000 claims not yet with the endpoint; takes none at 10,000, or when four fifths of the browser's room are used. */
export function roomFor(unsent: number, { usage = 0, quota = 0 }: DiskEstimate): Room {
  if (unsent >= FULL_AT) {
    const why = `${unsent} claims wait on this computer, and it takes no more. See why they are not sent; nothing that waits is lost.`;
    return { room: 'full', why };
  }
  if (quota > 0 && usage / quota >= FULL_SHARE) {
    return { room: 'full', why: `${DISK_FULL} Nothing that waits is lost.` };
  }
  return { room: unsent >= WARN_AT ? 'warn' : 'ample', why: null };
}

/** What a claim is refused with when it cannot be written twice. */
export const DISK_FULL = "This computer's disk has no room for the claim, so it was not queued. Free some space, then submit again.";

/** Claims that were handed over to another computer wait there. */
async function unsentOf(db: QueueDb): Promise<number> {
  return sumOf(await countStates(db), UNSENT) - (await handedOver(db));
}

/** They are held, or were set aside before: no other unsent state outlives being handed over. */
export async function handedOver(db: QueueDb): Promise<number> {
  const index = db.transaction('outbox').store.index('order');
  const rows = await Promise.all((['held-human', 'quarantined'] as const).map((state) => index.getAll(withState(state))));
  return rows.flat().filter((row) => row.handedOver !== undefined).length;
}

const KEPT_MS = 2_000;
const kept = new WeakMap<QueueDb, { at: number; unsent: number }>();

/**
 * How many claims the endpoint does not certainly have, before one more is taken in. Counting takes the longer the more there are:
 * so for two seconds the last count goes on, one more each time, as long as it does not say full.
 */
export async function unsentAbout(db: QueueDb, now: number): Promise<number> {
  const last = kept.get(db);
  const good = last !== undefined && Math.abs(now - last.at) < KEPT_MS && last.unsent < FULL_AT;
  const { at, unsent } = good ? last : { at: now, unsent: await unsentOf(db) };
  kept.set(db, { at, unsent: unsent + 1 });
  return unsent;
}
