import type { SubmitState } from '../models/submit-model';
import { count } from '../parts/words';
import './SubmitBar.css';

interface Props {
  stops: number;
  warnings: number;
  unchecked: number;
  /** Parts of the chart that were not read. */
  unread: number;
  /** Quotes the coding rests on that stand on a page opened earlier. */
  offScreen: number;
  state: SubmitState;
  onUnread: () => void;
  onStops: () => void;
  onSubmit: () => void;
  onDismiss: () => void;
}

/** Always at the bottom: what stands against the claim, and the way out. */
export function SubmitBar(props: Props) {
  const { stops, warnings, unchecked, unread, offScreen, state, onUnread, onStops, onSubmit, onDismiss } = props;
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
      {(unread > 0 || offScreen > 0) && (
        <p class="seen">
          {unread > 0 && (
            <button type="button" class="quiet num" onClick={onUnread}>
              <span aria-hidden="true">▸ </span>
              {count(unread, 'part unread', 'parts unread')}
            </button>
          )}
          {offScreen > 0 && (
            <span class="muted">
              {count(offScreen, 'quote is not on screen', 'quotes are not on screen')}: held against the page opened earlier
            </span>
          )}
        </p>
      )}
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
