import { useSignal, useSignalEffect } from '@preact/signals';
import type { RecordEffects, RecordState } from '../effects';

/** Signing in to the EHR's record and out of it; nothing where the site has set none up. */
export function RecordSignIn({ record }: { record: RecordEffects }) {
  const now = useSignal<RecordState>({ kind: 'off' });
  useSignalEffect(() =>
    record.watch((state) => {
      now.value = state;
    }),
  );
  const state = now.value;
  if (state.kind === 'off') return null;
  return (
    <section class="section" aria-label="The EHR’s record">
      <p role="status">
        <strong>The EHR’s record</strong> <span class="muted">{state.host}</span>
        <br />
        {state.kind === 'signed-out' &&
          (state.why ?? 'Sign in to read what the page does not show. It is asked for the patient on screen only.')}
        {state.kind === 'signing-in' && 'Signing in…'}
        {state.kind === 'signed-in' && state.said}
      </p>
      {state.kind === 'signed-out' && (
        <button type="button" onClick={() => void record.signIn()}>
          Sign in
        </button>
      )}
      {state.kind === 'signed-in' && (
        <button type="button" class="quiet" onClick={() => void record.signOut()}>
          Sign out
        </button>
      )}
    </section>
  );
}
