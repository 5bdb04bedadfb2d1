/** What kind of code a reason is given as. */
import type { QueueEntry } from '../queue/entry';

type Reason = QueueEntry['reasons'][number];
export type AdjustmentGroup = NonNullable<Reason['group']>;

/**
 * `carc`: Claim Adjustment Reason Code (X12 external code list 139); `rarc`: Remittance Advice Remark Code (list 411); `other`:
 * a code of a front end or of the endpoint. `group`: who bears the amount (835 CAS01), null where nobody said.
 */
export interface ReadReason {
  kind: 'carc' | 'rarc' | 'other';
  code: string;
  group: AdjustmentGroup | null;
}

const CARC = /^(?:(CO|PR|OA|PI|CR)[\s-]*|CARC[\s-]*)?([ABDPWY]?\d{1,3})$/i;
const RARC = /^(?:RARC[\s-]*)?((?:MA?|N)\d{1,4})$/i;

/** Reads a code given as `11`, `CO-11`, `CARC 11`, `N822` or anything else. Judges nothing but its shape. */
export function readReason({ code, group }: Pick<Reason, 'code' | 'group'>): ReadReason {
  const rarc = RARC.exec(code.trim())?.[1];
  if (rarc !== undefined) return { kind: 'rarc', code: rarc.toUpperCase(), group: group ?? null };
  const carc = CARC.exec(code.trim());
  if (carc?.[2] === undefined) return { kind: 'other', code: code.trim(), group: group ?? null };
  const named = carc[1]?.toUpperCase() as AdjustmentGroup | undefined;
  return { kind: 'carc', code: carc[2].toUpperCase(), group: group ?? named ?? null };
}
