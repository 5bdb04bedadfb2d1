import { createModel, effect, signal } from '@preact/signals';
import type { RecordEffects, RecordState } from '../effects';

/** The sign-in to the EHR's record, as the screens show it. */
export const RecordModel = createModel((effects: RecordEffects) => {
  const state = signal<RecordState>({ kind: 'off' });
  effect(() =>
    effects.watch((next) => {
      state.value = next;
    }),
  );
  return {
    state,
    /** Must be called in a click. */
    signIn: (): void => void effects.signIn(),
    signOut: (): void => void effects.signOut(),
  };
});
export type RecordModel = InstanceType<typeof RecordModel>;
