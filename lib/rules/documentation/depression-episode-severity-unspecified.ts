import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['depression', 'major-depression']);
const ROWS = /\bdepressi|\bMDD\b/i;
const SEVERITY =
  /\b(?:remission|psychotic|dysthymi\w*|persistent depressive|post-?partum|seasonal|adjustment|bipolar|situational|grief)\b|\b(?<!moderately )(?:mild|moderate|severe)(?:ly)?(?! severe)\W+(?:\w+\W+){0,3}depress|\bdepress\w*\W+(?:\w+\W+){0,4}(?:mild|moderate|severe)\b/i;
/** Concepts that answer it themselves. */
const STATED = new Set(['bipolar', 'schizoaffective']);

/** Depression without severity or remission anywhere in the chart. Neither a questionnaire score nor "moderately severe" states a severity of the classification. */
export default defineRule({
  id: 'depression-episode-severity-unspecified',
  family: 'documentation',
  catalogue: 'G19',
  title: 'Episode and severity of depression are documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.5; Tabular List F32-F33',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.severity) || SEVERITY.test(condition.words) || isStated(context, STATED)
      ? pass()
      : gap(
          condition,
          context.chart,
          'Depression: episode (single, recurrent) and severity (mild, moderate, severe) or remission are not documented.',
        ),
});
