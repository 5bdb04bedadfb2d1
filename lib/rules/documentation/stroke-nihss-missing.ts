import type { Finding } from '../../findings/finding';
import { CONCLUDING, conditionsOf, gap, isWritten, ofCondition, sentenceOf } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['stroke']);
const DEFICITS = new Set([
  'limb-weakness',
  'unilateral-weakness',
  'hemiparesis',
  'weakness',
  'aphasia',
  'facial-weakness',
  'slurred-speech',
]);
const ROWS = /\bstroke|\bCVA\b|cerebral infarct/i;
const SCORE = /\bNIH(?:SS)?\b|\bstroke scale\b/i;
const PAST = /\b(?:old|prior|previous|remote|past|history|residual|sequela\w*|status post|s\/p|years? ago|months? ago|chronic)\b/i;

/** The deficit that the scale would grade, as the examination has it. */
const deficitOf = (findings: Finding[]): Finding | undefined =>
  findings.find(({ concept, assertion, evidence }) => DEFICITS.has(concept) && assertion === 'present' && evidence.section === 'exam');

/** A current stroke of an emergency or a stay, without a score of the NIH Stroke Scale anywhere. */
export default defineRule({
  id: 'stroke-nihss-missing',
  family: 'documentation',
  catalogue: 'G142',
  title: 'The NIH Stroke Scale of a current stroke is documented',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.14, I.C.18.i; Tabular List R29.7',
    edition: 'FY 2027',
  },

  select: (context) =>
    context.coded.setting === 'outpatient'
      ? []
      : conditionsOf(context, CONCEPTS, ROWS).filter(
          ({ lead }) => CONCLUDING.has(lead.evidence.section) && !PAST.test(sentenceOf(lead, context.chart)),
        ),
  subject: ofCondition,
  check: (condition, { chart, findings }) =>
    isWritten(chart, SCORE)
      ? pass()
      : gap({ lead: deficitOf(findings) ?? condition.lead }, chart, 'Stroke: the score of the NIH Stroke Scale is not documented.'),
});
