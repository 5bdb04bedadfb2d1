/** The way to the sign-in page and back: PKCE (RFC 7636) with S256, and a state that only this sign-in knows. */
import type { Endpoints } from './discover';
import type { SignInFailure } from './failure';

/**
 * `issuer`: FHIR R4 base URL, without a trailing slash; with `openid`, the address of an OpenID provider instead. `scopes`: separated
 * by blanks. `audience`: whom the access is for, where that is not the issuer.
 */
export interface SmartServer {
  issuer: string;
  clientId: string;
  scopes: string;
  openid?: boolean;
  audience?: string;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** `random`: 32 fresh random bytes at each call. `digest`: SHA-256. */
export interface Chance {
  random(): Uint8Array;
  digest(bytes: Uint8Array): Promise<Uint8Array>;
}

/** One sign-in's secrets; they are never stored. `nonce`: what an identity token must carry (OpenID Connect Core 1.0, 3.1.2.1). */
export interface Attempt {
  verifier: string;
  state: string;
  nonce: string;
  url: string;
}

export async function attempt(server: SmartServer, endpoints: Endpoints, redirect: string, { random, digest }: Chance): Promise<Attempt> {
  const verifier = base64url(random());
  const state = base64url(random());
  const nonce = base64url(random());
  const challenge = base64url(await digest(new TextEncoder().encode(verifier)));
  const url = new URL(endpoints.authorize);
  const asked = {
    response_type: 'code',
    client_id: server.clientId,
    redirect_uri: redirect,
    scope: server.scopes,
    state,
    aud: server.audience ?? server.issuer,
    ...(server.scopes.split(' ').includes('openid') && { nonce }),
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return { verifier, state, nonce, url: url.href };
}

/** The code in the address that the sign-in ended at. Another state, or another server's name (RFC 9207), is no answer to it. */
export function codeIn(address: string, { state }: Attempt, redirect: string, issuer: string | null): { code: string } | SignInFailure {
  const url = URL.parse(address);
  if (!url || url.origin + url.pathname !== new URL(redirect).origin + new URL(redirect).pathname) return 'not-ours';
  const { searchParams } = url;
  if (searchParams.get('state') !== state) return 'not-ours';
  const from = searchParams.get('iss');
  if (from !== null && issuer !== null && from !== issuer) return 'not-ours';
  const code = searchParams.get('code');
  return code === null || code === '' || searchParams.has('error') ? 'refused' : { code };
}
