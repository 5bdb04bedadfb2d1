/** Which of several releases answers for a day. */
import { holds } from './book';
import type { Holding } from './holding';
import { inOrder } from './in-order';

/** A release chosen for a day; `stale` where it does not speak for it. */
export interface Chosen {
  holding: Holding;
  stale: boolean;
}

/** Where a release comes in several tables, the one an office uses comes first; of several models (`V24`, `V28`) the newest. */
const USUAL = 'practitioner';

const latestFirst = (a: Holding, b: Holding): number =>
  inOrder(b.from, a.from) ||
  Number(b.variant.startsWith(USUAL)) - Number(a.variant.startsWith(USUAL)) ||
  inOrder(b.variant, a.variant) ||
  (b.importedAt ?? 0) - (a.importedAt ?? 0);

/**
 * All of them, the nearest to the day first: those that speak on it, then those before it, the latest first; then those
 * after it, the earliest first.
 */
export function byNearness(holdings: readonly Holding[], date: string): Chosen[] {
  const sorted = holdings.toSorted(latestFirst);
  const speaking = sorted.filter((holding) => holds(holding, date));
  const before = sorted.filter((holding) => holding.from <= date && !holds(holding, date));
  const after = sorted.filter((holding) => holding.from > date).toSorted((a, b) => inOrder(a.from, b.from));
  return [...speaking, ...before, ...after].map((holding) => ({ holding, stale: !holds(holding, date) }));
}
