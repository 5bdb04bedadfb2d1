/** Sends one claim: `PUT [base]/Claim/{id}`, the same bytes at every attempt, so that repeating it changes nothing. */
import { type Outcome, outcomeOf } from './outcome';
import { FHIR_JSON, type HttpTools, read, request } from './request';

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
  const stored = await read(url, tools);
  return stored?.status === 200 ? outcomeOf(stored, claim.claimId, claim.contentHash, tools.now()) : judged;
}

/** Nobody knows whether it was applied. */
export const unreachable = (): Outcome => ({
  kind: 'unclear',
  retryAfterMs: null,
  reasons: [{ code: 'no-answer', text: 'The endpoint did not answer.', line: null }],
});
