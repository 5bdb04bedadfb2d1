import type { DetailsModel } from '../models/details-model';
import { ChoiceField } from './ChoiceField';
import { REVENUE_UNITS } from './choices';
import { DetailField } from './DetailField';
import { Group } from './Group';
import { RowList } from './RowList';

/** As many lines as an 837I carries in all. */
const MOST = 999;

/** Charges that have a revenue code and no procedure, such as room and board. */
export function RevenueLines({ details }: { details: DetailsModel }) {
  return (
    <Group details={details} title="Charges by revenue code alone" parts={['stay/revenueLines']}>
      <RowList
        details={details}
        at="stay/revenueLines"
        title="Lines"
        one="a charge"
        first="revenueCode"
        most={MOST}
        row={(at, of) => (
          <>
            <DetailField details={details} at={`${at}/revenueCode`} label="Revenue code" of={of} mono />
            <DetailField details={details} at={`${at}/units`} label="How many" of={of} mono />
            <ChoiceField details={details} at={`${at}/unit`} label="Days or units" of={of} choices={REVENUE_UNITS} left="(choose)" />
            <DetailField details={details} at={`${at}/chargeCents`} label="Charge $" of={of} mono />
          </>
        )}
      />
    </Group>
  );
}
