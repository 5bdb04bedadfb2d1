import { computed, createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { QueueItem, QueueState } from '../../lib/queue/entry';
import type { QueueEffects } from '../effects';
import { latest } from '../parts/latest';

const WAITING = new Set<QueueState>(['queued', 'sending', 'unknown', 'retry-wait']);
const NEEDS_PERSON = new Set<QueueState>(['held-auth', 'held-human', 'quarantined', 'rejected', 'denied', 'partial']);

const NO_ANSWER = 'The queue did not answer. Close and open the panel; nothing queued is lost.';

/**
 * The queue as last told, newest first. `failed`: what the last request to the worker was refused for. Asked for only
 * while `allowed`: a provider has no queue.
 */
export const QueueModel = createModel((effects: QueueEffects, allowed: ReadonlySignal<boolean>) => {
  const items = signal<QueueItem[]>([]);
  const known = signal(false);
  const failed = signal<string | null>(null);
  const refresh = latest(
    () => effects.list(),
    (list) => {
      items.value = list;
      known.value = true;
      if (failed.peek() === NO_ANSWER) failed.value = null;
    },
    () => {
      failed.value = NO_ANSWER;
    },
  );

  effect(() => {
    if (!allowed.value) return undefined;
    refresh.ask(undefined);
    return effects.onChange(() => refresh.ask(undefined));
  });

  async function ask(what: () => Promise<void>): Promise<void> {
    failed.value = null;
    try {
      await what();
    } catch (error) {
      failed.value = error instanceof Error ? error.message : 'The queue refused.';
    }
    refresh.ask(undefined);
  }

  return {
    items,
    known,
    failed,
    waiting: computed(() => items.value.filter((item) => WAITING.has(item.state))),
    needsPerson: computed(() => items.value.filter((item) => NEEDS_PERSON.has(item.state))),
    done: computed(() => items.value.filter((item) => !WAITING.has(item.state) && !NEEDS_PERSON.has(item.state))),
    sendNow: () => ask(() => effects.sendNow()),
    release: (claimId: string) => ask(() => effects.releaseHeld(claimId)),
  };
});
export type QueueModel = InstanceType<typeof QueueModel>;
