/** What headings mean: the names EHRs and note writers give to the parts of a chart. */
import type { DocumentKind, SectionKind } from './chart';
import { findDays } from './dates';
import { hasDegree } from './person-name';
import { LISTS, NOTES, SECTIONS } from './section-words';

/** The lists a chart has. `none`: a part whose rows are facts of no list (reminders, schedules, other visits). */
export type ListKind =
  | 'problems'
  | 'medications'
  | 'allergies'
  | 'results'
  | 'vitals'
  | 'orders'
  | 'procedures'
  | 'immunizations'
  | 'codes'
  | 'coverages'
  | 'demographics'
  | 'encounter'
  | 'none';

/**
 * What a heading may stand for; a heading can be two things at once ("Vitals" is a list and a section of a note).
 * `status`: what it says of every row below ("Resolved problems").
 */
export interface Meaning {
  list: ListKind | null;
  note: DocumentKind | null;
  section: SectionKind | null;
  status: string | null;
}

/** Sections that only a note has: seeing them says that a note is being read. */
const NARRATIVE = new Set<SectionKind>([
  'chief-complaint',
  'hpi',
  'past-history',
  'family-history',
  'social-history',
  'surgical-history',
  'ros',
  'exam',
  'assessment',
  'plan',
  'assessment-plan',
  'procedure',
  'indication',
  'findings',
  'impression',
  'hospital-course',
  'discharge-diagnosis',
  'admission-diagnosis',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'instructions',
  'consent',
]);

const invert = <Kind extends string>(table: Partial<Record<Kind, string>>): Map<string, Kind> => {
  const forms = new Map<string, Kind>();
  for (const [kind, names] of Object.entries(table) as [Kind, string][])
    for (const name of names.split('|')) if (!forms.has(name)) forms.set(name, kind);
  return forms;
};
const LIST_OF = invert(LISTS);
const NOTE_OF = invert(NOTES);
const SECTION_OF = invert(SECTIONS);
const NOTHING: Meaning = { list: null, note: null, section: null, status: null };

/** The heading folded for look-up: no case, count, colon, bracket or punctuation; `&` and `/` as words apart. */
export const foldTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/['’]/g, '')
    // Signs of a fold stand before the name.
    .replace(/^[\s+–—-]+/, '')
    .replace(/&|\+/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b\d+(?: of \d+)?$/, '')
    .trim();

const STATE_WORD = /^(?:signed|unsigned|draft|final|addended|pending|in progress|completed|cosigned|preliminary)$/i;

/** The part of a title between dashes that names a note: of "11/19/2026 — Progress note — Ann Roe, MD" the middle. Null where it is one phrase. */
export function noteSegment(title: string): string | null {
  const parts = title.split(/\s+[—–|·•]\s+/);
  return parts.length > 2 ? (parts.find((part) => meaningOf(part).note !== null) ?? null) : null;
}

/** What became of a note, behind its name, as a feed of events says it: "Ward note filed". */
const DEED = /\s+(?:was\s+|has been\s+)?(?:filed|added|created|entered|saved|submitted|recorded|written|updated|documented)$/i;
/** A note's name without what became of it; any other words as they are. */
export function withoutDeed(text: string): string {
  const bare = text.replace(DEED, '');
  return bare !== text && meaningOf(bare, true).note !== null ? bare : text;
}

/** A title without the days, times and writers that stand beside the name: "Office note 11/04/2026", "H&P by Ann Roe MD at 9:12 PM". */
function bareTitle(text: string): string {
  let bare = text;
  for (const { start, end } of findDays(text).toReversed()) bare = `${bare.slice(0, start)} ${bare.slice(end)}`;
  const parts = bare.split(/\s+[—–|·•-]\s+/);
  // A writer or a state between dashes is no part of the name.
  if (parts.length > 2) bare = parts.filter((part) => !hasDegree(part) && !STATE_WORD.test(part.trim())).join(' - ');
  return bare
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi, ' ')
    .replace(/\s+(?:by|from)\s+\p{Lu}.*$/u, ' ')
    .replace(/[\s–—,;:|·•-]+(?:at|on|as of|dated)?[\s–—,;:|·•-]*$/i, '')
    .trim();
}

const BEFORE =
  /^(?:active|current|my|the|patients?|all|recent|latest|last|most recent|known|new|open|ongoing|present|todays|hospital|inpatient|outpatient|home|listed|documented|recorded|reported|updated|physician|provider|nursing|doctors?|resident|scheduled|routine|postoperative|preoperative|post op|pre op|admission|discharge|visit|encounter|prescribed|regular|long term|short term|specialist|standing|reconciled|chronic|acute|medical|clinical|complete|full|primary|other|additional|list of|summary of|review|key|selected|filed|pertinent|relevant|existing|confirmed|linked|related|associated|attached)\s/;
const BEHIND =
  /\s(?:lists?|summary|section|table|overview|panel|history|details?|information|info|record|chart|data|on file|as of|today|this visit|this encounter|this admission|this pregnancy|this stay|selected visit|all visits|selected encounter|all encounters|(?:in |over |for )?(?:the )?(?:last|past) (?:\d+|few|two|three|six|twelve) (?:h|hrs?|hours?|days?|weeks?|months?|years?|results?|visits?)(?: for selected visit)?|last filed.*|since (?:last visit|admission)|for (?:this|selected|all) (?:visits?|encounters?|admissions?)|(?:attached|linked|added) to (?:this |the )?(?:visit|encounter|note)|at (?:home|discharge|admission|this visit)|on (?:admission|discharge)|prior to (?:admission|visit)|taken|entered|reviewed|showing|displayed|displaying|log|registry|reviews?|and (?:notes|comments)|current|active|latest|recent|only|reconciled|\d+|new|all)$/;
const STATES = /^(resolved|inactive|past|prior|previous|discontinued|stopped|completed|historical|former|ended|expired|suspended|held)\s/;
const NOT_YET =
  /\b(?:due|overdue|forecast|recommended|suggested|upcoming|future|frequent|favou?rite|common|interactions?|reference(?! lab)|education|refill requests?)\b/;

/** The usual word for what has several: "vital signs" are vitals. */
const USUAL: [usual: string, words: RegExp][] = [
  ['vitals', /\bvital signs?\b/g],
  ['labs', /\b(?:laboratory|lab|test) (?:results?|tests?|data|values)\b/g],
  ['medications', /\b(?:medicines|meds|drugs|prescriptions|medication (?:statements?|requests?|orders))\b/g],
  ['immunizations', /\b(?:immunisations?|vaccinations?|vaccines|shots)\b/g],
  ['allergies', /\bintolerances\b/g],
];
const usual = (folded: string): string => USUAL.reduce((text, [word, words]) => text.replace(words, word), folded);

const listOf = (folded: string): ListKind | null => LIST_OF.get(folded) ?? LIST_OF.get(usual(folded)) ?? null;

/** The list a name speaks of once the words around its kernel are taken off. */
function trimmed(folded: string): { list: ListKind; status: string | null } | null {
  let rest = folded;
  let status: string | null = null;
  for (let turn = 0; turn < 6; turn++) {
    const list = listOf(rest);
    if (list) return list === 'none' && turn > 0 ? null : { list, status };
    const state: string | undefined = status === null && !/\b(?:current|active)\b/.test(folded) ? rest.match(STATES)?.[1] : undefined;
    const next = state ? rest.slice(state.length + 1) : BEFORE.test(rest) ? rest.replace(BEFORE, '') : rest.replace(BEHIND, '');
    if (state) status = state.charAt(0).toUpperCase() + state.slice(1);
    if (next === rest) return null;
    rest = next;
  }
  return null;
}

const VERB =
  /^(?:add|edit|new|order|review|manage|search|select|no|show|hide|view|print|open|enter|update|reconcile|see|load|choose|mark|go|record|create|request|return|back|sign|if|please|to|import|export|copy|lock|unlock|delete|remove|cancel|void|discard|save|amend|archive|share|send|fax|finali[sz]e|attest|co-?sign|insert|attach|upload|download|compose|duplicate|preview)\b/;
const KERNEL =
  /\b(scores|scales|outcome measures|reported outcomes|problems|diagnoses|conditions|medications|meds|medicines|prescriptions|drugs|allergies|labs|lab results|test results|laboratory results|results|vitals|vital signs|immuni[sz]ations|vaccinations|vaccines|orders|procedures|surgeries|charges|billing codes|insurance)$/;

/** "Orders signed this visit", "Medications discontinued during this encounter": the list, and what became of its rows. */
const TURNED =
  /^(.*?) (reported|recorded|taken|collected|measured|signed|placed|entered|ordered|given|done|performed|prescribed|administered|documented|discontinued|stopped|resolved|started|added|changed|reviewed|reconciled|billed|posted|captured)(?: (?:in|on|at|by|for|during|this|today|since|from|within|to)\b.*)?$/;

/** What a heading set as one means by its last words, whatever stands before: "Anticoagulation clinic labs", "LOS and charge capture". */
function byKernel(folded: string): Pick<Meaning, 'list' | 'status'> | null {
  if (VERB.test(folded) || NOT_YET.test(folded)) return null;
  const [, before, turn = ''] = folded.match(TURNED) ?? [];
  const turned = before ? (trimmed(before)?.list ?? listOf(before) ?? (/\bdiagnos[ei]s$/.test(before) ? 'problems' : null)) : null;
  if (turned && /^(?:billed|posted|captured)$/.test(turn)) return { list: 'codes', status: null };
  if (turned) return { list: turned, status: STATES.test(`${turn} `) ? turn.charAt(0).toUpperCase() + turn.slice(1) : null };
  const words = folded.split(' ');
  const kernel = folded.match(KERNEL)?.[1];
  if (kernel && words.length < 6) return { list: listOf(kernel), status: null };
  // Two parts that are rows of one list: "Allergies and intolerances", "Medications and supplements".
  const kinds = new Set(folded.split(' and ').map((part) => trimmed(part)?.list ?? listOf(part)));
  const [kind, more] = [...kinds].filter((list) => list !== null && list !== 'none');
  if (folded.includes(' and ') && kind && !more) return { list: kind, status: null };
  for (let from = 1; from < words.length - 1 && words.length <= 6; from++) {
    const list = listOf(words.slice(from).join(' '));
    if (list) return { list, status: null };
  }
  return null;
}

const NOTE_NAME =
  /\b(?:progress note|clinic note|visit note|office note|soap note|consult(?:ation)?(?: note| report)?|history and physical|h and p|discharge summary|operative (?:note|report)|procedure note|emergency department (?:provider |physician )?note|ed (?:provider |physician )?note|radiology report|(?:ct|mri|x ray|ultrasound|echocardiogram|imaging) report|(?:surgical )?pathology report|nursing note|triage note|addendum|letter|narrative|note)\b/;

function noteNamed(folded: string, text: string): DocumentKind | null {
  const named = folded.match(NOTE_NAME)?.[0];
  if (!named || VERB.test(folded) || /[.!?]\s/.test(text)) return null;
  const more = folded.replace(named, '').split(' ').filter(Boolean).length;
  // A bare "note" or "letter" at the end may have a specialty before it; at the beginning it is a word of a sentence.
  if (/^(?:note|letter|narrative|addendum)$/.test(named) && (more > 3 || (!folded.endsWith(named) && !folded.startsWith('addendum'))))
    return null;
  if (more > 4) return null;
  return NOTE_OF.get(named) ?? (named === 'note' ? 'progress-note' : 'other');
}

/** Headings, columns and labels repeat: what they mean is worked out once. */
const meanings = new Map<string, Meaning>();
const MAX_MEANINGS = 2000;

/**
 * What a heading means by its whole text; null in each field it does not answer. Dates, counts and a writer beside the name are
 * passed over; a note's name may carry a specialty ("Cardiology progress note"). `set`: it is set as a heading, so that its last
 * word may tell.
 */
export function meaningOf(text: string, set = false): Meaning {
  if (text.length > 120) return NOTHING;
  const key = set ? `${text}\n` : text;
  const known = meanings.get(key);
  if (known) return known;
  if (meanings.size >= MAX_MEANINGS) meanings.clear();
  const meaning = meaningIn(text, set);
  meanings.set(key, meaning);
  return meaning;
}

/** Words of two parts of a heading that only their style sets apart: "MeasurementsLast 24 hours". */
export const setApart = (text: string): string => text.replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2}|\d)/gu, '$1 ');

/** A heading that asks how a page is to be shown stands over what can be chosen: "Select items:". */
const CHOICE =
  /^(?:select|choose|pick) (?:the |an? |one or more )?(?:items?|outputs?|options?|columns?|fields?|formats?|views?|display|range|period|parameters?)$/;

const ONE_OF = /^(?:problem|medication|med|prescription|allergy|lab|order|procedure|immunization|vaccination|charge)$/;

function meaningIn(text: string, set: boolean): Meaning {
  const folded = foldTitle(bareTitle(setApart(text)));
  // "S" may head what the patient says; "S-11" is a number of something.
  if (folded.length === 1 && /\d/.test(text)) return NOTHING;
  if (folded === '') return NOTHING;
  // "Mar 2026" is a month; only in capitals it is the record of what was given.
  if (folded === 'mar' && (!text.includes('MAR') || /\d/.test(bareTitle(text)))) return NOTHING;
  const exact = listOf(folded);
  const section = SECTION_OF.get(folded) ?? null;
  const exactNote = NOTE_OF.get(folded) ?? null;
  if (exact || section || exactNote) return { list: exact, note: exactNote, section, status: null };
  if (set && CHOICE.test(folded)) return { ...NOTHING, list: 'none' };
  if (set && folded === 'visit') return { ...NOTHING, list: 'encounter' };
  // One word for the list of several: "Problem", "Medication".
  if (set && ONE_OF.test(folded) && !text.trim().endsWith(':'))
    return { ...NOTHING, list: listOf(folded.endsWith('y') ? `${folded.slice(0, -1)}ies` : `${folded}s`) };
  if (!folded.includes(' ')) return NOTHING;
  const note = noteNamed(folded, text);
  if (note) return { list: null, note, section: null, status: null };
  const known = NOT_YET.test(folded) ? null : trimmed(folded);
  if (known) return { list: known.list, note: null, section: null, status: known.status };
  if (!set) return NOTHING;
  if (NOT_YET.test(folded) && KERNEL.test(folded.replace(NOT_YET, '').trim())) return { ...NOTHING, list: 'none' };
  const found = { ...NOTHING, ...byKernel(folded) };
  // "Charge entry - Enc 99120": a number of something stands behind the name.
  const [, name] = found.list === null ? (text.match(/^(\D{3,40}?)\s+[—–-]\s+\S.*\d.*$/) ?? []) : [];
  return name ? { ...NOTHING, list: meaningOf(name, true).list } : found;
}

export const isNarrative = (kind: SectionKind | null): boolean => kind !== null && NARRATIVE.has(kind);

/** Every word of every known heading. */
export const headingWords = (): string[] => [...LIST_OF.keys(), ...NOTE_OF.keys(), ...SECTION_OF.keys()].flatMap((name) => name.split(' '));
