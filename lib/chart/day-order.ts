/**
 * Whether 03/04 is the 3rd of April or the 4th of March. Days are read month first; where the dates of the window, or the
 * patient's age, tell that the day comes first, every day that was open to both readings is turned round.
 */
import type { DayOrder, FrameReport } from './chart';
import type { LIST_NAMES, PageReading } from './facts';
import { sameName } from './person-name';
import { attr } from './safe-dom';
import type { Work } from './slices';
import type { Box } from './snapshot';

const NUMBERS = /(?<![\w/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;
const HINT = /\d[/-]\d/;
/** How a field says that its date is to be written. */
const DAY_FIRST_FIELD = /\bdd?[/-]mm?[/-]yy/i;
const MONTH_FIRST_FIELD = /\bmm?[/-]dd?[/-]yy/i;

type Dated = Pick<FrameReport, 'patient' | 'encounter' | 'documents' | (typeof LIST_NAMES)[number]>;

/** The day with its month and its day of the month exchanged; null where there is no such other day. */
export function turned(day: string): string | null {
  const [year, month, date] = day.split('-') as [string, string, string];
  return Number(date) <= 12 && date !== month ? `${year}-${date}-${month}` : null;
}

/** `pairs`: the page's "03-04" of all-digit dates that are open to both readings. */
interface PrintedDays extends Omit<DayOrder, 'open'> {
  pairs: ReadonlySet<string>;
}

/** What the frame's own dates and fields tell. */
export function* dayOrderIn(root: Box): Work<PrintedDays> {
  const told = { dayFirst: false, monthFirst: false };
  const pairs = new Set<string>();
  const look = (text: string): void => {
    if (!HINT.test(text)) return;
    for (const [, one = '', , two = '', year = ''] of text.matchAll(NUMBERS)) {
      const [first, second] = [Number(one), Number(two)];
      const whole = /^(?:19|20)\d\d$/.test(year);
      if (first > 12 && first <= 31 && second >= 1 && second <= 12) told.dayFirst ||= whole;
      else if (second > 12 && second <= 31 && first >= 1 && first <= 12) told.monthFirst ||= whole;
      else if (first !== second && first <= 12 && second <= 12) pairs.add(`${one.padStart(2, '0')}-${two.padStart(2, '0')}`);
    }
  };
  const walk = function* (box: Box): Work<void> {
    yield;
    if (box.field) {
      look(box.field.value);
      const how = `${attr(box.element, 'placeholder')} ${attr(box.element, 'title')}`;
      told.dayFirst ||= DAY_FIRST_FIELD.test(how);
      told.monthFirst ||= MONTH_FIRST_FIELD.test(how);
    }
    for (const node of box.nodes) {
      if (node.kind === 'run') look(node.text);
      else yield* walk(node);
    }
  };
  yield* walk(root);
  return { ...told, pairs };
}

/** The same of what was read there; null where it tells nothing and no day of it is open. */
export function orderOfReading({ pairs, ...told }: PrintedDays, { facts, documents }: PageReading): DayOrder | null {
  const days = new Set<string>();
  mapDays({ ...facts, documents: documents.map(({ document }) => document) }, (day) => {
    if (pairs.has(day.slice(5))) days.add(day);
    return day;
  });
  return days.size > 0 || told.dayFirst || told.monthFirst ? { ...told, open: [...days] } : null;
}

/** The report with every day of its facts put through `change`. */
function mapDays<Report extends Dated>(report: Report, change: (day: string) => string): Report {
  const set = <Fact>(fact: Fact, ...fields: (keyof Fact)[]): Fact => {
    const changed = { ...fact };
    for (const field of fields) {
      const day = fact[field];
      if (typeof day === 'string') changed[field] = change(day) as Fact[keyof Fact];
    }
    return changed;
  };
  return {
    ...report,
    patient: report.patient && set(report.patient, 'birthDate'),
    encounter: report.encounter && set(report.encounter, 'date', 'endDate'),
    documents: report.documents.map((each) => set(each, 'date')),
    problems: report.problems.map((each) => set(each, 'onset')),
    results: report.results.map((each) => set(each, 'date')),
    vitals: report.vitals.map((each) => set(each, 'date')),
    orders: report.orders.map((each) => set(each, 'date')),
    procedures: report.procedures.map((each) => set(each, 'date')),
    immunizations: report.immunizations.map((each) => set(each, 'date')),
  };
}

const siteOf = ({ frame }: FrameReport): string => frame.url.match(/^https?:\/\/[^/]+/)?.[0] ?? '';

type Verdict = 'day-first' | 'month-first' | null;
const verdict = (dayFirst: boolean, monthFirst: boolean): Verdict =>
  dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';

/**
 * The reports with their days as the window tells them to be read. A frame's own dates decide; where they are silent, those of
 * the frames of the same site, then the patient's age, a birth date given beyond doubt elsewhere, and what cannot lie in days
 * to come. `assumed`: no frame of a site tells, and a fact hangs on it. What is settled stays so when it is asked again.
 * `now`: milliseconds since 1970.
 */
export function settleDays(reports: FrameReport[], now: number): { reports: FrameReport[]; assumed: boolean } {
  if (reports.every(({ days }) => !days || (days.open.length === 0 && !days.dayFirst))) return { reports, assumed: false };
  let assumed = false;
  const sites = new Map<string, Verdict>();
  const ofSite = (report: FrameReport): Verdict => {
    const key = siteOf(report);
    if (!sites.has(key)) {
      const group = reports.filter((each) => siteOf(each) === key);
      const said = verdict(
        group.some(({ days }) => days?.dayFirst),
        group.some(({ days }) => days?.monthFirst),
      );
      sites.set(key, said ?? byPatient(group, reports, now) ?? byNow(group, now));
    }
    return sites.get(key) ?? null;
  };
  const settled = reports.map((report) => {
    const { days } = report;
    if (!days || days.open.length === 0) return report;
    const order = verdict(days.dayFirst, days.monthFirst) ?? ofSite(report);
    if (order === null) {
      assumed = true;
      return report;
    }
    const { days: _, ...known } = report;
    const open = new Set(days.open);
    return order === 'day-first' ? mapDays(known, (day) => (open.has(day) ? (turned(day) ?? day) : day)) : known;
  });
  return { reports: settled, assumed };
}

/** What the patient's age, or a birth date that is open to one reading only, says of one that is open to two. */
function byPatient(group: FrameReport[], all: FrameReport[], now: number): Verdict {
  for (const { patient, days } of group) {
    const born = patient?.birthDate;
    const other = born && days?.open.includes(born) ? turned(born) : null;
    if (!patient || !born || !other) continue;
    const sure = new Set(
      all.flatMap((each) =>
        each.patient?.birthDate && !each.days?.open.includes(each.patient.birthDate) && sameName(each.patient.name, patient.name)
          ? each.patient.birthDate
          : [],
      ),
    );
    const known = verdict(sure.has(other), sure.has(born));
    if (known) return known;
    const aged = verdict(ageOn(other, now) === patient.age, ageOn(born, now) === patient.age);
    if (patient.age !== null && aged) return aged;
  }
  return null;
}

function ageOn(born: string, now: number): number {
  const today = new Date(now).toISOString().slice(0, 10);
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
}

const DAY_MS = 86_400_000;

/** Results, vital signs and births have happened: the reading that puts one into days to come is wrong. */
function byNow(group: FrameReport[], now: number): Verdict {
  const latest = new Date(now + DAY_MS).toISOString().slice(0, 10);
  const happened = group.flatMap(({ days, patient, results, vitals, immunizations }) =>
    [patient?.birthDate, ...[...results, ...vitals, ...immunizations].map(({ date }) => date)].filter(
      (day): day is string => typeof day === 'string' && days?.open.includes(day) === true,
    ),
  );
  return verdict(
    happened.some((day) => day > latest && (turned(day) ?? day) <= latest),
    happened.some((day) => day <= latest && (turned(day) ?? day) > latest),
  );
}
