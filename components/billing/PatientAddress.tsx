import type { DetailsModel } from '../models/details-model';
import { AddressFields } from './AddressFields';
import { Group } from './Group';

/** Where the patient lives. */
export function PatientAddress({ details }: { details: DetailsModel }) {
  return (
    <Group details={details} title="Patient’s address" parts={['patientAddress']}>
      <AddressFields details={details} at="patientAddress" of="patient" />
    </Group>
  );
}
