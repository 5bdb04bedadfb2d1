/**
 * The second copy of every claim not yet accepted, in the extension's own storage: another set of files than the
 * database's, which has been seen to come back empty without any error.
 */
import * as z from 'zod/mini';
import { Base64Schema, fromBase64, toBase64 } from '../vault/base64';
import type { Sealed } from '../vault/seal';
import { QueueEntrySchema, QueueStateSchema } from './entry';
import type { OutboxRow, SealedParts } from './store';

/** The extension's storage. Values are JSON. `get` answers undefined for a missing key and rejects for a damaged one. */
export interface JournalArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
  witness: Witness;
}

/**
 * A third place, with files of its own, for the count of rows alone: what the database and its second copy lose at the same time can
 * only be told by it. `read` answers anything where it was never written or is damaged, or rejects; `write` may be late.
 */
export interface Witness {
  read(): Promise<unknown>;
  write(rows: number): Promise<void>;
}

const PREFIX = 'j:';
const HEAD = 'j-head';
const ROWS = 'j-rows';
const keyOf = (claimId: string): string => `${PREFIX}${claimId}`;

/** The claim a key of the storage belongs to; null for keys that are none of the journal's. */
export const claimOfKey = (key: string): string | null => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null);

const SealedText = z.object({ iv: Base64Schema, data: Base64Schema });
/** A row as text keeps it. */
export const RowSchema = z.extend(QueueEntrySchema, {
  lock: z.string(),
  strikes: z.number(),
  polls: z.number(),
  leaseBy: z.optional(z.nullable(z.string())),
  mayBeThere: z.optional(z.boolean()),
  patient: z.optional(z.string()),
  handedOver: z.optional(z.object({ at: z.number(), state: QueueStateSchema })),
  receivedAt: z.optional(z.number()),
  purgedAt: z.optional(z.number()),
});
const RecordSchema = z.object({ row: RowSchema, payload: SealedText, summary: SealedText });
const RowsSchema = z.number().check(z.nonnegative());
const HeadSchema = z.object({ rows: z.number(), auditSeq: z.number(), auditHash: z.string() });
/** How many rows the outbox had, and where the audit chain stood, when last written. */
export type JournalHead = z.infer<typeof HeadSchema>;

/** Writes the copy. Must be done before the database commit, so that a claim once shown as queued is on disk twice. */
export async function writeJournal(area: JournalArea, row: OutboxRow, sealed: SealedParts): Promise<void> {
  await area.set(keyOf(row.claimId), { row, payload: toText(sealed.payload), summary: toText(sealed.summary) });
}

/** The copy; null when it is damaged, undefined when there is none. */
export async function readJournal(area: JournalArea, claimId: string): Promise<{ row: OutboxRow; sealed: SealedParts } | null | undefined> {
  const value = await area.get(keyOf(claimId)).catch(() => null);
  if (value === undefined) return undefined;
  const record = RecordSchema.safeParse(value);
  if (!record.success) return null;
  const { row, payload, summary } = record.data;
  const known = { ...row, leaseBy: row.leaseBy ?? null, mayBeThere: row.mayBeThere ?? true, patient: row.patient ?? '' };
  return { row: known, sealed: { payload: fromText(payload), summary: fromText(summary) } };
}

/** Drops the copy. Only after `accepted` is committed, or when the claim was never queued. */
export const dropJournal = (area: JournalArea, claimId: string): Promise<void> => area.remove(keyOf(claimId));

/** The count of rows as last read or written, so that it need not be read again at every claim. */
const counts = new WeakMap<JournalArea, number>();

export async function writeHead(area: JournalArea, head: JournalHead): Promise<void> {
  await area.set(HEAD, head);
  await keepRows(area, head.rows);
}

/**
 * The count of rows alone, one more with every claim that is put on disk: it must not wait for the audit chain. `counted`: counts
 * them where no count is kept; a count takes longer the longer the queue is.
 */
export async function oneRowMore(area: JournalArea, counted: () => Promise<number>): Promise<void> {
  const rows = counts.get(area) ?? (await readRows(area));
  await keepRows(area, rows === null ? await counted() : rows + 1);
}

/** Nothing rests on the witness alone: it may have no place to write to. */
async function keepRows(area: JournalArea, rows: number): Promise<void> {
  counts.set(area, rows);
  await Promise.all([area.set(ROWS, rows), area.witness.write(rows).catch(() => undefined)]);
}

/** The larger count: no row is ever taken out, so the smaller one is of before. */
async function readRows(area: JournalArea): Promise<number | null> {
  const said = await Promise.all([area.get(ROWS).catch(() => null), area.witness.read().catch(() => null)]);
  const rows = said.flatMap((value) => RowsSchema.safeParse(value).data ?? []);
  return rows.length > 0 ? Math.max(...rows) : null;
}

/** The head; null when there is none of it or it is damaged. */
export async function readHead(area: JournalArea): Promise<JournalHead | null> {
  const parsed = HeadSchema.safeParse(await area.get(HEAD).catch(() => null));
  const rows = await readRows(area);
  if (rows === null) counts.delete(area);
  else counts.set(area, rows);
  if (!parsed.success) return rows === null ? null : { rows, auditSeq: 0, auditHash: '' };
  return { ...parsed.data, ...(rows !== null && { rows }) };
}

const toText = ({ iv, data }: Sealed) => ({ iv: toBase64(iv), data: toBase64(new Uint8Array(data)) });
const fromText = ({ iv, data }: z.infer<typeof SealedText>): Sealed => ({ iv: fromBase64(iv), data: fromBase64(data).buffer });
