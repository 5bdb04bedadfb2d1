/**
 * The record that the page's own session may read: at the page's origin, by read-only requests with the session's cookies.
 * Where such a record is, the page's address says; nothing of the page's storage is looked at.
 */
import type { FrameReport, Patient } from '../chart';
import type { Server } from './ask';
import { openmrsNotes } from './openmrs-notes';
import { type FhirRequest, readFhir } from './read-fhir';

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

export const SESSION_KEY = 'session-record';

/** Reads it for the patient whom the page shows. Null: it is not theirs, or nothing of it may be read. */
export async function readSessionRecord(
  at: SessionRecord,
  shown: Patient,
  request: Pick<FhirRequest, 'encounter' | 'fetch' | 'now' | 'wait' | 'signal'>,
): Promise<FrameReport | null> {
  const rest: Server = { ...request, base: at.rest, token: null };
  const reading = await readFhir({
    ...request,
    key: SESSION_KEY,
    base: at.fhir,
    patient: { id: at.patient, shown },
    observations: 'all',
    outsideNotes: openmrsNotes(rest, at.patient),
  });
  return reading.kind === 'read' ? reading.report : null;
}
