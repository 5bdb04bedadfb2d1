import type { AuditEffects } from '../../components/effects';
import { send } from '../../lib/messages';

/** The audit chain as the report page asks for it; the worker answers a supervisor only. */
export const createAuditEffects = (): AuditEffects => ({
  standing: () => send('auditStanding', null),
  read: (after, limit) => send('readAudit', { after, limit }),
  beginExport: () => send('exportAudit', null),
});
