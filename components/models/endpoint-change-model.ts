import { createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { QueueStanding } from '../../lib/queue/standing';
import type { QueueEffects } from '../effects';
import { latest } from '../parts/latest';

/** Another endpoint than the one that open claims were promised to; null: none waits. Asked for only while the queue says so. */
export const EndpointChangeModel = createModel(
  (effects: Pick<QueueEffects, 'endpointChange'>, standing: ReadonlySignal<QueueStanding | null>) => {
    const change = signal<{ from: string; to: string } | null>(null);
    const refresh = latest(
      () => effects.endpointChange(),
      (waits) => {
        change.value = waits;
      },
      () => {
        change.value = null;
      },
    );
    effect(() => {
      if (standing.value?.paused?.why === 'endpoint-changed') return refresh.ask(undefined);
      refresh.drop();
      change.value = null;
    });
    return { change };
  },
);
