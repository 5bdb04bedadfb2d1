import type { ClaimRequest } from '../claim/claim';
import { ADJUDICATED } from './states';
import type { OutboxRow, QueueDb } from './store';

/**
 * The claim a correction or void of `row` is about as the payer knows it: the row itself once adjudicated, else, for a
 * correction the payer never judged, the one that it was to replace. Null where no answer named a payer control number
 * (X12 CLP07, sent back in REF*F8).
 */
export async function priorOf(db: QueueDb, row: OutboxRow): Promise<ClaimRequest['prior']> {
  const { claimId, payerControlNumber } = row;
  if (payerControlNumber !== null && (ADJUDICATED.includes(row.state) || row.state === 'superseded'))
    return { claimId, payerControlNumber };
  const before = row.frequency !== '1' && row.replaces !== null ? await db.get('outbox', row.replaces) : undefined;
  return before ? priorOf(db, before) : null;
}
