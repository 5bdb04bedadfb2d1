import type { DetailsModel } from '../models/details-model';
import { ChoiceField } from './ChoiceField';
import { ASSIGNMENTS, BENEFITS, RELEASES, SIGNATURES } from './choices';
import { Group } from './Group';

/** What was signed and assigned (CLM06 to CLM09); left alone, the usual holds. */
export function Consent({ details }: { details: DetailsModel }) {
  return (
    <Group details={details} title="Release, assignment" parts={['consent']}>
      <ChoiceField details={details} at="consent/signature" label="Provider’s signature" choices={SIGNATURES} left="(on file)" />
      <ChoiceField details={details} at="consent/assignment" label="Assignment" choices={ASSIGNMENTS} left="(accepted)" />
      <ChoiceField details={details} at="consent/benefits" label="Benefits" choices={BENEFITS} left="(paid to the provider)" />
      <ChoiceField
        details={details}
        at="consent/release"
        label="Release of information"
        choices={RELEASES}
        left="(signed by the patient)"
      />
    </Group>
  );
}
