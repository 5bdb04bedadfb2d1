import type { Immunization } from '@medplum/fhirtypes';
import type { Mapped, Source } from './resource';
import { dayOf, textIn, wordsOf } from './values';

/** A vaccine that was given. */
export function immunizationFacts(resource: Immunization, { provenance }: Source): Mapped {
  const vaccine = wordsOf(resource.vaccineCode);
  if (vaccine === null || /^(?:entered-in-error|not-done)$/.test(resource.status ?? '')) return {};
  return { immunizations: [{ vaccine, date: dayOf(resource.occurrenceDateTime), status: textIn(resource.status), provenance }] };
}
