import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { QueueItem } from '../../lib/queue/entry';

interface Props {
  item: QueueItem;
  onSettle: (arrived: boolean) => void;
}

/** Asks what became of a claim that nobody confirmed; says what a wrong answer costs before it takes one. */
export function SettleClaim({ item, onSettle }: Props) {
  const asking = useSignal(false);
  const later = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asking.value) later.current?.focus();
    else if (was.current) open.current?.focus();
    was.current = asking.value;
  }, [asking.value]);

  if (!asking.value)
    return (
      <button ref={open} type="button" class="quiet" onClick={() => (asking.value = true)}>
        Did it arrive?<span class="sr"> {item.pcn}</span>
      </button>
    );
  const settle = (arrived: boolean) => () => {
    asking.value = false;
    onSettle(arrived);
  };
  return (
    <div
      class="void"
      role="group"
      aria-label={`Did ${item.pcn} arrive?`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        asking.value = false;
      }}
    >
      <p>
        Ask the clearinghouse or the payer by <code>{item.pcn}</code> first. If it arrived and you send it again, it is billed twice. If it
        did not and you say it did, it is never paid. Your answer is recorded in the audit chain.
        {item.exported && ' Do not upload the old file any more once the claim goes again.'}
      </p>
      <button ref={later} type="button" onClick={() => (asking.value = false)}>
        Not known yet
      </button>{' '}
      <button type="button" onClick={settle(true)}>
        It arrived
      </button>{' '}
      <button type="button" onClick={settle(false)}>
        It did not: send it again
      </button>
    </div>
  );
}
