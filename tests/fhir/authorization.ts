// An invented authorization server: SMART discovery, a sign-in page that says yes, codes held to their PKCE challenge, tokens that end.
import { createHash } from 'node:crypto';

export interface AuthorizationServer {
  fetch: typeof fetch;
  /** What a browser does with the sign-in page: ends at this address. */
  visit(url: string): string;
  /** Bodies of the token requests, in order. */
  asked: URLSearchParams[];
  revoked: string[];
  /** Whether an access token is good now. */
  isGood(access: string): boolean;
  /** Makes every access token, and with `all` every refresh token, worthless. */
  end(all?: boolean): void;
}

interface Setup {
  base: string;
  /** Seconds that access lasts. */
  lasts?: number;
  configuration?: object | null;
  /** Changes the address that the sign-in page ends at. */
  answer?: (url: URL) => void;
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export function authorizationServer({ base, lasts = 300, configuration = {}, answer }: Setup): AuthorizationServer {
  const codes = new Map<string, { challenge: string; redirect: string; client: string }>();
  const refreshes = new Set<string>();
  const accesses = new Set<string>();
  const asked: URLSearchParams[] = [];
  const revoked: string[] = [];
  const { origin } = new URL(base);
  let n = 0;
  const grant = (): Response => {
    n += 1;
    accesses.add(`access-${n}`);
    refreshes.add(`refresh-${n}`);
    return json({
      access_token: `access-${n}`,
      token_type: 'Bearer',
      expires_in: lasts,
      refresh_token: `refresh-${n}`,
      scope: 'user/*.read',
    });
  };
  const token = (body: URLSearchParams): Response => {
    asked.push(body);
    if (body.get('grant_type') === 'refresh_token')
      return refreshes.delete(body.get('refresh_token') ?? '') ? grant() : json({ error: 'invalid_grant' }, 400);
    const code = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const good =
      code && code.challenge === challenge && code.redirect === body.get('redirect_uri') && code.client === body.get('client_id');
    return good ? grant() : json({ error: 'invalid_grant' }, 400);
  };
  return {
    asked,
    revoked,
    isGood: (access) => accesses.has(access),
    end(all = false) {
      accesses.clear();
      if (all) refreshes.clear();
    },
    visit(address) {
      const { searchParams } = new URL(address);
      const code = `code-${codes.size + 1}`;
      codes.set(code, {
        challenge: searchParams.get('code_challenge') ?? '',
        redirect: searchParams.get('redirect_uri') ?? '',
        client: searchParams.get('client_id') ?? '',
      });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state') ?? '');
      answer?.(back);
      return back.href;
    },
    fetch: (async (input: string | URL | Request, init?: RequestInit) => {
      const url = new URL(String(input));
      const body = new URLSearchParams(String(init?.body ?? ''));
      if (url.pathname.endsWith('/.well-known/smart-configuration'))
        return configuration === null
          ? json({}, 404)
          : json({
              authorization_endpoint: `${origin}/authorize`,
              token_endpoint: `${origin}/token`,
              revocation_endpoint: `${origin}/revoke`,
              code_challenge_methods_supported: ['S256'],
              ...configuration,
            });
      if (url.pathname === '/token') return token(body);
      if (url.pathname === '/revoke') revoked.push(body.get('token') ?? '');
      return json({});
    }) as typeof globalThis.fetch,
  };
}
