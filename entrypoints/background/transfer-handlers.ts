/** What the worker does to move a queue: gives its claims out, takes others in. */
import { type Handlers, Refusal, tell } from '../../lib/messages';
import { handOver, type MoveTools, movedAfter, takeOver } from '../../lib/queue/transfer';
import { allowed, LOCKED } from './handlers';
import { chance, digest, type Office } from './office';
import { record } from './record';
import type { Sender } from './sender';

export function transferHandlersFor(sender: Sender): Handlers {
  return {
    exportQueue: async ({ after }) => {
      const { role } = await allowed('exportQueue');
      if (after !== null) return movedAfter(await moving(await sender.office, role), after);
      return sender.still(async (office) => {
        const tools = await moving(office, role);
        const claims = await handOver(tools);
        await record(office, `queue-export: ${claims} claims`, { by: 'person' });
        tell('queueChanged', null);
        return movedAfter(tools, 0);
      });
    },

    importQueue: async ({ claims }) => {
      const { role } = await allowed('importQueue');
      const taken = await sender.still(async (office) => {
        const counts = await takeOver(claims, await moving(office, role));
        const words = `${counts.taken} new, ${counts.further} went further, ${counts.kept} as they were, ${counts.leftOut} left out`;
        await record(office, `queue-import: ${words}`, { by: 'person' });
        return counts;
      });
      tell('queueChanged', null);
      void sender.wake().catch(() => undefined);
      return taken;
    },
  };
}

async function moving({ db, area, ...office }: Office, role: string): Promise<MoveTools> {
  const [cipher, lockKey] = await Promise.all([office.cipher(), office.lockKey()]);
  if (!cipher || !lockKey) throw new Refusal(LOCKED);
  return { db, area, cipher, lockKey, digest, now: Date.now, random: chance, role };
}
