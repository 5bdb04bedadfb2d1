import { useId } from 'preact/hooks';

interface Props {
  label: string;
  on: boolean;
  /** True: the administrator fixed it. */
  managed: boolean;
  hint: string;
  onValue: (on: boolean) => void;
}

/** A setting that is on or off, saved at once. */
export function SwitchField({ label, on, managed, hint, onValue }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        checked={on}
        disabled={managed}
        aria-describedby={`${id}-note`}
        onChange={(event) => onValue(event.currentTarget.checked)}
      />
      <p id={`${id}-note`} class="muted">
        {managed ? 'Set by your administrator.' : hint}
      </p>
    </div>
  );
}
