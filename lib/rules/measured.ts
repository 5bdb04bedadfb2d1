/** Values far outside the usual range that no words of the chart take up: shared by the rules on laboratory values and vital signs. */
import type { Evidence, SectionKind } from '../chart/chart';
import type { Value } from '../findings/values/value';
import { isWritten, REPORTS } from './documented';
import { isNamed, measuredIn, namedBy } from './passages';
import type { Raised } from './raised';
import type { RuleContext } from './rule';

/** `below` and `above`: where a value of the measure is far outside; what is not even `least` is no such value; of a pair the first counts, and only beside a second of at least `second`. `words`: any of these takes it up. */
export interface Limit {
  measure: string;
  below?: number;
  above?: number;
  least?: number;
  second?: number;
  words: RegExp;
}

/** Children have ranges of their own. */
const CHILD =
  /\b(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ](?:month|day|week)s?[- ]old|infant|newborn|neonat\w*|(?:\d|1[0-7])[- ](?:year|yr)s?[- ]old|toddler|pediatric)\b/i;

/** Cells are counted in thousands or one by one. */
const COUNTED = /^(?:white-cell-count|platelets)$/;

const isOutside = ({ measure, values, reading, limit }: Value, { below, above, least = 0, second }: Limit): boolean => {
  // Of a trend the last value stands.
  const written = values.at(reading === 'trend' ? -1 : 0) ?? Number.NaN;
  const value = COUNTED.test(measure) && written >= 1000 ? written / 1000 : written;
  if (second !== undefined && (values[1] ?? 0) < second) return false;
  return limit === null && value >= least && ((below !== undefined && value < below) || (above !== undefined && value > above));
};

/** A value as evidence, and the words that would take it up. */
export type Unexplained = Evidence & { topic: string };

/** The first value of each measure that lies far outside and that nothing in the chart takes up; what is only denied does not. */
export function unexplainedValues(
  { chart }: RuleContext,
  limits: readonly Limit[],
  passing: ReadonlySet<SectionKind | null>,
): Unexplained[] {
  if (isWritten(chart, CHILD) || (chart.patient?.age ?? 99) < 18) return [];
  const reports = new Set(chart.documents.filter(({ kind }) => REPORTS.has(kind)).map(({ id }) => id));
  const values = measuredIn(chart).filter(({ evidence }) => !passing.has(evidence.section) && !reports.has(evidence.document));
  return limits
    .flatMap((limit): Unexplained[] => {
      const found = values.find((value) => value.measure === limit.measure && isOutside(value, limit));
      const { words } = limit;
      return !found || isNamed(chart, words) || chart.problems.some(({ text }) => words.test(text))
        ? []
        : [{ ...found.evidence, topic: words.source }];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Sections whose values are of somebody else, of an operation, or only by the way. */
export const BY_THE_WAY = ['family-history', 'social-history', 'instructions', 'consent', 'procedure'] as const satisfies SectionKind[];

/** What such a value leaves open. */
export const withoutMeaning = (passage: Evidence): Raised => ({
  passage,
  message: `${namedBy(passage.quote)}: its clinical significance is not documented.`,
});
