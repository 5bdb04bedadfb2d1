import { useId } from 'preact/hooks';
import type { DetailsModel } from '../models/details-model';
import { FieldNote } from './FieldNote';

interface Props {
  details: DetailsModel;
  /** Its place among the details. */
  at: string;
  label: string;
  of?: string;
  choices: readonly (readonly [string, string])[];
  /** What holds where nothing is chosen. */
  left: string;
  hint?: string;
  /** Takes a whole row. */
  wide?: boolean;
}

/** One of a small set. A value that is not in it stands as it is. */
export function ChoiceField({ details, at, label, of, choices, left, hint, wide }: Props) {
  const id = useId();
  const fault = details.faults.value.get(at);
  const value = details.typed.value[at] ?? '';
  const other = value !== '' && !choices.some(([known]) => known === value);
  return (
    <label class="detail" data-wide={wide || undefined}>
      <span>{label}</span>
      <select
        aria-label={of === undefined ? label : `${label}, ${of}`}
        aria-invalid={fault !== undefined}
        aria-describedby={fault !== undefined || hint !== undefined ? `${id}-note` : undefined}
        value={value}
        onChange={(event) => details.set(at, event.currentTarget.value)}
      >
        <option value="">{left}</option>
        {choices.map(([known, word]) => (
          <option key={known} value={known}>
            {word}
          </option>
        ))}
        {other && <option value={value}>{value}</option>}
      </select>
      <FieldNote id={`${id}-note`} fault={fault} hint={hint} />
    </label>
  );
}
