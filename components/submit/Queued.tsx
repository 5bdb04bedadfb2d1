import { useEffect, useRef } from 'preact/hooks';
import type { QueueItem } from '../../lib/queue/entry';
import { stateSentence } from '../queue/state-words';
import './Queued.css';

interface Props {
  pcn: string;
  /** The entry as the queue tells it; null until it did. */
  item: QueueItem | null;
  now: number;
  onQueue: () => void;
  onAgain: () => void;
}

/** What became of the claim just submitted, as it goes on. */
export function Queued({ pcn, item, now, onQueue, onAgain }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="section queued" ref={box} tabIndex={-1} role="status" data-testid="queued" data-state={item?.state ?? 'queued'}>
      <p>
        <span aria-hidden="true">✓ </span>
        <strong>Queued</strong> as <code>{pcn}</code>. It is on this computer’s disk twice and goes to the billing endpoint by itself.
      </p>
      {item !== null && <p>{stateSentence(item, now)}</p>}
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
