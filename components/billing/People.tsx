import type { DetailsModel } from '../models/details-model';
import { ClinicianFields } from './ClinicianFields';
import { Group } from './Group';

const OWN = 'Left out: the encounter’s provider, with the NPI of the options.';
const PARTS = ['rendering', 'referring', 'ordering', 'supervising', 'attending', 'operating'].map((part) => `providers/${part}`);

/** Who else took part, by what the claim's form has a place for. */
export function People({ details }: { details: DetailsModel }) {
  const institutional = details.form.value === 'institutional';
  return (
    <Group details={details} title="Clinicians" parts={PARTS}>
      {institutional && <ClinicianFields details={details} at="providers/attending" of="attending" taxonomy hint={OWN} />}
      {institutional && <ClinicianFields details={details} at="providers/operating" of="operating" />}
      <ClinicianFields
        details={details}
        at="providers/rendering"
        of="rendering"
        taxonomy
        hint={institutional ? 'Where it is not the attending one.' : OWN}
      />
      <ClinicianFields details={details} at="providers/referring" of="referring" />
      {!institutional && <ClinicianFields details={details} at="providers/ordering" of="ordering" />}
      {!institutional && <ClinicianFields details={details} at="providers/supervising" of="supervising" />}
    </Group>
  );
}
