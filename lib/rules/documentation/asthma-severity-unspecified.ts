import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['asthma']);
const ROWS = /\basthma|reactive airway/i;
const SEVERITY =
  /\b(?:intermittent|persistent|exercise[- ]induced|cough[- ]variant)\b|\b(?:mild|moderate|severe)\W+(?:\w+\W+){0,2}(?:asthma|reactive)|\basthma\W+(?:\w+\W+){0,2}(?:mild|moderate|severe)\b/i;

/** Pairs that the classification does not have say two things at once. */
const AT_ODDS = /\b(?:moderate|severe) intermittent\b/i;

/** Asthma without its severity anywhere in the chart. Inhalers do not state a severity. */
export default defineRule({
  id: 'asthma-severity-unspecified',
  family: 'documentation',
  catalogue: 'G21',
  title: 'Severity of asthma is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List J45',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    !AT_ODDS.test(condition.words) &&
    (condition.mentions.some(({ attributes }) => attributes.severity || attributes.type) || SEVERITY.test(condition.words))
      ? pass()
      : gap(condition, context.chart, 'Asthma: the severity (intermittent; mild, moderate or severe persistent) is not documented.'),
});
