import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import type { DetailsModel } from '../models/details-model';
import { usDay } from '../parts/words';
import { ChoiceField } from './ChoiceField';
import { ADMISSION_TYPES, STATUSES } from './choices';
import { DetailField } from './DetailField';
import { Group } from './Group';

interface Props {
  details: DetailsModel;
  coded: CodedEncounter;
}

/** How the stay or visit began and how it ended. */
export function Admission({ details, coded }: Props) {
  const { date } = coded.encounter;
  return (
    <Group details={details} title="Admission, discharge" parts={['stay/admission', 'stay/discharge']}>
      <ChoiceField details={details} at="stay/admission/type" label="Admission" choices={numbered(ADMISSION_TYPES)} left="(not chosen)" />
      <DetailField details={details} at="stay/admission/source" label="Point of origin" mono hint="One character of the NUBC set." />
      <DetailField
        details={details}
        at="stay/admission/date"
        label="Admitted on"
        kind="date"
        hint={date === null ? undefined : `Left out: ${usDay(date)}.`}
      />
      <DetailField details={details} at="stay/admission/hour" label="Admitted at" mono hint="Of 24 hours, like 13:15." />
      <DetailField details={details} at="stay/discharge/hour" label="Discharged at" mono hint="Of 24 hours, like 09:40." />
      <DetailField
        details={details}
        at="stay/discharge/status"
        label="Patient status"
        mono
        usual={STATUSES}
        hint={STATUSES.find(([code]) => code === details.typed.value['stay/discharge/status'])?.[1] ?? 'Two digits.'}
      />
    </Group>
  );
}

const numbered = (choices: readonly (readonly [string, string])[]) => choices.map(([code, word]) => [code, `${code} ${word}`] as const);
