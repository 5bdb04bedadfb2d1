import { Mark } from '../parts/Mark';
import './Notices.css';
import type { Notice, NoticeWay } from './standing-words';

interface Props {
  notices: Notice[];
  /** Another endpoint that waits to be confirmed. */
  change: { from: string; to: string } | null;
  onWay: (way: NoticeWay, id: string) => void;
  /** Confirms the endpoint shown. */
  onConfirm: (endpoint: string) => void;
}

/** What stands in the queue's way, each with its one action. */
export function Notices({ notices, change, onWay, onConfirm }: Props) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label="What stands in the way" role="list">
      {notices.map(({ id, severity, says, way, label }) => (
        <li key={id} class="notice" data-notice={id} data-severity={severity}>
          <Mark kind={severity} />
          {way === 'confirm-endpoint' && change !== null ? (
            <>
              <span>
                {says} Before: <code>{change.from}</code>. Now: <code>{change.to}</code>.
              </span>
              <button type="button" onClick={() => onConfirm(change.to)}>
                Send claims there
              </button>
            </>
          ) : (
            <>
              <span>{says}</span>
              <button type="button" onClick={() => onWay(way, id)}>
                {label}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
