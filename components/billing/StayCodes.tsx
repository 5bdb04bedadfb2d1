import type { DetailsModel } from '../models/details-model';
import { DetailField } from './DetailField';
import { Group } from './Group';
import { RowList } from './RowList';

/** An 837I carries 24 of each (HI BH, BI, BE, BG). */
const MOST = 24;
const PARTS = ['stay/occurrences', 'stay/spans', 'stay/values', 'stay/conditions'];

/** Occurrences, spans, values and conditions, by the codes of the NUBC, typed as the site's manual has them. */
export function StayCodes({ details }: { details: DetailsModel }) {
  const code = (at: string, of: string) => <DetailField details={details} at={`${at}/code`} label="Code" of={of} mono />;
  const day = (at: string, label: string, of: string) => <DetailField details={details} at={at} label={label} of={of} kind="date" />;
  return (
    <Group details={details} title="Codes of the stay" parts={PARTS}>
      <RowList
        details={details}
        at="stay/occurrences"
        title="Occurrences"
        one="an occurrence"
        first="code"
        most={MOST}
        row={(at, of) => (
          <>
            {code(at, of)}
            {day(`${at}/date`, 'Day', of)}
          </>
        )}
      />
      <RowList
        details={details}
        at="stay/spans"
        title="Occurrence spans"
        one="a span"
        first="code"
        most={MOST}
        row={(at, of) => (
          <>
            {code(at, of)}
            {day(`${at}/from`, 'From', of)}
            {day(`${at}/to`, 'To', of)}
          </>
        )}
      />
      <RowList
        details={details}
        at="stay/values"
        title="Values"
        one="a value"
        first="code"
        most={MOST}
        row={(at, of) => (
          <>
            {code(at, of)}
            <DetailField details={details} at={`${at}/cents`} label="Amount $" of={of} mono />
          </>
        )}
      />
      <RowList
        details={details}
        at="stay/conditions"
        title="Conditions"
        one="a condition"
        first=""
        most={MOST}
        row={(at, of) => <DetailField details={details} at={at} label="Code" of={of} mono />}
      />
    </Group>
  );
}
