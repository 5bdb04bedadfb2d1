import type { DetailsModel } from '../models/details-model';
import { AddressFields } from './AddressFields';
import { ChoiceField } from './ChoiceField';
import { RELATIONSHIPS, SEXES } from './choices';
import { DetailField } from './DetailField';
import { Group } from './Group';

/** Who holds the cover, where it is not the patient. */
export function Subscriber({ details }: { details: DetailsModel }) {
  const of = 'subscriber';
  return (
    <Group details={details} title="Subscriber, where it is not the patient" parts={['subscriber']}>
      <ChoiceField
        details={details}
        at="subscriber/relationship"
        label="The patient is the subscriber’s"
        choices={RELATIONSHIPS}
        left="(the patient holds the cover)"
        wide
      />
      <DetailField details={details} at="subscriber/name/family" label="Family name" of={of} />
      <DetailField details={details} at="subscriber/name/given" label="Given name" of={of} />
      <DetailField details={details} at="subscriber/name/middle" label="Middle name" of={of} />
      <DetailField details={details} at="subscriber/name/suffix" label="Suffix" of={of} />
      <DetailField details={details} at="subscriber/birthDate" label="Birth date" of={of} kind="date" />
      <ChoiceField details={details} at="subscriber/sex" label="Sex" of={of} choices={SEXES} left="(not said)" />
      <AddressFields details={details} at="subscriber/address" of={of} />
    </Group>
  );
}
