import { useId } from 'preact/hooks';
import type { DetailsModel } from '../models/details-model';
import { FieldNote } from './FieldNote';

interface Props {
  details: DetailsModel;
  /** Its place among the details. */
  at: string;
  label: string;
  /** Whose or of what, where the label alone stands more than once on the screen. */
  of?: string;
  kind?: 'text' | 'date';
  /** Codes and numbers. */
  mono?: boolean;
  /** Takes a whole row. */
  wide?: boolean;
  hint?: string | undefined;
  /** Usual values with our word for each; others may be typed. */
  usual?: readonly (readonly [string, string])[];
}

/** One field of the claim's details: what is typed stays as typed, and what is wrong with it stands below. */
export function DetailField({ details, at, label, of, kind = 'text', mono, wide, hint, usual }: Props) {
  const id = useId();
  const fault = details.faults.value.get(at);
  const noted = fault !== undefined || hint !== undefined;
  return (
    <label class="detail" data-wide={wide || undefined}>
      <span>{label}</span>
      <input
        type={kind}
        class={mono === true ? 'mono' : undefined}
        aria-label={of === undefined ? label : `${label}, ${of}`}
        aria-invalid={fault !== undefined}
        aria-describedby={noted ? `${id}-note` : undefined}
        autocomplete="off"
        spellcheck={false}
        list={usual === undefined ? undefined : `${id}-usual`}
        value={details.typed.value[at] ?? ''}
        onInput={(event) => details.set(at, event.currentTarget.value)}
      />
      {usual !== undefined && (
        <datalist id={`${id}-usual`}>
          {usual.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </datalist>
      )}
      <FieldNote id={`${id}-note`} fault={fault} hint={hint} />
    </label>
  );
}
