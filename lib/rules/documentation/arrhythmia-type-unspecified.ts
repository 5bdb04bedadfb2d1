import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['arrhythmia']);
const ROWS = /\b(?:arr|dysr)hythmia/i;
const KIND = /\b(?:sinus|atrial|ventricular|supraventricular|SVT|PVCs?|PACs?|premature|fibrillation|flutter|bigeminy|junctional|block)\b/i;
/** Concepts that answer it themselves. */
const STATED = new Set([
  'atrial-fibrillation',
  'atrial-flutter',
  'svt',
  'ventricular-tachycardia',
  'ventricular-fibrillation',
  'pvc',
  'bradycardia',
  'tachycardia',
  'sick-sinus',
  'heart-block-complete',
  'heart-block-second',
  'heart-block-first',
]);

/** An arrhythmia that is nowhere named more closely. */
export default defineRule({
  id: 'arrhythmia-type-unspecified',
  family: 'documentation',
  catalogue: 'G115',
  title: 'Kind of arrhythmia is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List I47-I49',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || KIND.test(condition.words) || isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Arrhythmia: which one is not documented.'),
});
