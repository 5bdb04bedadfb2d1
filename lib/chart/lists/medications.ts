import type { Medication } from '../chart';
import { findDays, onlyDay } from '../dates';
import { isFieldName } from '../field-names';
import type { Row } from '../row';
import { withoutCourse } from './course';
import { datedState, isStatus, type Place, provenanceOf, statusIn, subjectOf, textNamed } from './row-words';

const NAME =
  /^(?:.*\bmedications?|.*\bdrugs?(?: name)?|name|title|item|prescription|.*\bmedicines?|descriptions?|order|agent|product|details)$/i;

const AMOUNT = String.raw`\d+(?:,\d{3})*(?:[.,]\d+)?(?:\s*[-–/]\s*\d+(?:\.\d+)?)?`;
const UNIT =
  "mcg|µg|μg|ug|mg|g|gm|grams?|kg|ml|mL|L|units?|iu|int'?l units|meq|mmol|unt|%|tablets?|tabs?|capsules?|caps?|puffs?|drops?|gtts?|sprays?|patch(?:es)?|lozenges?|suppositor(?:y|ies)|applications?|actuations?|inhalations?";
const PER = String.raw`\s*\/\s*(?:\d+(?:\.\d+)?\s*)?(?:mL|ml|mg|g|kg|h|hr|hour|min|dose|day|actuation|actuat|act|puff|spray|inh|patch|tab|L)(?:\s*\/\s*(?:h|hr|hour|min|day))?`;
const ONE = String.raw`${AMOUNT}\s*(?:${UNIT})(?![a-zA-Z])(?:${PER}(?![a-zA-Z]))?`;
/** Strengths of a combination are joined without a blank; behind a dash between blanks begin the directions. */
const DOSE = new RegExp(String.raw`(?<![\w.])${ONE}(?:(?:[-–]|\s*/\s*)${ONE})*`, 'i');
/** A strength by volume says what is in the vial, not what is given. */
const STRENGTH_ONLY = /(?:units?|iu)\s*\/\s*(?:\d+\s*)?mL/i;
const GIVEN = new RegExp(
  String.raw`\b(?:inject|give|take|use|administer|inhale|apply)\s+(${AMOUNT}\s*(?:units?|mL|mg|mcg))(?![a-zA-Z])`,
  'i',
);
/** What is said to be the dose, counted in no tablets or puffs. */
const NAMED_DOSE = new RegExp(
  String.raw`\bdose\b[\s:|]+(${AMOUNT}\s*(?:units?|iu|mL|mg|mcg|meq|g(?:rams?)?|milligrams?|micrograms?|millilit(?:er|re)s?)(?:\s*\/\s*kg)?)(?![a-zA-Z/])`,
  'i',
);

const ROUTE =
  /\b(?:IV (?:piggyback|push|drip|infusion)|neb(?:s|uli[sz]er)?|per oris|per os|per rectum|oral(?:ly)?|by mouth|per os|subcutaneous(?:ly)?|sub-?q|subcut|under the skin|under the tongue|intravenous(?:ly)?|intramuscular(?:ly)?|topical(?:ly)?|inhal(?:e|ed|ation)(?! aerosol| powder| solution)|nebuli[sz](?:ed|ation)|nasal(?:ly)?|intranasal|each nostril|ophthalmic(?:ally)?|(?:left|right|both|each) eyes?|otic|sublingual(?:ly)?|rectal(?:ly)?|transdermal(?:ly)?|vaginal(?:ly)?|buccal|intrathecal|epidural|per tube)\b|\b(?:po|p\.o\.|sc|sq)(?![\w])|\b(?:PO|IV|IVPB|IM|SC|SQ|SL|PR|NG|PV|TOP|INH)\b|\bi\.v\.|\bi\.m\./i;
const SHORT_ROUTE = /^(?:pr|ng|pv|top|inh|im|iv|sl)$/;

const EVERY = String.raw`per \d{1,2} hours|every (?:other |(?:\d+(?:\s?(?:-|to)\s?\d+)?|two|three|four|six|eight|twelve) ?)?(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?|mornings?|evenings?|nights?|noon|bedtime)`;
const TIMES = String.raw`(?:once|twice|thrice|(?:one|two|three|four|five|six|\d+)(?: \((?:one|two|three|four|five|six|\d+)\))? times?|\d ?x)(?:(?: ?(?:a|per|each|every) |[ /]+)(?:day|daily|week|weekly|month|monthly|night|nightly))?`;
const LATIN = String.raw`(?<=\b(?:po|PO|oral|orally)\s)o\.?d\.?|q\.?\s?\d+(?:\s?-\s?\d+)?\s?(?:h(?:rs?|ours?)?|mins?|m|d(?:ays?)?|wk|weeks?)|q\.?(?:h\.?s\.?|a\.?m|p\.?m|o\.?d|d|week|month|day|shift|noon)\.?|b\.?i\.?d\.?|t\.?i\.?d\.?|q\.?i\.?d\.?|b\.?d\.?s?\.?|t\.?d\.?s\.?|q\.?d\.?s\.?|o\.?d\.?(?=\s*(?:x|×|for)\s*\d)|h\.?s\.?|a\.?c\.?|p\.?c\.?|(?<![\d:]\s?)[ap]\.\s?m\.`;
const PLAIN =
  'daily|(?:per|each) (?:day|night|week|morning|evening)|nightly|weekly|biweekly|monthly|hourly|continuous(?:ly)?|stat|at bedtime|at night|at noon|in the morning|in the evening|with meals|before meals|after meals|before breakfast|as needed|as directed|p\\.?r\\.?n\\.?';
const MEALS = 'with (?:meals|food|breakfast|lunch|dinner|supper)|before (?:meals|breakfast)|after meals';
/** What is said of meals behind a comma is an instruction of its own. */
const BESIDE = String.raw`(?:,?\s+(?:as needed|p\.?r\.?n\.?|while awake|at bedtime|at night|before bed|in the (?:morning|evening))|\s+(?:${MEALS}))*`;
const FREQUENCY = new RegExp(String.raw`(?<![\w-])(?:${TIMES}|${EVERY}|${LATIN}|${PLAIN}|[0-3](?:-[0-3]){2,3})(?![\w])${BESIDE}`, 'i');

/** A dose of its own: a column of that name may hold the whole directions. */
const bareDose = (text: string | null): string | null =>
  text && !FREQUENCY.test(text) && routeIn(text) === null && findDays(text).length === 0 ? text : null;

/** A dose that only counts what is taken: behind the name stands how much that is. */
const COUNT = /^\d+(?:\.\d+)?\s*(?:tab(?:let)?|cap(?:sule)?|puff|drop|spray)s?(?:\(s\))?$/i;

/** How often something is taken, as directions say it; null for none. */
export const frequencyIn = (text: string): string | null => text.match(FREQUENCY)?.[0]?.trim() ?? null;

/** A row of a medication list; `text` is the whole row, states and all. Null for a row that names none. */
export function medicationOf(row: Row, place: Place): Medication | null {
  const said = subjectOf(row, NAME);
  if (!said || !/\p{L}{3}/u.test(said) || isStatus(said) || row.text.length > 500) return null;
  const named = bareDose(textNamed(row, /^(?!.*\b(?:last|next|previous|prior|due|max\w*|missed)\b)(?:.*\bdos(?:e|age)|strength)\b/i));
  const name = nameIn(withoutCourse(said));
  if (name === '' || NOT_A_DRUG.test(name) || FILE.test(said) || isHow(said) || isSupply(said, row)) return null;
  const detail = row.text;
  // Past its own name: "Once Daily Multivitamin" has a word of time in it, "inhalation aerosol" one of a way.
  const rest = detail.includes(name) ? detail.slice(detail.indexOf(name) + name.length) : detail;
  return {
    // Where every part has a label the labels are not the line's.
    text:
      !row.table && row.cells.every((cell) => cell.label !== null && isFieldName(cell.label))
        ? row.cells.map((cell) => cell.text).join(' ')
        : row.text.replace(BULLET, ''),
    name,
    dose:
      inDirections(row, /\bdos(?:e|age)\b/i)?.match(DOSE)?.[0] ??
      (row.table || !COUNT.test(named ?? '') ? named : null) ??
      doseIn(detail) ??
      named,
    route: textNamed(row, /^route/i) ?? routeIn(rest) ?? routeBehind(row),
    frequency:
      textNamed(row, /^(?:freq|schedule|how often|times$|timings?$)/i) ??
      // A remark below the name may say a time too.
      textNamed(row, /^(?:sig|dos(?:e|age)|directions)\b/i)
        ?.match(FREQUENCY)?.[0]
        ?.trim() ??
      frequencyIn(rest),
    status:
      textNamed(row, /^(?:status|state|change)\b/i) ??
      row.cells.filter((cell) => cell.label === null && isStatus(cell.text)).map((cell) => statusIn(cell.text))[0] ??
      datedState(row) ??
      null,
    provenance: provenanceOf(place, row.visibility),
  };
}

/** Whether a line is a drug with its dose and how it is taken, and no sentence. */
export const isDrugLine = (text: string): boolean => {
  const dose = text.search(DOSE);
  return text.length <= 120 && dose > 2 && dose < 60 && FREQUENCY.test(text.slice(dose)) && !/[a-z]{3}[.;!?](?:\s|$)|,.*,.*,/.test(text);
};

/** The cell of a column that is named after several things, of which one is asked for: "Dose/frequency/route". What is taken is told there; the name has the strength. */
const inDirections = (row: Row, asked: RegExp): string | null =>
  row.table ? (row.cells.find(({ label }) => label !== null && label.split(SEVERAL).length > 2 && asked.test(label))?.text ?? null) : null;
const SEVERAL = /\s*[/,&+]\s*|\s+and\s+/i;
/** What such a cell says behind the dose and the time: where it goes. */
function routeBehind(row: Row): string | null {
  const text = inDirections(row, /\broute\b/i) ?? row.cells.find((cell) => cell.label === null && cell.text.search(DOSE) === 0)?.text;
  const time = text?.match(FREQUENCY);
  const behind = text && time ? text.slice((time.index ?? 0) + time[0].length).trim() : '';
  return SITE.test(behind) ? behind : null;
}

const SITE = /^(?:(?:left|right|both|each) )?(?:eyes?|ears?|nose|nostrils?|nasal|skin|scalp|mouth|oral|topical|rectal|vaginal|cutaneous)$/i;

/** "10 x Paracetamol 500 mg" beside a day: what was handed out, and not how it is taken. */
const isSupply = (said: string, row: Row): boolean =>
  /^\d+\s*[x×]\s/i.test(said) &&
  row.cells.some(({ text }) => onlyDay(text) !== null) &&
  !FREQUENCY.test(row.text.replace(/\d\s*[x×]\s/gi, ''));

/** A sign or a number that a page prints before each row of a list. */
const BULLET = /^(?:[-–—•*]|\d{1,2}[.)])\s+(?=\p{L})/u;
/** A prescription that is kept as a file names no drug. */
const FILE = /\w\.(?:pdf|docx?|jpe?g|png|tiff?)$/i;

const NOT_A_DRUG =
  /^[<>≤≥]\s*\d+\s*(?:hours?|days?|weeks?|months?)$|^(?:no|not|none|nil|last|reviewed|reconciled|pharmacy|total|start date|ordered by|prescriber|deliver(?:y|ies)$|dispens(?:es|ed|ings?)$)\b/i;

/** Whether the words only say how often something is taken. */
const isHow = (said: string): boolean => said.trim().match(FREQUENCY)?.[0] === said.trim();

function doseIn(text: string): string | null {
  const named = text.match(NAMED_DOSE)?.[1];
  if (named) return named;
  const dose = text.match(DOSE)?.[0] ?? null;
  // What share of the drops is drug is no dose, where they are counted behind it.
  const counted = dose?.endsWith('%') ? text.slice(text.indexOf(dose) + dose.length).match(DOSE)?.[0] : undefined;
  if (counted && COUNT.test(counted)) return counted;
  return dose && STRENGTH_ONLY.test(dose) ? (text.match(GIVEN)?.[1] ?? dose) : dose;
}

function routeIn(text: string): string | null {
  // A route that stands alone between commas is said as one: "1 g in saline IVPB, 1 g, Intravenous, daily".
  const alone = text.split(/[,;|·—]/).find((part) => part.trim().match(ROUTE)?.[0] === part.trim());
  const route = alone?.trim() ?? text.match(ROUTE)?.[0] ?? null;
  return route && SHORT_ROUTE.test(route) ? null : route;
}

/** How a drug without a strength is taken and what it is made up as, behind its name: "Senna Oral Tablet". */
const FORM =
  /(?<=\p{L}{3})\s+(?:oral|sublingual|buccal|rectal|vaginal|transdermal)\s+(?:chewable\s+|delayed release\s+|extended release\s+)?(?:tablet|capsule|solution|suspension|powder|suppository|film|patch)$|(?<=\p{L}{3})\s+(?:tablet|capsule)s?$/iu;

/** The same in brackets: "Amoxil (capsule) amoxicillin". */
const MADE_UP = /\s\((?:injection|capsule|tablet|syrup|suspension|solution|cream|ointment|inhaler|drops?|suppository|powder)s?\)/i;

/** The drug's own name: what stands before the dose, the route, a dash or a comma. */
function nameIn(said: string): string {
  // How many were handed out stands first: "28 Amoxil (capsule)".
  const text = (MADE_UP.test(said) ? said.replace(/^\d{1,4}\s+(?=\p{Lu})/u, '') : said).replace(BULLET, '');
  const cut = [
    text.search(DOSE),
    text.search(/\s[—–-]\s|,|;|\btake\b|\binject\b|\bapply\b/i),
    text.search(/\s\d/),
    text.search(FORM),
    text.search(MADE_UP),
  ].filter((at) => at > 0);
  return (
    text
      .slice(0, Math.min(text.length, ...cut))
      // "aspirin (aspirin 81 mg oral tablet)": a bracket that the cut left open says the name again.
      .replace(/\s*\([^()]*$/, '')
      .replace(/[\s,;:(–—-]+$/, '')
      // "Tab. Metformin": what it is made up as stands before the name.
      .replace(/^(?:tab|cap|inj|syp|syr|susp|oint)s?\.\s*(?=\p{L}{3})/iu, '')
      .trim()
  );
}
