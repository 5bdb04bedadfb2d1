/** One request to the endpoint: private, short and small, whatever the other end does. */
import type { HttpAnswer } from './outcome';

/** `fetch`: the browser's, or one that signs its requests (`authorised.ts`). `now`: ms since epoch. */
export interface HttpTools {
  fetch: typeof fetch;
  now: () => number;
}

export const FHIR_JSON = 'application/fhir+json';
const TIMEOUT_MS = 20_000;
/** Of the unpacked body. A claim is some kilobytes, a page of a hundred answers some hundreds. */
const MAX_BYTES = 8_000_000;

/** Nothing of the browser's goes along, and no other address is followed to. */
const PRIVATE: RequestInit = { redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

/**
 * The whole answer; null when there was none that could be read: nobody there, a redirect, not all of it within 20 seconds,
 * or more than 8 MB once unpacked. The browser unpacks while it is read, so a small body that swells is left in the middle.
 */
export async function request(url: string, init: RequestInit, tools: HttpTools): Promise<HttpAnswer | null> {
  const end = new AbortController();
  const timer = AbortSignal.timeout(TIMEOUT_MS);
  const stop = (): void => end.abort(timer.reason);
  timer.addEventListener('abort', stop, { once: true });
  try {
    const response = await tools.fetch(url, { ...PRIVATE, ...init, signal: end.signal });
    const body = await textOf(response, end);
    return body === null ? null : { status: response.status, headers: Object.fromEntries(response.headers), body };
  } catch {
    return null;
  } finally {
    timer.removeEventListener('abort', stop);
  }
}

/** The body as UTF-8; null past the limit, and then the connection is dropped. */
async function textOf(response: Response, end: AbortController): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_BYTES) {
      end.abort();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A GET that wants FHIR. */
export const read = (url: string, tools: HttpTools): Promise<HttpAnswer | null> =>
  request(url, { method: 'GET', headers: { Accept: FHIR_JSON } }, tools);

/** The FHIR resource in a body; null when it is something else: a sign-in page, a proxy's words, cut in the middle. */
export function resourceIn(body: string): { resourceType: string } | null {
  try {
    const value: unknown = JSON.parse(body);
    const named = typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string';
    return named ? (value as { resourceType: string }) : null;
  } catch {
    return null;
  }
}
