/** Puts a frozen claim on disk twice, or nothing of it. */
import { dropJournal, type JournalArea, oneRowMore, writeJournal } from './journal';
import { type Cipher, type Payload, type Summary, sealPart } from './payload';
import { DISK_FULL, type DiskEstimate, roomFor, unsentAbout } from './room';
import { enqueue, type OutboxRow, type QueueDb } from './store';

/** `newId` mints a UUIDv4; `role` who asks for it; `disk` the browser's word on its room. */
export interface PutTools {
  db: QueueDb;
  area: JournalArea;
  cipher: Cipher;
  digest: (text: string) => Promise<string>;
  now: () => number;
  newId: () => string;
  disk: () => Promise<DiskEstimate>;
  role: string;
}

/** `why`: a sentence for the person at the screen, without patient data. */
export type Put = { ok: true; row: OutboxRow } | { ok: false; why: string };

export const refuse = (why: string): { ok: false; why: string } => ({ ok: false, why });

/** What a claim that went out in an exported queue answers to whoever corrects it here. */
export const WORKED_ELSEWHERE =
  'This claim went out in an exported queue. Correct it where that file was imported, or import the file here first.';

/** The refusal of a queue that is full; null while there is room. */
export async function roomOrRefusal({ db, disk, now }: Pick<PutTools, 'db' | 'disk' | 'now'>): Promise<{ ok: false; why: string } | null> {
  const { why } = roomFor(await unsentAbout(db, now()), await disk().catch(() => ({})));
  return why === null ? null : refuse(why);
}

/** A new claim's row. `original`: the claim it corrects or takes back; its number and lineage go on. */
export function newRow(of: {
  claimId: string;
  pcn: string;
  original: OutboxRow | null;
  frequency: OutboxRow['frequency'];
  payloadHash: string;
  lock: string;
  patient: string;
  now: number;
}): OutboxRow {
  const { claimId, pcn, original, frequency, payloadHash, lock, patient, now } = of;
  return {
    claimId,
    pcn,
    lineage: original?.lineage ?? claimId,
    version: (original?.version ?? 0) + 1,
    frequency,
    replaces: original?.claimId ?? null,
    sequence: 0,
    state: 'queued',
    attempts: 0,
    nextAt: now,
    leaseUntil: null,
    leaseBy: null,
    mayBeThere: false,
    heldFor: null,
    payloadHash,
    payerControlNumber: null,
    reasons: [],
    lines: [],
    createdAt: now,
    updatedAt: now,
    lock,
    patient,
    strikes: 0,
    polls: 0,
  };
}

/** Journal first, then the database; answers when both are on disk. What cannot be written twice is taken back and refused. */
export async function put(row: OutboxRow, payload: Payload, summary: Summary, tools: PutTools): Promise<Put> {
  const { db, area, cipher, role } = tools;
  const { claimId } = row;
  const [sealedPayload, sealedSummary] = await Promise.all([
    sealPart(cipher, claimId, 'payload', payload),
    sealPart(cipher, claimId, 'summary', summary),
  ]);
  const sealed = { payload: sealedPayload, summary: sealedSummary };
  try {
    await writeJournal(area, row, sealed);
    const queued = await enqueue(db, row, sealed, role);
    if (queued.ok) {
      // On its way, but not waited for: the claim is safe without it; only a loss of the whole database would be counted short.
      void oneRowMore(area, () => db.count('outbox')).catch(() => undefined);
      return queued;
    }
  } catch (error) {
    await dropJournal(area, claimId).catch(() => undefined);
    return refuse(whyNotWritten(error));
  }
  await dropJournal(area, claimId);
  return refuse('This encounter is already in the queue. Open it there and correct it instead of submitting it again.');
}

/** How browsers say that the disk or their share of it is full: an error's name in IndexedDB, words in the extension's storage. */
const FULL = /quota|disk|no space/i;

function whyNotWritten(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error('unknown');
  if (FULL.test(`${name} ${message}`)) return DISK_FULL;
  return `The claim could not be written to this computer (${name}), so it was not queued. Close the browser, start it again and submit again.`;
}
