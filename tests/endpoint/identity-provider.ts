/** An identity provider in memory: a code flow with PKCE, and SMART Backend Services. It takes each code and assertion once. */
import { createHash } from 'node:crypto';
import type { PublicJwk } from '../../lib/endpoint/assertion-key';

interface Grant {
  challenge: string;
  redirect: string;
  nonce: string | null;
  used: boolean;
}

export const ISSUER = 'https://login.example';
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

const part = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;

export class IdentityProvider {
  private readonly grants = new Map<string, Grant>();
  private readonly seen = new Set<string>();
  private serial = 0;
  refresh: string | null = null;
  /** Access tokens that the endpoint takes. */
  readonly good = new Set<string>();
  readonly registered: PublicJwk[] = [];
  /** Everything that was asked of the token address. */
  readonly asked: URLSearchParams[] = [];
  /** What it calls itself. */
  calls: string | null;
  wrongNonce = false;
  down = false;
  now = () => 0;

  /** `issuer`: the address it is found at. `mark`: stands in every token, so that one is recognised among other words. */
  constructor(
    readonly issuer = ISSUER,
    private readonly mark = '',
  ) {
    this.calls = issuer;
  }

  /** The sign-in page: a person signs in, and the browser ends at this address. */
  signInPage(address: string): string {
    const { searchParams } = new URL(address);
    const code = `code-${this.mark}${++this.serial}`;
    const redirect = searchParams.get('redirect_uri') ?? '';
    this.grants.set(code, { challenge: searchParams.get('code_challenge') ?? '', redirect, nonce: searchParams.get('nonce'), used: false });
    const end = new URL(redirect);
    end.searchParams.set('code', code);
    end.searchParams.set('state', searchParams.get('state') ?? '');
    return end.href;
  }

  fetch: typeof fetch = async (input, init) => {
    const url = String(input);
    if (this.down) throw new TypeError('Failed to fetch');
    if (url.includes('/.well-known/')) {
      const endpoints = { authorization_endpoint: `${this.issuer}/authorize`, token_endpoint: `${this.issuer}/token` };
      return json(200, { ...endpoints, ...(this.calls !== null && { issuer: this.calls }), code_challenge_methods_supported: ['S256'] });
    }
    const form = new URLSearchParams(String(init?.body));
    this.asked.push(form);
    const grant = form.get('grant_type');
    if (grant === 'client_credentials')
      return (await this.asserted(form)) ? this.token(null, false) : json(401, { error: 'invalid_client' });
    if (grant === 'refresh_token')
      return form.get('refresh_token') === this.refresh ? this.token(null, true) : json(400, { error: 'invalid_grant' });
    const found = this.grants.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!found || found.used || found.challenge !== challenge || found.redirect !== form.get('redirect_uri'))
      return json(400, { error: 'invalid_grant' });
    found.used = true;
    return this.token(found.nonce, true);
  };

  private token(nonce: string | null, renewable: boolean): Response {
    const access = `access-${this.mark}${++this.serial}`;
    this.good.add(access);
    this.refresh = renewable ? `refresh-${this.mark}${this.serial}` : this.refresh;
    const claims = Buffer.from(JSON.stringify({ nonce: this.wrongNonce ? 'another' : nonce })).toString('base64url');
    return json(200, {
      access_token: access,
      token_type: 'Bearer',
      expires_in: 300,
      ...(renewable && { refresh_token: this.refresh }),
      ...(nonce !== null && { id_token: `e30.${claims}.` }),
    });
  }

  /** RFC 7523: signed by the registered key, for this client and address, in time, and never seen before. */
  private async asserted(form: URLSearchParams): Promise<boolean> {
    const [head = '', body = '', signature = ''] = (form.get('client_assertion') ?? '').split('.');
    const { kid, alg } = part(head);
    const { iss, sub, aud, exp, jti } = part(body);
    const jwk = this.registered.find((each) => each.kid === kid);
    const seconds = Number(exp) - this.now() / 1000;
    if (!jwk || alg !== 'ES384' || iss !== 'chartside' || sub !== iss || aud !== `${this.issuer}/token` || seconds <= 0 || seconds > 300)
      return false;
    if (this.seen.has(String(jti))) return false;
    this.seen.add(String(jti));
    const key = await crypto.subtle.importKey(
      'jwk',
      { ...jwk, key_ops: ['verify'] } as JsonWebKey,
      { name: 'ECDSA', namedCurve: 'P-384' },
      false,
      ['verify'],
    );
    return crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-384' },
      key,
      Buffer.from(signature, 'base64url'),
      Buffer.from(`${head}.${body}`),
    );
  }
}
