import type { Procedure } from '@medplum/fhirtypes';
import type { Mapped, Source } from './resource';
import { codesOf, dayOf, startOf, textIn, wordsOf } from './values';

/** Code systems a procedure is billed in. */
const BILLED = /ama-assn\.org\/go\/cpt|hcpcs|icd-?10-?pcs/i;

/** A procedure; one that was not done, or only planned, is none. */
export function procedureFacts(resource: Procedure, { provenance }: Source): Mapped {
  const text = wordsOf(resource.code);
  if (text === null || /^(?:entered-in-error|not-done|preparation)$/.test(resource.status ?? '')) return {};
  const date = dayOf(resource.performedDateTime) ?? startOf(resource.performedPeriod);
  return { procedures: [{ text, code: codesOf(resource.code, BILLED)[0] ?? null, date, status: textIn(resource.status), provenance }] };
}
