/** Forgets what need not be kept, when a person asks for it. */
import { Refusal, type ResponseOf, tell } from '../../lib/messages';
import { purge } from '../../lib/queue/purge';
import type { Settings } from '../../lib/settings';
import { guardInForce } from '../../lib/vault/change';
import { LOCKED } from './handlers';
import { changeTo } from './key-mode';
import { record } from './record';
import type { Sender } from './sender';

/** Forgets, then seals what is left under new keys: what the disk still holds of the rest has lost the key that opened it. */
export async function purgeVault(sender: Sender, { role, purgeAfterDays }: Settings): Promise<ResponseOf<'purgeVault'>> {
  const office = await sender.office;
  const guard = (await office.cipher()) && (await guardInForce(office.vault));
  if (!guard) throw new Refusal(LOCKED);
  const purged = await sender.still(({ db }) => purge({ db, now: Date.now(), afterDays: purgeAfterDays, role }));
  const { resealed, unreadable } = await changeTo(sender, guard);
  await record(office, `purge: ${purged} claims`, { by: 'person' });
  tell('queueChanged', null);
  void sender.wake().catch(() => undefined);
  return { purged, resealed, unreadable };
}
