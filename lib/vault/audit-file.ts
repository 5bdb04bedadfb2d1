/** The audit chain as a file: JSON Lines, the first of which describes the rest. */
import * as z from 'zod/mini';
import { type AuditRecord, AuditRecordSchema, type Digest } from './audit';

const FORMAT = 'chartside-audit';

/** A head that the endpoint has confirmed. `chain`: the hash of the chain's first record, by which chains are told apart. */
export const AnchorSchema = z.strictObject({ chain: z.string(), seq: z.int().check(z.gte(1)), hash: z.string(), utc: z.string() });
export type Anchor = z.infer<typeof AnchorSchema>;

/** What a file says of itself. `anchor`: the last head the endpoint confirmed, as this device remembers it. */
export const AuditHeaderSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  exportedAt: z.string(),
  head: z.nullable(z.strictObject({ seq: z.int(), hash: z.string() })),
  anchor: z.nullable(AnchorSchema),
});
export type AuditHeader = z.infer<typeof AuditHeaderSchema>;

export const auditHeader = (records: { last: AuditRecord | null; anchor: Anchor | null; utc: string }): AuditHeader => ({
  format: FORMAT,
  version: 1,
  exportedAt: records.utc,
  head: records.last && { seq: records.last.seq, hash: records.last.hash },
  anchor: records.anchor,
});

const LineSchema = z.extend(AuditHeaderSchema, { check: z.string() });
const checkOf = (header: AuditHeader, digest: Digest): Promise<string> => digest(JSON.stringify(header));

/** The file's text. `check`, the hash of the first line's own words, finds slips in it; it is no protection. */
export async function writeAuditFile(header: AuditHeader, records: AuditRecord[], digest: Digest): Promise<string> {
  const first = { ...header, check: await checkOf(header, digest) };
  return [first, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
}

export type ReadAuditFile = { ok: true; header: AuditHeader; records: AuditRecord[] } | { ok: false; why: string };

/** The file again; otherwise which line is wrong, in what, and what to do. */
export async function readAuditFile(text: string, digest: Digest): Promise<ReadAuditFile> {
  if (text === '') return malformed(1, 'the file is empty');
  if (!text.endsWith('\n')) return malformed(text.split('\n').length, 'the file ends in the middle of a line');
  const [first = '', ...rest] = text.slice(0, -1).split('\n');
  const header = LineSchema.safeParse(json(first));
  if (!header.success) return malformed(1, `it does not describe a ${FORMAT} file of version 1 (${pathOf(header.error)})`);
  const { check, ...said } = header.data;
  if (check !== (await checkOf(said, digest))) return malformed(1, 'the description was changed: its check does not fit');
  const records: AuditRecord[] = [];
  for (const [at, line] of rest.entries()) {
    const record = AuditRecordSchema.safeParse(json(line));
    if (!record.success) return malformed(at + 2, `it is no audit record (${pathOf(record.error)})`);
    records.push(record.data);
  }
  return { ok: true, header: said, records };
}

const malformed = (line: number, what: string): { ok: false; why: string } => ({
  ok: false,
  why: `Line ${line}: ${what}. Export the chain again; a file that was edited or damaged proves nothing.`,
});

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const pathOf = ({ issues }: z.core.$ZodError): string => {
  const [first] = issues;
  return first && first.path.length > 0 ? `field ${first.path.join('.')}` : 'not the expected JSON object';
};
