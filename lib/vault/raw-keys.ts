/** The vault's two keys as bytes, as they are made, wrapped and held in memory; never on disk unwrapped. */
import * as z from 'zod/mini';
import { Base64Schema, fromBase64, toBase64 } from './base64';
import { seal, unseal } from './seal';

const BYTES = 32;
const KeyText = Base64Schema.check(
  z.refine((text) => fromBase64(text).length === BYTES, { error: 'a key has 32 bytes', when: ({ issues }) => issues.length === 0 }),
);

/** In base64. `data` encrypts (AES-256-GCM), `lock` makes keyed hashes (HMAC-SHA-256), `guard` is what both were wrapped under. */
export const RawKeysSchema = z.strictObject({ data: KeyText, lock: KeyText, guard: KeyText });
export type RawKeys = z.infer<typeof RawKeysSchema>;

export const WrappedSchema = z.strictObject({ iv: Base64Schema, data: Base64Schema });
export type Wrapped = z.infer<typeof WrappedSchema>;

/** What a wrapping is bound to: whose keys they are, how they are guarded, and which of the wrappings it is. */
export interface WrapBinding {
  keyId: string;
  mode: 'passphrase' | 'escrow';
  use: 'own' | 'back' | 'forth';
}

/** The cipher's tools. `random(n)`: n fresh random bytes. */
export interface Tools {
  subtle: SubtleCrypto;
  random: (length: number) => Uint8Array<ArrayBuffer>;
}

const bindingOf = ({ keyId, mode, use }: WrapBinding) => ({ id: keyId, version: 1, schema: `vault|${mode}|${use}` });

const aes = (subtle: SubtleCrypto, bytes: string): Promise<CryptoKey> =>
  subtle.importKey('raw', fromBase64(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
const hmac = (subtle: SubtleCrypto, bytes: string): Promise<CryptoKey> =>
  subtle.importKey('raw', fromBase64(bytes), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/** The keys to work with; nobody can take their bytes out of them. */
export async function importKeys(subtle: SubtleCrypto, { data, lock }: RawKeys): Promise<{ data: CryptoKey; lock: CryptoKey }> {
  const [dataKey, lockKey] = await Promise.all([aes(subtle, data), hmac(subtle, lock)]);
  return { data: dataKey, lock: lockKey };
}

/** Wraps the keys under another 32 bytes (base64), by AES-256-GCM. */
export async function wrap(keys: RawKeys, under: string, binding: WrapBinding, { subtle, random }: Tools): Promise<Wrapped> {
  // A key is not wrapped under itself.
  const text = JSON.stringify(binding.use === 'own' ? { data: keys.data, lock: keys.lock } : keys);
  const { iv, data } = await seal(subtle, await aes(subtle, under), random(12), bindingOf(binding), text);
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The keys again; null under other bytes, or where the wrapping was changed or belongs elsewhere. */
export async function unwrap(wrapped: Wrapped, under: string, binding: WrapBinding, subtle: SubtleCrypto): Promise<RawKeys | null> {
  const sealed = { iv: fromBase64(wrapped.iv), data: fromBase64(wrapped.data).buffer };
  const text = await unseal(subtle, await aes(subtle, under), bindingOf(binding), sealed);
  const keys = text === null ? null : (JSON.parse(text) as object);
  return keys && (RawKeysSchema.safeParse(binding.use === 'own' ? { ...keys, guard: under } : keys).data ?? null);
}
