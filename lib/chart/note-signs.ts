/** What a note's own words say of it: its kind, its day, its author, its signature. */
import { NAME, TIMED } from './byline';
import type { DocumentKind } from './chart';
import { findDays, onlyDay } from './dates';
import { FALSE_DATE } from './lists/row-words';
import type { NoteRange } from './note-range';
import { hasDegree, looksLikeName } from './person-name';
import { meaningOf } from './section-names';
import { type Title, titlesOf } from './title';

/** What kind of note it is: by its title, its first lines, the headings around it, its sections. */
export function kindOf(range: NoteRange, title: string, head: string): DocumentKind {
  const own = meaningOf(title).note ?? byWords(title);
  if (own && !(own === 'progress-note' && /^notes?$|^documentation$/i.test(title.trim()))) return own;
  for (const line of head.split('\n').slice(0, 4)) {
    const meant = meaningOf(line).note;
    if (meant && meant !== 'other') return meant;
  }
  for (let up: Title | null = range.title; up; up = up.parent) if (up.meaning.note) return up.meaning.note;
  const kinds = new Set(titlesOf(range.title).map((inner) => inner.meaning.section));
  if (own) return own;
  return kinds.has('assessment') || kinds.has('assessment-plan') || kinds.has('hpi') ? 'progress-note' : 'other';
}

const WORDS: [kind: DocumentKind, words: RegExp][] = [
  ['discharge-summary', /\bdischarge (?:summary|note)\b/i],
  ['operative-note', /\bop(?:erative)? (?:note|report)\b/i],
  ['radiology-report', /\b(?:radiology|ct|mri|xr|x-?ray|ultrasound|mammogra\w+|imaging)\b/i],
  ['pathology-report', /\bpatholog\w+|cytolog\w+\b/i],
  ['emergency-note', /\bemergency|\bED\b/],
  ['history-and-physical', /\bhistory (?:and|&) physical\b|\bH&P\b|^admission$/i],
  ['consult-note', /\bconsult/i],
  ['procedure-note', /\bprocedure|\bechocardio|\bcatheteri|\bEEG\b|\bEMG\b|\bcolonoscop/i],
  ['nursing-note', /\bnurs(?:e|ing)\b|\btriage\b|\bintake\b/i],
  ['progress-note', /\b(?:progress|office|clinic|follow-?up|visit|soap|encounter|chart|physical|exam(?:ination)?|wellness|preventive)\b/i],
  ['letter', /\bletter\b/i],
];
const byWords = (title: string): DocumentKind | null => WORDS.find(([, words]) => words.test(title))?.[0] ?? null;

const DATE_LABEL =
  /\b(?:date of (?:service|visit|procedure|exam|admission)|dos|note date|visit date|service date|encounter date|dictated|date\/time|date|seen on|performed|exam date)\b[:\s]*/gi;
/** The stretches of a text that follow the label of a date. */
export const labelledDates = (text: string): string =>
  [...text.matchAll(DATE_LABEL)]
    .map((match) => text.slice(match.index, match.index + match[0].length + 24))
    .filter((part) => !FALSE_DATE.test(part))
    .join(' | ');

/** The day of service that a text gives by that name. */
export const serviceDay = (text: string): string | null => {
  const named = text.match(/\b(?:date of (?:service|visit|admission|procedure)|dos|(?:service|visit|encounter|note) date)\b[:\s]+/i);
  const [found] = named ? findDays(text.slice((named.index ?? 0) + named[0].length).slice(0, 24)) : [];
  return found?.start === 0 ? found.day : null;
};

/** The first day of a text that is no print, update or birth date. */
export function dayOf(text: string): string | null {
  for (const found of findDays(text)) {
    const before = text.slice(Math.max(0, found.start - 24), found.start);
    if (!FALSE_DATE.test(before)) return found.day;
  }
  return null;
}

/** The day of a byline: one of the first lines that gives a day with its writer, a time or a state, and is no sentence. */
export function dayOfByline(text: string): string | null {
  for (const line of text.split('\n', 4)) {
    if (line.length > 140 || FALSE_DATE.test(line) || /\b(?:DOB|birth|born)\b/i.test(line)) continue;
    const [found] = findDays(line);
    if (!found) continue;
    const pieces = line.split(/\s*[·|•]\s*|\s[—–-]\s/);
    if (CLINICIAN.test(line) || pieces.some((piece) => hasDegree(piece) || onlyDay(piece) !== null) || /\d{1,2}:\d{2}/.test(line))
      return found.day;
  }
  return null;
}

/** What a first line names the note besides its day: "[17-Mar-2026: Foot check]", "11/18/2026 - Foot check". Null where it says more, or less. */
export function titleInFirstLine(text: string): string | null {
  const [line = ''] = text.split('\n', 1);
  const [found, more] = line.length <= 100 ? findDays(line) : [];
  if (!found || more || /\p{L}|\d/u.test(line.slice(0, found.start))) return null;
  const name = line.slice(found.end).replace(/^[\s.:,;|·•–—-]+|[\s\])]+$/g, '');
  return /^\p{L}[^.!?:;]{2,59}$/u.test(name) && !hasDegree(name) && !looksLikeName(name) && !/\b(?:sign|by)\b/i.test(name) ? name : null;
}

/** Labels in any case, names as names are written. */
const anyCase = (label: string): string => label.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const AUTHOR = new RegExp(
  String.raw`${anyCase('(?:electronically signed by|e-?signed by|signed by|authored by|read by|interpreted by|reported by|documented by|author|dictated by|written by|provider|attending|radiologist|surgeon|pathologist)')}\s*[:\s]\s*${NAME}`,
  'u',
);

/** Who wrote an entry of a journal, by its head: "24/11/2026 (A Roe) Ward visit". */
export function writerAtHead(text: string): string | null {
  const [first = ''] = text.split('\n', 1);
  const [day] = findDays(first.slice(0, 24));
  return day?.start === 0 ? (first.slice(day.end).match(BRACKETED)?.[1] ?? null) : null;
}
const BRACKETED = new RegExp(String.raw`^\s*\(${NAME}(?:\)|\s(?:with|and|for)\s)`, 'u');

const CLINICIAN = /\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3},? (?:MD|DO|NP|PA-C|PA|RN|DPM|PhD|CNM|DDS)\b/u;

/** Who wrote it: the name behind a label, else a name with a clinician's degree or behind the time on a line of its own. */
export function authorIn(text: string): string | null {
  const labelled = text.match(AUTHOR)?.[1];
  if (labelled) return labelled.replace(/[\s,]+(?:on|at|Date|Status|Signed)?$/, '').trim();
  for (const piece of text.split(/[\n·|•]|\s[—–]\s/))
    if (hasDegree(piece) && looksLikeName(piece.trim().replace(/,?\s*[A-Z.]{2,}(?:-[A-Z])?$/, ''))) return piece.trim();
  const atHead = writerAtHead(text);
  if (atHead) return atHead;
  // A byline in one breath: "Accession S26-118, collected 11/15/2026, Ann Roe, MD".
  for (const line of text.split('\n', 3))
    if (line.length <= 140 && findDays(line).length > 0) {
      const named = line.match(CLINICIAN)?.[0].replace(/^[AP]M\s+/, '');
      if (named && looksLikeName(named.replace(/,?\s*[A-Z.]{2,}(?:-[A-Z])?$/, ''))) return named;
    }
  return text.match(TIMED)?.[1]?.replace(ROLE, '').trim() ?? null;
}

/** What somebody is at this visit, behind the name. */
const ROLE = /,\s*(?:clinician|nurse|doctor|physician|provider|practitioner|midwife|counsell?or|therapist|unknown)$/i;

/** What a label of the note itself says outweighs a draft that is spoken of elsewhere. */
const FINAL = /\bnote status[:\s|]+(?:final(?:i[sz]ed)?|signed|completed?|locked)\b/i;

/** What the page says of the signature: signed, not signed, or nothing (null). */
export function signedIn(text: string): boolean | null {
  if (FINAL.test(text)) return true;
  if (
    /\b(?:unsigned|not (?:yet )?signed|draft|pending signature|awaiting signature|preliminary|incomplete note|no signatures? on file|(?:pending|awaiting|needs|requires) co-?sign\w*|co-?sign(?:ature)? (?:needed|required|pending)|(?<!\btask status[\s:|]*)in progress)\b/i.test(
      text,
    )
  )
    return false;
  return /\b(?:e-?sign(?:ature)? log\b[^\d]{1,80}\d{4}-\d{2}-\d{2}|electronically signed|e-?signed|signed (?:by|on|at)|(?<!\b(?:task|current|order|request)\s)status[:\s|]*(?:final(?:ized)?|completed)|signed\b|finali[sz]ed|(?:\d{4}|\d{2})(?:[\s,|·(]+(?:at\s+)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?)?[\s,|·(–—-]+final\b|auth(?:enticated)?\s*\(verified\)|authenticated by)/i.test(
    text,
  )
    ? true
    : null;
}
