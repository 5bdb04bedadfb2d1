import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  autocomplete: 'current-password' | 'new-password';
  /** What is said below: what is wrong (`bad`) or what to know. */
  note: string | null;
  bad: boolean;
  input: RefObject<HTMLInputElement | null> | null;
  onValue: (text: string) => void;
}

/** A passphrase, hidden until its owner wants to see it. */
export function PassphraseField({ label, value, autocomplete, note, bad, input, onValue }: Props) {
  const id = useId();
  const shown = useSignal(false);
  const field = {
    id,
    ref: input,
    autocomplete,
    spellcheck: false,
    autocapitalize: 'off' as const,
    value,
    'aria-invalid': bad,
    'aria-describedby': note === null ? undefined : `${id}-note`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  };
  return (
    <div class="passphrase">
      <label for={id}>{label}</label>
      <span class="box">
        {shown.value ? <input type="text" {...field} /> : <input type="password" {...field} />}
        <button
          type="button"
          aria-pressed={shown.value}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          Show<span class="sr"> {label}</span>
        </button>
      </span>
      {note !== null && (
        <p id={`${id}-note`} class={bad ? 'error' : 'muted'}>
          {note}
        </p>
      )}
    </div>
  );
}
