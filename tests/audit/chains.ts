/** Invented chains, and ways to harm them. */
import { createHash } from 'node:crypto';
import { type AuditRecord, hashOf } from '../../lib/vault/audit';
import { auditHeader, readAuditFile, writeAuditFile } from '../../lib/vault/audit-file';
import { verifyChain } from '../../lib/vault/audit-verify';

export const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

const EVENTS = ['queued', 'sending', 'accepted', 'paid', 'denied'];

/** A chain of `length` records that nobody touched; `from`, the start that another chain shares with it. */
export async function aChain(length: number, from: AuditRecord[] = [], role = 'coder'): Promise<AuditRecord[]> {
  const records = [...from];
  while (records.length < length) {
    const at = records.length;
    const open = {
      seq: at + 1,
      utc: new Date(Date.UTC(2026, 10, 2, 9, 0, at)).toISOString(),
      user: 'r.example',
      role,
      event: EVENTS[at % EVENTS.length] as string,
      claimId: `claim-${at % 7}`,
      payloadHash: null,
      prev: records.at(-1)?.hash ?? '',
    };
    records.push({ ...open, hash: await hashOf(open, digest) });
  }
  return records;
}

/** The file that the report page would save of it. */
export const fileOf = (records: AuditRecord[]): Promise<string> =>
  writeAuditFile(auditHeader({ last: records.at(-1) ?? null, anchor: null, utc: '2026-11-02T10:00:00.000Z' }), records, digest);

/** What is wrong with a file's text, in any words; null when it verifies. */
export async function faultOf(text: string): Promise<string | null> {
  const read = await readAuditFile(text, digest);
  if (!read.ok) return read.why;
  const flaw = await verifyChain(read.records, read.header.head, digest);
  if (flaw) return flaw.kind;
  return read.records.length > (read.header.head?.seq ?? 0) ? 'added' : null;
}

const HARMS = ['flip', 'delete', 'reorder', 'truncate', 'insert'] as const;

const joined = (lines: string[]): string => lines.map((line) => `${line}\n`).join('');

/** The file's text, harmed in one place that chance chooses. */
function harm(text: string, kind: (typeof HARMS)[number], random: () => number): string {
  const below = (n: number): number => Math.floor(random() * n);
  const lines = text.slice(0, -1).split('\n');
  switch (kind) {
    case 'flip': {
      const bytes = Buffer.from(text);
      const at = below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(7));
      return bytes.toString('utf8');
    }
    case 'delete':
      return joined(lines.toSpliced(below(lines.length), 1));
    case 'reorder': {
      const [from, to] = [below(lines.length), below(lines.length - 1)];
      const [line = ''] = lines.splice(from, 1);
      return joined(lines.toSpliced(to === from ? to + 1 : to, 0, line));
    }
    case 'truncate':
      return text.slice(0, below(text.length));
    case 'insert':
      return joined(lines.toSpliced(1 + below(lines.length), 0, lines[below(lines.length)] ?? ''));
  }
}

/** Which of so many harms, each of the text that really changed it, are not found. */
export async function missedHarms(text: string, harms: number, random: () => number): Promise<string[]> {
  const missed: string[] = [];
  let harmed = 0;
  for (let trial = 0; harmed < harms; trial += 1) {
    const kind = HARMS[trial % HARMS.length] ?? 'flip';
    const touched = harm(text, kind, random);
    if (touched === text) continue;
    harmed += 1;
    if ((await faultOf(touched)) === null) missed.push(`${kind}, trial ${trial}`);
  }
  return missed;
}
