import { conditionsOf, gap, isWritten, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['diabetic-foot-ulcer', 'foot-ulcer', 'leg-ulcer', 'pressure-ulcer']);
const ROWS = /\bulcer/i;
const DEPTH =
  /\b(?:stage|grade|wagner)\s*(?:[0-5]|i{1,3}|iv|v)\b|\bunstageable\b|\bdeep tissue\b|\b(?:full|partial)[- ]thickness\b|\bfat layer\b|\bsubcutaneous (?:tissue|fat)\b|\b(?:necrosis of|exposed|down to|to the|probes? to) (?:the )?(?:muscle|bone|tendon|fascia)|\b(?:breakdown|limited to) (?:of )?(?:the )?skin\b|\bsuperficial ulcer/i;

/** A skin ulcer of foot, leg or pressure without its depth or stage anywhere in the chart. */
export default defineRule({
  id: 'ulcer-depth-severity-unspecified',
  family: 'documentation',
  catalogue: 'G92',
  title: 'Depth or stage of the ulcer is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.12; Tabular List L89, L97',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.stage || attributes.severity) || isWritten(context.chart, DEPTH)
      ? pass()
      : gap(condition, context.chart, 'Ulcer: the depth (skin, fat layer, muscle, bone) or the stage is not documented.'),
});
