/** SHA-256 in hex of a text's UTF-8 bytes. */
export async function sha256(subtle: SubtleCrypto, text: string): Promise<string> {
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
