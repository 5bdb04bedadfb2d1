import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['bipolar']);
const ROWS = /\bbipolar/i;
const TYPE =
  /\bbipolar\s+(?:affective\s+|disorder\s*,?\s*)?(?:type\s*)?(?:1|2|i{1,2})\b|\btype\s*(?:1|2|i{1,2})\b|\b(?:manic|hypomanic|depressed|mixed|remission)\b/i;

/** Bipolar disorder without its type, current episode or remission anywhere in the chart. */
export default defineRule({
  id: 'bipolar-type-severity-unspecified',
  family: 'documentation',
  catalogue: 'G112',
  title: 'Type and episode of bipolar disorder are documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.5; Tabular List F31', edition: 'FY 2027' },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || TYPE.test(condition.words)
      ? pass()
      : gap(
          condition,
          context.chart,
          'Bipolar disorder: the type, the current episode and its severity, or remission, are not documented.',
        ),
});
