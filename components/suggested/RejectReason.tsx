import { useEffect, useRef } from 'preact/hooks';

interface Props {
  code: string;
  onReject: (reason: string) => void;
  onCancel: () => void;
}

const COMMON = ['resolved', 'historical', 'unsupported', 'duplicate', 'integral', 'wrong-patient'];

/** Asks in one word why an offer is turned down. Enter rejects, Escape goes back. */
export function RejectReason({ code, onReject, onCancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const send = (): void => {
    const word = input.current?.value.trim() ?? '';
    if (word !== '') onReject(word);
  };
  return (
    <form
      class="reject"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label>
        Why not {code}? <input ref={input} list="reject-words" required maxLength={40} autocomplete="off" placeholder="one word" />
      </label>
      <datalist id="reject-words">
        {COMMON.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      <button type="submit">Reject</button>
      <button type="button" class="quiet" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
