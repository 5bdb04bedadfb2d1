import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Read } from './valid';

interface Props<T> {
  label: string;
  value: string;
  read: (text: string) => Read<T>;
  /** True: the administrator fixed it. */
  managed: boolean;
  hint?: string;
  mono?: boolean;
  onValue: (value: T) => void;
}

/** A setting saved as typed: only text that means something is handed on, and what is wrong is said beside it. */
export function Field<T>({ label, value, read, managed, hint, mono, onValue }: Props<T>) {
  const id = useId();
  const typed = useSignal<string | null>(null);
  const got = read(typed.value ?? value);
  const note = managed ? 'Set by your administrator.' : got.ok ? hint : got.why;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class={mono === true ? 'mono' : undefined}
        value={typed.value ?? value}
        disabled={managed}
        aria-invalid={!got.ok}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          const text = event.currentTarget.value;
          typed.value = text;
          const now = read(text);
          if (now.ok) onValue(now.value);
        }}
      />
      {note !== undefined && (
        <p id={`${id}-note`} class={got.ok ? 'muted' : 'error'}>
          {note}
        </p>
      )}
    </div>
  );
}
