import { createModel, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { QueueItem } from '../../lib/queue/entry';
import type { QueueEffects } from '../effects';
import { latest } from '../parts/latest';

/** More claims of one patient than a queue ever holds. */
const ALL = 500;

/** The claims of the patient who is being coded, however far down the queue they stand; `key` null: nobody is. */
export const PatientClaimsModel = createModel(
  (effects: QueueEffects, allowed: ReadonlySignal<boolean>, key: ReadonlySignal<string | null>) => {
    const items = signal<QueueItem[]>([]);
    const refresh = latest(
      async (patientKey: string) => effects.list({ limit: ALL, patientKey }),
      (found, asked) => {
        if (asked === key.peek()) items.value = found;
      },
      () => undefined,
    );

    effect(() => {
      const patientKey = key.value;
      items.value = [];
      if (!allowed.value || patientKey === null) return undefined;
      refresh.ask(patientKey);
      return effects.onChange(() => refresh.ask(patientKey));
    });

    return { items };
  },
);
