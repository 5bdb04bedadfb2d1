import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['ckd', 'anemia-ckd']);
const ROWS = /\bckd\b|chronic (?:kidney|renal)/i;
const STAGE_3 = /\bstage\s*(?:3|iii)\b(?!\s*[ab]\b)|\bckd[- ]?3\b/i;
const SUBSTAGE = /\b(?:3|iii)\s*[ab]\b|\bstage\s*(?:[1245]|i{1,2}|iv|v)\b|\besrd\b|\beskd\b/i;

/** Chronic kidney disease of stage 3 that is nowhere called 3a or 3b, and of no other stage elsewhere. */
export default defineRule({
  id: 'ckd-stage-3-substage-unspecified',
  family: 'documentation',
  catalogue: 'G116',
  title: 'Stage 3 of chronic kidney disease is divided into 3a and 3b',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.14.a; Tabular List N18.3',
    edition: 'FY 2027',
  },

  select: (context) =>
    conditionsOf(context, CONCEPTS, ROWS).filter(
      ({ mentions, words }) => STAGE_3.test(words) || mentions.some(({ attributes }) => attributes.stage === '3'),
    ),
  subject: ofCondition,
  check: (condition, { chart }) =>
    SUBSTAGE.test(condition.words) || condition.mentions.some(({ attributes }) => /^3[ab]$/i.test(attributes.stage ?? ''))
      ? pass()
      : gap(condition, chart, 'Chronic kidney disease, stage 3: whether 3a or 3b is not documented.'),
});
