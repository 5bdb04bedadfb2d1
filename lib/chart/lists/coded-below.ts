/** Charges that are listed each with its diagnoses on the lines below it: the charge points to them, and each diagnosis is billed once. */
import type { BilledCode } from '../chart';
import { PROCEDURE } from './billed-codes';

const isDiagnosis = ({ system }: BilledCode): boolean => system === 'ICD-10-CM';
const isCharge = ({ code, system }: BilledCode): boolean => !isDiagnosis({ system } as BilledCode) && PROCEDURE.test(code);

/** The codes of one list in order, with pointers where every charge, and there are several, has diagnoses right below it. Any other list as it is. */
export function withDiagnosesBelow(codes: BilledCode[]): BilledCode[] {
  const charges = codes.flatMap((code, i) => (isCharge(code) ? [i] : []));
  const nested =
    charges.length > 1 &&
    charges[0] === 0 &&
    codes.every((code) => (isCharge(code) ? code.pointers.length === 0 : isDiagnosis(code))) &&
    charges.every((at) => codes[at + 1] !== undefined && !charges.includes(at + 1));
  if (!nested) return codes;
  const seen = new Set<string>();
  return codes.flatMap((code, i) => {
    if (!isCharge(code)) return seen.has(code.code) ? [] : (seen.add(code.code), [code]);
    const end = charges.find((at) => at > i) ?? codes.length;
    return [{ ...code, pointers: codes.slice(i + 1, end).map((below) => below.code) }];
  });
}
