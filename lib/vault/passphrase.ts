/** From what a person types to the key that guards the vault's keys, or a file. */

/** Rounds of PBKDF2-HMAC-SHA-256 (OWASP Password Storage Cheat Sheet, 2023). */
export const PBKDF2_ROUNDS = 600_000;

/** 32 bytes out of the passphrase and 16 random bytes that are kept beside what they guard. Takes about a tenth of a second, so that guessing does too. */
export async function passphraseBytes(
  subtle: SubtleCrypto,
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: PBKDF2_ROUNDS }, base, 256));
}
