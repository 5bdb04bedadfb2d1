import type { Result } from '../chart';
import { findDays, onlyDay } from '../dates';
import { isColumnName } from '../grids';
import type { Cell, Row } from '../row';
import { isFlag, isRange, isUnit, type Measure, measureOf, nameAndUnit, unitOfRange } from './measures';
import { cellNamed, dayIn, isStatus, type Place, provenanceOf, sayings, textNamed } from './row-words';

const NAME =
  /^(?:.*\btests?(?: name)?|.*\bname|exam|analyte|component|observation|lab|.*\bmeasure(?:ment)?|title|.*\bdescription|investigation|parameter|instrument|scale|questionnaire|item)$/i;
const VALUE =
  /^(?:.*\bvalues?|(?:test |latest |last |your )?results?|latest|last|reading|.*\bscore|finding|outcome|actual|measured|observed|most recent)$/i;
const FLAG = /flag|\babn|interpretation|status|h\/l|indicator/i;
const WORDS =
  /^(?:(?:weakly |strongly |not |non[- ]?)?(?:negative|positive|reactive|detected|present|seen|immune)|non-?reactive|not detected|none (?:seen|detected)|normal|abnormal|trace|small|moderate|large|clear|cloudy|yellow|straw|amber|no growth.{0,40}|indeterminate|equivocal|borderline|within normal limits|wnl|absent|rare|few|many|1\+|2\+|3\+|4\+|(?:a|b|ab|o)\s?(?:pos|neg|positive|negative|[+-]))$/i;
/** Whether the words are what a test can give instead of a figure. */
export const isResultWord = (text: string): boolean => WORDS.test(text.trim());
const UNSAID =
  /^(?:pending.*|in progress|in process|ordered|collected|received|not (?:done|performed|collected)|see (?:note|report|comment)s?|canceled|cancelled|tnp|[-–—]+|n\/a)$/i;

/** What a cell says, unless it only says that there is nothing to say. */
const told = (text: string | null): string | null => (text !== null && NOT_TOLD.test(text) ? null : text);
const NOT_TOLD =
  /^(?:no (?:data|information|range|unit)s?(?: available| given| provided)?|not (?:available|applicable|given|provided)|unavailable)\.?$/i;

/** A result before its name is known to it. */
interface Said {
  text: string;
  day: string | null;
  flag: string | null;
}

const PANEL =
  /^(?:.*\bpanel|(?:ordered )?(?:procedure|test)s? ordered|ordered (?:procedure|test|item)s?(?: name)?|(?:order(?:ed)? )?(?:order|panel|procedure|battery)(?: name)?|profile)$/i;

/** The panel's name without the codes that stand beside it: "24331: Lipid panel: ICD10:E78.5", "CBC [85025]". */
const panelIn = (text: string | null): string | null =>
  text
    ?.replace(/^[\w.-]*\d[\w.-]*\s*:\s+/, '')
    .replace(/\s*[[(][\w.-]*\d[\w.-]*[\])]\s*$/, '')
    .replace(/\s*:\s*(?:[A-Z][\w-]*\d*:[\w.;:-]+)?\s*$/, '')
    .trim() || null;

/**
 * The results of a row: one, or one for each day where the columns are days. A row without a value gives none. `usual`: which
 * piece of its unnamed rows a list gives the value in.
 */
export function resultsOf(row: Row, place: Place, sectionDay: string | null, usual: number | null = null): Result[] {
  const provenance = provenanceOf(place, row.visibility);
  const whole: Row = { ...row, cells: [...row.cells.filter(({ label }) => !PRIOR.test(label ?? '')), ...row.above] };
  const date =
    dayIn(whole, /collected|drawn/i) ?? dayIn(withoutRequest(whole), /date|time|resulted|effective|reported|received/i) ?? sectionDay;
  const panel = (row.group && batteryIn(row.group)) ?? panelIn(textNamed(whole, PANEL));
  const bounds = told(textNamed(row, /range|ref|normal|limits|interval/i))?.replace(NO_UNIT, '') ?? null;
  // Nothing but dashes, and perhaps the unit: none is known.
  const both = cellNamed(row, /\b(?:range|ref|reference)\b.*\bunits?\b/i)?.text.trim() ?? null;
  const range = both ? withoutUnit(both) : bounds && /^[-–—]/.test(bounds) && !/\d/.test(bounds) ? null : bounds;
  const unit = both ? unitOfRange(both) : told(textNamed(row, /\bunits?\b|\buom\b/i));
  const of = (name: string, { text, day, flag }: Said): Result[] => {
    const clean = text.trim();
    if (clean === '' || UNSAID.test(clean) || (isRange(clean) && !/^\d+-\d+$|^[<>≤≥]\s?\d/.test(clean))) return [];
    const measure = litresOrLow(measureOf(clean), name, range, unit);
    const printed = nameAndUnit(name.replace(/\s*:$/, '').trim());
    return [
      {
        panel,
        name: printed.name,
        value: measure?.value ?? clean,
        unit: unit ?? measure?.unit ?? printed.unit ?? (measure && range ? unitOfRange(range) : null),
        range,
        flag: flag && (isFlag(flag) || /high|low|abn|crit|pos/i.test(flag)) ? flag : (measure?.flag ?? null),
        date: day,
        provenance,
      },
    ];
  };
  const valueCell = cellNamed(row, VALUE);
  // A column of running numbers names nothing.
  const named = row.cells.filter(({ label, text }) => label !== null && NAME.test(label) && !/^\d{1,4}$/.test(text.trim()));
  const name =
    // A number that a laboratory gives a test stands beside its name.
    (
      named.find(({ label, text }) => !PANEL.test(label ?? '') && /\p{L}/u.test(text)) ??
      named.find(({ label }) => !PANEL.test(label ?? '')) ??
      named[0]
    )?.text.trim() ??
    (row.table ? row.cells.find((cell) => cell !== valueCell && /\p{L}{2}/u.test(cell.text) && !findDays(cell.text).length)?.text : null) ??
    null;
  const dated = name && row.table ? row.cells.filter((cell) => cell.label && cell.text !== name && findDays(cell.label).length > 0) : [];
  if (name && dated.length > 0) {
    const [, bare = name, between = null, behind = null] = name.match(RANGE_BEHIND) ?? [];
    const heading = row.cells[0]?.text === name ? (row.cells[0]?.label ?? '') : '';
    const battery = heading !== '' && !isColumnName(heading) ? heading : null;
    return byDay(dated)
      .flatMap((said) => of(bare, { ...said, day: said.day ?? date }))
      .map((result) => ({ ...result, panel: panel ?? battery, range: range ?? between, unit: result.unit ?? behind }));
  }
  const before = cellNamed(row, /^(?:prior|previous) (?:result|value)$/i);
  const earlier =
    name && before
      ? of(name, { text: before.text, day: dayIn(row, /^(?:prior|previous) (?:result )?(?:date|collected)/i), flag: null })
      : [];
  if (name && valueCell)
    return [
      ...of(name, {
        text: valueCell.text,
        day: date,
        flag: textNamed(row, /flag|\babn|interpretation/i) ?? textNamed(row, FLAG) ?? alone(row),
      }),
      ...earlier,
    ];
  return inTurn(row, of) ?? byEye(row, place, date, usual);
}

/** Days and values in turn behind one name: "PASI", "11/14/2024", "4.2", "05/06/2025", "2.8". Null for any other row. */
function inTurn(row: Row, of: (name: string, said: Said) => Result[]): Result[] | null {
  const [name, ...rest] = row.cells.map(({ text }) => text);
  if (row.table || !name || !/\p{L}{2}/u.test(name) || row.cells.some(({ label }) => label !== null)) return null;
  const said: Said[] = [];
  for (let i = 0; i < rest.length; i++) {
    const day = onlyDay(rest[i] ?? '');
    const value = rest[i + 1];
    if (day === null || value === undefined || measureOf(value) === null) return null;
    const unit = rest[i + 2] !== undefined && isUnit(rest[i + 2] ?? '') ? ` ${rest[i + 2]}` : '';
    said.push({ text: `${value}${unit}`, day, flag: null });
    i += unit ? 2 : 1;
  }
  return said.length > 1 ? said.flatMap((each) => of(name, each)) : null;
}

/** Dashes behind the bounds say that the test has no unit. */
const NO_UNIT = /(?<=\d)\s+(?:--|—)$/;

/** The bounds of what names both them and the unit; null where it names the unit alone. */
function withoutUnit(both: string): string | null {
  const unit = unitOfRange(both);
  const bare = (unit && both.trim().endsWith(unit) ? both.trim().slice(0, -unit.length) : both).trim();
  return /\d/.test(bare) ? bare : null;
}

/** Where a row says when its test was asked for and, in another column, when it was done, the first is no day of the result. */
function withoutRequest(row: Row): Row {
  const others = row.cells.filter(({ label }) => !REQUESTED.test(label ?? ''));
  return others.some(({ label, text }) => label !== null && findDays(text).length > 0) ? { ...row, cells: others } : row;
}
const REQUESTED = /\b(?:request(?:ed)?|order(?:ed)?|due|scheduled)\b/i;
/** Columns of the result before this one. */
const PRIOR = /^(?:prior|previous)\b/i;
/** The name of a battery in a heading that says more of it: "Panel: Lipids - Lab: Meridian - Reviewed". */
const batteryIn = (group: string): string => group.replace(/^(?:panel|battery|order):\s*/i, '').split(/\s+-\s+/)[0] ?? group;

/** "Sodium 135 – 145 mmol/L": what stands in one cell with the name. */
const RANGE_BEHIND = /^(.*\p{L}.*?)\s+\(?(\d[\d.]*\s*[-–—]\s*\d[\d.]*|[<>≤≥]\s?\d[\d.]*)\)?(?:\s+((?:10|[^\s\d])\S{0,14}))?$/u;

const VOLUME = /\b(?:volume|capacity|output|intake|fev\d?|fvc|svc|tlc|frc|residual)\b/i;
/** "1.12 L" is litres of what is a volume, and of a value that lies in or above its range; else it is low. */
function litresOrLow(measure: Measure | null, name: string, range: string | null, unit: string | null): Measure | null {
  if (measure === null || measure.flag !== 'L' || measure.unit !== null || unit !== null || nameAndUnit(name).unit !== null) return measure;
  const lower = range?.match(/^\D{0,3}(\d+(?:\.\d+)?)\s*(?:[-–—]|to)/)?.[1];
  const inRange = lower !== undefined && Number(measure.value) >= Number(lower);
  return VOLUME.test(name) || inRange ? { ...measure, unit: 'L', flag: null } : measure;
}

/** Columns that are days: each with its value, and the flag where one stands in a column of its own. */
function byDay(cells: Cell[]): Said[] {
  const said: Said[] = [];
  for (const { label, text } of cells) {
    const [found] = findDays(label ?? '');
    const rest = (label ?? '').slice(found?.end ?? 0);
    const last = said.at(-1);
    if ((/flag|abn|h\/l/i.test(rest) || isFlag(text)) && last?.day === found?.day) {
      if (last && text.trim() !== '') last.flag = text.trim();
    } else if (!/units?|range|ref|comment/i.test(rest)) said.push({ text, day: found?.day ?? null, flag: null });
  }
  return said;
}

/** "WBC 15.4 x10^3/uL (H) ref 4.0-11.0", "A1c 7.8 % (4.0-5.6) H" in one breath. */
const LINE =
  /^(\p{L}[\p{L}0-9 ,/()-]{1,40}?)[:\s]\s*([<>≤≥]?\s?\d[\d.,]*(?![\d.,]|\s*[-–—]\s*\d)(?:\s*(?:%|(?:x|×)?10\S*\/\w+|[a-zA-Zµμ]+\/[a-zA-Z0-9.]+|mg|g))?(?:\s*[([]?(?:HH|LL|H|L|high|low|abnormal)[)\]]?(?=\s|$))?)(?:[\s,;([]+(?:ref(?:erence)?\.?(?: range)?|normal|nl)[:\s]+([<>]?\s?\d[\d.]*(?:\s*[-–]\s*\d[\d.]*)?)|\s*[([]\s*(\d[\d.]*\s*[-–]\s*\d[\d.]*|[<>≤≥]\s?\d[\d.]*)\s*[)\]])?(?:\s*[([]?(HH|LL|H|L|high|low|abnormal)[)\]]?)?(?=\s|$|[,;()])/iu;

/** How long a test lasts, which is a part of its name: "Glucose challenge, 1 hour". */
const LASTS = /^\s*-?(?:h|hrs?|hours?|min|minutes?|days?|weeks?)\b(?!\s*\/)/i;

/** What numbers something else beside results. */
const NO_TEST =
  /^(?:encounter|visit|order|accession|specimen|account|page|phone|fax)(?: (?:no|number|id|#))?\b\.?$|^(?:\w+ )?(?:document|report|requisition|sample|case|chart|patient|record|reference|filler|placer) (?:no|number|id|#)\.?$/i;

/** A flag in a column without a name. */
const alone = (row: Row): string | null => row.cells.find((cell) => cell.label === null && isFlag(cell.text))?.text ?? null;
const textsOf = (row: Row): string[] => row.cells.filter((cell) => cell.label === null).map((cell) => cell.text);

/** Which piece of a list's unnamed rows is the value: where most of them have a figure. Null where there are too few to tell. */
export function usualPlace(rows: Row[]): number | null {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const at = textsOf(row).findIndex((text, i) => measureOf(text) !== null || (i > 0 && WORDS.test(text)));
    if (at > 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && most[1] >= 2 ? most[0] : null;
}

function valueIn(texts: string[], usual: number | null): string | undefined {
  const plain = texts.find((text, i) => measureOf(text) !== null || (i > 0 && WORDS.test(text)));
  if (plain !== undefined || usual === null) return plain;
  const there = texts[usual];
  return there && /\p{L}{3}/u.test(there) && there.length < 60 && !UNSAID.test(there) && findDays(there).length === 0 && !isFlag(there)
    ? there
    : undefined;
}

/** "(12 - 16) g/dl": the unit behind the brackets of a range. */
const BEHIND_BRACKETS = /^([([][^()[\]]*\d\s*)[)\]]\s*([a-zA-Z%µ°]\S*)$/;

/** The bounds of a range that stands in a line of its own; after "Ref" the unit repeats what stands beside the value. */
function bounds(range: string | null): string | null {
  if (range === null) return null;
  const bare = range
    .replace(BEHIND_BRACKETS, '$1')
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
  const after = bare.match(/^(?:ref(?:erence)?\.?(?: range| interval)?|normal(?: range)?|nl)[\s:]+(\S.*)$/i)?.[1];
  const unit = after && unitOfRange(after);
  return unit ? after.slice(0, after.lastIndexOf(unit)).trim() : (after ?? bare);
}

/** A column named by a test that prints its range under the name: "WBC (10*9/L) Ref 4.0-11.0". */
function withoutRange(cell: Cell): Cell & { range: string | null } {
  const [, name, range] =
    cell.label?.match(/^(.*\S)\s+(?:ref(?:erence)?\.?(?: range)?|normal|nl)[\s:]+((?:[<>≤≥]\s?)?\d\S*(?:\s*[-–—]\s*\d\S*)?)$/i) ?? [];
  return name && range ? { ...cell, label: name, range } : { ...cell, range: null };
}

/** Words, or a letter with its number as some tests are called: "A1C", "B12", "T4". */
const NAMES_TEST = /\p{L}{2}|^\p{L}-?\d{1,2}\p{L}?$/u;
/** A row without column names: a name, then a number with its unit; a flag, a range and a date may follow. */
function byEye(given: Row, place: Place, date: string | null, usual: number | null): Result[] {
  const tests = given.cells.map((cell) => (given.table ? withoutRange(cell) : { ...cell, range: null }));
  const row: Row = { ...given, cells: tests };
  const provenance = provenanceOf(place, row.visibility);
  const texts = textsOf(row);
  const flag = texts.find(isFlag) ?? textNamed(row, FLAG);
  // Of two spans the bare one is what was found: "15-20" beside "(0 - 5)".
  const span = texts.filter(isRange).length > 1 ? texts.find((text) => /^\d+\s?[-–]\s?\d+$/.test(text)) : undefined;
  const value = span ?? valueIn(texts, usual);
  const range = bounds(texts.find((text) => text !== value && isRange(text)) ?? null) ?? textNamed(row, /range|ref/i);
  const unit = textNamed(row, /units?/i);
  const make = (name: string, text: string): Result[] => {
    const measure =
      litresOrLow(measureOf(text), name, range, unit) ??
      (WORDS.test(text) || text === span || text === texts[usual ?? -1] ? { value: text, unit: null, flag: null } : null);
    if (!measure || !NAMES_TEST.test(name) || isStatus(name) || findDays(name).length > 0 || NO_TEST.test(name)) return [];
    // A unit may stand alone in the cell after the value.
    const beside = texts[texts.indexOf(text) + 1];
    const printed = nameAndUnit(name.replace(/\s*:$/, ''));
    const own =
      unit ??
      measure.unit ??
      printed.unit ??
      (beside && !isFlag(beside) && measureOf(`1 ${beside}`)?.unit === beside ? beside : null) ??
      // Or behind the range, where that is set below the name.
      texts.find((each, i) => i > 0 && isRange(texts[i - 1] ?? '') && isUnit(each)) ??
      texts.map((each) => (each !== text && isRange(each) ? each.match(BEHIND_BRACKETS)?.[2] : null)).find(Boolean) ??
      null;
    return [
      {
        panel: row.group,
        name: printed.name,
        value: measure.value,
        unit: own ?? (range ? unitOfRange(range) : null),
        range,
        flag: flag && isFlag(flag) ? flag.replace(/[()[\]]/g, '') : measure.flag,
        date: date ?? findDays(row.text)[0]?.day ?? null,
        provenance,
      },
    ];
  };
  const labelled = tests.filter(
    (cell) =>
      cell.label !== null &&
      !/range|ref|flag|date|status|unit|collected|page|phone|fax|encounter|visit|order|procedure|\bid\b|^(?:#|(?:s[rl]?\.? ?)?no\.?|idx|seq)$/i.test(
        cell.label,
      ) &&
      (measureOf(cell.text) || WORDS.test(cell.text)),
  );
  if (labelled.length > 0)
    return labelled.flatMap((cell) =>
      make(cell.label ?? '', cell.text).map((result) => ({ ...result, range: result.range ?? cell.range })),
    );
  const said = sayings(row).find((text) => text !== value && !isFlag(text) && !isRange(text));
  if (value && said && texts.indexOf(said) < texts.indexOf(value)) return make(said, value);
  const isSentence = /[a-z]{2}\.(?:\s|$)/i.test(row.text) && row.text.split(/\s+/).length > 6;
  const line = texts.length <= 3 && !isSentence ? row.text.match(LINE) : null;
  if (!line?.[1] || !line[2] || LASTS.test(row.text.slice(line[0].length))) return [];
  // The figure of a day is no value.
  const at = row.text.indexOf(line[2], line[1].length);
  if (findDays(row.text).some(({ start, end }) => start <= at && at < end)) return [];
  const [made] = make(line[1].trim(), line[2].replace(/,$/, ''));
  return made ? [{ ...made, range: made.range ?? line[3] ?? line[4] ?? null, flag: made.flag ?? line[5] ?? null }] : [];
}
