import type { DetailsModel } from '../models/details-model';
import { DetailField } from './DetailField';

interface Props {
  details: DetailsModel;
  at: string;
  /** The part they played. */
  of: string;
  /** Whether the claim carries their taxonomy: of rendering and attending ones only. */
  taxonomy?: boolean;
  hint?: string;
}

/** A clinician on the claim. */
export function ClinicianFields({ details, at, of, taxonomy, hint }: Props) {
  return (
    <fieldset class="person">
      <legend>{of}</legend>
      {hint !== undefined && <p class="muted">{hint}</p>}
      <DetailField details={details} at={`${at}/family`} label="Family name" of={of} />
      <DetailField details={details} at={`${at}/given`} label="Given name" of={of} />
      <DetailField details={details} at={`${at}/npi`} label="NPI" of={of} mono />
      {taxonomy === true && <DetailField details={details} at={`${at}/taxonomy`} label="Taxonomy" of={of} mono />}
    </fieldset>
  );
}
