/** The way into the audit chain for whatever is no transition of a claim. */
import { browser } from 'wxt/browser';
import { recordFact } from '../../lib/queue/audit';
import { type Tally, TallySchema, tallied } from '../../lib/queue/refusals';
import { readSettings } from '../../lib/settings';
import { THIS_DEVICE } from '../../lib/vault/audit';
import { keepBooks, type Office } from './office';

/** `by`: who did it; `worker`: nobody, it happened. */
interface About {
  by: 'person' | 'worker';
  claimId?: string;
  payloadHash?: string;
}

/**
 * Records that something happened: on disk when answered, in the chain soon after. `event` carries no patient data; what
 * follows its first colon is said to people as it stands.
 */
export async function record(office: Pick<Office, 'db' | 'audit'>, event: string, { by, claimId, payloadHash }: About): Promise<void> {
  const { settings } = await readSettings();
  const who = by === 'person' ? { user: settings.user ?? THIS_DEVICE, role: settings.role } : { user: THIS_DEVICE, role: 'worker' };
  await recordFact(office.db, { at: Date.now(), ...who, event, claimId: claimId ?? null, payloadHash: payloadHash ?? null });
  // The fact is safe by now; books that cannot be kept this moment are kept by the next pass.
  await keepBooks(office).catch(() => undefined);
}

const TALLY = 'audit-refusals';
let tally: Tally | null = null;

/** Records a refused message, sparingly. `name` only where the protocol has such a message: the rest is the sender's word. */
export async function recordRefusal(
  office: Pick<Office, 'db' | 'audit'>,
  refusal: { name: string | null; why: string; from: string },
): Promise<void> {
  const stored = TallySchema.safeParse((await browser.storage.local.get(TALLY))[TALLY]);
  const next = tallied(tally ?? (stored.success ? stored.data : null), Date.now());
  tally = next.tally;
  if (next.record === null) return;
  await browser.storage.local.set({ [TALLY]: next.tally });
  const times = next.record > 10 ? `, ${next.record} refused within the hour` : '';
  await record(office, `refused: ${refusal.name ?? 'a message'} from ${refusal.from}: ${refusal.why}${times}`, { by: 'worker' });
}
