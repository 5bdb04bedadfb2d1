/** The key by which this device proves to a sign-in server who it is: made here, and never leaves. */
import type { DBSchema, IDBPDatabase } from 'idb';

export interface EndpointKeyStores extends DBSchema {
  endpointKeys: { key: 'assertion'; value: CryptoKeyPair };
}

/** RFC 7518, 3.4: ES384, one of the two that SMART Backend Services servers must take. */
export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-384' } as const;

/** A public key as a server is told it (RFC 7517); `kid` its thumbprint (RFC 7638). */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-384';
  x: string;
  y: string;
  kid: string;
  alg: 'ES384';
  use: 'sig';
}

/** The device's key pair, made at first use; two callers at once get the same one. The private half cannot be exported. */
export async function assertionKey(db: IDBPDatabase<EndpointKeyStores>, subtle: SubtleCrypto): Promise<CryptoKeyPair> {
  const stored = await db.get('endpointKeys', 'assertion');
  if (stored) return stored;
  const made = await subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const tx = db.transaction('endpointKeys', 'readwrite', { durability: 'strict' });
  const first = await tx.store.get('assertion');
  if (!first) await tx.store.put(made, 'assertion');
  await tx.done;
  return first ?? made;
}

export async function publicJwk({ publicKey }: CryptoKeyPair, subtle: SubtleCrypto): Promise<PublicJwk> {
  const { x = '', y = '' } = await subtle.exportKey('jwk', publicKey);
  const thumbed = JSON.stringify({ crv: 'P-384', kty: 'EC', x, y });
  const kid = base64url(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(thumbed))));
  return { kty: 'EC', crv: 'P-384', x, y, kid, alg: 'ES384', use: 'sig' };
}

/** RFC 4648, 5, without padding. */
export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
