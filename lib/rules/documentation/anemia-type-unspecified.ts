import { conditionsOf, gap, isStated, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['anemia']);
const ROWS = /\banemi/i;
const TYPE =
  /\b(?:iron|b12|folate|vitamin)[- ]deficien|\bblood loss\b|\bhemorrhag|\bpernicious\b|\bsickle\b|\bthalass|\baplastic\b|\bhemolytic\b|\bmegaloblastic\b|\bsideroblastic\b|\bdilutional\b|\b(?:due|secondary|related|attributed) to\b|\bfrom (?:chronic|acute|chemo|blood|menorr)|\b(?:of|in) (?:chronic|ckd|esrd|renal|kidney|malignan|inflamm|neoplas|pregnan)|\bchemotherapy[- ]induced\b|\bnutritional\b/i;
/** Concepts that answer it themselves. */
const STATED = new Set([
  'iron-deficiency-anemia',
  'blood-loss-anemia',
  'anemia-chronic-disease',
  'anemia-ckd',
  'pernicious-anemia',
  'sickle-cell',
  'thalassemia',
  'pancytopenia',
]);

/** Anemia without its type or cause anywhere in the chart. Values and iron do not state a type. */
export default defineRule({
  id: 'anemia-type-unspecified',
  family: 'documentation',
  catalogue: 'G10',
  title: 'Type or cause of anemia is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List D50-D64',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type || attributes.cause) ||
    TYPE.test(condition.words) ||
    isStated(context, STATED)
      ? pass()
      : gap(condition, context.chart, 'Anemia: the type or cause is not documented.'),
});
