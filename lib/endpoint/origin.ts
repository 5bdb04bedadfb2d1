const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Longer than any base in use; what is longer is no address. */
const MAX_LENGTH = 2_048;

/**
 * The endpoint's base without a trailing slash; null when claims may not go there: it must be https, or http on this very
 * machine, and carry no account, query or fragment. `allowed`: the origins that this build may send to; null: any.
 */
export function endpointBase(text: string, allowed: readonly string[] | null = null): string | null {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return null;
  const url = new URL(text);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!safe || url.username || url.password || url.search || url.hash) return null;
  if (allowed !== null && !allowed.includes(url.origin)) return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
