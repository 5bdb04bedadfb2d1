/** The worker's way to the billing endpoint: what is remembered of it, how a claim goes there, how its answer comes back. */
import { askerOf } from '../../lib/endpoint/catch-up';
import { deliver, type Memory, nothingKnown, type Remembered, RememberedSchema } from '../../lib/endpoint/deliver';
import type { HttpTools } from '../../lib/endpoint/request';
import type { Wire } from '../../lib/queue/drain';
import type { JournalArea } from '../../lib/queue/journal';
import type { OutboxRow } from '../../lib/queue/store';
import { chance, type Office } from './office';

const KEY = 'endpoint-known';

/** Kept beside the queue: what concerns where claims may stand must outlive the worker. Another base begins with nothing known. */
function memoryOf(base: string, area: JournalArea): Memory {
  let known: Promise<Remembered> | null = null;
  const load = async (): Promise<Remembered> => {
    const kept = RememberedSchema.safeParse(await area.get(KEY).catch(() => null));
    return kept.success && kept.data.base === base ? kept.data : nothingKnown(base);
  };
  const current = (): Promise<Remembered> => (known ??= load());
  return {
    known: current,
    async note(change) {
      const next = current().then((before) => ({ ...before, ...change }));
      known = next;
      await area.set(KEY, await next);
    },
  };
}

/** One pass's wire to the endpoint at `base`. */
export function wireTo(
  base: string,
  { db, area, cipher }: Office,
  http: HttpTools,
  changed: (row: OutboxRow) => void | Promise<void>,
): Wire {
  const memory = memoryOf(base, area);
  const ask = askerOf(base, { ...http, db, cipher, memory, random: chance, changed });
  return {
    send: (claim, { mayBeThere, createdAt }) => deliver(base, { ...claim, again: mayBeThere, queuedAt: createdAt }, memory, http),
    poll: (_, row) => ask(row),
  };
}
