/** Asks the EHR's own server, through the session the person has in this page, what the panel wants to know of its record. */
import { isBelow } from '../../lib/chart/fhir/below';
import { bytesOf } from '../../lib/chart/fhir/body';
import { sessionRecordAt } from '../../lib/chart/fhir/session-place';
import type { ResponseOf } from '../../lib/messages';

/** More than any answer that is read, in bytes; of a longer one nothing is given. */
const MAX_BYTES = 8_388_608;
const TIMEOUT_MS = 20_000;

/** Each byte is the lower half of one character: what an attachment's letters are is not known here. */
const BYTE_A_CHARACTER = 'x-user-defined';

/** Answers `askSession`: null where this page's session may not be asked for that address, or nothing came of it. */
export async function askSession(url: string, accept: string): Promise<ResponseOf<'askSession'>> {
  const at = window.parent === window ? sessionRecordAt(new URL(location.href)) : null;
  if (!at || !(isBelow(at.fhir, url) || isBelow(at.rest, url))) return null;
  const answer = await fetch(url, {
    headers: { Accept: accept },
    credentials: 'same-origin',
    // A server that sends us on sends us to a login page.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const said = (name: string): string | null => answer.headers.get(name);
  const bytes = answer.status === 200 ? await bytesOf(answer, MAX_BYTES) : new Uint8Array();
  if (!bytes) return null;
  return {
    // What a redirect is called that was not followed.
    status: answer.type === 'opaqueredirect' ? 302 : answer.status,
    type: said('content-type'),
    retryAfter: said('retry-after'),
    date: said('date'),
    body: new TextDecoder(BYTE_A_CHARACTER).decode(bytes),
  };
}
