/** SMART Backend Services (SMART App Launch 2.2, Backend Services): a device signs in by itself, with its own key. */
import * as z from 'zod/mini';
import { isSafe } from '../smart/discover';
import { base64url, publicJwk } from './assertion-key';
import { type HttpTools, request } from './request';

/** `tokenUrl`: https, or http on this machine. `scopes`: separated by blanks. */
export interface BackendClient {
  tokenUrl: string;
  clientId: string;
  scopes: string;
}

/** `newId`: a UUID. `key`: the device's own. */
export interface AssertionTools extends HttpTools {
  subtle: SubtleCrypto;
  newId: () => string;
  key: () => Promise<CryptoKeyPair>;
}

/** An access token and when it ends, ms since epoch; null where the server does not say. */
export interface AccessToken {
  access: string;
  expiresAt: number | null;
}

const AnswerSchema = z.object({
  access_token: z.string().check(z.minLength(1)),
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z.optional(z.number()),
});

/** A token; `refused`: the server does not take this device; null: it did not answer. */
export async function backendToken(client: BackendClient, tools: AssertionTools): Promise<AccessToken | 'refused' | null> {
  if (!isSafe(client.tokenUrl)) return 'refused';
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: client.scopes,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertionFor(client, tools),
  });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
  const answer = await request(client.tokenUrl, { method: 'POST', headers, body: body.toString() }, tools);
  if (!answer || answer.status >= 500 || answer.status === 429) return null;
  const read = AnswerSchema.safeParse(answer.status === 200 ? jsonOf(answer.body) : null);
  if (!read.success) return 'refused';
  const { access_token: access, expires_in: seconds } = read.data;
  return { access, expiresAt: seconds === undefined ? null : tools.now() + seconds * 1000 };
}

/** At most five minutes (SMART App Launch 2.2, client authentication: asymmetric); a clock that is a minute fast is still right. */
const LIFE_S = 240;

/** The signed assertion (RFC 7523), good once and for a few minutes. */
async function assertionFor({ clientId, tokenUrl }: BackendClient, { subtle, newId, key, now }: AssertionTools): Promise<string> {
  const pair = await key();
  const { kid } = await publicJwk(pair, subtle);
  const claims = { iss: clientId, sub: clientId, aud: tokenUrl, jti: newId(), exp: Math.floor(now() / 1000) + LIFE_S };
  const text = [{ alg: 'ES384', typ: 'JWT', kid }, claims]
    .map((part) => base64url(new TextEncoder().encode(JSON.stringify(part))))
    .join('.');
  const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-384' }, pair.privateKey, new TextEncoder().encode(text));
  return `${text}.${base64url(new Uint8Array(signature))}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
