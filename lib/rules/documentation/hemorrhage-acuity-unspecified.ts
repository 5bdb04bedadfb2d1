import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['subdural-hematoma']);
const ROWS = /\bsubdural/i;
const ACUITY = /\b(?:sub)?acute\b|\bchronic\b/i;

/** A subdural hemorrhage that is nowhere called acute, subacute or chronic. */
export default defineRule({
  id: 'hemorrhage-acuity-unspecified',
  family: 'documentation',
  catalogue: 'G119',
  title: 'Acuity of a subdural hemorrhage is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.8; Tabular List I62.0', edition: 'FY 2027' },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.acuity) || ACUITY.test(condition.words)
      ? pass()
      : gap(condition, context.chart, 'Subdural hemorrhage: the acuity (acute, subacute, chronic) is not documented.'),
});
