import type { Coverage, Organization } from '@medplum/fhirtypes';
import type { Mapped, Source } from './resource';
import { displayOf, listOf, textIn } from './values';

/** Insurance that is in force, by its payer's name. */
export function coverageFacts(resource: Coverage, source: Source): Mapped {
  if (!/^(?:active|draft)$/.test(resource.status ?? 'active')) return {};
  const [payor] = listOf(resource.payor);
  const plan = listOf(resource.class).find(({ type }) => type?.coding?.some(({ code }) => code === 'plan'));
  const payer = displayOf(payor) ?? textIn(source.find<Organization>(payor, resource)?.name) ?? textIn(plan?.name);
  if (payer === null) return {};
  const memberId = textIn(resource.subscriberId) ?? textIn(listOf(resource.identifier)[0]?.value);
  return { coverages: [{ payer, memberId, provenance: source.provenance }] };
}
