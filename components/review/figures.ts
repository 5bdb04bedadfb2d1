import type { QueueItem, QueueState } from '../../lib/queue/entry';

const TAKEN = new Set<QueueState>(['accepted', 'paid', 'partial', 'denied', 'superseded']);
const ANSWERED = new Set<QueueState>([...TAKEN, 'rejected']);
const ADJUDICATED = new Set<QueueState>(['paid', 'partial', 'denied']);
const REFUSED = new Set<QueueState>(['denied', 'rejected', 'partial']);

/** Shares are of 1, null while there is nothing to share; lists fall by count. */
export interface Figures {
  states: { state: QueueState; n: number }[];
  acceptance: number | null;
  denial: number | null;
  reasons: { code: string; n: number }[];
}

function falling<K extends string>(keys: K[]): [K, number][] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
}

const share = (of: QueueItem[], among: QueueItem[]): number | null => (among.length === 0 ? null : of.length / among.length);

/** How a queue's claims stand. A claim with one reason on several lines counts once for it. */
export function figuresOf(items: QueueItem[]): Figures {
  const adjudicated = items.filter(({ state }) => ADJUDICATED.has(state));
  const reasons = items.filter(({ state }) => REFUSED.has(state)).flatMap((item) => [...new Set(item.reasons.map(({ code }) => code))]);
  return {
    states: falling(items.map(({ state }) => state)).map(([state, n]) => ({ state, n })),
    acceptance: share(
      items.filter(({ state }) => TAKEN.has(state)),
      items.filter(({ state }) => ANSWERED.has(state)),
    ),
    denial: share(
      adjudicated.filter(({ state }) => state === 'denied'),
      adjudicated,
    ),
    reasons: falling(reasons).map(([code, n]) => ({ code, n })),
  };
}
