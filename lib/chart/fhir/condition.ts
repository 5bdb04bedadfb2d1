import type { Condition } from '@medplum/fhirtypes';
import type { Mapped, Source } from './resource';
import { codeOf, codesOf, dayOf, hasCode, ICD, startOf, wordsOf } from './values';

const NO_FACT = /^(?:entered-in-error|refuted)$/;
const UNSURE = /^(?:unconfirmed|provisional|differential)$/;

/** Whether it is a diagnosis of one encounter and no row of the problem list. */
export const isOfOneEncounter = ({ category }: Condition): boolean =>
  hasCode(category, /^encounter-diagnosis$/) && !hasCode(category, /^problem/);

/** A problem with its ICD-10-CM code where the record has one. What was refuted or entered in error is none. */
export function conditionFacts(resource: Condition, { provenance }: Source): Mapped {
  const text = wordsOf(resource.code);
  const verified = codeOf(resource.verificationStatus) ?? '';
  if (text === null || NO_FACT.test(verified)) return {};
  const status = [codeOf(resource.clinicalStatus), UNSURE.test(verified) ? verified : null].filter(Boolean).join(', ');
  const onset = dayOf(resource.onsetDateTime) ?? startOf(resource.onsetPeriod);
  return { problems: [{ text, code: codesOf(resource.code, ICD)[0] ?? null, status: status || null, onset, provenance }] };
}
