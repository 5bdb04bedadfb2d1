/**
 * What reasons and amounts say about one line or claim, wherever they came from: a ClaimResponse or a remittance.
 * Groups and codes: X12 claim adjustment group codes (CAS01) and claim adjustment reason codes (CAS02).
 */
import type { LineAnswer, QueueEntry } from '../queue/entry';

export type Reason = QueueEntry['reasons'][number];
export type Verdict = 'paid' | 'partial' | 'denied';

/** The patient owes it: deductible, coinsurance, copayment, blood deductible. The service was allowed. */
const PATIENT_SHARE = new Set(['1', '2', '3', '66']);
/** Paid otherwise: what an earlier payer paid, capitation. Nothing is owed and nothing was refused. */
const PAID_OTHERWISE = new Set(['23', '24']);
/** Taken off every payment by contract or law: fee schedule, provider contract, incentive and withholding, sequestration. */
const BY_CONTRACT = new Set(['45', '104', '131', '144', '147', '161', '237', '253']);

/** A remark (RARC) or a reason without a group explains and takes nothing off. */
const refuses = ({ code, group, cents }: Reason): boolean =>
  group !== undefined && (cents ?? 0) > 0 && !PATIENT_SHARE.has(code) && !PAID_OTHERWISE.has(code) && !BY_CONTRACT.has(code);

/**
 * The verdict on what was paid, with the adjustments that apply to it. Paid with a part refused is `partial`; nothing paid
 * is `denied` unless the patient owes it, it was paid otherwise, or nothing was charged.
 */
export function verdictOf(paidCents: number, chargedCents: number | null, reasons: Reason[]): Verdict {
  if (paidCents > 0) return reasons.some(refuses) ? 'partial' : 'paid';
  const settled = reasons.some(({ code, group, cents }) => {
    const counts = group !== undefined && (cents ?? 0) > 0;
    return counts && (PAID_OTHERWISE.has(code) || PATIENT_SHARE.has(code));
  });
  if (settled) return reasons.some(refuses) ? 'partial' : 'paid';
  return chargedCents === 0 ? 'paid' : 'denied';
}

/** The claim by its lines: every line denied, none, or something between. */
export function ofLines(lines: Pick<LineAnswer, 'state'>[]): Verdict {
  if (lines.every(({ state }) => state === 'denied')) return 'denied';
  return lines.every(({ state }) => state === 'paid') ? 'paid' : 'partial';
}

/** What the patient owes (CAS*PR) of these reasons. */
export const patientCents = (reasons: Reason[]): number =>
  reasons.reduce((sum, { group, cents }) => (group === 'PR' ? sum + (cents ?? 0) : sum), 0);

const GROUPS = ['CO', 'PR', 'OA', 'PI', 'CR'] as const;
/** The group as entries name it; undefined for what is none. */
export const groupOf = (text: string): Reason['group'] => GROUPS.find((group) => group === text.trim().toUpperCase());
