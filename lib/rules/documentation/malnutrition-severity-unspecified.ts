import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['malnutrition']);
const ROWS = /\bmalnutrition|malnourished/i;
const SEVERITY = /\b(?:mild|moderate|severe|first|second|third|kwashiorkor|marasmus)\b/i;

/** Malnutrition without its severity anywhere in the chart. */
export default defineRule({
  id: 'malnutrition-severity-unspecified',
  family: 'documentation',
  catalogue: 'G91',
  title: 'Severity of malnutrition is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List E43-E46',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.severity) || SEVERITY.test(condition.words)
      ? pass()
      : gap(condition, context.chart, 'Malnutrition: the severity (mild, moderate, severe) is not documented.'),
});
