import { createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { QueueStanding } from '../../lib/queue/standing';
import type { QueueEffects } from '../effects';

/** Another endpoint than the one that open claims were promised to; null: none waits. Asked for only while the queue says so. */
export const EndpointChangeModel = createModel(
  (effects: Pick<QueueEffects, 'endpointChange'>, standing: ReadonlySignal<QueueStanding | null>) => {
    const change = signal<{ from: string; to: string } | null>(null);
    effect(() => {
      if (standing.value?.paused?.why !== 'endpoint-changed') change.value = null;
      else
        void effects.endpointChange().then(
          (waits) => {
            change.value = waits;
          },
          () => undefined,
        );
    });
    return { change };
  },
);
