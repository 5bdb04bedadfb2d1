import { useEffect, useRef } from 'preact/hooks';
import type { QueueItem, QueueState } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { stateSentence } from '../queue/state-words';
import './Queued.css';

interface Props {
  pcn: string;
  /** The entry as the queue tells it; null until it did. */
  item: QueueItem | null;
  standing: QueueStanding | null;
  now: number;
  onQueue: () => void;
  onAgain: () => void;
}

const SENT: ReadonlySet<QueueState> = new Set([
  'accepted',
  'acknowledged',
  'pended',
  'rejected',
  'paid',
  'partial',
  'denied',
  'superseded',
]);

/** What became of the claim just submitted, as it goes on. Where the browser forgets what it holds, only *sent* is promised. */
export function Queued({ pcn, item, standing, now, onQueue, onAgain }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const sent = item !== null && SENT.has(item.state);
  const forgets = standing?.ephemeral === true;
  return (
    <div class="section queued" ref={box} tabIndex={-1} role="status" data-testid="queued" data-state={item?.state ?? 'queued'}>
      {sent ? (
        <p>
          <span aria-hidden="true">✓ </span>
          <strong>Sent</strong> as <code>{pcn}</code>.
        </p>
      ) : forgets ? (
        <p>
          <span aria-hidden="true">▲ </span>
          <strong>Not sent yet</strong>: <code>{pcn}</code>. This browser forgets everything when it closes; keep it open until this says
          sent.
        </p>
      ) : (
        <p>
          <span aria-hidden="true">✓ </span>
          <strong>Queued</strong> as <code>{pcn}</code>. It is on this computer’s disk twice and goes to the billing endpoint by itself.
        </p>
      )}
      {item !== null && <p>{stateSentence(item, now, standing?.paused ?? null)}</p>}
      <p>
        <button type="button" onClick={onQueue}>
          Open the queue
        </button>{' '}
        <button type="button" class="quiet" onClick={onAgain}>
          Code this encounter again
        </button>
      </p>
    </div>
  );
}
