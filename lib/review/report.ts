/** How a queue's claims stand, in figures: pure, and without a name in it. */
import type { QueueItem, QueueState } from '../queue/entry';

const DAY_MS = 86_400_000;
/** The endpoint has taken it, whatever the payer says later. */
const TAKEN: ReadonlySet<QueueState> = new Set(['accepted', 'acknowledged', 'pended', 'paid', 'partial', 'denied', 'superseded']);
const WAITING: ReadonlySet<QueueState> = new Set([
  'queued',
  'sending',
  'unknown',
  'retry-wait',
  'held-auth',
  'held-human',
  'quarantined',
  'exported',
]);
const JUDGED: ReadonlySet<QueueState> = new Set(['paid', 'partial', 'denied', 'rejected']);
const REFUSED: ReadonlySet<QueueState> = new Set(['denied', 'partial', 'rejected']);

/** `share` of 1; null while nothing counts. */
export interface Share {
  part: number;
  whole: number;
  share: number | null;
}

/**
 * `claims` and all counts are claims, a corrected claim once for each version. `firstPass`: first versions (frequency 1)
 * taken by the endpoint, among those it answered; taken is not paid. `firstPaid`: first versions paid in full, among those judged,
 * rejected or replaced since. `denials`: claims refused for a reason, most
 * frequent first (a Pareto list), `cumulative` the share of all so far; a reason on several lines counts once a claim.
 * `codes`: service codes on lines that were judged or rejected, the one denied most first; a line counts where its own answer is
 * known, else with its claim. `answered`: claims with a last answer, and the median of whole days from queueing to that answer.
 * `waiting`: whole days since a claim that is not yet taken was made. `totals` in cents leave superseded versions out.
 */
export interface Report {
  claims: number;
  states: { state: QueueState; claims: number }[];
  firstPass: Share;
  firstPaid: Share;
  denials: { code: string; claims: number; cents: number; cumulative: number }[];
  codes: { code: string; lines: number; denied: number; share: number }[];
  answered: { claims: number; medianDays: number | null };
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

/** Denied lines by service code. Lines are told apart by their place among the claim's services. */
function codesOf(items: QueueItem[]): Report['codes'] {
  const counts = new Map<string, { lines: number; denied: number }>();
  for (const { services, lines, state } of items.filter((item) => JUDGED.has(item.state))) {
    for (const [at, { code }] of services.entries()) {
      const answer = lines.find(({ line }) => line === at + 1)?.state ?? state;
      if (answer === 'pended') continue;
      const before = counts.get(code) ?? { lines: 0, denied: 0 };
      const denied = answer === 'denied' || answer === 'rejected' ? 1 : 0;
      counts.set(code, { lines: before.lines + 1, denied: before.denied + denied });
    }
  }
  return [...counts]
    .filter(([, { denied }]) => denied > 0)
    .map(([code, count]) => ({ code, ...count, share: count.denied / count.lines }))
    .toSorted((a, b) => b.denied - a.denied || a.code.localeCompare(b.code));
}

const daysBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / DAY_MS));

/** The median of numbers in rising order; null of none. */
function median(rising: number[]): number | null {
  const [lower, upper] = [rising[(rising.length - 1) >> 1], rising[rising.length >> 1]];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function answeredOf(items: QueueItem[]): Report['answered'] {
  const days = items
    .filter(({ state }) => JUDGED.has(state))
    .map(({ createdAt, updatedAt }) => daysBetween(createdAt, updatedAt))
    .toSorted((a, b) => a - b);
  return { claims: days.length, medianDays: median(days) };
}

function waitingOf(items: QueueItem[], now: number): Report['waiting'] {
  const days = items
    .filter(({ state }) => WAITING.has(state))
    .map(({ createdAt }) => daysBetween(createdAt, now))
    .toSorted((a, b) => a - b);
  return { claims: days.length, medianDays: median(days), oldestDays: days.at(-1) ?? null };
}

const shareOf = (part: number, whole: number): Share => ({ part, whole, share: whole === 0 ? null : part / whole });

/** The figures of a queue at `now` (ms since epoch). */
export function report(items: QueueItem[], now: number): Report {
  const first = items.filter(({ frequency }) => frequency === '1');
  const answered = first.filter(({ state }) => TAKEN.has(state) || state === 'rejected');
  const taken = answered.filter(({ state }) => TAKEN.has(state));
  const judged = first.filter(({ state }) => JUDGED.has(state) || state === 'superseded');
  const standing = items.filter(({ state }) => state !== 'superseded');
  return {
    claims: items.length,
    states: statesOf(items),
    firstPass: shareOf(taken.length, answered.length),
    firstPaid: shareOf(judged.filter(({ state }) => state === 'paid').length, judged.length),
    denials: denialsOf(items),
    codes: codesOf(items),
    answered: answeredOf(items),
    waiting: waitingOf(items, now),
    totals: {
      billedCents: cents(standing),
      waitingCents: cents(standing.filter(({ state }) => WAITING.has(state))),
      takenCents: cents(standing.filter(({ state }) => TAKEN.has(state))),
      refusedCents: cents(standing.filter(({ state }) => REFUSED.has(state))),
    },
  };
}
