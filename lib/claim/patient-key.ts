import type { Patient } from '../chart/chart';
import { identityText } from '../chart/identity';

/**
 * The key by which two readings of one patient are known as the same without naming anyone: the SHA-256 (hex) of the
 * chart's identity text. Null: the page does not say enough to tell people apart.
 */
export async function patientKey(patient: Patient, digest: (text: string) => Promise<string>): Promise<string | null> {
  const text = identityText(patient);
  return text === null ? null : digest(text);
}
