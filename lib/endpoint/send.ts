/** Sends one claim: `PUT [base]/Claim/{id}`, the same bytes at every attempt, so that repeating it changes nothing. */
import { type HttpAnswer, type Outcome, outcomeOf } from './outcome';

export interface HttpTools {
  fetch: typeof fetch;
  now: () => number;
}

const TIMEOUT_MS = 20_000;
const FHIR_JSON = 'application/fhir+json';

/** Nothing of the browser's goes along, and no other address is followed to. */
const PRIVATE: RequestInit = { redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

/**
 * One attempt. Where the answer leaves it open (no body, a conflict) the stored claim is read at once and judged instead.
 * No answer at all is `unclear`: the endpoint may have applied the claim.
 */
export async function sendClaim(
  base: string,
  claim: { claimId: string; body: string; contentHash: string },
  tools: HttpTools,
): Promise<Outcome> {
  const url = `${base}/Claim/${claim.claimId}`;
  const headers = { 'Content-Type': FHIR_JSON, Accept: FHIR_JSON, Prefer: 'return=representation', 'Idempotency-Key': claim.claimId };
  const answer = await request(url, { method: 'PUT', headers, body: claim.body }, tools);
  if (!answer) return unreachable();
  const judged = outcomeOf(answer, claim.claimId, claim.contentHash, tools.now());
  const silent = (answer.status === 200 || answer.status === 201 || answer.status === 204) && answer.body.trim() === '';
  if (!silent && answer.status !== 409) return judged;
  const stored = await request(url, { method: 'GET', headers: { Accept: FHIR_JSON } }, tools);
  return stored?.status === 200 ? outcomeOf(stored, claim.claimId, claim.contentHash, tools.now()) : judged;
}

const unreachable = (): Outcome => ({
  kind: 'unclear',
  retryAfterMs: null,
  reasons: [{ code: 'no-answer', text: 'The endpoint did not answer.', line: null }],
});

/** The whole answer; null when there was none within 20 seconds. */
export async function request(url: string, init: RequestInit, tools: HttpTools): Promise<HttpAnswer | null> {
  try {
    const response = await tools.fetch(url, { ...PRIVATE, ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  } catch {
    return null;
  }
}
