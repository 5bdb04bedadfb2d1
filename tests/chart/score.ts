/** How much of one Chart another one has: both as single facts, counted. */
import type { Chart } from '../../lib/chart/chart';
import { LIST_NAMES } from '../../lib/chart/facts';

/** `list`: the part of the chart it belongs to. `key`: the fact in words that do not depend on spacing, case or the order of a row's columns. */
export interface ChartFact {
  list: string;
  key: string;
}

type Facts = Omit<Chart, 'source'>;

const fold = (value: unknown): string =>
  Array.isArray(value) ? value.map(fold).join(' ') : String(value).toLowerCase().replace(/\s+/g, ' ').trim();
const wordsOf = (text: string): string => fold(text).split(' ').toSorted().join(' ');

/** What a row is of: its other fields are facts about that. */
const SUBJECT: Record<(typeof LIST_NAMES)[number], string> = {
  problems: 'text',
  medications: 'name',
  allergies: 'substance',
  results: 'name',
  vitals: 'name',
  orders: 'text',
  procedures: 'text',
  immunizations: 'vaccine',
  codes: 'code',
  coverages: 'payer',
};
/** Where one subject has several rows, what tells them apart. */
const APART: Partial<Record<(typeof LIST_NAMES)[number], string[]>> = {
  results: ['value'],
  vitals: ['value'],
  medications: ['dose'],
  immunizations: ['date'],
};

/** Every fact of a chart: each field that says something, each row and each of its fields, each document and what is said of it. */
export function factsOf(chart: Facts): ChartFact[] {
  const facts: ChartFact[] = [];
  const add = (list: string, ...key: unknown[]): void => void facts.push({ list, key: key.map(fold).join(' | ') });
  const { patient, encounter } = chart;
  if (patient) {
    add('patient', 'name', patient.name.text);
    for (const field of ['mrn', 'birthDate', 'sex', 'age'] as const) if (patient[field] !== null) add('patient', field, patient[field]);
  }
  for (const [field, value] of Object.entries(encounter ?? {})) if (value !== null) add('encounter', field, value);
  for (const list of LIST_NAMES) {
    for (const row of chart[list] as Record<string, unknown>[]) {
      const subject = [row[SUBJECT[list]], ...(APART[list] ?? []).map((field) => row[field] ?? '')].map(fold).join(' / ');
      add(list, subject);
      for (const [field, value] of Object.entries(row)) {
        if (field === 'provenance' || field === SUBJECT[list] || value === null || (Array.isArray(value) && value.length === 0)) continue;
        // A medication's text is its whole row, in whatever order the columns stand.
        add(list, subject, field, list === 'medications' && field === 'text' ? wordsOf(String(value)) : value);
      }
    }
  }
  for (const { text, title, kind, author, date, signed, completeness, sections } of chart.documents) {
    const which = fold(text).slice(0, 40);
    add('documents', which, fold(text));
    for (const [field, value] of Object.entries({ title, kind, author, date, signed, completeness }))
      if (value !== null) add('documents', which, field, value);
    for (const section of sections) add('sections', which, section.kind, section.heading ?? '', text.slice(section.start, section.end));
  }
  for (const { kind, what } of chart.unread) add('unread', kind, what);
  return facts;
}

/** `expected` and `found`: how many facts; `shared`: how many of them are in both. */
export interface Score {
  expected: number;
  found: number;
  shared: number;
  missing: ChartFact[];
  wrong: ChartFact[];
}

/** Scores one chart's facts against those it should have. A fact said twice must be there twice. */
export function scoreFacts(expected: ChartFact[], found: ChartFact[]): Score {
  const left = new Map<string, number>();
  const keyOf = ({ list, key }: ChartFact): string => `${list}\n${key}`;
  for (const fact of found) left.set(keyOf(fact), (left.get(keyOf(fact)) ?? 0) + 1);
  const take = (fact: ChartFact): boolean => {
    const count = left.get(keyOf(fact)) ?? 0;
    left.set(keyOf(fact), count - 1);
    return count > 0;
  };
  const missing = expected.filter((fact) => !take(fact));
  const wrong = found.filter((fact) => {
    const count = left.get(keyOf(fact)) ?? 0;
    left.set(keyOf(fact), count - 1);
    return count > 0;
  });
  return { expected: expected.length, found: found.length, shared: expected.length - missing.length, missing, wrong };
}

export const recall = ({ expected, shared }: Pick<Score, 'expected' | 'shared'>): number => (expected === 0 ? 1 : shared / expected);
export const precision = ({ found, shared }: Pick<Score, 'found' | 'shared'>): number => (found === 0 ? 1 : shared / found);

/** One person's name in either order; a birth date with its month and day exchanged, where the chart says that it took the order for granted. */
const ofWhom = (key: string, assumed: boolean): string => {
  const [field = '', value = ''] = key.split(' | ');
  if (field === 'name')
    return value
      .split(/[\s,]+/)
      .sort()
      .join(' ');
  return field === 'birthdate' && assumed ? value.split('-').sort().join('-') : value;
};

/** Facts of somebody else: a name, number or birth date of the patient that is not the expected one's, and every fact that holds a word of `others`. */
export function factsOfOthers(expected: Facts, found: Facts & Partial<Pick<Chart, 'source'>>, others: readonly string[] = []): ChartFact[] {
  const assumed = found.source?.daysAssumed === true;
  const own = new Map(
    factsOf({ ...expected })
      .filter(({ list }) => list === 'patient')
      .map(({ key }) => [key.split(' | ')[0], ofWhom(key, assumed)]),
  );
  return factsOf(found).filter(
    ({ list, key }) =>
      others.some((word) => key.includes(fold(word))) ||
      (list === 'patient' &&
        /^(?:name|mrn|birthdate) /.test(key) &&
        own.has(key.split(' | ')[0]) &&
        own.get(key.split(' | ')[0]) !== ofWhom(key, assumed)),
  );
}
