import type { ServiceRequest } from '@medplum/fhirtypes';
import type { Mapped, Source } from './resource';
import { dayOf, startOf, wordsOf } from './values';

const NO_ORDER = /^(?:proposal|plan|directive|option)$/;

/** An order that stands. Proposals and what was revoked are none. */
export function orderFacts(resource: ServiceRequest, { provenance }: Source): Mapped {
  const text = wordsOf(resource.code);
  const stands = /^(?:draft|active|on-hold|completed|unknown)$/.test(resource.status ?? 'unknown');
  if (text === null || !stands || resource.doNotPerform === true || NO_ORDER.test(resource.intent ?? '')) return {};
  const date = dayOf(resource.authoredOn) ?? dayOf(resource.occurrenceDateTime) ?? startOf(resource.occurrencePeriod);
  return { orders: [{ text, date, provenance }] };
}
