/** Crockford's base 32: no I, L, O, U, so that it survives being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

/**
 * A patient control number (X12 CLM01, at most 20 characters): 100 random bits, so that it tells nothing of the patient.
 * `random` must be 20 fresh random bytes.
 */
export function mintPcn(random: Uint8Array): string {
  if (random.length !== LENGTH) throw new Error(`a patient control number needs ${LENGTH} random bytes, got ${random.length}`);
  return [...random].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
