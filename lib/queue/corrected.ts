import { isLive } from './states';
import type { QueueDb } from './store';

/** Said where the claim would go again beside its correction. */
export const CORRECTED = 'A correction of this claim is in the queue; the old one must not be sent again.';

/** Whether a correction of the claim is in the queue, so that the claim itself must not go again. */
export async function isCorrected(db: QueueDb, claimId: string): Promise<boolean> {
  const { lineage } = (await db.get('outbox', claimId)) ?? {};
  const versions = lineage === undefined ? [] : await db.getAllFromIndex('outbox', 'lineage', lineage);
  return versions.some((row) => row.replaces === claimId && isLive(row));
}
