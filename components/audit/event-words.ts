import type { AuditRecord } from '../../lib/vault/audit';
import { STATE_WORDS } from '../queue/state-words';

/** What facts that are no state of a claim are called. */
const FACTS: Record<string, string> = {
  imported: 'Came in from an exported queue',
  rehydrated: 'Brought back from the second copy',
  refused: 'Message refused',
  settings: 'Setting changed',
  'audit-export': 'Audit chain exported',
  'queue-export': 'Queue exported',
  'queue-import': 'Queue imported',
  'store-loss': 'The browser lost claims',
  'audit-loss': 'The browser lost audit records',
  'endpoint-confirmed': 'Endpoint confirmed',
  unlock: 'Vault unlocked',
  'unlock-refused': 'Vault not unlocked',
  lock: 'Vault locked',
  'key-mode': 'Work on this computer guarded by',
  reseal: 'Sealed anew',
  purged: 'Patient data removed from this device',
  purge: 'Content of old claims forgotten',
  void: 'Claim taken back',
  arrived: 'Said to have arrived',
  'not-arrived': 'Said not to have arrived',
  answers: 'Answer file taken in',
};

/** A record's event in plain words; one that is not known is shown as it is recorded. */
export function eventWords({ event }: Pick<AuditRecord, 'event'>): string {
  const at = event.indexOf(': ');
  const [name, more] = at < 0 ? [event, ''] : [event.slice(0, at), event.slice(at + 2)];
  const words = FACTS[name] ?? (Object.hasOwn(STATE_WORDS, name) ? `Claim: ${STATE_WORDS[name as keyof typeof STATE_WORDS]}` : name);
  if (more === '') return words;
  return `${words}: ${Object.hasOwn(STATE_WORDS, more) ? STATE_WORDS[more as keyof typeof STATE_WORDS] : more}`;
}
