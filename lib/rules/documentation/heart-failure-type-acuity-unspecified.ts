import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['heart-failure']);
const ROWS = /\bheart failure|\bC?HF\b|\bHF[mrp]{1,2}EF\b/i;
const TYPE =
  /\b(?:systolic|diastolic|hfref|hfmref|hfpef|reduced (?:ejection fraction|ef)|preserved (?:ejection fraction|ef)|right[- ](?:heart|sided|ventricular)|biventricular|high[- ]output)\b/i;
const ACUITY = /\b(?:acute|chronic|decompensated|exacerbation|exacerbated)\b/i;

/**
 * Heart failure without its type or its acuity anywhere in the chart. An ejection fraction or a diuretic states neither;
 * "decompensated" and "exacerbation" state an acute phase.
 */
export default defineRule({
  id: 'heart-failure-type-acuity-unspecified',
  family: 'documentation',
  catalogue: 'G36',
  title: 'Type and acuity of heart failure are documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List I50',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check(condition, { chart }) {
    const { mentions, words } = condition;
    const type = TYPE.test(words) || mentions.some(({ attributes }) => attributes.type);
    const acuity = ACUITY.test(words) || mentions.some(({ attributes }) => attributes.acuity || attributes.status === 'exacerbation');
    const missing = [
      ...(type ? [] : ['the type (systolic, diastolic, combined, right)']),
      ...(acuity ? [] : ['the acuity (acute, chronic, acute on chronic)']),
    ];
    if (missing.length === 0) return pass();
    return gap(condition, chart, `Heart failure: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not documented.`);
  },
});
