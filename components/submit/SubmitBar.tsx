import type { SubmitState } from '../models/submit-model';
import './SubmitBar.css';

interface Props {
  stops: number;
  warnings: number;
  unchecked: number;
  state: SubmitState;
  onStops: () => void;
  onSubmit: () => void;
  onDismiss: () => void;
}

/** Always at the bottom: what stands against the claim, and the way out. */
export function SubmitBar({ stops, warnings, unchecked, state, onStops, onSubmit, onDismiss }: Props) {
  const working = state.kind === 'working';
  return (
    <footer class="submit" aria-label="Submit">
      <div role="status" class="answer">
        {working && <p>{state.step}</p>}
        {state.kind === 'refused' && (
          <p class="error">
            {state.why}{' '}
            <button type="button" class="quiet" onClick={onDismiss}>
              OK
            </button>
          </p>
        )}
      </div>
      <div class="bar">
        <button type="button" class="quiet counts num" onClick={onStops}>
          <span data-kind="stop">
            <span aria-hidden="true">■ </span>
            {stops} {stops === 1 ? 'stop' : 'stops'}
          </span>
          <span>
            <span aria-hidden="true">▲ </span>
            {warnings}
            <span class="sr"> warnings</span>
          </span>
          <span>
            <span aria-hidden="true">○ </span>
            {unchecked} not checked
          </span>
        </button>
        <button type="button" class="primary" aria-disabled={working} aria-keyshortcuts="Control+Enter Meta+Enter" onClick={onSubmit}>
          Submit
        </button>
      </div>
    </footer>
  );
}
