import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['alcohol-use-disorder']);
const ROWS = /\balcohol (?:use disorder|abuse|dependence)|alcoholism/i;
const SEVERITY =
  /\b(?:mild|moderate|severe)\s+(?:alcohol|use)\b|\bdisorder\W{1,3}(?:mild|moderate|severe)\b|\b(?:abuse|dependen\w+|remission|addict\w*)\b/i;

/** An alcohol use disorder without its severity or remission anywhere in the chart. */
export default defineRule({
  id: 'alcohol-use-disorder-severity-unspecified',
  family: 'documentation',
  catalogue: 'G17',
  title: 'Severity of alcohol use disorder is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.5.b; Tabular List F10', edition: 'FY 2027' },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.severity) || SEVERITY.test(condition.words)
      ? pass()
      : gap(condition, context.chart, 'Alcohol use disorder: the severity (mild, moderate, severe) or remission is not documented.'),
});
