/** One read-only request to an EHR's FHIR server: what it answered, or in one word why not. It never throws and never leaves the base. */

import { isBelow } from './below';
import { bytesOf } from './body';

/**
 * `base`: FHIR base URL without a trailing slash. `token`: sent as bearer, below the base only; null: the session's own
 * cookies go along, to the same origin only. `wait`: resolves after so many milliseconds, or rejects with the signal.
 */
export interface Server {
  base: string;
  fetch: typeof fetch;
  token: string | null;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  signal: AbortSignal;
}

/**
 * `login`: 401. `refused`: 403. `absent`: 404, 410, or a kind of resource the server does not know. `busy`: it asked to wait
 * longer than we do. `no-answer`: network, time or 5xx, retried. `malformed`: no FHIR. `too-large`: beyond the cap.
 */
export type Failure = 'login' | 'refused' | 'absent' | 'busy' | 'no-answer' | 'malformed' | 'too-large' | 'elsewhere' | 'cancelled';
export type Got<T> = { ok: true; value: T } | { ok: false; why: Failure };

const TIMEOUT_MS = 20_000;
const RETRIES = 2;
const FIRST_WAIT_MS = 500;
/** A server that asks for more patience than this is left alone until somebody reads again. */
const LONGEST_WAIT_MS = 20_000;

/** The body of an answer, at most `cap` bytes of it. */
export async function ask(server: Server, url: string, accept: string, cap: number): Promise<Got<{ bytes: Uint8Array; type: string }>> {
  if (!isBelow(server.base, url)) return fail('elsewhere');
  for (let tries = 0; ; tries++) {
    const got = await once(server, url, accept, cap);
    if (got.ok || got.retryAfterMs === null) return got;
    if (tries >= RETRIES || got.retryAfterMs > LONGEST_WAIT_MS) return fail(got.why);
    try {
      await server.wait(Math.max(got.retryAfterMs, FIRST_WAIT_MS * 2 ** tries), server.signal);
    } catch {
      return fail('cancelled');
    }
  }
}

const fail = (why: Failure): { ok: false; why: Failure } => ({ ok: false, why });

type Tried = { ok: true; value: { bytes: Uint8Array; type: string } } | { ok: false; why: Failure; retryAfterMs: number | null };
const failed = (why: Failure, retryAfterMs: number | null = null): Tried => ({ ok: false, why, retryAfterMs });

async function once(server: Server, url: string, accept: string, cap: number): Promise<Tried> {
  const { token, signal } = server;
  if (signal.aborted) return failed('cancelled');
  try {
    const answer = await server.fetch(url, {
      headers: { Accept: accept, ...(token !== null && { Authorization: `Bearer ${token}` }) },
      credentials: token === null ? 'same-origin' : 'omit',
      // A server that sends us on sends us to a login page, or to a place the token is not meant for.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const { status } = answer;
    if (status === 200) {
      const bytes = await bytesOf(answer, cap);
      return bytes ? { ok: true, value: { bytes, type: answer.headers.get('content-type') ?? '' } } : failed('too-large');
    }
    await answer.body?.cancel().catch(() => undefined);
    if (answer.type === 'opaqueredirect' || (status >= 300 && status < 400)) return failed(token === null ? 'login' : 'elsewhere');
    if (status === 401) return failed('login');
    if (status === 403) return failed('refused');
    // 400 and 405 are how servers say that they do not search this kind of resource.
    if (status === 404 || status === 410 || status === 400 || status === 405 || status === 501) return failed('absent');
    if (status === 429 || status === 503) return failed('busy', retryAfter(answer));
    return status >= 500 ? failed('no-answer', 0) : failed('malformed');
  } catch {
    return signal.aborted ? failed('cancelled') : failed('no-answer', 0);
  }
}

/** Milliseconds that the server asks to wait; a date is held against the server's own clock. */
function retryAfter(answer: Response): number {
  const said = answer.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said) * 1000;
  const until = Date.parse(said) - Date.parse(answer.headers.get('date') ?? '');
  return Number.isFinite(until) ? Math.max(0, until) : 0;
}

/** Runs at most `n` of the tasks at a time, in order. */
export async function atMost<T, R>(n: number, tasks: readonly T[], run: (task: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < tasks.length) {
      const mine = next++;
      results[mine] = await run(tasks[mine] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(n, tasks.length) }, work));
  return results;
}
