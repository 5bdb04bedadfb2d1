import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['dementia', 'alzheimer', 'vascular-dementia']);
const ROWS = /\bdementia|alzheimer/i;
const SEVERITY =
  /\b(?:mild|moderate|severe|advanced|end[- ]stage|early[- ]stage|late[- ]stage)\W+(?:\w+\W+){0,3}(?:dementia|alzheimer)|\b(?:dementia|alzheimer\S*)\W+(?:\w+\W+){0,3}(?:mild|moderate|severe|advanced)\b/i;

/** Dementia without its severity anywhere in the chart. */
export default defineRule({
  id: 'dementia-severity-behavior-unspecified',
  family: 'documentation',
  catalogue: 'G80',
  title: 'Severity of dementia is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.5.d; Tabular List F01-F03',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.severity) || SEVERITY.test(condition.words)
      ? pass()
      : gap(
          condition,
          context.chart,
          'Dementia: the severity (mild, moderate, severe) and whether there is a behavioral disturbance are not documented.',
        ),
});
