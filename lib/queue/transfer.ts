/** Moves a queue from one device to another: claims with their bytes and answers, under the same ids. */
import * as z from 'zod/mini';
import { patientKey } from '../claim/patient-key';
import { type JournalArea, RowSchema, writeJournal } from './journal';
import { type Cipher, openPart, openPayload, openSummary, PayloadSchema, SummarySchema, sealPart } from './payload';
import { nextSequence } from './sequence';
import { isLive, isReceived, UNSENT } from './states';
import { type OutboxRow, type QueueDb, type QueueStores, transition } from './store';
import { lockOf, patientLock } from './submit';
import { takenOver } from './take-over';
import { plain, sealWords, withWords } from './words';

/** A claim on its way. `payload` null: forgotten after its time, or unreadable here. The words of `row.reasons` go along. */
export const MovedClaimSchema = z.strictObject({
  row: RowSchema,
  payload: z.nullable(PayloadSchema),
  summary: z.nullable(SummarySchema),
  answers: z.array(z.strictObject({ id: z.string(), receivedAt: z.number(), resource: z.unknown() })),
});
export type MovedClaim = z.infer<typeof MovedClaimSchema>;

/** `role`: who moves it. */
export interface MoveTools {
  db: QueueDb;
  area: JournalArea;
  cipher: Cipher;
  lockKey: CryptoKey;
  digest: (text: string) => Promise<string>;
  now: () => number;
  random: () => number;
  role: string;
}

/**
 * Marks every claim as handed over, so that two devices do not both work it: what is not yet sent is held until somebody
 * releases it, what is answered is corrected elsewhere. Answers how many there are. The caller sees that nothing is sent meanwhile.
 */
export async function handOver({ db, now, random, role }: Pick<MoveTools, 'db' | 'now' | 'random' | 'role'>): Promise<number> {
  const ids = await db.getAllKeys('outbox');
  for (const claimId of ids) await transition(db, claimId, { kind: 'handed-over' }, now(), random, { role });
  return ids.length;
}

const PAGE_CLAIMS = 200;
/** Well below the browser's 64 MB a message, for claims with long notes. */
const PAGE_CHARS = 4_000_000;

/** Handed-over claims after a sequence number, in order, as many as a message bears. `next` null: these were the last. */
export async function movedAfter({ db, cipher }: MoveTools, after: number): Promise<{ claims: MovedClaim[]; next: number | null }> {
  const rows = await db.getAllFromIndex('outbox', 'sequence', IDBKeyRange.lowerBound(after, true), PAGE_CLAIMS);
  const answers = await answersOf(db, new Set(rows.map(({ claimId }) => claimId)));
  const claims: MovedClaim[] = [];
  let chars = 0;
  let last = after;
  for (const row of rows) {
    if (chars > PAGE_CHARS) return { claims, next: last };
    last = row.sequence;
    if (!row.handedOver) continue;
    const claim = await packed(db, cipher, row, answers.get(row.claimId) ?? []);
    chars += JSON.stringify(claim).length;
    claims.push(claim);
  }
  return { claims, next: rows.length === PAGE_CLAIMS ? last : null };
}

type Answer = QueueStores['inbox']['value'];

async function answersOf(db: QueueDb, ids: Set<string>): Promise<Map<string, Answer[]>> {
  const found = new Map<string, Answer[]>();
  for (let cursor = await db.transaction('inbox').store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { claimId } = cursor.value;
    if (ids.has(claimId)) found.set(claimId, [...(found.get(claimId) ?? []), cursor.value]);
  }
  return found;
}

async function packed(db: QueueDb, cipher: Cipher, row: OutboxRow, inbox: Answer[]): Promise<MovedClaim> {
  const { claimId } = row;
  const [payload, summary, words] = await Promise.all([db.get('payload', claimId), db.get('summary', claimId), db.get('words', claimId)]);
  const answers: MovedClaim['answers'] = [];
  for (const answer of inbox) {
    const resource = await openPart(cipher, answer.id, 'answer', answer, z.unknown());
    if (resource !== null) answers.push({ id: answer.id, receivedAt: answer.receivedAt, resource });
  }
  return {
    row: { ...row, reasons: await withWords(cipher, claimId, row.reasons, words) },
    payload: payload ? await openPayload(cipher, claimId, payload) : null,
    summary: summary ? await openSummary(cipher, claimId, summary) : null,
    answers,
  };
}

/** How many came in new, went further here, stayed as they are, and were left out since another claim has their id or their bytes are not theirs. */
export interface Taken {
  taken: number;
  further: number;
  kept: number;
  leftOut: number;
}

/** Takes claims in, each whole or not at all; taken in twice they change nothing. The caller sees that nothing is sent meanwhile. */
export async function takeOver(claims: MovedClaim[], tools: MoveTools): Promise<Taken> {
  const counts: Taken = { taken: 0, further: 0, kept: 0, leftOut: 0 };
  for (const claim of claims) counts[await takeOne(claim, tools)] += 1;
  return counts;
}

async function takeOne(claim: MovedClaim, tools: MoveTools): Promise<keyof Taken> {
  const { db, area, cipher, digest, now, role } = tools;
  const { payload, summary } = claim;
  const { claimId } = claim.row;
  if (payload && (await digest(payload.body)) !== claim.row.payloadHash) return 'leftOut';
  const incoming: OutboxRow = { ...claim.row, leaseBy: null, mayBeThere: claim.row.mayBeThere ?? true, ...(await locksHere(claim, tools)) };
  const here = (await db.get('outbox', claimId)) ?? null;
  const rivals = await db.getAllFromIndex('outbox', 'lock', incoming.lock);
  const rival = rivals.some((other) => isLive(other) && other.lineage !== incoming.lineage);
  const next = takenOver(here, incoming, rival, now());
  if (next === 'other') return 'leftOut';
  if (next === 'kept') return 'kept';
  const row = !payload && here === null && UNSENT.includes(next.state) ? unreadable(next) : next;

  const sealed = {
    payload: payload && (await sealPart(cipher, claimId, 'payload', payload)),
    summary: summary && (await sealPart(cipher, claimId, 'summary', summary)),
  };
  const words = await sealWords(cipher, claimId, row.reasons);
  const answers = await Promise.all(
    claim.answers.map(async ({ id, receivedAt, resource }) => ({
      id,
      claimId,
      receivedAt,
      ...(await sealPart(cipher, id, 'answer', resource)),
    })),
  );
  const stored = { ...row, reasons: plain(row.reasons) };
  if (!isReceived(stored) && sealed.payload && sealed.summary)
    await writeJournal(area, stored, { payload: sealed.payload, summary: sealed.summary });

  const tx = db.transaction(['outbox', 'payload', 'summary', 'words', 'inbox', 'events', 'meta'], 'readwrite', { durability: 'strict' });
  const sequence = here?.sequence ?? (await nextSequence(tx));
  await tx.objectStore('outbox').put({ ...stored, sequence });
  for (const part of ['payload', 'summary'] as const) {
    const text = sealed[part];
    if (text && (here === null || here.state === 'quarantined')) await tx.objectStore(part).put({ claimId, ...text });
  }
  if (words) await tx.objectStore('words').put({ claimId, ...words });
  for (const answer of answers) await tx.objectStore('inbox').put(answer);
  const fact = { at: now(), role, claimId, payloadHash: row.payloadHash };
  await tx.objectStore('events').add({ ...fact, event: `imported: ${stored.state}` });
  await tx.done;
  return here === null ? 'taken' : 'further';
}

const unreadable = (row: OutboxRow): OutboxRow => ({
  ...row,
  state: 'quarantined',
  heldFor: 'It came in without its content, which could not be read where it came from.',
});

/** This device's keyed hashes of encounter and patient; the other device's say nothing here. */
async function locksHere(
  { row, payload }: MovedClaim,
  { cipher, lockKey, digest }: MoveTools,
): Promise<Pick<OutboxRow, 'lock' | 'patient'>> {
  const patient = payload && (await patientKey(payload.submission.patient, digest));
  if (!patient) return { lock: `moved:${row.claimId}`, patient: '' };
  const [lock, keyed] = await Promise.all([
    lockOf(payload.submission, patient, cipher.subtle, lockKey),
    patientLock(patient, cipher.subtle, lockKey),
  ]);
  return { lock, patient: keyed };
}
