import type { DetailsModel } from '../models/details-model';
import { DetailField } from './DetailField';
import { Group } from './Group';

/** The numbers that others gave for this care. */
export function Authorisations({ details }: { details: DetailsModel }) {
  return (
    <Group details={details} title="Authorisation, referral" parts={['priorAuthorization', 'referral', 'clia']}>
      <DetailField details={details} at="priorAuthorization" label="Prior authorisation" mono />
      <DetailField details={details} at="referral" label="Referral number" mono />
      {details.form.value === 'professional' && (
        <DetailField details={details} at="clia" label="CLIA number" mono hint="Of the laboratory." />
      )}
    </Group>
  );
}
