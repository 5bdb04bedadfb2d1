import { useRef } from 'preact/hooks';
import type { RecordState } from '../effects';
import { useKeptFocus } from '../parts/use-kept-focus';
import './RecordSignIn.css';

interface Props {
  state: RecordState;
  onSignIn: () => void;
  onSignOut: () => void;
}

/** What the sign-in stands at, with its shape. */
function sentenceOf(state: Exclude<RecordState, { kind: 'off' }>): [shape: string, words: string] {
  switch (state.kind) {
    case 'signed-out':
      return ['○', state.why ?? 'Sign in to read what the page does not show. It is asked for the patient on screen only.'];
    case 'ended':
      return ['▲', state.why ?? 'The sign-in has ended. Sign in again to go on reading the record.'];
    case 'signing-in':
      return ['○', 'Signing in…'];
    case 'signed-in':
      return ['●', state.said];
  }
}

/** Signing in to the EHR's record and out of it; nothing where the site has set none up. */
export function RecordSignIn({ state, onSignIn, onSignOut }: Props) {
  const region = useRef<HTMLElement>(null);
  useKeptFocus(region);
  if (state.kind === 'off') return null;
  const [shape, words] = sentenceOf(state);
  const isIn = state.kind === 'signed-in';
  return (
    <section class="section record" ref={region} aria-labelledby="record-title">
      <h2 id="record-title" data-heading tabIndex={-1}>
        <span>The EHR’s record</span>
      </h2>
      <p class="host muted">{state.host}</p>
      <p role="status">
        <span aria-hidden="true">{shape} </span>
        {words}
      </p>
      {/* One button through every state, so that the keyboard stays on it. */}
      <button
        type="button"
        aria-disabled={state.kind === 'signing-in'}
        onClick={isIn ? onSignOut : state.kind === 'signing-in' ? undefined : onSignIn}
      >
        {isIn ? 'Sign out' : state.kind === 'ended' ? 'Sign in again' : 'Sign in'}
      </button>
    </section>
  );
}
