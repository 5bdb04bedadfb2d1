/** Takes an adjudicated claim back. */
import type { Claim } from '@medplum/fhirtypes';
import { buildClaim } from '../claim/claim';
import { freeze } from '../claim/freeze';
import type { Parties } from '../claim/lacks';
import { CONTENT_HASH_URL } from '../claim/systems';
import { openPayload, openSummary } from './payload';
import { priorOf } from './prior';
import { newRow, type Put, type PutTools, put, refuse, roomOrRefusal, WORKED_ELSEWHERE } from './put';

/**
 * Queues the void of a claim (X12 CLM05-3, frequency 8): the frozen claim as it was sent, under its patient control number,
 * with the payer's claim control number. Open only to what the payer has judged, and to a void that was turned away. When it
 * is received, the claim is superseded.
 */
export async function voidClaim(claimId: string, tools: PutTools & { parties: Parties }): Promise<Put> {
  const { db, cipher, digest, parties } = tools;
  const full = await roomOrRefusal(tools);
  if (full) return full;
  const original = await db.get('outbox', claimId);
  if (!original) return refuse('The claim to be taken back is not in the queue of this device.');
  if (original.handedOver) return refuse(WORKED_ELSEWHERE);
  const judged = ['paid', 'partial', 'denied'].includes(original.state) && original.frequency !== '8';
  const again = original.frequency === '8' && original.state === 'rejected';
  if (original.state === 'superseded') return refuse('Another version took the place of this claim. Take that one back.');
  if (!judged && !again) return refuse('Only a claim that the payer has judged can be taken back. Wait for its answer.');
  const prior = await priorOf(db, original);
  if (!prior) return refuse("The payer's answer names no claim control number, without which a claim cannot be taken back.");

  const [sealed, words] = await Promise.all([db.get('payload', claimId), db.get('summary', claimId)]);
  const payload = sealed ? await openPayload(cipher, claimId, sealed) : null;
  const summary = words ? await openSummary(cipher, claimId, words) : null;
  if (!payload || !summary)
    return refuse('What was submitted cannot be read on this device any more, so it cannot be taken back from here.');

  const now = tools.now();
  const submission = { ...payload.submission, replaces: claimId };
  const id = tools.newId();
  const { pcn } = original;
  const built = buildClaim({ submission, parties, claimId: id, pcn, frequency: '8', prior, created: new Date(now).toISOString() });
  if (!built.ok) return refuse(built.lacks.join(' '));
  const sent = JSON.parse(payload.body) as Claim;
  // What the payer is to find again is what was sent then, whatever settings and code say today; the frequency stands in these two.
  const { related, supportingInfo, created } = built.claim;
  const { extension, ...rest } = { ...sent, id, created, ...(related && { related }), ...(supportingInfo && { supportingInfo }) };
  const others = (extension ?? []).filter(({ url }) => url !== CONTENT_HASH_URL);
  const frozen = await freeze({ ...rest, ...(others.length > 0 && { extension: others }) }, digest);
  const { payloadHash, body, contentHash } = frozen;
  const row = newRow({ claimId: id, pcn, original, frequency: '8', payloadHash, lock: original.lock, patient: original.patient, now });
  return put(row, { submission, parties: payload.parties ?? parties, body, contentHash }, summary, tools);
}
