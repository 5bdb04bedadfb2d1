/** ClaimResponses as a payer's system writes them, with a word for each of the two lines of a trial's claim. */
import type { ClaimResponse, ClaimResponseItem, ClaimResponseItemAdjudication } from '@medplum/fhirtypes';

const CARC = 'https://x12.org/codes/claim-adjustment-reason-codes';
const RARC = 'https://x12.org/codes/remittance-advice-remark-codes';

/** One line: what was charged and paid, in cents, and why not all of it. */
export interface LineSaid {
  charged: number;
  paid: number;
  refused?: { group: 'CO' | 'PR' | 'OA' | 'PI'; carc: string; rarc?: string };
}

/** `id`: the same one again is a new version of it. `lines`: none where nothing is decided. `errors`: why it was turned away. */
export interface Said {
  id: string;
  outcome: 'queued' | 'complete' | 'partial' | 'error';
  status?: 'active' | 'cancelled' | 'draft';
  use?: 'claim' | 'preauthorization';
  disposition?: string;
  lines?: LineSaid[];
  errors?: { code: string; text: string }[];
}

const concept = (code: string) => ({ coding: [{ code }] });
const money = (code: string, cents: number): ClaimResponseItemAdjudication => ({
  category: concept(code),
  amount: { value: cents / 100, currency: 'USD' },
});

function item({ charged, paid, refused }: LineSaid, at: number): ClaimResponseItem {
  const adjudication = [money('submitted', charged), money('benefit', paid)];
  if (refused) {
    const coding = [{ system: CARC, code: refused.carc }, ...(refused.rarc ? [{ system: RARC, code: refused.rarc }] : [])];
    adjudication.push({
      ...money('denialreason', charged - paid),
      category: { ...concept('denialreason'), text: refused.group },
      reason: { coding },
    });
  }
  return { itemSequence: at + 1, adjudication };
}

export function responseTo(claimId: string, said: Said): ClaimResponse {
  const { id, outcome, status = 'active', use = 'claim', disposition, lines = [], errors = [] } = said;
  return {
    resourceType: 'ClaimResponse',
    id: `${id}-${claimId}`,
    identifier: [{ value: `PX${claimId.slice(0, 8).toUpperCase()}` }],
    status,
    type: { text: 'professional' },
    use,
    patient: { display: 'The patient of the claim' },
    created: new Date().toISOString(),
    insurer: { display: 'Payer' },
    request: { reference: `Claim/${claimId}` },
    outcome,
    ...(disposition !== undefined && { disposition }),
    ...(lines.length > 0 && { item: lines.map(item) }),
    ...(errors.length > 0 && { error: errors.map(({ code, text }) => ({ code: { coding: [{ code }], text } })) }),
  };
}
