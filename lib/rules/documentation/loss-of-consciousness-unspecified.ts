import { conditionsOf, gap, isWritten, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['head-injury', 'concussion', 'traumatic-brain-injury', 'subdural-hematoma']);
const ROWS = /\bhead injur|concussion|brain injur/i;
const SAID =
  /\bconscious|\bLOC\b|\b(?:knocked|passed|blacked) out\b|\bknocked unconscious\b|\bsyncop|\bnon-?traumatic\b|\bspontaneous\b|\bGCS\b|\bglasgow\b/i;

/** A head injury of which the chart nowhere says whether consciousness was lost. */
export default defineRule({
  id: 'loss-of-consciousness-unspecified',
  family: 'documentation',
  catalogue: 'G84',
  title: 'Loss of consciousness is documented, present or absent',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.19; Tabular List S06', edition: 'FY 2027' },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    isWritten(context.chart, SAID)
      ? pass()
      : gap(condition, context.chart, 'Head injury: whether consciousness was lost, and for how long, is not documented.'),
});
