/** What a stretch of a banner says of one patient, the name apart: record number, birth date, sex, age. */
import type { Patient } from './chart';
import { findDays } from './dates';
import { FALSE_DATE } from './lists/row-words';

/** What goes on is no record number, but the beginning of something else: a key of the database, a day. */
const END = String.raw`(?![A-Za-z0-9]|[-/]\d)`;
const NUMBER = String.raw`(\d{3} \d{3} \d{4}|[A-Z]{0,4}-?\d[A-Z0-9-]{1,16})${END}`;
/** Whose or what number stands before "ID" where it is not the patient's. */
const NOT_OF_PATIENT =
  'Member|Subscriber|Policy|Group|Plan|Payer|Payor|Insurance|Insured|Medicare|Medicaid|Beneficiary|Cardholder|Card|Carrier|Contract|Enrollee|Benefit|Encounter|Visit|Provider|User|Order|Claim|Coverage|Session|Device|Tax|Lab|Specimen|Accession|Document|Case|Appointment|Request|Message|Employee|Staff|Invoice|Payment|Transaction|National|Government|State|Passport|Photo|Location|Facility|Department|Room|Result|Study|Login|Aetna|Anthem|Cigna|Humana|Kaiser|Tricare|BCBS|UHC';
const MRN: RegExp[] = [
  new RegExp(
    String.raw`\b(?:MRN|M\.R\.N\.|MR ?#|MR\.? (?:No\.?|Num(?:ber)?|ID)|UMR(?: No\.?)?|CR No\.?|Med(?:ical)?\.? ?Rec(?:ord)?\.?(?: (?:No\.?|Num(?:ber)?|#))?|Medical record (?:number|no\.?|#))[\s:#|]*-?${NUMBER}`,
    'i',
  ),
  // "PRN" and "Chart" are words of medication lists and tabs too: the number behind them is no short figure.
  new RegExp(
    String.raw`\b(?:(?:Patient|Pt\.?|Client|Person|Resident|Hospital|Chart|Clinic|Unit|File|Reg(?:istration)?|Record|Folder|Case ?note|Account holder|Acct?\.?|Account)\s?(?:IDs?|Identifiers?|Code|No\.?|Nr\.?|Num(?:ber)?|#)|UHID|URN|PUID|PID|NHS (?:No\.?|number)|HN|(?:PRN|Chart)(?=[\s:#|]+\S{4}))[\s:#|]+${NUMBER}`,
    'i',
  ),
  // Where a country numbers its patients, that number is the record's.
  new RegExp(
    String.raw`\b(?:National health|Health ?care|Health)\s?(?:index |identification |ID )?(?:number|no\.?|#)[\s:#|]+${NUMBER}`,
    'i',
  ),
  // Systems that number their records by series put the number itself where others put the name: "Patient: PAT-2026-00031".
  new RegExp(String.raw`\bPatient[\s:|]+((?:[A-Z]{2,6}-){1,3}(?:\d{2,4}-)?\d{3,8})${END}`),
];
/** A bare "ID", or one of a name that the system gave it: where no insurance is spoken of. */
const SOME_ID: RegExp[] = [
  new RegExp(String.raw`\b(?!(?:${NOT_OF_PATIENT})\b)[A-Z][A-Za-z]{2,12} ID[\s:#|]*([A-Z]{0,4}-?\d[A-Z0-9-]{2,14})${END}`),
  // With a word before it, it is a member's, a provider's or an order's.
  new RegExp(String.raw`(?<![A-Za-z]\s)\bI[Dd][\s:#|]+([A-Z]{0,4}-?\d[A-Z0-9-]{3,14})${END}`),
];
const OF_COVERAGE =
  /\b(?:ins\.|(?:insur\w+|coverages?|payers?|payors?|plan|medicare|medicaid|PPO|HMO|EPO|member|subscriber|policy|beneficiary|bcbs|blue (?:cross|shield)|aetna|anthem|cigna|humana|kaiser|tricare|united ?health\w*|uhc)\b)[^|]*\|?[^|]*$/i;

/** The record number that a stretch of text names; null for none. */
function mrnIn(text: string): string | null {
  for (const pattern of MRN) {
    const found = text.match(pattern)?.[1];
    if (found && findDays(found).length === 0) return found;
  }
  for (const pattern of SOME_ID) {
    const match = text.match(pattern);
    const [, found] = match ?? [];
    if (found && findDays(found).length === 0 && !OF_COVERAGE.test(text.slice(0, match?.index))) return found;
  }
  return null;
}

/** What was done at birth has its own day. */
const BIRTH = /(?<!\b(?:at|since|before|after)\s)\b(?:DOB|D\.O\.B\.?|Birth ?date|Date of birth|Born(?: on)?|Birthday|Birth)\b[\s:|.,(]*/i;
const YEARS = String.raw`(?:y\/?\.?\s?o\.?|yr\(s\)|yrs?\.?|years?(?:[- ]old)?|Y)`;
const AGE = new RegExp(
  String.raw`\b(?:Age|aged)\b[\s:|]*(\d{1,3})\b(?!\s*(?:m|w|d))|(?<![\d/.-])0{0,2}(\d{1,3})\s?-?\s?${YEARS}(?![\w])`,
  'i',
);
const SEX =
  /\b(?:sex|gender|birth sex|legal sex|administrative sex)\b[\s:|(]*(female|male|woman|man|girl|boy|other|unknown|intersex|non-?binary|[FMU])\b/i;
const BARE_SEX = /^(?:female|male|[FM]|girl|boy|woman|man)$/i;

export type PatientFacts = Omit<Patient, 'name'>;

/** What a stretch of text says of one patient. */
export function factsIn(text: string): PatientFacts {
  const age = text.match(AGE);
  const years = Number(age?.[1] ?? age?.[2] ?? Number.NaN);
  const known = Number.isFinite(years) && years < 130 ? years : (agedBehind(text) ?? ageBesideSex(text));
  return { mrn: mrnIn(text), birthDate: birthDateIn(text, known), sex: sexIn(text), age: known };
}

/** "12-Aug-1978 (48)": the figure in brackets behind a birth date, where it is the age that it fits. */
function agedBehind(text: string): number | null {
  for (const { day, end } of findDays(text)) {
    const years = Number(text.slice(end).match(/^[\s|]*\([\s|]*(\d{1,3})[\s|]*\)/)?.[1] ?? Number.NaN);
    if (years < 130 && fits(day, years)) return years;
  }
  return null;
}

/** "M · 61", "54F", "F/33". Few and M without a blank are months: "18M". */
const AGE_OF_SEX =
  /(?:^|[\s|(])(?:(?:[Ff]emale|[Mm]ale|[FM])[\s|,/·-]{1,5}([1-9]\d{0,2})|([1-9]\d{0,2})[\s|,/·-]{1,5}(?:[Ff]emale|[Mm]ale|[FM])|([1-9]\d{0,2})F|(3[7-9]|[4-9]\d|1\d\d)M)(?=$|[\s|,)])(?![\s|]*[/.-]\d|[\s|]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;
function ageBesideSex(text: string): number | null {
  const years = Number(text.match(AGE_OF_SEX)?.slice(1).find(Boolean) ?? Number.NaN);
  return years < 120 ? years : null;
}
/** "54F": the sex of such a figure. */
const GLUED = /(?:^|[\s|(])(?:[1-9]\d{0,2}(F)|(?:3[7-9]|[4-9]\d|1\d\d)(M))(?=$|[\s|,)])/;

/** The labelled birth date; else, beside an age, the one date that fits it. */
function birthDateIn(text: string, age: number | null): string | null {
  const labelled = text.match(BIRTH);
  const after = labelled ? text.slice((labelled.index ?? 0) + labelled[0].length) : '';
  const [first] = findDays(after);
  if (first && first.start <= 3) return inCentury(first.day, after.slice(first.start, first.end), age);
  if (age === null) return agedDate(text) ?? dateBesideSex(text);
  const fitting = findDays(text)
    .map((found) => ({ ...found, day: inCentury(found.day, text.slice(found.start, found.end), age) }))
    .filter(({ day, start }) => fits(day, age) && !FALSE_DATE.test(text.slice(Math.max(0, start - 24), start)));
  // Any day of these years fits a child's age: then the one right beside it is meant.
  const beside = fitting.filter(({ start }) => AGED_BEFORE.test(text.slice(Math.max(0, start - 32), start)));
  const meant = beside.length > 0 ? beside : fitting;
  return meant.length > 0 && meant.every(({ day }) => day === meant[0]?.day) ? (meant[0]?.day ?? null) : null;
}

/** "1951-03-14 (075Y)", "6 mths · 02-May-2026": the age beside it makes it a birth date. */
const agedDate = (text: string): string | null =>
  findDays(text).find(
    (found) =>
      /^\s*\(\s*(?:0{0,2}\d{1,3}\s?(?:y|m|w|d)|age\b)/i.test(text.slice(found.end, found.end + 14)) ||
      UNDER_TWO.test(text.slice(Math.max(0, found.start - 24), found.start)),
  )?.day ?? null;
/** "Roe, Ann - 1988-04-17 - F": the one day of a banner right beside the sex, and long before charts of this kind are read. */
function dateBesideSex(text: string): string | null {
  const [found, more] = findDays(text);
  if (!found || more || !/\d{4}/.test(text.slice(found.start, found.end)) || Number(found.day.slice(0, 4)) >= FIRST_READ) return null;
  return SEX_BEHIND.test(text.slice(found.end)) || SEX_BEFORE.test(text.slice(0, found.start)) ? found.day : null;
}
const SEX_BEHIND = /^[\s|,·/-]{1,6}(?:female|male|[FM])(?=$|[\s|,·/)-])/i;
const SEX_BEFORE = /(?:^|[\s|,·/(-])(?:female|male|[FM])[\s|,·/-]{1,6}$/i;
const AGED_BEFORE = /\b\d{1,3}\s?(?:yrs?|years?|y\.?\s?o\.?)(?: old)?(?:,?\s*\d{1,2}\s?(?:mths?|mos?|months?))?[\s,|·•(]{1,10}$/i;
const UNDER_TWO = /\b\d{1,3}\s?(?:mths?|mos?|months?|wks?|weeks?|days?)(?: old)?[\s,|·•]{0,10}$/i;

const FIRST_READ = 2018;
/** The years in which charts of this kind are read. */
const fits = (day: string, age: number): boolean => {
  const now = Number(day.slice(0, 4)) + age;
  return now >= FIRST_READ && now <= 2040;
};

/** Whether somebody born on the day has the age now that a page prints beside the name. */
export const bearsAge = (day: string, age: number | null): boolean => age !== null && fits(day, age);

/** A birth year of two digits, by the age beside it; without one, nobody is born in days to come. */
function inCentury(day: string, printed: string, age: number | null): string {
  if (/\d{4}/.test(printed)) return day;
  const year = day.slice(2, 4);
  const later = age === null ? Number(year) <= 26 : fits(`20${year}`, age);
  return `${later ? 20 : 19}${day.slice(2)}`;
}

function sexIn(text: string): Patient['sex'] {
  const bare = text
    .split(/[|,/()·•]/)
    .map((piece) => piece.trim())
    .find((piece) => BARE_SEX.test(piece));
  const beside =
    text.match(new RegExp(String.raw`\b\d{1,3}\s?(?:${YEARS})?[\s,|/-]*(?:old\s+)?\b(female|male|girl|boy|woman|man|[FM])\b`, 'i'))?.[1] ??
    text.match(GLUED)?.slice(1).find(Boolean);
  const word = (text.match(SEX)?.[1] ?? bare ?? beside ?? text.match(/\b(female|male)\b/i)?.[1] ?? '').toLowerCase();
  if (/^(?:f|female|girl|woman)$/.test(word)) return 'female';
  if (/^(?:m|male|boy|man)$/.test(word)) return 'male';
  if (word === 'u' || word === 'unknown') return 'unknown';
  return word === '' ? null : 'other';
}

const BORN = new RegExp(`(?:${BIRTH.source})[0-9A-Z]`, 'i');
/** What is one person's alone: a birth date, a record number. */
export const PARTICULARS: RegExp[] = [BORN, ...MRN, ...SOME_ID];

/** What tells of one person: a birth date, a record number, an age. Rows that repeat one of them are a list of people. */
export const ANCHORS: RegExp[] = [
  ...PARTICULARS,
  new RegExp(
    `\\d{2,4}\\s*\\(0{0,2}\\d{1,3}\\s?[YMWD]\\)|\\b\\d{1,3}\\s?(?:mths?|months?|wks?|weeks?|days?)[\\s,|·•]{1,6}\\d{1,2}[- ][A-Z][a-z]{2}[- ]\\d{4}|(?<![\\d/.-])\\d{1,3}\\s?-?\\s?${YEARS}(?![\\w])|\\b\\d{1,2} (?:months?|weeks?|days?) old\\b`,
    'i',
  ),
];

/** Those that nothing but a person has: a labelled birth date, a record number called so. */
export const SURE_ANCHORS: ReadonlySet<RegExp> = new Set([BORN, ...MRN]);
