import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['atrial-fibrillation']);
const ROWS = /\batrial fib|\ba-?fib\b/i;
/** "Chronic" may belong to another disease of the same list. */
const TYPE =
  /\b(?:paroxysmal|persistent|permanent|long-?\s?standing)\b|\bchronic\W+(?:\w+\W+){0,2}(?:a-?\s?fib\w*|AF|atrial)\b|\b(?:a-?\s?fib|AF|fibrillation)\W+(?:\w+\W+){0,2}chronic\b(?!\W+\w+\W+(?:disease|abuse|failure))/i;

/** Atrial fibrillation without its type anywhere in the chart. */
export default defineRule({
  id: 'afib-type-unspecified',
  family: 'documentation',
  catalogue: 'G37',
  title: 'Type of atrial fibrillation is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List I48',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || TYPE.test(condition.words)
      ? pass()
      : gap(
          condition,
          context.chart,
          'Atrial fibrillation: the type (paroxysmal, persistent, long-standing persistent, permanent) is not documented.',
        ),
});
