/** The open encounter as the page labels it. Print, update and birth dates, and dates of other visits, are never its date. */
import type { Encounter, EncounterClass } from './chart';
import { findDays } from './dates';
import { FALSE_DATE } from './lists/row-words';
import { hasDegree, looksLikeName } from './person-name';
import type { Cell } from './row';

export const NO_ENCOUNTER: Encounter = {
  ref: null,
  date: null,
  endDate: null,
  class: null,
  provider: null,
  reason: null,
  placeOfService: null,
};

const LABELS = {
  date: /^(?:date of (?:service|visit|encounter|admission|procedure|session|consultation)|dos|(?:medical|clinic) visit|(?:session|appointment|consultation|contact|exam) date|(?:visit |encounter |service |appointment )?date ?(?:\/|&|and) ?time|service date|visit date|encounter date|(?:visit|encounter) created(?: on| date)?|date seen|adm(?:it(?:ted|ting|tance)?)?\.?(?: date| dt| on)?|admission(?: date)?|seen(?: on)?|visit|encounter|current encounter|current visit|active visit|open visit|selected encounter|date\/time of (?:visit|service)|service|(?:arrival|arrived|reg(?:istered)?)(?: date)?(?: ?\/? ?time)?|check(?:ed)?[- ]in|appt\.?(?: date)?(?:\/time)?|appointment)$/i,
  endDate: /^(?:discharge(?:d)?(?: date| on)?|date of discharge|dc date)$/i,
  class:
    /^(?:class|(?:visit|encounter|patient|admission|appointment|appt|session|case|episode|stay|contact) (?:type|class|category|mode)|setting|care setting|modality|mode|type of visit|level of care|(?:(?:current|active|open) )?(?:visit|encounter))$/i,
  provider:
    /^(?:provider|attending(?: provider| physician)?|rendering(?: provider)?|(?:doctor|physician|consultant)[- ]?in[- ]?charge|physician|clinician|seen by|treating (?:provider|physician)|encounter provider|visit provider|(?:healthcare )?practitioner(?: name)?|(?:provider|doctor|physician|clinician) name|doctor|consultant|therapist|counselor|surgeon|attending md|supervising provider|provided by|(?:provider|clinician|physician) signature|(?:visit|encounter|treating|responsible|supervising) (?:clinician|doctor|md)|examiner|examined by|consult(?:ing|ant|ation) (?:doctor|physician)|health ?(?:care )?prof(?:essional)?)$/i,
  reason:
    /^(?:(?:admission|visit|encounter|appointment|consultation) reason|ch(?:ie|ei)f complaints?|reason(?: for (?:visit|encounter|admission|consult(?:ation)?|exam(?:ination)?|study|referral))?|visit reason|cc|presenting (?:complaints?|problem|concern)|main complaint|complaint|purpose of visit|admit(?:ting)? reason|chief concern)$/i,
  placeOfService: /^(?:place of service|pos|pos code|service location code)$/i,
  ref: /^(?:(?:encounter|visit|enc|admission|episode|session|case)\s?(?:#|id|no\.?|number|code)|(?:in|out)-?patient (?:no\.?|number|id|#)|ip(?:d)? (?:no\.?|number)|(?:(?:in|out)patient )?fin(?: ?#)?|csn|har|account (?:#|no\.?|number)|enc#|visit#|encounter)$/i,
};

/** Whoever a specialty's own page names: those who read pictures and specimens are not seen by the patient. */
const SPECIALIST = /^(?!radio|patho|anesthesio)\p{L}+(?:ologist|iatrist|iatrician|obstetrician|midwife|hospitalist|internist)$/iu;

const CLASSES: [kind: EncounterClass, words: RegExp][] = [
  ['virtual', /\b(?:tele(?:health|medicine|phone)|virtual|video)\b/i],
  ['observation', /\bobservation\b/i],
  ['emergency', /\b(?:emergency|ED|ER|EMER)\b/],
  ['inpatient', /\b(?:inpatient|IMP|IPD|hospital stay|admitted)\b/i],
  ['ambulatory', /\b(?:ambulatory|outpatient|OPD|office|clinic|AMB)\b/i],
];
/** Kinds of visits to an office: where a label says that this is the kind, and nowhere else, since they are also reasons and titles. */
const OFFICE_VISIT =
  /\b(?:well (?:child|baby|woman)|prenatal visit|follow-?up|new patient|established|wellness|radiology|imaging|preventive)\b/i;

/** Words of a line that is about a visit, and of one that is about another than the open one. */
export const VISIT_WORDS =
  /\b(?:visit|encounter|admission|appointment|consultation|session|office|clinic|inpatient|outpatient|telehealth|check-?up)\b/i;
export const FALSE_VISIT =
  /\b(?:last|next|previous|prior|past|upcoming|due|overdue|scheduled|return|recall|follow-?up (?:in|on|by|appointment)|since|printed?|modified|updated|expires?)\b/i;

/** Whether the words, whole, label something of the encounter. */
export const isEncounterLabel = (text: string): boolean => {
  const label = text.trim().replace(/\s*:$/, '');
  return Object.values(LABELS).some((known) => known.test(label));
};

/** The class a phrase names; null where it names none. */
export const classIn = (text: string): EncounterClass | null =>
  CLASSES.find(([, words]) => words.test(text))?.[0] ?? (/\bemergency\b/i.test(text) ? 'emergency' : null);

/** The class that the value of a label such as "Visit type" stands for. */
export const classOfKind = (text: string): EncounterClass | null =>
  classIn(text) ?? (OFFICE_VISIT.test(text) ? 'ambulatory' : ADMISSION.test(text.trim()) ? 'inpatient' : null);
const ADMISSION = /^(?:(?:acute |elective |planned |hospital )?admission|hospitali[sz]ation)$/i;

const named = (cells: Cell[], label: RegExp): string | null =>
  cells
    .find((cell) => cell.label !== null && label.test(cell.label.trim()) && cell.text.trim() !== '' && !/^[-—–]$/.test(cell.text.trim()))
    ?.text.trim() ?? null;

/** The name as another label of the page gives it with the clinician's degree. */
const inFull = (name: string | null, cells: Cell[]): string | null =>
  (name &&
    cells
      .find(({ label, text }) => label !== null && LABELS.provider.test(label.trim()) && text.startsWith(`${name}, `) && hasDegree(text))
      ?.text.trim()) ??
  name;

/** Who uses the application is no provider of the visit. */
const OF_SESSION = /^(?:logged|signed) (?:in|on|out|off)\b|^log ?(?:in|out)\b|^welcome\b/i;

/** The class that the first label which tells one gives: "Visit" may stand over a day, too. */
const classNamed = (cells: Cell[]): EncounterClass | null =>
  cells
    .filter(({ label }) => label !== null && LABELS.class.test(label.trim()))
    .map(({ text }) => classOfKind(text.trim()))
    .find((kind) => kind !== null) ?? null;

/** A visit begins when it is entered. */
const MADE = /^\s*(?:visit|encounter) created\b/i;

const dateOf = (cells: Cell[], label: RegExp): { first: string | null; last: string | null } => {
  for (const cell of cells) {
    if (cell.label === null || !label.test(cell.label.trim()) || (FALSE_DATE.test(cell.label) && !MADE.test(cell.label))) continue;
    const days = findDays(cell.text);
    if (days.length > 0) return { first: days[0]?.day ?? null, last: days.length === 2 ? (days[1]?.day ?? null) : null };
  }
  return { first: null, last: null };
};

/** Reads the encounter from label–value cells and from lines of a visit's header ("11/9/2026 · Priya Raman MD · Office visit"). */
export function readEncounter(given: Cell[], headers: (readonly string[])[], url: URL): Encounter | null {
  const cells = given.flatMap((cell) => [cell, ...bracketed(cell)]);
  const dates = dateOf(cells, LABELS.date);
  const posText = named(cells, LABELS.placeOfService);
  // Of a number whose beginning is masked only the end is told.
  const refText = named(cells, LABELS.ref)?.replace(/\s*[[(].*$|^.*[*•]{2}.*$/, '') ?? null;
  // Nobody is called by a day or a number: what stands there names something else.
  const people = cells.filter(
    ({ text }) => /\p{L}{2}/u.test(text) && findDays(text).length === 0 && !/\d{3}/.test(text) && !OF_SESSION.test(text),
  );
  const found: Encounter = {
    ref: refText && findDays(refText).length === 0 ? (refText.match(/(?=[\w.-]*\d)[A-Z0-9](?:[\w-]|\.(?=\w)){2,}/)?.[0] ?? null) : null,
    date: dates.first,
    endDate: dateOf(cells, LABELS.endDate).first ?? dates.last,
    class: classNamed(cells),
    provider: inFull(named(people, LABELS.provider), people) ?? named(people, SPECIALIST),
    reason: named(cells, LABELS.reason),
    placeOfService: posText?.match(/\b(\d{2})\b/)?.[1] ?? null,
  };
  for (const { label, text } of cells) {
    // "Outpatient FIN": the number's own name tells the class.
    if (label !== null && LABELS.ref.test(label.trim())) found.class ??= classIn(label);
    if (label !== null && /^type$/i.test(label.trim()) && BARE_CLASS.test(text.trim())) found.class ??= classIn(text);
    if (label !== null) continue;
    found.ref ??= text.match(NUMBERED)?.[1] ?? null;
    if (BARE_CLASS.test(text)) found.class ??= classIn(text);
  }
  for (const { label, text } of cells)
    if (label !== null && /^(?:encounter|visit|appointment)$/i.test(label.trim())) readHeader(text.split(/\s+[-–|•·]\s+/), found);
  for (const pieces of headers) readHeader(pieces, found);
  if (found.provider && found.provider.length > 80) found.provider = null;
  const shown = Object.values(found).some((value) => value !== null);
  // What the page shows comes first: the address of an application's outermost page can be older than its content.
  found.ref ??= refInUrl(url);
  return shown ? found : null;
}

/** What a value says in brackets under a name of its own: "55021983 [Visit date: 11/12/2026]". */
const bracketed = ({ text }: Cell): Cell[] =>
  [...text.matchAll(/[[(]([A-Z][A-Za-z ]{3,28}):\s+([^\][()]{4,40})[\])]/g)].map(([, label = '', value = '']) => ({ label, text: value }));

/** A header line gives a date, a clinician with a degree and a class; the number in brackets behind the date is the reference. */
function readHeader(pieces: readonly string[], found: Encounter): void {
  const line = pieces.join(' | ');
  if (FALSE_DATE.test(line) && !/encounter|visit/i.test(line)) return;
  const days = findDays(line);
  if (days.length === 0 || days.length > 2) return;
  found.date ??= days[0]?.day ?? null;
  // A second day ends the stay only where the two are joined as a span.
  const between = line.slice(days[0]?.end, days[1]?.start);
  if (days[1] && (/^[\s|]*(?:[-–—]|to|through|until)[\s|]*$/i.test(between) || /discharg/i.test(between))) found.endDate ??= days[1].day;
  found.ref ??= line.slice(days.at(-1)?.end ?? 0).match(/^\D{0,40}?\([\s|]*(\d{1,12})[\s|]*\)/)?.[1] ?? null;
  const clinician = pieces
    .flatMap((piece) => piece.replace(OF_NOTE, '').split(SEEN_BY))
    .find((piece) => hasDegree(piece) && looksLikeName(piece.replace(/,?\s*[A-Z.]{2,}(?:-[A-Z])?\s*$/, '')));
  found.provider ??= clinician ?? null;
  found.class ??= classIn(line);
}

/** "Visit on 11/10/2026 with Priya Raman, MD". */
const SEEN_BY = /\s+(?:with|by)\s+/i;

/** The writer of a printed note stands behind its kind. */
const OF_NOTE = /^[\p{L} ]{0,24}\b(?:notes?|report|summary|visit|encounter)\s*:\s+/iu;

const NUMBERED = /^(?:enc(?:ounter)?|visit|fin|csn|episode)\.?\s*(?:#|no\.?|number|id)\s*:?\s*((?=[\w-]*\d)[A-Z0-9][\w-]{1,20})$/i;
const BARE_CLASS =
  /^(?:inpatient|outpatient|ambulatory|emergency(?: (?:department|room|visit))?|observation|office visit|tele(?:health|medicine)(?: visit)?|(?:video|virtual) visit)$/i;

const NOT_IDS = /^(?:new|list|all|edit|create|search|summary|current|active|today|view|show|open|update|details?|display|read)$/i;
const ID = /^[\w-]{1,64}$/;
const IN_QUERY = /^(?:(?:set_)?(?:encounter|visit|enc|encntr|csn)(?:_?(?:id|no|nr|num))?)$/i;

/** The encounter's id in the address: a path segment after `Encounter`, or a query parameter of that name. */
function refInUrl(url: URL): string | null {
  // Applications that keep their place behind "#" write it like a path.
  const segments = `${url.pathname}/${url.hash.replace(/^#!?/, '').split('?')[0] ?? ''}`.split('/');
  const at = segments.findIndex((segment) =>
    /^(?:patient-)?(?:encounters?|visits?|visit-notes?|sessions?|appointments?|consultations?|admissions?)(?:[_-](?:view|edit|show|details?|summary|chart|form|page))?$/i.test(
      segment,
    ),
  );
  // What is done with it may stand before its number: "/encounter/edit/5512".
  const next = segments[NOT_IDS.test(segments[at + 1] ?? '') && /^\d+$/.test(segments[at + 2] ?? '') ? at + 2 : at + 1];
  if (at >= 0 && next && ID.test(next) && !NOT_IDS.test(next)) return next;
  for (const [name, value] of url.searchParams) if (IN_QUERY.test(name) && ID.test(value) && /\d/.test(value)) return value;
  return null;
}
