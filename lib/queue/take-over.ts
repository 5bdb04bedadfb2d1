/** What becomes of a claim that comes in from a file, beside the one of the same id that may be here. Pure. */
import type { QueueState } from './entry';
import { UNSENT, WAITING } from './states';
import type { OutboxRow } from './store';

/** How far a claim has come. Of two copies of one claim the further one holds; equally far, the one that is here. */
const RANK: Record<QueueState, number> = {
  quarantined: 0,
  queued: 1,
  sending: 1,
  unknown: 1,
  'retry-wait': 1,
  'held-auth': 1,
  'held-human': 1,
  exported: 2,
  accepted: 3,
  acknowledged: 4,
  pended: 5,
  rejected: 6,
  paid: 7,
  partial: 7,
  denied: 7,
  superseded: 8,
};

const RIVAL = 'Another claim for the same encounter is in the queue of this computer.';

/** The row as it goes on here: in the state it had before it was handed over; `unknown` where the endpoint may have it. */
function resumed(row: OutboxRow, now: number): OutboxRow {
  const { handedOver, ...rest } = row;
  const state = handedOver?.state ?? row.state;
  const free = { ...rest, state, leaseUntil: null, leaseBy: null, strikes: 0, nextAt: now, updatedAt: now };
  if (!WAITING.includes(state) && state !== 'held-auth') return free;
  const mayBeThere = row.mayBeThere || state === 'sending';
  return { ...free, mayBeThere, state: mayBeThere ? 'unknown' : 'queued', heldFor: null };
}

/**
 * The row to be stored; `kept`: the one here stays as it is; `other`: the two share an id and are not the same claim.
 * `rival`: another live claim of the same encounter is here.
 */
export function takenOver(here: OutboxRow | null, incoming: OutboxRow, rival: boolean, now: number): OutboxRow | 'kept' | 'other' {
  const coming = resumed(incoming, now);
  if (here === null) return rival && UNSENT.includes(coming.state) ? { ...coming, state: 'held-human', heldFor: RIVAL } : coming;
  const same = (['pcn', 'lineage', 'version', 'frequency', 'payloadHash'] as const).every((key) => here[key] === incoming[key]);
  if (!same) return 'other';
  const mine = here.handedOver ? resumed(here, now) : here;
  const mayBeThere = here.mayBeThere || incoming.mayBeThere;
  if (RANK[coming.state] <= RANK[mine.state]) {
    if (mine === here && mayBeThere === here.mayBeThere) return 'kept';
    return { ...mine, mayBeThere, state: mine.state === 'queued' && mayBeThere ? 'unknown' : mine.state };
  }
  const { sequence, lock, patient, createdAt } = here;
  return {
    ...coming,
    sequence,
    lock,
    patient,
    createdAt,
    mayBeThere,
    state: coming.state === 'queued' && mayBeThere ? 'unknown' : coming.state,
  };
}
