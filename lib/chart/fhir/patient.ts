import type { Patient as FhirPatient } from '@medplum/fhirtypes';
import type { Patient } from '../chart';
import { sameNumber } from '../identity';
import { parseName } from '../person-name';
import { dayOf, hasCode, listOf, nameWords, textIn } from './values';

const SEXES = ['female', 'male', 'other', 'unknown'] as const;

/**
 * The record's patient as a banner would name them; null without a name. Of several record numbers the one that the page
 * shows (`shown`) is told; where the page's is none of them, the one of type MR, so that the difference is seen.
 */
export function patientOf(resource: FhirPatient, shown: Patient): Patient | null {
  const names = listOf(resource.name).filter(({ use }) => use !== 'old' && use !== 'maiden');
  const name = names.find(({ use }) => use === 'official') ?? names[0];
  const written = nameWords(name);
  if (written === null) return null;
  const numbers = listOf(resource.identifier).filter(({ use }) => use !== 'old');
  const number = numbers.find(({ value }) => sameNumber(textIn(value), shown.mrn)) ?? numbers.find(({ type }) => hasCode(type, /^MR$/));
  const sex = SEXES.find((one) => one === resource.gender) ?? null;
  return {
    name: name?.family ? { family: textIn(name.family), given: textIn(listOf(name.given).join(' ')), text: written } : parseName(written),
    mrn: textIn(number?.value),
    birthDate: dayOf(resource.birthDate),
    sex,
    age: null,
  };
}
