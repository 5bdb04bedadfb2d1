import type { QueueItem } from '../../lib/queue/entry';

/** When this claim's patient data was removed from this device, ms since epoch; null: it is there. */
export const purgedAt = (item: QueueItem & { purgedAt?: number | null }): number | null => item.purgedAt ?? null;
