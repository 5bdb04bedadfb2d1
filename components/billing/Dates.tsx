import type { DetailsModel } from '../models/details-model';
import { DetailField } from './DetailField';
import { Group } from './Group';

/** Days a professional claim may name: when it began, and the hospital stay that the services belong to. */
export function Dates({ details }: { details: DetailsModel }) {
  return (
    <Group details={details} title="Onset, hospital stay" parts={['onset', 'hospitalized']}>
      <DetailField details={details} at="onset" label="Onset" kind="date" hint="Of the illness, or its symptoms." />
      <DetailField details={details} at="hospitalized/from" label="In hospital from" kind="date" />
      <DetailField details={details} at="hospitalized/to" label="In hospital to" kind="date" hint="Left out: not discharged yet." />
    </Group>
  );
}
