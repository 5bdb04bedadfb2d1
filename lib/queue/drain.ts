/** One pass over the queue: sends what is due, asks for answers that are due. The caller holds the single-flight lock. */
import { type AnswerEvent, isAnswered, isOpen, isPolled, type SendEvent } from './advance';
import type { QueueEntry } from './entry';
import { type Cipher, openPayload, type Payload, sealPart } from './payload';
import { allRows, type OutboxRow, type QueueDb, transition } from './store';

/** The endpoint as the queue sees it. `answer`: the endpoint's own words, kept in the inbox. */
export interface Wire {
  send(claim: { claimId: string; body: string; contentHash: string }): Promise<SendEvent>;
  poll(claimId: string): Promise<{ event: AnswerEvent; answer: { id: string; resource: unknown } | null }>;
}

export interface DrainTools {
  db: QueueDb;
  /** Null: the vault is locked. Asked before each claim, so that a lock holds from the next one on. */
  cipher: () => Promise<Cipher | null>;
  wire: Wire;
  digest: (text: string) => Promise<string>;
  now: () => number;
  random: () => number;
  /** No further claim is taken up after this long. */
  sliceMs: number;
  /** A claim's row changed, on disk. */
  changed: (row: OutboxRow) => void | Promise<void>;
}

const LEASE_MS = 2 * 60_000;
const LANES = 2;
/** So many failures of the endpoint in a row end the pass: it is the endpoint that is ill, not the claims. */
const ENDPOINT_ILL = 5;

/**
 * Every claim left in `sending` is an orphan, since the caller's lock says that nobody sends; it goes again with the same
 * bytes. Answers when the pass ended early, so that the rest is taken up at once.
 */
export async function drain(tools: DrainTools): Promise<{ unfinished: boolean }> {
  const { db, now, random, changed } = tools;
  const until = now() + tools.sliceMs;
  for (const row of await allRows(db)) {
    if (row.state !== 'sending') continue;
    const found = await transition(db, row.claimId, { kind: 'orphaned' }, now(), random, {});
    if (found) await changed(found);
  }
  const paused = ((await db.get('meta', 'pausedUntil')) ?? 0) > now();
  const due = paused ? [] : dueRows(await allRows(db), now());
  const endpoint = { failures: 0, paused: false };

  const lane = async (): Promise<void> => {
    while (now() < until && !endpoint.paused) {
      const cipher = await tools.cipher();
      const row = cipher ? due.shift() : undefined;
      if (!cipher || !row) return;
      if (isPolled(row)) await askOne(row, cipher, tools);
      else await sendOne(row, cipher, tools, endpoint);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { unfinished: due.length > 0 && !endpoint.paused && (await tools.cipher()) !== null };
}

/** What is due, in order, at most one claim of a lineage; a correction waits until what it corrects is answered. */
function dueRows(rows: OutboxRow[], now: number): OutboxRow[] {
  const byId = new Map(rows.map((row) => [row.claimId, row]));
  const lineages = new Set<string>();
  return rows.filter((row) => {
    if (row.state === 'sending' || !isOpen(row) || row.nextAt > now) return false;
    const original = row.replaces ? byId.get(row.replaces) : undefined;
    if (original && !isPolled(row) && !isAnswered(original)) return false;
    if (lineages.has(row.lineage)) return false;
    lineages.add(row.lineage);
    return true;
  });
}

async function sendOne(row: OutboxRow, cipher: Cipher, tools: DrainTools, endpoint: { failures: number; paused: boolean }): Promise<void> {
  const { db, wire, now, random, changed } = tools;
  const leased = await transition(db, row.claimId, { kind: 'lease', until: now() + LEASE_MS }, now(), random, {});
  if (!leased) return;
  await changed(leased);
  const payload = await soundPayload(leased, tools);
  if (!payload) {
    const why = 'Its copy on this device cannot be read: it was damaged, or the key is gone.';
    const quarantined = await transition(db, row.claimId, { kind: 'unreadable', why }, now(), random, {});
    if (quarantined) await changed(quarantined);
    return;
  }
  await transition(db, row.claimId, { kind: 'posting' }, now(), random, {});
  const event = await wire.send({ claimId: row.claimId, body: payload.body, contentHash: payload.contentHash });
  endpoint.failures = event.kind === 'unclear' ? endpoint.failures + 1 : 0;
  if (event.kind === 'wait' || endpoint.failures >= ENDPOINT_ILL) endpoint.paused = true;
  const after = await transition(db, row.claimId, event, now(), random, {});
  if (!after) return;
  if (event.kind === 'wait') await db.put('meta', after.nextAt, 'pausedUntil');
  await changed(after);

  async function soundPayload(entry: QueueEntry, { digest }: DrainTools): Promise<Payload | null> {
    const sealed = await db.get('payload', entry.claimId);
    const opened = sealed ? await openPayload(cipher, entry.claimId, sealed) : null;
    return opened && (await digest(opened.body)) === entry.payloadHash ? opened : null;
  }
}

async function askOne(row: OutboxRow, cipher: Cipher, { db, wire, now, random, changed }: DrainTools): Promise<void> {
  const { event, answer } = await wire.poll(row.claimId);
  const alongside = answer ? { answer: { id: answer.id, ...(await sealPart(cipher, row.claimId, 'answer', answer.resource)) } } : {};
  const after = await transition(db, row.claimId, event, now(), random, alongside);
  if (after && event.kind !== 'unanswered') await changed(after);
}
