/** An invented audit chain and an invented move of the queue, for the pages that show them. */
import type { AuditEffects, TransferEffects } from '../../components/effects';
import { type AuditRecord, hashOf } from '../../lib/vault/audit';
import { auditHeader } from '../../lib/vault/audit-file';
import { sha256 } from '../../lib/vault/digest';

const digest = (text: string): Promise<string> => sha256(crypto.subtle, text);
const EVENTS = [
  'queued',
  'sending',
  'accepted',
  'denied',
  'settings: role is supervisor, was coder',
  'refused: listQueue from page: malformed request',
];

/** 240 records, anchored up to the 200th; `broken`: the 120th was changed afterwards. */
export async function anInventedAudit(broken: boolean): Promise<AuditEffects> {
  const records: AuditRecord[] = [];
  for (let at = 0; at < 240; at += 1) {
    const event = EVENTS[at % EVENTS.length] ?? '';
    const worker = event === 'sending' || event === 'accepted';
    const open = {
      seq: at + 1,
      utc: new Date(Date.UTC(2026, 10, 2, 15, at)).toISOString(),
      user: worker ? 'this device' : 'R. Example',
      role: worker ? 'worker' : 'coder',
      event,
      claimId: event.includes(':') ? null : `0f8fad5b-d9cb-469f-a165-7086772${String(at).padStart(5, '0')}`,
      payloadHash: null,
      prev: records.at(-1)?.hash ?? '',
    };
    records.push({ ...open, hash: await hashOf(open, digest) });
  }
  const [first, kept, last] = [records[0], records[199], records.at(-1)];
  if (!first || !kept || !last) throw new Error('too short');
  const anchor = { chain: first.hash, seq: kept.seq, hash: kept.hash, utc: kept.utc };
  if (broken) records[119] = { ...records[119], role: 'supervisor' } as AuditRecord;
  return {
    standing: async () => ({
      length: records.length,
      mirror: { seq: last.seq, hash: last.hash },
      anchor: { ...anchor, at: Date.parse(kept.utc) },
      trouble: broken ? { why: 'The endpoint did not answer.', since: 0, nextAt: 0 } : null,
    }),
    read: async (after, limit) => records.slice(after, after + limit),
    beginExport: async () => auditHeader({ last, anchor, utc: last.utc }),
  };
}

export const anInventedTransfer = (): TransferEffects => ({
  exportQueue: async () => ({ text: 'sealed', claims: 3 }),
  importQueue: async (passphrase) => {
    if (passphrase !== 'a long passphrase') throw new Error('This passphrase does not open the file. Nothing was changed.');
    return { taken: 2, further: 1, kept: 0, leftOut: 0 };
  },
});
