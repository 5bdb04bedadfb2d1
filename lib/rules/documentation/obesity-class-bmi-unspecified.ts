import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['obesity', 'morbid-obesity']);
const ROWS = /\bobes/i;
const CLASS = /\bclass\s*(?:[123]|i{1,3}|one|two|three)\b|\b(?:morbid|severe|drug[- ]induced)/i;
const BODY_MASS = /\b(?:bmi|body mass index)\b[^.\n]{0,30}?\d/i;

/** Obesity without a class and without a body mass index anywhere in the chart. */
export default defineRule({
  id: 'obesity-class-bmi-unspecified',
  family: 'documentation',
  catalogue: 'G12',
  title: 'Class of obesity or body mass index is documented',
  severity: 'info',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.14; Tabular List E66.81',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check(condition, context) {
    const { documents, vitals } = context.chart;
    const measured = documents.some(({ text }) => BODY_MASS.test(text)) || vitals.some(({ name }) => /\bbmi\b|body mass/i.test(name));
    return measured || CLASS.test(condition.words) || isStated(context, new Set(['morbid-obesity']))
      ? pass()
      : gap(condition, context.chart, 'Obesity: neither the class nor a body mass index is documented.');
  },
});
