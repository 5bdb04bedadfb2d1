import { gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';
import { sidedConditions } from '../sides';

/** A cancer of a paired organ whose side is nowhere in the chart. */
export default defineRule({
  id: 'cancer-site-laterality-unspecified',
  family: 'documentation',
  catalogue: 'G117',
  title: 'Side of the cancer is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.13', edition: 'FY 2027' },

  select: (context) => sidedConditions(context, (kind) => kind === 'neoplasm'),
  subject: ({ condition }) => ofCondition(condition),
  check: ({ condition, sided }, { chart }) =>
    sided ? pass() : gap(condition, chart, `${condition.lead.evidence.quote}: the side (right, left, bilateral) is not documented.`),
});
