/** The pages of OpenEMR's work areas, by their address: the same files in every layout and version. */
import type { Known } from '../adapter';
import type { Allergy, Encounter, Patient, Result, Unread } from '../chart';
import type { ReadEnv } from '../chart-env';
import { findDays } from '../dates';
import { NO_ENCOUNTER } from '../encounter';
import { noFacts, type PageReading } from '../facts';
import { all, attr, first, lineOf } from '../safe-dom';
import { inSlices } from '../slices';
import { readEncounterForms } from './encounter-forms';
import { isWritten } from './form-notes';
import { dayOfForms } from './forms-heading';
import { issueInForm } from './issue-form';
import { GIVEN, ISSUES, listsByTable } from './issue-tables';
import { ordersBeingEntered, ordersOf } from './lab-reports';
import { ownAddress } from './own-address';
import { patientNumber, patientOfHeading } from './patient-number';
import { prescriptionInForm, withoutRemarks } from './prescriptions';
import { isMessage, issuesOfReport } from './report-issues';

/** Pages that hold many people or nobody's chart. */
const NO_CHART =
  /\/interface\/(?:main\/(?:main_info|messages\/\w+|finder\/\w+|calendar\/.*|left_nav|daemon_frame|dated_reminders\/\w+|onotes\/\w+|authorizations\/\w+)\.php|patient_tracker\/|reports\/|usergroup\/|super\/|logview\/|main\/calendar\/)/;

/** Pages whose dates are those of other visits. */
const OTHER_VISITS = /\/(?:summary|history|report|transaction)\/\w+\.php$/;

/** What people who work there wrote to each other, and papers about the record itself: who was given it, what the patient wants changed in it. */
const ABOUT_RECORD =
  /\/summary\/(?:pnotes\w*|messages_full|disclosure_full|record_disclosure|(?:list|add_edit|print)_amendments|advancedirectives)\.php$/;

/** What is known better of a page of a work area than by reading it as any page. */
export async function readWorkArea(page: Document, given: ReadEnv, generic: PageReading): Promise<Known> {
  const env = { ...given, url: ownAddress(given.url, page) ?? given.url };
  const known = await knownOf(page, env, generic);
  const patientRef = NO_CHART.test(env.url.pathname) ? null : patientNumber(page, env.url);
  if (patientRef === null) return known;
  const patient = known.patient ?? (known.patient === null ? patientOfHeading(page) : undefined);
  return { ...known, ...(patient && { patient }), patientRef };
}

function knownOf(page: Document, env: ReadEnv, generic: PageReading): Known | Promise<Known> {
  const { pathname, search } = env.url;
  const { facts } = generic;
  if (NO_CHART.test(pathname)) return { ...noFacts(), documents: [] };
  // The frame around the forms of an encounter holds nothing but their tabs.
  if (pathname.endsWith('/encounter/encounter_top.php')) return { ...noFacts(), encounter: encounterOf(page, env.url), documents: [] };
  if (pathname.endsWith('/encounter/forms.php')) return readEncounterForms(page, env, generic);
  // What relatives had and how somebody lives is set as fields: no note, and its days are those of other things.
  if (/\/history\/history(?:_full)?\.php$/.test(pathname) || ABOUT_RECORD.test(pathname))
    return { ...noFacts(), patient: firmly(facts.patient), documents: [], unread: facts.unread };
  // What a report may hold is chosen there: issues and visits are only names beside boxes.
  if (pathname.endsWith('/report/patient_report.php')) return { ...noFacts(), patient: firmly(facts.patient), documents: [] };
  // Past visits are listed with their codes and reasons.
  if (/\/history\/encounters(?:_full)?\.php$/.test(pathname))
    return { ...noFacts(), patient: firmly(facts.patient), documents: [], unread: facts.unread };
  if (pathname.endsWith('/orders/single_order_results.php')) return { encounter: null, ...reported(page, env, generic) };
  // Where results are entered and reviewed every remark of the laboratory stands in a field of its own.
  if (pathname.endsWith('/orders/orders_results.php')) return { patient: firmly(facts.patient), encounter: null, documents: [] };
  if (/formname=procedure_order\b/.test(search)) return { orders: [...facts.orders, ...ordersBeingEntered(page, env)], encounter: null };
  if (pathname.endsWith('/summary/demographics.php'))
    // Its "Notes" are messages between those who work there.
    return {
      patient: firmly(facts.patient),
      encounter: null,
      documents: [],
      allergies: facts.allergies.map(withReaction(page)),
      unread: [...facts.unread, ...listsNotLoaded(page, env.frame.key)],
    };
  if (pathname.endsWith('/report/custom_report.php'))
    return inSlices(issuesOfReport(page, env, generic), env).then((issues) => ({
      ...issues,
      ...reported(page, env, generic),
      documents: generic.documents.filter((note) => isWritten(note) && !isMessage(note)),
      encounter: null,
    }));
  if (pathname.endsWith('/summary/stats_full.php'))
    return inSlices(listsByTable(page, env, generic, ISSUES), env).then((issues) => ({
      ...issues,
      patient: firmly(facts.patient),
      encounter: null,
    }));
  if (pathname.endsWith('/summary/immunizations.php'))
    return inSlices(listsByTable(page, env, generic, GIVEN), env).then((given) => ({
      ...noFacts(),
      immunizations: facts.immunizations,
      ...given,
      patient: firmly(facts.patient),
      documents: [],
      unread: facts.unread,
    }));
  // Forms of one entry: a remark in one of their fields is no note, and who signs for it saw nobody.
  if (pathname.endsWith('/summary/labdata.php')) return { results: facts.results.map(signApart), encounter: null, documents: [] };
  if (pathname.endsWith('/summary/add_edit_issue.php'))
    return inSlices(issueInForm(page, env, generic), env).then((issue) => ({
      ...noFacts(),
      ...issue,
      patient: firmly(facts.patient),
      documents: [],
      unread: facts.unread,
    }));
  if (/^\?prescription&edit\b/.test(search))
    return {
      ...noFacts(),
      medications: prescriptionInForm(page, env, generic),
      patient: firmly(facts.patient),
      documents: [],
      unread: facts.unread,
    };
  if (/^\?prescription&list\b/.test(search))
    return { patient: firmly(facts.patient), medications: withoutRemarks(page, facts.medications) };
  return { patient: firmly(facts.patient), ...(OTHER_VISITS.test(pathname) && { encounter: null }) };
}

/** Above and below what is usual are printed as a sign before the figure: "+ 142". */
const signApart = (result: Result): Result => {
  const [, sign = '', value = ''] = result.value.match(/^([+-])\s+(\d.*)$/) ?? [];
  return value === '' ? result : { ...result, value, flag: result.flag ?? sign };
};

/** What reports of results say beside them: which procedures were ordered; remarks of the laboratory below their tables are no notes. */
const reported = (page: Document, env: ReadEnv, { facts, documents }: PageReading): Known => ({
  orders: [...facts.orders, ...ordersOf(page, env)],
  documents: documents.filter(isWritten),
});

/** The work areas that name their patient give a number or birth date too: a name alone is something else. */
const firmly = (patient: Patient | null): Patient | null => (patient?.mrn || patient?.birthDate ? patient : null);

/** The encounter whose forms a frame holds: its number in the address that opened it, its day in the title. */
function encounterOf(page: Document, url: URL): Encounter | null {
  const ref = url.searchParams.get('set_encounter');
  return ref && /^\d+$/.test(ref) ? { ...NO_ENCOUNTER, ref, date: findDays(lineOf(first(page, 'title')))[0]?.day ?? null } : null;
}

/** 7.x prints the severity of an allergy, and what it did only in the tip over its line: "Latex Reaction: Hives - Severe". */
const TIP = /^(.+?)\s+Reaction:\s*([^\s-].*?)(?:\s+-\s+[\w ]*)?$/;
function withReaction(page: Document): (allergy: Allergy) => Allergy {
  const said = new Map(
    all(page, '#allergy_ps_expand [title*="Reaction:"]')
      .map((each) => attr(each, 'title').trim().match(TIP)?.slice(1) as [string, string])
      .filter(Boolean),
  );
  return (allergy) => ({ ...allergy, reaction: allergy.reaction ?? said.get(allergy.substance) ?? null });
}

const LISTS = ['Medical problems', 'Allergies', 'Medications', 'Immunizations', 'Prescriptions'];

/** 5.x and 6.x: the lists come in one part after the page, and until then have no heading. */
function listsNotLoaded(page: Document, frame: string): Unread[] {
  const part = first(page, '#stats_div');
  if (!part || lineOf(part) !== '' || all(page, '#stats_div img').length === 0) return [];
  return LISTS.map((what) => ({ kind: 'list', what, why: 'It is still loading.', frame }));
}

/** What is missing from a page of a work area; null when all is there. */
export const checkWorkArea = (page: Document, url: URL): string | null =>
  ownAddress(url, page)?.pathname.endsWith('/encounter/forms.php') && first(page, '#encounter_forms') && dayOfForms(page) === null
    ? 'The summary of the encounter gives no date.'
    : null;
