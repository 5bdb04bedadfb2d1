import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set([
  'diabetes',
  'diabetic-nephropathy',
  'diabetic-neuropathy',
  'diabetic-retinopathy',
  'diabetic-foot-ulcer',
  'diabetic-gastroparesis',
  'dka',
  'hhs',
]);
const ROWS = /\bdiabet|\bT?[12]?DM\b|\bE(?:08|09|10|11|13)\b/i;
const TYPE =
  /\btype\s*(?:1|2|i{1,2}|one|two)\b|\bt[12]\s?dm\b|\bdm\s?(?:type\s?)?(?:[12]|i{1,2})\b|\blada\b|\bgestational\b|\b(?:steroid|drug|medication|pancreat\w+)[- ](?:induced|related)\b|\bsecondary diabetes\b|\bdiabetes (?:mellitus )?(?:due|secondary) to\b/i;
/** Diabetes of pregnancy states its own type. */
const STATED = new Set(['gestational-diabetes']);

/** Diabetes without its type or cause anywhere in the chart. Treatment and age do not state a type. */
export default defineRule({
  id: 'diabetes-type-unspecified',
  family: 'documentation',
  catalogue: 'G01',
  title: 'Type of diabetes is documented',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.4.a.1, I.C.4.a.2', edition: 'FY 2027' },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ concept, attributes }) => concept === 'diabetes' && (attributes.type || attributes.cause)) ||
    TYPE.test(condition.words) ||
    isStated(context, STATED)
      ? pass()
      : gap(
          condition,
          context.chart,
          'Diabetes: the type (type 1, type 2, due to a drug or to another condition) is not documented. Without it the classification assumes type 2.',
        ),
});
