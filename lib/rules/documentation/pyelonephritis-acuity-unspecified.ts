import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['pyelonephritis']);
const ROWS = /\bpyelonephritis/i;
const ACUITY = /\bacute\b|\bchronic\b/i;

/** Pyelonephritis that is nowhere called acute or chronic. */
export default defineRule({
  id: 'pyelonephritis-acuity-unspecified',
  family: 'documentation',
  catalogue: 'G113',
  title: 'Acuity of pyelonephritis is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.8; Tabular List N10-N12',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.acuity) || ACUITY.test(condition.words)
      ? pass()
      : gap(condition, context.chart, 'Pyelonephritis: the acuity (acute, chronic) is not documented.'),
});
