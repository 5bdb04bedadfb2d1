import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['sleep-apnea']);
const ROWS = /\bsleep apn/i;
const TYPE = /\b(?:obstructive|central|mixed|complex|resolved|reversal)\b|\bOSA\b/i;
/** Concepts that answer it themselves. */
const STATED = new Set(['obstructive-sleep-apnea']);

/** Sleep apnea that is nowhere called obstructive or central. */
export default defineRule({
  id: 'sleep-apnea-type-unspecified',
  family: 'documentation',
  catalogue: 'G121',
  title: 'Type of sleep apnea is documented',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List G47.3',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || TYPE.test(condition.words) || isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Sleep apnea: the type (central, obstructive) is not documented.'),
});
