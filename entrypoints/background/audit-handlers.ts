/** What the worker answers about the audit chain, to a supervisor. */
import { readAnchor } from '../../lib/endpoint/anchor';
import type { Handlers } from '../../lib/messages';
import { readHead } from '../../lib/queue/journal';
import { lastRecord, recordsAfter } from '../../lib/vault/audit';
import { auditHeader } from '../../lib/vault/audit-file';
import type { AuditStanding } from '../../lib/vault/audit-standing';
import { allowed } from './handlers';
import { keepBooks, type Office } from './office';
import { record } from './record';
import type { Sender } from './sender';

export function auditHandlersFor(sender: Sender): Handlers {
  return {
    auditStanding: async () => {
      await allowed('auditStanding');
      return standingOf(await sender.office);
    },

    readAudit: async ({ after, limit }) => {
      await allowed('readAudit');
      const { audit } = await sender.office;
      return recordsAfter(audit, after, limit);
    },

    exportAudit: async () => {
      await allowed('exportAudit');
      const office = await sender.office;
      await record(office, 'audit-export', { by: 'person' });
      const { anchor } = await standingOf(office);
      const kept = anchor && { chain: anchor.chain, seq: anchor.seq, hash: anchor.hash, utc: anchor.utc };
      return auditHeader({ last: await lastRecord(office.audit), anchor: kept, utc: new Date().toISOString() });
    },
  };
}

async function standingOf(office: Office): Promise<AuditStanding> {
  await keepBooks(office);
  const { audit, area } = office;
  const [last, head, standing] = [await lastRecord(audit), await readHead(area), await readAnchor(area)];
  const mirror = head && { seq: head.auditSeq, hash: head.auditHash };
  return { length: last?.seq ?? 0, mirror, anchor: standing?.anchor ?? null, trouble: standing?.trouble ?? null };
}
