/** What an HTTP answer to a claim means for the claim. */
import { CONTENT_HASH_URL } from '../claim/systems';
import type { Reasons, SendEvent } from '../queue/advance';

/** See {@link SendEvent}: the queue moves by it. */
export type Outcome = SendEvent;

/** `headers`: names in lower case. `contentHash`: the hash that the claim carries. `now`: ms since epoch, for a `Retry-After` date. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** So soon the twin of a request that is still being worked on is asked for again. */
const CONFLICT_WAIT_MS = 2_000;

/**
 * The meaning of an answer to `PUT Claim/{claimId}`. Only a body that is this claim with this content counts as accepted;
 * a 5xx, or a 2xx that is no such claim, says nothing about whether it was applied; a 4xx is never repeated unchanged. What
 * would meet every other claim as well is marked as the endpoint's (RFC 9110, 15; RFC 6585, 6; FHIR R4, 3.1.0.7).
 */
export function outcomeOf({ status, headers, body }: HttpAnswer, claimId: string, contentHash: string, now: number): Outcome {
  const retryAfterMs = retryAfter(headers, now);
  const reasons = reasonsOf(status, body);
  const held = (heldFor: string, more: { there?: boolean; endpoint?: boolean } = {}): Outcome => ({
    kind: 'held',
    heldFor,
    reasons,
    ...more,
  });
  if (status === 200 || status === 201) return storedOutcome(body, claimId, contentHash, reasons);
  if (status >= 200 && status < 300) return { kind: 'unclear', retryAfterMs, reasons };
  if (status >= 300 && status < 400) return held('The endpoint sends elsewhere. Check its address in the options.', { endpoint: true });
  if (status === 429) return { kind: 'wait', retryAfterMs, counted: true, reasons };
  if (status === 503 && retryAfterMs !== null) return { kind: 'wait', retryAfterMs, counted: true, unclear: true, reasons };
  if (AMBIGUOUS.has(status) || status >= 500) return { kind: 'unclear', retryAfterMs, reasons };
  switch (status) {
    case 401:
      return { kind: 'signed-out', reasons };
    case 403:
      return held('The endpoint does not allow this account to send claims.', { endpoint: true });
    case 404:
    case 405:
      return held('The endpoint has no place for claims under its address. Check the address in the options.', { endpoint: true });
    case 409:
      if (isVersionConflict(body))
        return held('Somebody else changed this claim at the endpoint. Ask the billing office before anything is sent again.', {
          there: true,
        });
      return { kind: 'unclear', retryAfterMs: retryAfterMs ?? CONFLICT_WAIT_MS, reasons };
    case 412:
      return held('The endpoint says it has this claim more than once. Ask the billing office before anything is sent again.', {
        there: true,
      });
    case 413:
      return held('The claim is too large for the endpoint.', { there: false });
    case 400:
    case 422:
      return held('The endpoint refused the claim. Correct it, or ask the billing office.', { there: false });
    default:
      return held('The endpoint refused the claim. Correct it, or ask the billing office.');
  }
}

function storedOutcome(body: string, claimId: string, contentHash: string, told: Reasons): Outcome {
  const stored = parse(body);
  if (stored?.resourceType === 'OperationOutcome') return { kind: 'unclear', retryAfterMs: null, reasons: told };
  if (stored?.resourceType !== 'Claim' || stored.id !== claimId) {
    return { kind: 'unclear', retryAfterMs: null, reasons: [reason('wrong-answer', 'The answer was not about this claim.')] };
  }
  const carried = Array.isArray(stored.extension) ? stored.extension.find((each) => each?.url === CONTENT_HASH_URL) : undefined;
  if (carried?.valueString === contentHash) return { kind: 'accepted' };
  return {
    kind: 'held',
    there: true,
    heldFor: 'The endpoint has a claim of this number with other content. Ask the billing office.',
    reasons: [reason('other-content', 'The stored claim is not the one that was sent.')],
  };
}

/** Answers of the way to the endpoint, or of an endpoint that gave up: whether it applied the claim is open. */
const AMBIGUOUS: ReadonlySet<number> = new Set([407, 408, 425]);

const reason = (code: string, text: string): Reasons[number] => ({ code, text, line: null });

interface LooseResource {
  resourceType?: unknown;
  id?: unknown;
  extension?: ({ url?: unknown; valueString?: unknown } | null)[];
  issue?: { severity?: string; code?: string; diagnostics?: string; details?: { text?: string } }[];
}

/** The JSON object in a body; null when it is something else. */
function parse(body: string): LooseResource | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

const MAX_WORDS = 300;

/** The OperationOutcome's errors in the endpoint's own words, or the bare status. */
function reasonsOf(status: number, body: string): Reasons {
  const outcome = parse(body);
  const issues = outcome?.resourceType === 'OperationOutcome' && Array.isArray(outcome.issue) ? outcome.issue : [];
  const told = issues
    .filter((issue) => issue.severity === 'error' || issue.severity === 'fatal')
    .map((issue) => reason(issue.code ?? 'error', (issue.details?.text ?? issue.diagnostics ?? '').slice(0, MAX_WORDS)));
  return told.length > 0 ? told : [reason(`http-${status}`, `The endpoint answered ${status}.`)];
}

/**
 * An edit conflict (FHIR IssueType `conflict`) lasts; a lock or a twin that is still being worked on passes by itself.
 */
function isVersionConflict(body: string): boolean {
  const outcome = parse(body);
  return (
    outcome?.resourceType === 'OperationOutcome' && Array.isArray(outcome.issue) && outcome.issue.some(({ code }) => code === 'conflict')
  );
}

/** An HTTP-date (RFC 9110, 5.6.7), by its day's name: what `Date.parse` makes of other texts is chance. */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3): seconds, or a date held against the server's own clock. */
export function retryAfter(headers: Record<string, string>, now: number): number | null {
  const text = headers['retry-after']?.trim();
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  const serverNow = Date.parse(headers.date ?? '');
  return Number.isNaN(at) ? null : Math.max(0, at - (Number.isNaN(serverNow) ? now : serverNow));
}
