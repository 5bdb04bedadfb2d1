import type { DetailsModel } from '../models/details-model';
import { ChoiceField } from './ChoiceField';
import { ACCIDENTS } from './choices';
import { DetailField } from './DetailField';
import { Group } from './Group';

/** The accident that the care is for. */
export function Accident({ details }: { details: DetailsModel }) {
  const stay = details.form.value === 'institutional';
  return (
    <Group details={details} title="Accident" parts={['accident']}>
      <ChoiceField details={details} at="accident/kind" label="Kind" of="accident" choices={ACCIDENTS} left="(none)" />
      <DetailField details={details} at="accident/date" label="Day" of="accident" kind="date" />
      <DetailField
        details={details}
        at="accident/state"
        label="State"
        of="accident"
        mono
        hint={stay ? 'An occurrence code 01 to 06 says it too, under Codes of the stay.' : 'Where a car accident happened.'}
      />
    </Group>
  );
}
