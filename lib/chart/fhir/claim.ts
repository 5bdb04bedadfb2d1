import type { Claim, ClaimItem, CodeableConcept, Condition } from '@medplum/fhirtypes';
import type { BilledCode } from '../chart';
import type { Mapped, Source } from './resource';
import { codesOf, ICD, listOf, textIn } from './values';

const SYSTEMS: [name: string, url: RegExp][] = [
  ['CPT', /ama-assn\.org\/go\/cpt/i],
  ['HCPCS', /hcpcs/i],
  ['ICD-10-PCS', /icd-?10-?pcs/i],
  ['ICD-10-CM', ICD],
];

/** The first coding of a billing system; a concept without one is no code that is billed. */
function billed(concept: CodeableConcept | undefined): { system: string; code: string; display: string | null } | null {
  for (const coding of listOf(concept?.coding)) {
    const system = SYSTEMS.find(([, url]) => url.test(coding.system ?? ''))?.[0];
    const code = textIn(coding.code);
    if (system && code) return { system, code, display: textIn(coding.display) };
  }
  return null;
}

/** The diagnoses and lines a claim in the EHR already bears; a line points to its diagnoses by their codes. */
export function claimFacts(resource: Claim, source: Source): Mapped {
  if (!/^(?:active|draft)$/.test(resource.status ?? 'active') || /^(?:preauthorization|predetermination)$/.test(resource.use ?? ''))
    return {};
  const { provenance } = source;
  const bySequence = new Map<number, string>();
  const codes: BilledCode[] = [];
  for (const { sequence, diagnosisCodeableConcept, diagnosisReference } of listOf(resource.diagnosis)) {
    const found = billed(diagnosisCodeableConcept ?? source.find<Condition>(diagnosisReference, resource)?.code);
    if (!found) continue;
    bySequence.set(sequence, found.code);
    codes.push({ ...found, modifiers: [], units: null, pointers: [], provenance });
  }
  for (const item of listOf(resource.item)) {
    const found = billed(item.productOrService);
    if (found)
      codes.push({ ...found, modifiers: modifiersOf(item), units: unitsOf(item), pointers: pointersOf(item, bySequence), provenance });
  }
  return { codes };
}

const modifiersOf = ({ modifier }: ClaimItem): string[] => listOf(modifier).flatMap((one) => codesOf(one).slice(0, 1));
const unitsOf = ({ quantity }: ClaimItem): number | null => (typeof quantity?.value === 'number' ? quantity.value : null);
const pointersOf = ({ diagnosisSequence }: ClaimItem, codes: Map<number, string>): string[] =>
  listOf(diagnosisSequence).map((sequence) => codes.get(sequence) ?? String(sequence));
