/** The claim's wire bytes, made once: what was sent is what will be sent again. */

import type { Claim } from '@medplum/fhirtypes';
import canonicalize from 'canonicalize';
import { CONTENT_HASH_URL } from './systems';

/**
 * `body`: canonical JSON (RFC 8785), the bytes of every attempt. `contentHash`: SHA-256 (hex) of the claim without its
 * hash extension, carried in that extension; `payloadHash`: SHA-256 (hex) of `body`.
 */
export interface FrozenClaim {
  body: string;
  contentHash: string;
  payloadHash: string;
}

/** Freezes a claim. `digest`: SHA-256 in hex of a text's UTF-8 bytes. */
export async function freeze(claim: Claim, digest: (text: string) => Promise<string>): Promise<FrozenClaim> {
  const contentHash = await digest(canonical(claim));
  const body = canonical({ ...claim, extension: [...(claim.extension ?? []), { url: CONTENT_HASH_URL, valueString: contentHash }] });
  return { body, contentHash, payloadHash: await digest(body) };
}

function canonical(claim: Claim): string {
  const text = canonicalize(claim);
  if (text === undefined) throw new Error('a claim has no canonical form');
  return text;
}
