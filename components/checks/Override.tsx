import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  what: string;
  onOverride: (reason: string) => void;
}

/** Overrides a failed rule; only with a reason, which goes with the claim's record. */
export function Override({ what, onOverride }: Props) {
  const asking = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asking.value) input.current?.focus();
  }, [asking.value]);

  if (!asking.value)
    return (
      <button
        type="button"
        class="quiet"
        onClick={() => {
          asking.value = true;
        }}
      >
        Override…<span class="sr"> {what}</span>
      </button>
    );
  return (
    <form
      class="override"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = input.current?.value.trim() ?? '';
        if (reason === '') return;
        asking.value = false;
        onOverride(reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        asking.value = false;
      }}
    >
      <label>
        Reason <input ref={input} required maxLength={200} autocomplete="off" />
      </label>{' '}
      <button type="submit">Override</button>
    </form>
  );
}
