/** Visit notes and visit diagnoses of OpenMRS: its FHIR interface has neither, its REST interface keeps them with each encounter. */
import type { ChartDocument, Problem } from '../chart';
import { ask, type Failure, type Server } from './ask';
import { documentKind } from './document-kind';
import { failureWords } from './failure-words';
import type { OutsideNotes } from './read-fhir';
import { dayOf, listOf, textIn } from './values';

/** A REST encounter in its full representation, as far as it is looked at. */
interface RestEncounter {
  uuid?: string;
  voided?: boolean;
  encounterDatetime?: string;
  encounterType?: { display?: string };
  visit?: { uuid?: string };
  patient?: { uuid?: string };
  encounterProviders?: { provider?: { person?: { display?: string } }; display?: string }[];
  obs?: RestObs[];
  diagnoses?: { display?: string; certainty?: string; voided?: boolean }[];
}
interface RestObs {
  uuid?: string;
  voided?: boolean;
  value?: unknown;
  concept?: { display?: string };
  groupMembers?: RestObs[];
}

const MAX_BYTES = 50_000_000;
const MAX_PAGES = 5;
/** A value is a note by its name, or by being longer than any answer to a question. */
const NOTE_NAME = /\bnotes?\b|\bnarrative\b|\bdictation\b/i;
const NOTE_CHARS = 200;

/** Asks for the patient's encounters and takes the notes of the one that is open. */
export const openmrsNotes =
  (server: Server, patient: string): OutsideNotes =>
  async ({ belongs, provenance }) => {
    const { encounters, failed } = await readEncounters(server, patient);
    const open = encounters.filter(({ uuid, visit, encounterDatetime }) =>
      belongs(
        [uuid, visit?.uuid].flatMap((id) => (id ? [`Encounter/${id}`] : [])),
        dayOf(encounterDatetime),
      ),
    );
    const what = 'Visit notes in the EHR’s record';
    return {
      documents: open.flatMap((encounter) => notesOf(encounter, provenance)),
      problems: open.flatMap((encounter) => diagnosesOf(encounter, provenance)),
      unread:
        failed && failed !== 'absent' ? [{ kind: 'document' as const, what, why: failureWords(failed), frame: provenance.frame }] : [],
    };
  };

async function readEncounters(
  server: Server,
  patient: string,
): Promise<{ encounters: RestEncounter[]; failed: Failure | 'more-pages' | null }> {
  const encounters: RestEncounter[] = [];
  for (let page = 0; page < MAX_PAGES; page++) {
    const got = await ask(
      server,
      `${server.base}/encounter?patient=${encodeURIComponent(patient)}&v=full&limit=100&startIndex=${page * 100}`,
      'application/json',
      MAX_BYTES,
    );
    if (!got.ok) return { encounters, failed: got.why };
    try {
      const { results, links } = JSON.parse(new TextDecoder().decode(got.value.bytes)) as {
        results?: RestEncounter[];
        links?: { rel?: string }[];
      };
      // An encounter that does not say whose it is was asked for by its patient.
      encounters.push(...listOf(results).filter((one) => one.voided !== true && (one.patient?.uuid ?? patient) === patient));
      if (!listOf(links).some(({ rel }) => rel === 'next')) return { encounters, failed: null };
    } catch {
      return { encounters, failed: 'malformed' };
    }
  }
  return { encounters, failed: 'more-pages' };
}

function notesOf(encounter: RestEncounter, provenance: ChartDocument['provenance']): ChartDocument[] {
  const title = textIn(encounter.encounterType?.display) ?? 'Visit note';
  const [author] = listOf(encounter.encounterProviders);
  return observed(listOf(encounter.obs)).flatMap((obs) => {
    const text = typeof obs.value === 'string' ? obs.value.replace(/\r\n?/g, '\n').trim() : '';
    const isNote = NOTE_NAME.test(obs.concept?.display ?? '') || text.length >= NOTE_CHARS;
    if (text === '' || !isNote) return [];
    return {
      id: `${provenance.frame}/obs-${obs.uuid ?? ''}`,
      kind: documentKind([], title),
      title,
      author: textIn(author?.provider?.person?.display),
      date: dayOf(encounter.encounterDatetime),
      signed: null,
      completeness: 'whole' as const,
      amends: null,
      text,
      sections: [],
      provenance,
    };
  });
}

const observed = (all: RestObs[]): RestObs[] =>
  all.filter(({ voided }) => voided !== true).flatMap((obs) => [obs, ...observed(listOf(obs.groupMembers))]);

const diagnosesOf = ({ diagnoses }: RestEncounter, provenance: Problem['provenance']): Problem[] =>
  listOf(diagnoses).flatMap(({ display, certainty, voided }) => {
    const text = textIn(display);
    return text === null || voided === true
      ? []
      : { text, code: null, status: textIn(certainty)?.toLowerCase() ?? null, onset: null, provenance };
  });
