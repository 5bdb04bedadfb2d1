import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface Props<T> {
  label: string;
  /** The full accessible name, where the label alone would be the same in every row. */
  name: string;
  width: string;
  value: string;
  /** What the text means, or null when it means nothing. */
  read: (text: string) => T | null;
  wrong: string;
  onValue: (value: T) => void;
}

/** A field whose text is kept as typed while it has focus, and handed on whenever it means something. */
export function TypedField<T>({ label, name, width, value, read, wrong, onValue }: Props<T>) {
  const id = useId();
  const typed = useSignal<string | null>(null);
  const bad = typed.value !== null && read(typed.value) === null;
  return (
    <label class="typed">
      <span>{label}</span>
      <input
        class="num"
        aria-label={name}
        aria-invalid={bad}
        aria-describedby={bad ? id : undefined}
        style={{ width }}
        autocomplete="off"
        spellcheck={false}
        value={typed.value ?? value}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const text = event.currentTarget.value;
          typed.value = text;
          const meant = read(text);
          if (meant !== null) onValue(meant);
        }}
        onBlur={() => {
          if (!bad) typed.value = null;
        }}
      />
      {bad && (
        <span id={id} class="error">
          {wrong}
        </span>
      )}
    </label>
  );
}
