import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueItem } from '../../lib/queue/entry';

interface Props {
  item: QueueItem;
  /** The number that the payer knows the claim by. */
  payerControlNumber: string;
  onVoid: () => void;
}

/** Takes a claim back with the payer; asks first, with what it means. */
export function VoidClaim({ item, payerControlNumber, onVoid }: Props) {
  const asking = useSignal(false);
  const keep = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asking.value) keep.current?.focus();
    else if (was.current) open.current?.focus();
    was.current = asking.value;
  }, [asking.value]);

  if (!asking.value)
    return (
      <button ref={open} type="button" class="quiet" onClick={() => (asking.value = true)}>
        {item.frequency === '8' ? 'Void once more…' : 'Void…'}
        <span class="sr"> {item.pcn}</span>
      </button>
    );
  return (
    <div
      class="void"
      role="group"
      aria-label={`Void ${item.pcn}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        asking.value = false;
      }}
    >
      <p>
        A void (8) tells the payer to treat <code>{payerControlNumber}</code> as never billed, all lines of it
        {item.state === 'denied' ? '' : ', and to take back what it paid'}. It cannot be called back. To bill the visit again afterwards,
        code it anew.
      </p>
      <button ref={keep} type="button" onClick={() => (asking.value = false)}>
        Keep the claim
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          asking.value = false;
          onVoid();
        }}
      >
        Void the claim
      </button>
    </div>
  );
}
