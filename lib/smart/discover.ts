/** Where a server signs people in: SMART App Launch 2.2 (`.well-known/smart-configuration`), or its OpenID provider. */
import * as z from 'zod/mini';
import type { SignInFailure } from './failure';

const ConfigurationSchema = z.object({
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  issuer: z.optional(z.string()),
  revocation_endpoint: z.optional(z.string()),
  code_challenge_methods_supported: z.optional(z.array(z.string())),
});

/** `issuer`: what the server calls itself in its answers; null where it does not say. */
export interface Endpoints {
  authorize: string;
  token: string;
  revoke: string | null;
  issuer: string | null;
}

const TIMEOUT_MS = 15_000;
/** Nothing of the browser's goes along, and no other address is followed to. */
export const PRIVATE: RequestInit = { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' };
export const patience = (): AbortSignal => AbortSignal.timeout(TIMEOUT_MS);

/** https, or http on this computer. */
export function isSafe(address: string): boolean {
  const url = URL.parse(address);
  if (!url || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname));
}

/** `openid`: `base` is an OpenID provider's (OpenID Connect Discovery 1.0), which must call itself by that very address. */
export async function discover(base: string, tools: { fetch: typeof fetch }, openid = false): Promise<Endpoints | SignInFailure> {
  if (!isSafe(base)) return 'not-secure';
  const document = openid ? 'openid-configuration' : 'smart-configuration';
  let answer: Response;
  try {
    answer = await tools.fetch(`${base}/.well-known/${document}`, {
      ...PRIVATE,
      headers: { Accept: 'application/json' },
      signal: patience(),
    });
  } catch {
    return 'unreachable';
  }
  const read = ConfigurationSchema.safeParse(answer.ok ? await answer.json().catch(() => null) : null);
  if (!read.success) return 'no-configuration';
  const {
    authorization_endpoint: authorize,
    token_endpoint: token,
    revocation_endpoint: revoke,
    issuer,
    code_challenge_methods_supported: methods,
  } = read.data;
  if (!isSafe(authorize) || !isSafe(token)) return 'not-secure';
  if (openid && issuer?.replace(/\/$/, '') !== base) return 'no-configuration';
  // A server from before PKCE names no methods and would ignore the challenge: the code could then be used by whoever sees it.
  if (!methods?.includes('S256')) return 'no-pkce';
  return { authorize, token, revoke: revoke !== undefined && isSafe(revoke) ? revoke : null, issuer: issuer ?? null };
}
