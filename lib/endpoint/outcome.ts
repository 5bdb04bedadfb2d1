/** What an HTTP answer to a claim means for the claim. */
import type { Reasons, SendEvent } from '../queue/advance';

/** See {@link SendEvent}: the queue moves by it. */
export type Outcome = SendEvent;

/** `headers`: names in lower case. `contentHash`: the hash that the claim carries. `now`: ms since epoch, for a `Retry-After` date. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Not the claim's fault, and nothing to hurry: until somebody signs in or the clock comes round. */
const UNAUTHORISED_WAIT_MS = 60_000;
const CONFLICT_WAIT_MS = 2_000;

/**
 * The meaning of an answer to `PUT Claim/{claimId}`. Only a body that is this claim with this content counts as accepted;
 * a 5xx says nothing about whether it was applied; a 4xx is never repeated unchanged.
 */
export function outcomeOf({ status, headers, body }: HttpAnswer, claimId: string, contentHash: string, now: number): Outcome {
  const retryAfterMs = retryAfter(headers, now);
  const reasons = reasonsOf(status, body);
  const held = (heldFor: string): Outcome => ({ kind: 'held', heldFor, reasons });
  if (status === 200 || status === 201) return storedOutcome(body, claimId, contentHash);
  if (status >= 200 && status < 300) return { kind: 'unclear', retryAfterMs, reasons };
  if (status >= 300 && status < 400) return held('The endpoint sends elsewhere. Check its address in the options.');
  if (status === 429 || (status === 503 && retryAfterMs !== null)) return { kind: 'wait', retryAfterMs, counted: true, reasons };
  if (status === 408 || status === 425 || status >= 500) return { kind: 'unclear', retryAfterMs, reasons };
  switch (status) {
    case 401:
      return { kind: 'wait', retryAfterMs: retryAfterMs ?? UNAUTHORISED_WAIT_MS, counted: false, reasons };
    case 403:
      return held('The endpoint does not allow this account to send claims.');
    case 409:
      return { kind: 'unclear', retryAfterMs: retryAfterMs ?? CONFLICT_WAIT_MS, reasons };
    case 412:
      return held('The endpoint says it has this claim more than once. Ask the billing office before anything is sent again.');
    case 413:
      return held('The claim is too large for the endpoint.');
    default:
      return held('The endpoint refused the claim. Correct it, or ask the billing office.');
  }
}

function storedOutcome(body: string, claimId: string, contentHash: string): Outcome {
  const stored = parse(body);
  if (stored?.resourceType !== 'Claim' || stored.id !== claimId) {
    return { kind: 'unclear', retryAfterMs: null, reasons: [reason('wrong-answer', 'The answer was not about this claim.')] };
  }
  if (body.includes(`"${contentHash}"`)) return { kind: 'accepted' };
  return {
    kind: 'held',
    heldFor: 'The endpoint has a claim of this number with other content. Ask the billing office.',
    reasons: [reason('other-content', 'The stored claim is not the one that was sent.')],
  };
}

const reason = (code: string, text: string): Reasons[number] => ({ code, text, line: null });

interface LooseResource {
  resourceType?: unknown;
  id?: unknown;
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

/** Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3): seconds, or a date held against the server's own clock. */
export function retryAfter(headers: Record<string, string>, now: number): number | null {
  const text = headers['retry-after']?.trim();
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  const serverNow = Date.parse(headers.date ?? '');
  return Number.isNaN(at) ? null : Math.max(0, at - (Number.isNaN(serverNow) ? now : serverNow));
}
