/** Reads one patient's chart over FHIR R4: read-only searches, held to the patient the page shows, told as one frame's report. */
import type { Encounter as FhirEncounter } from '@medplum/fhirtypes';
import type { Encounter, FrameReport, Patient, Provenance } from '../chart';
import { NO_ENCOUNTER } from '../encounter';
import { atMost, type Failure, type Server } from './ask';
import { encounterOf, openEncounter } from './encounter';
import { findPatient } from './find-patient';
import { gathered, sourceOf } from './gather';
import { type Kind, kindsOf } from './kinds';
import { coveredBy, unreadOf } from './not-read';
import { readNotes } from './read-notes';
import { type Found, search } from './search';
import { isWithin, resultsSince, spanOf } from './span';

export const FHIR_ADAPTER = 'fhir-r4';
/** Requests on their way at the same time. */
const TOGETHER = 3;

/**
 * `patient`: the record's own id of the patient where it is known (else found by the shown record number), and the
 * patient as the page shows them. `encounter`: the one the page shows. `key`: of the frame that the report stands for.
 * `observations`: `all` for a server that keeps no categories.
 */
export interface FhirRequest extends Omit<Server, 'token'> {
  key: string;
  patient: { id: string | null; shown: Patient };
  encounter: Pick<Encounter, 'ref' | 'date'> | null;
  token?: string;
  now: number;
  observations?: 'by-category' | 'all';
  outsideNotes?: OutsideNotes;
}

/**
 * Notes that an EHR keeps outside FHIR, asked for once the patient is sure. `belongs`: whether what is of these encounters
 * (references), or else of this day, is part of the chart.
 */
export type OutsideNotes = (chart: {
  belongs(encounters: string[], day: string | null): boolean;
  provenance: Provenance;
}) => Promise<Pick<FrameReport, 'documents' | 'problems' | 'unread'>>;

/**
 * `read`: the record's facts, all of visibility `record`. `nobody`: the record has no such patient, or one who is not
 * surely the shown one; nothing more was asked. `failed`: the patient could not be asked for at all; with `login`, because the person has to sign in again.
 */
export type FhirReading = { kind: 'read'; report: FrameReport; login: boolean } | { kind: 'nobody' } | { kind: 'failed'; why: Failure };

export async function readFhir(request: FhirRequest): Promise<FhirReading> {
  const server: Server = { ...request, base: request.base.replace(/\/+$/, ''), token: request.token ?? null };
  const who = await findPatient(server, request.patient);
  if ('why' in who) return { kind: 'failed', why: who.why };
  if (!who.patient) return { kind: 'nobody' };
  const ref = `Patient/${who.id}`;
  const query = `patient=${encodeURIComponent(who.id)}`;
  const encounters = await search(server, 'Encounter', query, ref);
  const open = openEncounter(encounters.resources as FhirEncounter[], request.encounter);
  const span = spanOf(open, request.encounter?.date ?? null);
  const since = resultsSince(span, request.now);
  const asked = await atMost(TOGETHER, kindsOf(request.observations ?? 'by-category', since), async (kind) => ({
    kind,
    found: await searched(server, kind, query, ref),
  }));
  if (request.signal.aborted) return { kind: 'failed', why: 'cancelled' };
  const source = sourceOf(request.key, [encounters, ...asked.map(({ found }) => found)]);
  const { facts, attached, odd } = gathered(asked, span, since, source);
  const notes = await readNotes(server, attached, TOGETHER);
  const { provenance } = source;
  const outside = await request.outsideNotes?.({ provenance, belongs: (encounters, day) => isWithin(span, encounters, day) });
  if (request.signal.aborted) return { kind: 'failed', why: 'cancelled' };
  const report: FrameReport = {
    ...facts,
    frame: { key: request.key, path: [request.key], url: server.base, title: 'The EHR’s record', visibility: 'record' },
    adapter: FHIR_ADAPTER,
    fellBack: null,
    patient: who.patient,
    encounter: besides(request.encounter, open && encounterOf(open.resource, source)),
    problems: [...facts.problems, ...(outside?.problems ?? [])],
    documents: [...(facts.documents ?? []), ...notes.documents, ...(outside?.documents ?? [])],
    covers: coveredBy(asked),
    unread: [...unreadOf(asked, encounters, odd, span, request.key), ...notes.unread, ...(outside?.unread ?? [])],
  };
  return { kind: 'read', report, login: notes.login || asked.some(({ found }) => found.failed === 'login') };
}

/** A strict server refuses a search with a parameter it does not know: it is asked once more without. */
async function searched(server: Server, kind: Kind, query: string, ref: string): Promise<Found> {
  const found = await search(server, kind.type, query + kind.query, ref);
  return found.failed === 'absent' && kind.query !== kind.plain ? search(server, kind.type, query + kind.plain, ref) : found;
}

/** The encounter that was read for, under the page's name of it; the record's facts belong beside no other. */
const besides = (shown: FhirRequest['encounter'], recorded: Encounter | null): Encounter | null =>
  recorded ? { ...recorded, ref: shown?.ref ?? recorded.ref } : shown && { ...NO_ENCOUNTER, ref: shown.ref, date: shown.date };
