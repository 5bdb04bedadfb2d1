import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['anxiety']);
const ROWS = /\banxiety/i;
const TYPE =
  /\b(?:generali[sz]ed|GAD|panic|social|phobi\w*|separation|adjustment|situational|mixed|performance|PTSD|OCD|pre-?operative|procedural)\b|\banxiety (?:and|with) depress|\bdepress\w+ (?:and|with) anxiety/i;
/** Concepts that answer it themselves. */
const STATED = new Set(['generalized-anxiety', 'panic-disorder', 'ptsd', 'ocd']);

/** An anxiety disorder without its type anywhere in the chart. */
export default defineRule({
  id: 'anxiety-type-unspecified',
  family: 'documentation',
  catalogue: 'G20',
  title: 'Type of anxiety disorder is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.5; Tabular List F41', edition: 'FY 2027' },

  // "Anxious" may be a mood of the day; only the noun names a disorder.
  select: (context) => conditionsOf(context, CONCEPTS, ROWS).filter(({ lead }) => /anxiety/i.test(lead.evidence.quote)),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || TYPE.test(condition.words) || isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Anxiety: the type (generalized, panic, mixed, other) is not documented.'),
});
