import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['atrial-fibrillation']);
const ROWS = /\batrial fib|\ba-?fib\b/i;
const TYPE = /\b(?:paroxysmal|persistent|permanent|long-?\s?standing|chronic)\b/i;

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
