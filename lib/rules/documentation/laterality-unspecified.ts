import type { SectionKind } from '../../chart/chart';
import { gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';
import { sidedConditions } from '../sides';

/** What only the history lists is not in question today. */
const PAST: ReadonlySet<SectionKind | null> = new Set(['past-history', 'surgical-history'] satisfies SectionKind[]);

/** A condition of a paired part whose side is nowhere in the chart. */
export default defineRule({
  id: 'laterality-unspecified',
  family: 'documentation',
  catalogue: 'G107',
  title: 'Side of the condition is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.13', edition: 'FY 2027' },

  select: (context) =>
    sidedConditions(context, (kind) => kind !== 'neoplasm' && kind !== 'status').filter(
      ({ condition }) => condition.lead.concept !== 'arthritis' && !PAST.has(condition.lead.evidence.section),
    ),
  subject: ({ condition }) => ofCondition(condition),
  check: ({ condition, sided }, { chart }) =>
    sided ? pass() : gap(condition, chart, `${condition.lead.evidence.quote}: the side (right, left, bilateral) is not documented.`),
});
