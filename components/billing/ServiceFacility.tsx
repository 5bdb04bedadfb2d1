import type { DetailsModel } from '../models/details-model';
import { AddressFields } from './AddressFields';
import { DetailField } from './DetailField';
import { Group } from './Group';

/** Where the care was given, where it is not the billing provider's own place. */
export function ServiceFacility({ details }: { details: DetailsModel }) {
  const of = 'facility';
  return (
    <Group details={details} title="Facility, where it is not the billing provider’s" parts={['providers/facility']}>
      <DetailField details={details} at="providers/facility/name" label="Name" of={of} wide />
      <DetailField details={details} at="providers/facility/npi" label="NPI" of={of} mono />
      <AddressFields details={details} at="providers/facility/address" of={of} />
    </Group>
  );
}
