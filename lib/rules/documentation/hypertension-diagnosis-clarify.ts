import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { isNamed } from '../passages';
import { defineRule, pass } from '../rule';

const RAISED = new Set(['elevated-blood-pressure']);
const HYPERTENSION = new Set([
  'hypertension',
  'hypertensive-heart-disease',
  'hypertensive-kidney-disease',
  'secondary-hypertension',
  'gestational-hypertension',
  'preeclampsia',
]);
const DRUG =
  /\b(?:lisinopril|zestril|enalapril|vasotec|ramipril|benazepril|losartan|cozaar|valsartan|diovan|benicar|olmesartan|amlodipine|norvasc|hydrochlorothiazide|HCTZ|nifedipine|metoprolol|lopressor|toprol|atenolol|clonidine|hydralazine|labetalol|anti-?hypertensives?|blood pressure medic\w+)\b/i;
const NAMED = /\bhypertens|\bHTN\b|white coat|borderline/i;

/** Raised blood pressure for which a drug is given, without a diagnosis: a reading alone is coded as a sign. */
export default defineRule({
  id: 'hypertension-diagnosis-clarify',
  family: 'documentation',
  catalogue: 'G215',
  title: 'Treated high blood pressure has its diagnosis',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.9.a.7', edition: 'FY 2027' },

  select: (context) => (isNamed(context.chart, DRUG) ? conditionsOf(context, RAISED, /blood pressure/i) : []),
  subject: ofCondition,
  check: (condition, context) =>
    isStated(context, HYPERTENSION) || isNamed(context.chart, NAMED) || context.chart.problems.some(({ text }) => NAMED.test(text))
      ? pass()
      : gap(
          condition,
          context.chart,
          'Raised blood pressure with a drug for it: whether this is a passing reading or a disease is not documented.',
        ),
});
