/** Requests that carry the sign-in to the endpoint, and to the endpoint only. */
import type { HttpTools } from './request';

/**
 * The access token now; `refused`: one that the endpoint just turned down, to be renewed once. `again`: a person has to sign in,
 * or the device has to be registered. `later`: the sign-in server did not answer.
 */
export type Access = (refused: string | null) => Promise<{ access: string } | 'again' | 'later'>;

/**
 * Tools whose requests below `base` carry the token. Turned down (401), it is renewed once and the request repeated, which is safe:
 * what was turned down was not applied. Without a token the endpoint is not asked, and the answer is 401. While the sign-in server does
 * not answer, nobody was signed out: the request fails, and is made again later.
 */
export function authorised(base: string, access: Access, tools: HttpTools): HttpTools {
  const signed: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address !== base && !['/', '?'].some((mark) => address.startsWith(`${base}${mark}`)))
      throw new Error('a sign-in goes to its own endpoint only');
    const first = await access(null);
    if (first === 'later') throw new Error('the sign-in server did not answer');
    if (first === 'again') return new Response(null, { status: 401 });
    const answer = await tools.fetch(address, withToken(init, first.access));
    if (answer.status !== 401) return answer;
    const second = await access(first.access);
    if (second === 'later') {
      await answer.body?.cancel();
      throw new Error('the sign-in server did not answer');
    }
    if (typeof second === 'string' || second.access === first.access) return answer;
    await answer.body?.cancel();
    return tools.fetch(address, withToken(init, second.access));
  };
  return { ...tools, fetch: signed };
}

function withToken(init: RequestInit | undefined, access: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set('Authorization', `Bearer ${access}`);
  return { ...init, headers };
}

/** An access token kept until shortly before it ends; `load` and `save` are memory of this browser session. */
export interface TokenMemory<Token> {
  load(): Promise<Token | null>;
  save(token: Token | null): Promise<void>;
  /** Runs one at a time in the whole browser. */
  alone<T>(run: () => Promise<T>): Promise<T>;
}

/** Renewed so long before it ends, that a request under way does not break off. */
const EARLY_MS = 30_000;

/** Access that asks for a new token whenever the one at hand ends or was turned down. `fetchToken` as `backendToken` answers. */
export function renewing(
  fetchToken: () => Promise<{ access: string; expiresAt: number | null } | 'refused' | null>,
  memory: TokenMemory<{ access: string; expiresAt: number | null }>,
  now: () => number,
): Access {
  return (refused) =>
    memory.alone(async () => {
      const token = await memory.load();
      if (token && token.access !== refused && (token.expiresAt === null || token.expiresAt - now() > EARLY_MS)) return token;
      const got = await fetchToken();
      if (got === null) return 'later';
      await memory.save(got === 'refused' ? null : got);
      return got === 'refused' ? 'again' : got;
    });
}
