/** The record that the page's own session may read: at the page's origin, by read-only requests with the session's cookies. */
import type { FrameReport, Patient } from '../chart';
import type { Server } from './ask';
import { openmrsNotes } from './openmrs-notes';
import { type FhirRequest, readFhir } from './read-fhir';
import type { SessionRecord } from './session-place';

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
