import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['ckd', 'anemia-ckd']);
const ROWS = /\bckd\b|chronic (?:kidney|renal)/i;
const STAGE = /\bstage\s*(?:[1-5]|i{1,3}|iv|v)|\b(?:g|ckd[- ]?)[1-5][ab]?\b|\besrd\b|\beskd\b|\bend[- ]stage\b|\bdialysis\b/i;
/** Concepts that answer it themselves. */
const STATED = new Set(['esrd', 'dialysis']);

/** Chronic kidney disease without its stage anywhere in the chart. A filtration rate does not state a stage. */
export default defineRule({
  id: 'ckd-stage-unspecified',
  family: 'documentation',
  catalogue: 'G06',
  title: 'Stage of chronic kidney disease is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.14.a; Tabular List N18',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.stage) || STAGE.test(condition.words) || isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Chronic kidney disease: the stage is not documented.'),
});
