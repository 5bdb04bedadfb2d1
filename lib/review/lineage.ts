/** The versions of one claim: the original, what replaced it, what took it back. */
import type { QueueItem } from '../queue/entry';

/** Every version of the claim's lineage that the queue told of, the original first. */
export const versionsOf = (items: QueueItem[], lineage: string): QueueItem[] =>
  items.filter((item) => item.lineage === lineage).toSorted((a, b) => a.version - b.version || a.sequence - b.sequence);

/** How a superseded version had been answered, by its lines; null when it was not judged or nothing is known of it. */
export function answeredAs({ lines, payerControlNumber }: QueueItem): 'paid' | 'partial' | 'denied' | null {
  if (lines.length === 0 || payerControlNumber === null) return null;
  if (lines.every(({ state }) => state === 'denied')) return 'denied';
  return lines.every(({ state }) => state === 'paid') ? 'paid' : 'partial';
}

/** What the payer judged of the claim's lineage under a number of its own: this claim, else the nearest one it was to replace. */
export function priorAmong(items: QueueItem[], item: QueueItem): { claimId: string; payerControlNumber: string } | null {
  const { claimId, payerControlNumber, state, frequency, replaces } = item;
  const judged = state === 'paid' || state === 'partial' || state === 'denied' || state === 'superseded';
  if (payerControlNumber !== null && judged) return { claimId, payerControlNumber };
  const before = frequency === '1' ? undefined : items.find((other) => other.claimId === replaces && other.version < item.version);
  return before === undefined ? null : priorAmong(items, before);
}
