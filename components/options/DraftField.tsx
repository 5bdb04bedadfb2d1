import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  /** What is wrong and what to do; null: nothing. */
  why: string | null;
  hint?: string | undefined;
  mono?: boolean;
  onValue: (text: string) => void;
}

/** A field of a draft: anything can be typed, and what is wrong with it stands below. */
export function DraftField({ label, value, why, hint, mono, onValue }: Props) {
  const id = useId();
  const note = why ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class={mono === true ? 'mono' : undefined}
        value={value}
        aria-invalid={why !== null}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {note !== undefined && (
        <p id={`${id}-note`} class={why === null ? 'muted' : 'error'}>
          {note}
        </p>
      )}
    </div>
  );
}
