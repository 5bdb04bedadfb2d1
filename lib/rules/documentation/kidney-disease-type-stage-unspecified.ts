import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['kidney-disease', 'renal-failure']);
const ROWS = /\b(?:kidney|renal) (?:disease|insufficiency|failure|impairment)/i;
const KIND = /\b(?:acute|chronic|ckd|aki|stage\s*(?:[1-5]|i{1,3}|iv|v)|end[- ]stage|esrd|polycystic)\b/i;
/** Conditions that say which kidney disease it is. */
const STATED = new Set(['ckd', 'esrd', 'aki', 'atn', 'polycystic-kidney', 'diabetic-nephropathy', 'nephrotic', 'dialysis', 'anemia-ckd']);

/** A kidney disease or insufficiency that is nowhere called acute or chronic, nor named more closely. */
export default defineRule({
  id: 'kidney-disease-type-stage-unspecified',
  family: 'documentation',
  catalogue: 'G89',
  title: 'Kidney disease is named as acute or chronic, with its stage',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.C.14.a; Tabular List N17-N19, N28.9',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    KIND.test(condition.words) ||
    condition.mentions.some(({ attributes }) => attributes.acuity || attributes.stage) ||
    isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Kidney disease: whether it is acute or chronic, and the stage if chronic, is not documented.'),
});
