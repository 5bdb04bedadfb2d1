/** Who the chart is about, as text that can be stored, compared and locked to. */
import type { Chart, Patient } from './chart';
import { nameKey, sameName } from './person-name';

/** A record number without its punctuation and leading zeros: banners print the same one in several ways. */
const mrnKey = (mrn: string | null): string | null =>
  mrn
    ?.replace(/[^a-z0-9]/gi, '')
    .toUpperCase()
    .replace(/^0+(?=.)/, '') || null;

/** Whether both are there and are the same record number, however printed. */
export const sameNumber = (a: string | null, b: string | null): boolean => mrnKey(a) !== null && mrnKey(a) === mrnKey(b);

/** How two banners stand to each other. `compatible`: the names agree, but neither number nor birth date does so on both. */
export function comparePatients(a: Patient, b: Patient): 'same' | 'compatible' | 'different' {
  if (!sameName(a.name, b.name)) return 'different';
  const [mrnA, mrnB] = [mrnKey(a.mrn), mrnKey(b.mrn)];
  if (mrnA && mrnB && mrnA !== mrnB) return 'different';
  if (a.birthDate && b.birthDate && a.birthDate !== b.birthDate) return 'different';
  return (mrnA && mrnB) || (a.birthDate && b.birthDate) ? 'same' : 'compatible';
}

/** Whether the name agrees together with the record number or the birth date. A name alone proves nothing. */
export const samePatient = (a: Patient, b: Patient): boolean => comparePatients(a, b) === 'same';

/**
 * The patient as one normalised text: folded name, then the record number, or the birth date where there is none.
 * Null without either: such a patient cannot be told from a namesake.
 */
export function identityText(patient: Patient | null): string | null {
  if (!patient) return null;
  const mrn = mrnKey(patient.mrn);
  if (!mrn && !patient.birthDate) return null;
  return `${nameKey(patient.name)}|${mrn ? `mrn ${mrn}` : `born ${patient.birthDate}`}`;
}

/** The open encounter as one text: patient, the EHR's own reference, else its days and class. Null without an identity. */
export function encounterText(chart: Pick<Chart, 'patient' | 'encounter'>): string | null {
  const who = identityText(chart.patient);
  if (!who) return null;
  const { encounter } = chart;
  if (encounter?.ref) return `${who}|encounter ${encounter.ref}`;
  return `${who}|${encounter?.date ?? 'no date'}|${encounter?.class ?? ''}`;
}

/** The patient with what the banner lacks taken from another page that names the same one. */
export function fillPatient(patient: Patient, from: Patient): Patient {
  const { mrn, birthDate, sex, age } = from;
  return {
    ...patient,
    mrn: patient.mrn ?? mrn,
    birthDate: patient.birthDate ?? birthDate,
    sex: patient.sex ?? sex,
    age: patient.age ?? age,
  };
}
