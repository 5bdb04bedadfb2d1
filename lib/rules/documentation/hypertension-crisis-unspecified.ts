import { conditionsOf, gapAt, isWritten, ofCondition } from '../documented';
import { measuredIn } from '../passages';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['hypertension']);
/** A hypertensive crisis begins above these (ACC/AHA, Guideline for High Blood Pressure in Adults, 2025). */
const SYSTOLIC_MMHG = 180;
const DIASTOLIC_MMHG = 120;
const NAMED = /\b(?:hypertensive|HTN) (?:urgency|emergency|crisis|encephalopathy)\b|\bmalignant hypertension\b/i;

/** Hypertension with a pressure above 180 or above 120 in the encounter, in a chart that does not say whether it is a crisis. */
export default defineRule({
  id: 'hypertension-crisis-unspecified',
  family: 'documentation',
  catalogue: 'G09',
  title: 'Very high blood pressure has its diagnosis',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.9.a.10; Tabular List I16',
    edition: 'FY 2027',
  },

  select: (context) =>
    conditionsOf(context, CONCEPTS, /\bhypertens|\bHTN\b/i).flatMap((condition) => {
      const value = measuredIn(context.chart).find(
        ({ measure, values: [systolic = 0, diastolic = 0], evidence }) =>
          measure === 'blood-pressure' &&
          (systolic > SYSTOLIC_MMHG || diastolic > DIASTOLIC_MMHG) &&
          (evidence.section === 'vitals' ||
            evidence.section === 'exam' ||
            evidence.section === 'hpi' ||
            evidence.section === 'hospital-course'),
      );
      return value ? [{ condition, value }] : [];
    }),
  subject: ({ condition }) => ofCondition(condition),
  check: ({ value: { evidence } }, { chart }) =>
    isWritten(chart, NAMED)
      ? pass()
      : gapAt(evidence, chart, `${evidence.quote}: whether this is a hypertensive urgency, an emergency or neither is not documented.`),
});
