/**
 * The second copy of every claim not yet accepted, in the extension's own storage. The database has been seen to come
 * back empty without any error; this finds out, and brings the claims back.
 */
import * as z from 'zod/mini';
import { type AuditFact, type AuditRecord } from '../vault/audit';
import type { Sealed } from '../vault/seal';
import { isLive } from './advance';
import { QueueEntrySchema } from './entry';
import { type Cipher, openPayload } from './payload';
import { allRows, type OutboxRow, type QueueDb, type SealedParts } from './store';

/** The extension's storage. Values are JSON. `get` answers undefined for a missing key and rejects for a damaged one. */
export interface JournalArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

const PREFIX = 'j:';
const HEAD = 'j-head';
const keyOf = (claimId: string): string => `${PREFIX}${claimId}`;

const Base64 = z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/));
const SealedText = z.object({ iv: Base64, data: Base64 });
const RowSchema = z.extend(QueueEntrySchema, { lock: z.string(), strikes: z.number(), polls: z.number() });
const RecordSchema = z.object({ row: RowSchema, payload: SealedText, summary: SealedText });
const HeadSchema = z.object({ rows: z.number(), auditSeq: z.number(), auditHash: z.string() });
/** How many rows the outbox had, and where the audit chain stood, when last written. */
export type JournalHead = z.infer<typeof HeadSchema>;

/** Writes the copy. Must be done before the database commit, so that a claim once shown as queued is on disk twice. */
export async function writeJournal(area: JournalArea, row: OutboxRow, sealed: SealedParts): Promise<void> {
  await area.set(keyOf(row.claimId), { row, payload: toText(sealed.payload), summary: toText(sealed.summary) });
}

/** Drops the copy. Only after `accepted` is committed, or when the claim was never queued. */
export const dropJournal = (area: JournalArea, claimId: string): Promise<void> => area.remove(keyOf(claimId));

export const writeHead = (area: JournalArea, head: JournalHead): Promise<void> => area.set(HEAD, head);

/** The head; null when there is none or it is damaged. */
export async function readHead(area: JournalArea): Promise<JournalHead | null> {
  const parsed = HeadSchema.safeParse(await area.get(HEAD).catch(() => null));
  return parsed.success ? parsed.data : null;
}

/** What a start-up found. `lost`: rows the database had and has no more; `damaged`: journal keys that cannot be read. */
export interface Reconciled {
  rehydrated: string[];
  quarantined: string[];
  lost: number;
  damaged: string[];
}

/**
 * Compares journal and database at start-up. A claim that is only in the journal comes back as `unknown`, to be sent with
 * the same bytes; one that cannot be opened is quarantined; one whose encounter has another live claim is held. Copies
 * of claims the endpoint already has are swept. `cipher` null: the vault is locked, and what comes back is opened only when
 * it is to be sent. Reads key by key, so that one damaged value hides no other.
 */
export async function reconcile(
  db: QueueDb,
  area: JournalArea,
  cipher: Cipher | null,
  audit: AuditRecord | null,
  now: number,
): Promise<Reconciled> {
  const found: Reconciled = { rehydrated: [], quarantined: [], lost: 0, damaged: [] };
  const head = await readHead(area);
  const rows = await allRows(db);
  found.lost = Math.max(0, (head?.rows ?? 0) - rows.length);
  const auditCut = head !== null && (audit?.seq ?? 0) < head.auditSeq;
  const known = new Map(rows.map((row) => [row.claimId, row]));
  const missing: { row: OutboxRow; sealed: SealedParts }[] = [];
  for (const key of await area.keys()) {
    if (!key.startsWith(PREFIX)) continue;
    const record = RecordSchema.safeParse(await area.get(key).catch(() => null));
    if (!record.success) {
      found.damaged.push(key);
      continue;
    }
    const { row } = record.data;
    const sealed = { payload: fromText(record.data.payload), summary: fromText(record.data.summary) };
    const standing = known.get(row.claimId);
    if (!standing) missing.push({ row, sealed });
    else if (isSettled(standing)) await dropJournal(area, row.claimId);
    else await mend(db, row.claimId, sealed);
  }
  missing.sort((a, b) => a.row.createdAt - b.row.createdAt);
  for (const { row, sealed } of missing) {
    const readable = cipher === null || (await openPayload(cipher, row.claimId, sealed.payload)) !== null;
    const rival = rows.find((other) => other.lock === row.lock && isLive(other) && other.claimId !== row.replaces);
    const back = await bringBack(db, comeBack(row, readable, rival !== undefined, now), sealed);
    rows.push(back);
    (readable ? found.rehydrated : found.quarantined).push(row.claimId);
  }
  if (found.lost > 0 || auditCut) {
    const fact = { at: now, role: 'worker', claimId: null, payloadHash: null };
    if (found.lost > 0) await db.add('events', { ...fact, event: `store-loss: ${found.lost} of ${head?.rows} rows gone` });
    if (auditCut) await db.add('events', { ...fact, event: `audit-loss: chain ends at ${audit?.seq ?? 0}, was ${head.auditSeq}` });
  }
  return found;
}

/** States from which the endpoint, not this device, is the claim's keeper. */
const isSettled = (row: OutboxRow): boolean =>
  ['accepted', 'acknowledged', 'pended', 'rejected', 'paid', 'partial', 'denied', 'superseded'].includes(row.state);

function comeBack(row: OutboxRow, readable: boolean, rival: boolean, now: number): OutboxRow {
  const base = { ...row, leaseUntil: null, nextAt: now, updatedAt: now };
  if (!readable)
    return { ...base, state: 'quarantined', heldFor: 'Found in the second copy only, and that cannot be read: the key is gone.' };
  if (rival) return { ...base, state: 'held-human', heldFor: 'Another claim for the same encounter is in the queue.' };
  return { ...base, state: 'unknown' };
}

async function bringBack(db: QueueDb, row: OutboxRow, sealed: SealedParts): Promise<OutboxRow> {
  const tx = db.transaction(['outbox', 'payload', 'summary', 'events', 'meta'], 'readwrite', { durability: 'strict' });
  const sequence = ((await tx.objectStore('meta').get('sequence')) ?? 0) + 1;
  const stored = { ...row, sequence };
  const fact: AuditFact = {
    at: row.updatedAt,
    role: 'worker',
    event: `rehydrated: ${row.state}`,
    claimId: row.claimId,
    payloadHash: row.payloadHash,
  };
  await Promise.all([
    tx.objectStore('meta').put(sequence, 'sequence'),
    tx.objectStore('outbox').add(stored),
    tx.objectStore('payload').put({ claimId: row.claimId, ...sealed.payload }),
    tx.objectStore('summary').put({ claimId: row.claimId, ...sealed.summary }),
    tx.objectStore('events').add(fact),
    tx.done,
  ]);
  return stored;
}

/** A row that came back without its ciphertext gets it from the copy. */
async function mend(db: QueueDb, claimId: string, sealed: SealedParts): Promise<void> {
  const tx = db.transaction(['payload', 'summary'], 'readwrite', { durability: 'strict' });
  for (const part of ['payload', 'summary'] as const) {
    const store = tx.objectStore(part);
    if (!(await store.get(claimId))) await store.add({ claimId, ...sealed[part] });
  }
  await tx.done;
}

const toText = ({ iv, data }: Sealed) => ({ iv: base64(iv), data: base64(new Uint8Array(data)) });
const fromText = ({ iv, data }: z.infer<typeof SealedText>): Sealed => ({ iv: bytes(iv), data: bytes(data).buffer });

function base64(from: Uint8Array): string {
  let binary = '';
  for (const byte of from) binary += String.fromCharCode(byte);
  return btoa(binary);
}
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
