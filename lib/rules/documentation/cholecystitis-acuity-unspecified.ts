import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['cholecystitis']);
const ROWS = /\bcholecystitis/i;
const ACUITY = /\b(?:sub)?acute\b|\bchronic\b/i;

/** Cholecystitis that is nowhere called acute or chronic. */
export default defineRule({
  id: 'cholecystitis-acuity-unspecified',
  family: 'documentation',
  catalogue: 'G111',
  title: 'Acuity of cholecystitis is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.8; Tabular List K80-K81',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.acuity) || ACUITY.test(condition.words)
      ? pass()
      : gap(condition, context.chart, 'Cholecystitis: the acuity (acute, chronic, acute and chronic) is not documented.'),
});
