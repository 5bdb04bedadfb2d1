import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import type { DetailsModel } from '../models/details-model';
import { usDay } from '../parts/words';
import { DetailField } from './DetailField';
import { Group } from './Group';

interface Props {
  details: DetailsModel;
  coded: CodedEncounter;
}

/** What kind of bill it is, for which days, and its DRG. */
export function Bill({ details, coded }: Props) {
  const { date, endDate } = coded.encounter;
  const days = date === null ? 'the encounter’s, once it has a day' : [date, endDate ?? date].map(usDay).join(' to ');
  return (
    <Group details={details} title="Bill" parts={['stay/typeOfBill', 'stay/statement', 'stay/drg']}>
      <DetailField
        details={details}
        at="stay/typeOfBill"
        label="Type of bill"
        mono
        hint={`Facility and class. Left out: ${coded.setting === 'inpatient' ? '11' : '13'}.`}
      />
      <DetailField details={details} at="stay/statement/from" label="Statement from" kind="date" hint={`Left out: ${days}.`} />
      <DetailField details={details} at="stay/statement/to" label="Statement to" kind="date" />
      <DetailField details={details} at="stay/drg" label="DRG" mono />
    </Group>
  );
}
