/** Access to the record for a while: got for a code, renewed before it ends, given back at sign-out. */
import * as z from 'zod/mini';
import type { SmartServer } from './authorize';
import { type Endpoints, PRIVATE, patience } from './discover';

/** `expiresAt`: milliseconds since 1970; null: the server does not say. `refresh`: null where access ends with it. */
export const TokenSchema = z.object({
  issuer: z.string(),
  clientId: z.string(),
  access: z.string(),
  refresh: z.nullable(z.string()),
  expiresAt: z.nullable(z.number()),
  endpoints: z.object({ authorize: z.string(), token: z.string(), revoke: z.nullable(z.string()), issuer: z.nullable(z.string()) }),
});
export type Token = z.infer<typeof TokenSchema>;

const AnswerSchema = z.object({
  access_token: z.string().check(z.minLength(1)),
  token_type: z.string().check(z.regex(/^bearer$/i)),
  expires_in: z.optional(z.number()),
  refresh_token: z.optional(z.string()),
  id_token: z.optional(z.string()),
});

interface Tools {
  fetch: typeof fetch;
  now(): number;
}

/** The server's answer; `refused`: it said no; null: it said nothing. */
async function askFor(
  body: Record<string, string>,
  server: SmartServer,
  endpoints: Endpoints,
  { fetch: ask, now }: Tools,
  nonce: string | null = null,
): Promise<Token | 'refused' | null> {
  let answer: Response;
  try {
    answer = await ask(endpoints.token, {
      ...PRIVATE,
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: new URLSearchParams({ ...body, client_id: server.clientId }).toString(),
      signal: patience(),
    });
  } catch {
    return null;
  }
  if (answer.status >= 500 || answer.status === 429) return null;
  const read = AnswerSchema.safeParse(answer.ok ? await answer.json().catch(() => null) : null);
  if (!read.success) return 'refused';
  const { id_token: identity } = read.data;
  if (nonce !== null && identity !== undefined && nonceIn(identity) !== nonce) return 'refused';
  const { access_token: access, refresh_token: refresh, expires_in: seconds } = read.data;
  return {
    issuer: server.issuer,
    clientId: server.clientId,
    access,
    refresh: refresh ?? null,
    expiresAt: seconds === undefined ? null : now() + seconds * 1000,
    endpoints,
  };
}

/**
 * The nonce of an identity token. Its signature is not looked at: it comes from the token endpoint itself over TLS, which vouches for
 * it (OpenID Connect Core 1.0, 3.1.3.7, 6).
 */
function nonceIn(identity: string): unknown {
  try {
    const claims = (identity.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return (JSON.parse(atob(claims)) as { nonce?: unknown }).nonce;
  } catch {
    return null;
  }
}

/** A code, with what shows that it answers our own sign-in. */
export interface Redeemable {
  code: string;
  verifier: string;
  nonce: string;
}

/** An identity token that comes along must carry our nonce: otherwise the code was made for somebody else's sign-in. */
export const exchange = (
  { code, verifier, nonce }: Redeemable,
  redirect: string,
  server: SmartServer,
  endpoints: Endpoints,
  tools: Tools,
): Promise<Token | 'refused' | null> =>
  askFor({ grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier }, server, endpoints, tools, nonce);

/** A server that gives no new refresh token means the old one to be used again. */
export async function renew(token: Token, server: SmartServer, tools: Tools): Promise<Token | 'refused' | null> {
  if (token.refresh === null) return 'refused';
  const renewed = await askFor({ grant_type: 'refresh_token', refresh_token: token.refresh }, server, token.endpoints, tools);
  return renewed === null || renewed === 'refused' ? renewed : { ...renewed, refresh: renewed.refresh ?? token.refresh };
}

/** Gives access back (RFC 7009), where the server takes it; that it does not is no harm. */
export async function revoke(token: Token, { fetch: ask }: Pick<Tools, 'fetch'>): Promise<void> {
  if (token.endpoints.revoke === null) return;
  const body = new URLSearchParams({ token: token.refresh ?? token.access, client_id: token.clientId }).toString();
  await ask(token.endpoints.revoke, {
    ...PRIVATE,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
    signal: patience(),
  }).catch(() => undefined);
}
