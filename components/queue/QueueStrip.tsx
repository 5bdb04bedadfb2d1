import { Mark } from '../parts/Mark';
import './Notices.css';
import type { Notice, NoticeWay } from './standing-words';

interface Props {
  notices: Notice[];
  onWay: (way: NoticeWay, id: string) => void;
}

/**
 * At the foot of every other view: the gravest thing of the queue that waits for a person, and how many more there are. It comes late and
 * goes by itself, so that nothing a person is about to press may stand below it.
 */
export function QueueStrip({ notices, onWay }: Props) {
  const waiting = notices.filter(({ person }) => person);
  const first = waiting[0];
  return (
    <div role="status" aria-label="Queue">
      {first !== undefined && (
        <p class="notice queue-strip" data-notice={first.id} data-severity={first.severity}>
          <Mark kind={first.severity} />
          <span>
            {first.says}
            {waiting.length > 1 && <span class="muted"> And {waiting.length - 1} more in the queue.</span>}
          </span>
          <button
            type="button"
            onClick={() => onWay(waiting.length > 1 || first.way === 'confirm-endpoint' ? 'queue' : first.way, first.id)}
          >
            {waiting.length > 1 ? 'Open the queue' : first.label}
          </button>
        </p>
      )}
    </div>
  );
}
