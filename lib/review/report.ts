/** How a queue's claims stand, in figures: pure, and without a name in it. */
import type { QueueItem, QueueState } from '../queue/entry';

const DAY_MS = 86_400_000;
/** The endpoint has taken it, whatever the payer says later. */
const TAKEN: ReadonlySet<QueueState> = new Set(['accepted', 'paid', 'partial', 'denied', 'superseded']);
const WAITING: ReadonlySet<QueueState> = new Set(['queued', 'sending', 'unknown', 'retry-wait', 'held-auth', 'held-human', 'quarantined']);
const REFUSED: ReadonlySet<QueueState> = new Set(['denied', 'partial', 'rejected']);

/** `share` of 1; null while nothing counts. */
export interface Share {
  part: number;
  whole: number;
  share: number | null;
}

/**
 * `claims` and all counts are claims, a corrected claim once for each version. `firstPass`: first versions (frequency 1)
 * taken by the endpoint, among those it answered; taken is not paid. `denials`: claims refused for a reason, most
 * frequent first (a Pareto list), `cumulative` the share of all so far; a reason on several lines counts once a claim.
 * `waiting`: whole days since a claim that is not yet taken was made. `totals` in cents leave superseded versions out.
 */
export interface Report {
  claims: number;
  states: { state: QueueState; claims: number }[];
  firstPass: Share;
  denials: { code: string; claims: number; cents: number; cumulative: number }[];
  waiting: { claims: number; medianDays: number | null; oldestDays: number | null };
  totals: { billedCents: number; waitingCents: number; takenCents: number; refusedCents: number };
}

const cents = (items: QueueItem[]): number => items.reduce((sum, { totalCents }) => sum + totalCents, 0);

function statesOf(items: QueueItem[]): Report['states'] {
  const counts = new Map<QueueState, number>();
  for (const { state } of items) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .map(([state, claims]) => ({ state, claims }))
    .toSorted((a, b) => b.claims - a.claims || a.state.localeCompare(b.state));
}

function denialsOf(items: QueueItem[]): Report['denials'] {
  const counts = new Map<string, { claims: number; cents: number }>();
  for (const { reasons, totalCents } of items.filter(({ state }) => REFUSED.has(state))) {
    for (const code of new Set(reasons.map((reason) => reason.code))) {
      const before = counts.get(code) ?? { claims: 0, cents: 0 };
      counts.set(code, { claims: before.claims + 1, cents: before.cents + totalCents });
    }
  }
  const falling = [...counts].toSorted(([a, x], [b, y]) => y.claims - x.claims || a.localeCompare(b));
  const all = falling.reduce((sum, [, { claims }]) => sum + claims, 0);
  let sum = 0;
  return falling.map(([code, count]) => {
    sum += count.claims;
    return { code, claims: count.claims, cents: count.cents, cumulative: sum / all };
  });
}

function waitingOf(items: QueueItem[], now: number): Report['waiting'] {
  const days = items
    .filter(({ state }) => WAITING.has(state))
    .map(({ createdAt }) => Math.max(0, Math.floor((now - createdAt) / DAY_MS)))
    .toSorted((a, b) => a - b);
  const upper = days[days.length >> 1];
  const lower = days[(days.length - 1) >> 1];
  return {
    claims: days.length,
    medianDays: upper === undefined || lower === undefined ? null : (lower + upper) / 2,
    oldestDays: days.at(-1) ?? null,
  };
}

/** The figures of a queue at `now` (ms since epoch). */
export function report(items: QueueItem[], now: number): Report {
  const first = items.filter(({ frequency }) => frequency === '1');
  const answered = first.filter(({ state }) => TAKEN.has(state) || state === 'rejected');
  const taken = answered.filter(({ state }) => TAKEN.has(state));
  const standing = items.filter(({ state }) => state !== 'superseded');
  return {
    claims: items.length,
    states: statesOf(items),
    firstPass: { part: taken.length, whole: answered.length, share: answered.length === 0 ? null : taken.length / answered.length },
    denials: denialsOf(items),
    waiting: waitingOf(items, now),
    totals: {
      billedCents: cents(standing),
      waitingCents: cents(standing.filter(({ state }) => WAITING.has(state))),
      takenCents: cents(standing.filter(({ state }) => TAKEN.has(state))),
      refusedCents: cents(standing.filter(({ state }) => REFUSED.has(state))),
    },
  };
}
