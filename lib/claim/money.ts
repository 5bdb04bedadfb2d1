/** Integer cents as the decimal that FHIR and X12 carry (`12550` → `125.5`). Cents are summed, dollars never. */
export const dollars = (cents: number): number => cents / 100;
