import type { ServiceLine } from '../../lib/coding/coded-encounter';
import type { DetailsModel } from '../models/details-model';
import { ChoiceField } from './ChoiceField';
import { LINE_UNITS, NDC_UNITS } from './choices';
import { DetailField } from './DetailField';
import { filled } from './details';

interface Props {
  details: DetailsModel;
  line: ServiceLine;
  /** 1-based place in the claim. */
  number: number;
}

/** What one service line carries besides: the last of several days, minutes, its drug, its own authorisation. */
export function LineDetails({ details, line, number }: Props) {
  const at = `lines/${line.id}`;
  const within = (place: string): boolean => place.startsWith(`${at}/`);
  const n = filled(Object.fromEntries(Object.entries(details.typed.value).filter(([place]) => within(place))));
  const wrong = [...details.faults.value.keys()].filter(within).length;
  const of = `line ${number}`;
  return (
    <details class="group line-details">
      <summary>
        More<span class="sr"> of line {number}</span>
        {n > 0 && <span class="muted num"> · {n} filled in</span>}
        {wrong > 0 && (
          <span class="error num">
            <span aria-hidden="true"> ■ </span>
            {wrong} to correct
          </span>
        )}
      </summary>
      <fieldset>
        <legend class="sr">More of line {number}</legend>
        <DetailField details={details} at={`${at}/endDate`} label="Last day" of={of} kind="date" hint="Of a service of several days." />
        {details.form.value === 'professional' && (
          <ChoiceField details={details} at={`${at}/unit`} label="Counted in" of={of} choices={LINE_UNITS} left="(units)" />
        )}
        <DetailField details={details} at={`${at}/ndc/code`} label="NDC" of={of} mono hint="Eleven digits." />
        <DetailField details={details} at={`${at}/ndc/quantity`} label="Quantity of the drug" of={of} mono />
        <ChoiceField details={details} at={`${at}/ndc/unit`} label="Drug counted in" of={of} choices={NDC_UNITS} left="(choose)" />
        <DetailField details={details} at={`${at}/priorAuthorization`} label="Prior authorisation" of={of} mono />
      </fieldset>
    </details>
  );
}
