import type { Patient } from '../chart/chart';

/**
 * A key by which two readings of one patient are known as the same without naming anyone: the SHA-256 (hex) of record
 * number and birth date, or of name and birth date where the page shows no number. Null: not enough to tell people apart.
 */
export async function patientKey(patient: Patient, digest: (text: string) => Promise<string>): Promise<string | null> {
  const name = patient.name.text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (patient.mrn) return digest(JSON.stringify(['mrn', patient.mrn.trim(), patient.birthDate]));
  if (name && patient.birthDate) return digest(JSON.stringify(['name', name, patient.birthDate]));
  return null;
}
