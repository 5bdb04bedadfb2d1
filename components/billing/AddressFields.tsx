import type { DetailsModel } from '../models/details-model';
import { DetailField } from './DetailField';

/** A place in the United States. */
export function AddressFields({ details, at, of }: { details: DetailsModel; at: string; of: string }) {
  return (
    <>
      <DetailField details={details} at={`${at}/line`} label="Street" of={of} wide />
      <DetailField details={details} at={`${at}/line2`} label="More of the address" of={of} wide />
      <DetailField details={details} at={`${at}/city`} label="City" of={of} />
      <DetailField details={details} at={`${at}/state`} label="State" of={of} mono />
      <DetailField details={details} at={`${at}/zip`} label="ZIP" of={of} mono />
    </>
  );
}
