/** Where a record is that the page's own session may read: the page's address says it; nothing of the page's storage is looked at. */

/** `fhir`, `rest`: base URLs. `patient`: the record's id of the patient the address is about. */
export interface SessionRecord {
  fhir: string;
  rest: string;
  patient: string;
}

/** OpenMRS 3: `/openmrs/spa/patient/{uuid}/chart/…`. Null at every other address. */
export function sessionRecordAt({ origin, pathname }: URL): SessionRecord | null {
  const [, root, patient] = pathname.match(/^(.*)\/spa\/patient\/([\w-]{36})(?:\/|$)/) ?? [];
  return root !== undefined && patient ? { fhir: `${origin}${root}/ws/fhir2/R4`, rest: `${origin}${root}/ws/rest/v1`, patient } : null;
}
