import type { DetailsModel } from '../models/details-model';
import { ChoiceField } from './ChoiceField';
import { FILINGS } from './choices';
import { DetailField } from './DetailField';
import { Group } from './Group';

/** More of the cover than its payer and member number, which stand with the codes. */
export function Cover({ details }: { details: DetailsModel }) {
  return (
    <Group details={details} title="Payer’s number, group" parts={['coverage']}>
      <DetailField details={details} at="coverage/payerId" label="Payer’s number" mono hint="Left out: as the options have it." />
      <DetailField details={details} at="coverage/groupNumber" label="Group number" mono />
      <DetailField details={details} at="coverage/groupName" label="Group name" />
      <ChoiceField details={details} at="coverage/filing" label="Kind of cover" choices={FILINGS} left="(commercial)" />
    </Group>
  );
}
