/** Invented chains, and ways to harm them. */
import { createHash } from 'node:crypto';
import { type AuditRecord, hashOf } from '../../lib/vault/audit';
import { auditHeader, writeAuditFile } from '../../lib/vault/audit-file';

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
