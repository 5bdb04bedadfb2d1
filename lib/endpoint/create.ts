/**
 * Sends one claim to an endpoint that gives its own ids: a transaction with one conditional create. A conditional create is not
 * exactly-once (two at a time have been seen to store two), so that nothing is posted before the endpoint was searched for the
 * claim, never two at a time, and never again once too long ago to be sure.
 */
import type { Bundle, Claim } from '@medplum/fhirtypes';
import { URI_SYSTEM, uuidUri } from '../claim/systems';
import type { SendEvent } from '../queue/advance';
import { type HttpAnswer, type Outcome, outcomeOf } from './outcome';
import { FHIR_JSON, type HttpTools, read, request, resourceIn } from './request';
import { unreachable } from './send';

/** `again`: an earlier attempt may have reached the endpoint. `queuedAt`: ms since epoch; no attempt is older. */
export interface Creatable {
  claimId: string;
  body: string;
  contentHash: string;
  again: boolean;
  queuedAt: number;
}

/** How long servers are known to remember a request: a day (the shortest published windows). */
const WINDOW_MS = 24 * 60 * 60_000;
/** A request that was left may still be at work over there; servers and gateways give up within a minute or two. */
const QUIET_MS = 120_000;

/** One attempt. Accepted names the id that the endpoint gave. */
export async function createClaim(base: string, claim: Creatable, tools: HttpTools): Promise<Outcome> {
  if (!claim.body.includes(`"${uuidUri(claim.claimId)}"`))
    return held('The endpoint gives its own numbers, and this claim was made without one to find it by. Correct it and submit it again.');
  const found = await findClaim(base, claim, tools);
  if (found !== 'none') return found;
  if (claim.again && tools.now() - claim.queuedAt > WINDOW_MS)
    return held(
      'It may have reached the endpoint more than a day ago, and is not found there. Ask the billing office before it is sent again.',
    );
  const answer = await request(base, { method: 'POST', headers: headersOf(claim), body: transactionOf(claim) }, tools);
  if (!answer) return quiet(unreachable());
  const remoteId = answer.status === 200 ? createdId(answer.body) : null;
  if (remoteId === null)
    return quiet(outcomeOf(answer.status === 201 ? { ...answer, status: 202 } : answer, claim.claimId, claim.contentHash, tools.now()));
  const stored = await read(`${base}/Claim/${remoteId}`, tools);
  return stored?.status === 200 ? storedAs(remoteId, stored, claim, tools) : quiet(unreachable());
}

/**
 * Looks for the claim where it may be stored already: accepted, held or, if the endpoint does not answer, to be asked again;
 * `none`: it surely answered, and has no such claim. A server that does not know the parameter gives other claims, and is noticed.
 */
export async function findClaim(base: string, claim: Creatable, tools: HttpTools): Promise<Outcome | 'none'> {
  const own = uuidUri(claim.claimId);
  const answer = await read(`${base}/Claim?identifier=${encodeURIComponent(`${URI_SYSTEM}|${own}`)}`, tools);
  const bundle = answer?.status === 200 ? (resourceIn(answer.body) as Bundle | null) : null;
  if (answer && answer.status >= 400 && answer.status < 500)
    return asBefore(outcomeOf(answer, claim.claimId, claim.contentHash, tools.now()), claim);
  if (bundle?.resourceType !== 'Bundle') return claim.again ? unreachable() : notSent();
  const claims = (bundle.entry ?? []).flatMap(({ resource }) => (resource?.resourceType === 'Claim' ? [resource] : []));
  const ours = claims.filter(({ identifier }) => identifier?.some(({ value }) => value === own));
  if (ours.length < claims.length)
    return held('The endpoint cannot be searched by identifier, without which a claim might be stored twice.');
  const [first, second] = ours;
  if (!first?.id) return 'none';
  if (second) return held('The endpoint has this claim more than once. Ask the billing office before anything is sent again.');
  return storedAs(first.id, { status: 200, headers: {}, body: JSON.stringify(first) }, claim, tools);
}

/** Judged as the answer to a PUT under the id that the endpoint gave. */
function storedAs(remoteId: string, stored: HttpAnswer, claim: Creatable, tools: HttpTools): Outcome {
  const outcome = outcomeOf(stored, remoteId, claim.contentHash, tools.now());
  return outcome.kind === 'accepted' ? { ...outcome, remoteId } : outcome;
}

const held = (heldFor: string): SendEvent => ({ kind: 'held', heldFor, reasons: [] });

/** Nothing was sent by this attempt, so that it does not count. */
const notSent = (): SendEvent => ({
  kind: 'wait',
  retryAfterMs: null,
  counted: false,
  reasons: [{ code: 'no-answer', text: 'The endpoint did not answer.', line: null }],
});

/** A refused search sent nothing: what may have gone out before stays as unclear as it was. */
const asBefore = (outcome: Outcome, { again }: Creatable): Outcome => (outcome.kind === 'unclear' && !again ? notSent() : outcome);

/** After an unclear attempt the endpoint is given time to end what it began. */
const quiet = (outcome: Outcome): Outcome =>
  outcome.kind === 'unclear' ? { ...outcome, retryAfterMs: Math.max(QUIET_MS, outcome.retryAfterMs ?? 0) } : outcome;

const headersOf = ({ claimId }: Creatable): Record<string, string> => ({
  'Content-Type': FHIR_JSON,
  Accept: FHIR_JSON,
  Prefer: 'return=representation',
  'Idempotency-Key': claimId,
});

/** The frozen bytes go into the bundle as they are. */
function transactionOf({ claimId, body }: Creatable): string {
  const ifNoneExist = `identifier=${encodeURIComponent(`${URI_SYSTEM}|${uuidUri(claimId)}`)}`;
  const rest = JSON.stringify({ method: 'POST', url: 'Claim', ifNoneExist });
  return `{"resourceType":"Bundle","type":"transaction","entry":[{"fullUrl":${JSON.stringify(uuidUri(claimId))},"resource":${body},"request":${rest}}]}`;
}

/** The id in the transaction's answer: in the resource, or the location. */
function createdId(body: string): string | null {
  const bundle = resourceIn(body) as Bundle | null;
  const entry = bundle?.resourceType === 'Bundle' ? bundle.entry?.[0] : undefined;
  const status = entry?.response?.status ?? '';
  if (!/^20[01]\b/.test(status)) return null;
  const resource = entry?.resource as Claim | undefined;
  return resource?.resourceType === 'Claim' && resource.id
    ? resource.id
    : (/(?:^|\/)Claim\/([A-Za-z0-9.-]{1,64})(?:\/|$)/.exec(entry?.response?.location ?? '')?.[1] ?? null);
}
