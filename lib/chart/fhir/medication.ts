import type { Dosage, Medication, MedicationRequest, MedicationStatement } from '@medplum/fhirtypes';
import type { Mapped, Source } from './resource';
import { frequencyOf } from './timing';
import { displayOf, listOf, quantityWords, spanWords, textIn, wordsOf } from './values';

/** What is taken now or stands to be taken. What has ended is history and no list of medications shows it. */
const CURRENT = /^(?:active|on-hold|intended|unknown)$/;
const NO_ORDER = /^(?:proposal|option)$/;
const STRENGTH =
  /\b\d+(?:[.,]\d+)?(?:\s*[-/]\s*\d+(?:[.,]\d+)?)?\s*(?:mcg|ug|µg|mg|g|ml|units?|iu|unt|meq|%)(?:\s*\/\s*(?:\d+\s*)?(?:ml|h|hr|actuat))?(?![a-z])/i;

/** A medication that is taken or ordered. Null: it names its drug only by a reference that leads nowhere. */
export function medicationFacts(resource: MedicationRequest | MedicationStatement, source: Source): Mapped | null {
  if (!CURRENT.test(resource.status ?? 'unknown')) return {};
  if (resource.resourceType === 'MedicationRequest' && (resource.doNotPerform || NO_ORDER.test(resource.intent ?? ''))) return {};
  const { medicationReference } = resource;
  const drug = source.find<Medication>(medicationReference, resource);
  const named = wordsOf(resource.medicationCodeableConcept) ?? wordsOf(drug?.code) ?? displayOf(medicationReference);
  if (named === null) return null;
  const [dosage] = listOf(resource.resourceType === 'MedicationRequest' ? resource.dosageInstruction : resource.dosage);
  const said = textIn(dosage?.text);
  const dose = doseOf(dosage) ?? named.match(STRENGTH)?.[0] ?? said?.match(STRENGTH)?.[0] ?? null;
  const route = wordsOf(dosage?.route);
  const often = frequencyOf(dosage?.timing);
  const needed = dosage?.asNeededBoolean === true || dosage?.asNeededCodeableConcept !== undefined ? 'as needed' : null;
  const frequency = [often, needed].filter(Boolean).join(' ') || null;
  const line = said ?? [doseOf(dosage), route, frequency].filter(Boolean).join(' ');
  return {
    medications: [
      {
        text: line ? `${named} — ${line}` : named,
        name: nameIn(named),
        dose,
        route,
        frequency,
        status: textIn(resource.status),
        provenance: source.provenance,
      },
    ],
  };
}

/** The drug's own name, as lists print it: what stands before its strength, without how long a form lasts ("24 HR"). */
const nameIn = (named: string): string =>
  named
    .replace(/^\d+ HR /i, '')
    .split(/\s(?=\d)/)[0]
    ?.trim() || named;

function doseOf(dosage: Dosage | undefined): string | null {
  const [rate] = listOf(dosage?.doseAndRate);
  const unit = textIn(rate?.doseRange?.high?.unit) ?? '';
  return quantityWords(rate?.doseQuantity) ?? (rate?.doseRange ? `${spanWords(rate.doseRange) ?? ''} ${unit}`.trim() || null : null);
}
