import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['epilepsy']);
const ROWS = /\bepilep|seizure disorder/i;
const TYPE =
  /\b(?:focal|partial|generali[sz]ed|absence|myoclonic|tonic|temporal|frontal|complex|intractable|refractory|localization|idiopathic|juvenile|grand mal|petit mal)\b/i;

/** Epilepsy without its type anywhere in the chart. */
export default defineRule({
  id: 'epilepsy-type-intractability-unspecified',
  family: 'documentation',
  catalogue: 'G79',
  title: 'Type of epilepsy is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List G40',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || TYPE.test(condition.words)
      ? pass()
      : gap(condition, context.chart, 'Epilepsy: the type (focal, generalized) and whether it is intractable are not documented.'),
});
