/** Encryption at rest: AES-256-GCM, each text bound to the record it belongs to. */

/** Ciphertext with its tag, and the 96-bit nonce it was made with. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** What a sealed text belongs to; authenticated with it, so that it opens nowhere else. */
export interface Binding {
  id: string;
  version: number;
  schema: string;
}

const bytesOf = ({ id, version, schema }: Binding): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${id}|${version}|${schema}`);

/** Encrypts `text` under `key`. `iv` must be 12 fresh random bytes, never used twice with one key. */
export async function seal(
  subtle: SubtleCrypto,
  key: CryptoKey,
  iv: Uint8Array<ArrayBuffer>,
  binding: Binding,
  text: string,
): Promise<Sealed> {
  const data = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(binding) }, key, new TextEncoder().encode(text));
  return { iv, data };
}

/** The text again; null when it was damaged, belongs to another record, or was sealed under another key. */
export async function unseal(subtle: SubtleCrypto, key: CryptoKey, binding: Binding, sealed: Sealed): Promise<string | null> {
  try {
    const text = await subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData: bytesOf(binding) }, key, sealed.data);
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}
