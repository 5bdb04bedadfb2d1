/** A person's sign-in to the EHR's record: begins with a click, lasts as long as the server lets it, and is nowhere on disk. */
import { attempt, type Chance, codeIn, type SmartServer } from './authorize';
import { discover, type Endpoints } from './discover';
import type { SignInFailure } from './failure';
import { exchange, type Redeemable, renew, revoke, type Token } from './token';

/**
 * `redirect`: where the browser catches the answer. `launch`: shows the sign-in page and resolves to the address it ends at;
 * rejects when it is closed. `allow`: asks the browser for access to the servers. `load`, `save`: memory of this browser session.
 * `alone`: runs one at a time in the whole browser, since a refresh token may be used once.
 */
export interface SmartTools extends Chance {
  fetch: typeof fetch;
  now(): number;
  redirect(): string;
  launch(url: string): Promise<string>;
  allow(origins: string[]): Promise<boolean>;
  load(): Promise<Token | null>;
  save(token: Token | null): Promise<void>;
  alone<T>(run: () => Promise<T>): Promise<T>;
}

/** Renewed so long before it ends, that a reading under way does not break off. */
const EARLY_MS = 60_000;

/** Signs in; null: done. Must begin in a click. */
export async function signIn(server: SmartServer, tools: SmartTools): Promise<SignInFailure | null> {
  if (!(await tools.allow([new URL(server.issuer).origin]))) return 'not-allowed';
  const endpoints = await discover(server.issuer, tools, server.openid);
  if (typeof endpoints === 'string') return endpoints;
  if (!(await tools.allow([new URL(endpoints.token).origin]))) return 'not-allowed';
  const got = await codeFor(server, endpoints, tools);
  if (typeof got === 'string') return got;
  const token = await exchange(got, tools.redirect(), server, endpoints, tools);
  if (token === null) return 'unreachable';
  if (token === 'refused') return 'no-access';
  await tools.save(token);
  return null;
}

async function codeFor(server: SmartServer, endpoints: Endpoints, tools: SmartTools): Promise<Redeemable | SignInFailure> {
  const redirect = tools.redirect();
  const trying = await attempt(server, endpoints, redirect, tools);
  let address: string;
  try {
    address = await tools.launch(trying.url);
  } catch {
    return 'closed';
  }
  const got = codeIn(address, trying, redirect, endpoints.issuer);
  return typeof got === 'string' ? got : { code: got.code, verifier: trying.verifier, nonce: trying.nonce };
}

/**
 * The access token for this server now, renewed if it is about to end or was just refused (`refused`: that one). `again`: the
 * sign-in has ended, and a person has to begin a new one. `none`: there is none. `later`: the server did not answer.
 */
export function accessTo(
  server: SmartServer,
  tools: SmartTools,
  refused: string | null = null,
): Promise<{ access: string } | 'again' | 'none' | 'later'> {
  return tools.alone(async () => {
    const token = await tools.load();
    // A sign-in to another server, or of another client, is not for this one.
    if (!token || token.issuer !== server.issuer || token.clientId !== server.clientId) return 'none';
    const ends = token.expiresAt !== null && token.expiresAt - tools.now() < EARLY_MS;
    if (!ends && token.access !== refused) return { access: token.access };
    const renewed = await renew(token, server, tools);
    if (renewed === null) return 'later';
    if (renewed === 'refused') {
      await tools.save(null);
      return 'again';
    }
    await tools.save(renewed);
    return { access: renewed.access };
  });
}

export const signOut = (tools: SmartTools): Promise<void> =>
  tools.alone(async () => {
    const token = await tools.load();
    await tools.save(null);
    if (token) await revoke(token, tools);
  });
