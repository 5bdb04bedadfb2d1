import { conditionsOf, gap, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['thalassemia']);
const ROWS = /\bthalass/i;
const TYPE = /\b(?:alpha|beta|delta|trait|minor|major|intermedia|hemoglobin [eh])\b|[αβ]/i;

/** Thalassemia without its type anywhere in the chart. */
export default defineRule({
  id: 'thalassemia-type-unspecified',
  family: 'documentation',
  catalogue: 'G114',
  title: 'Type of thalassemia is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.2, I.B.18; Tabular List D56',
    edition: 'FY 2027',
  },

  select: (context) => conditionsOf(context, CONCEPTS, ROWS),
  subject: ofCondition,
  check: (condition, context) =>
    condition.mentions.some(({ attributes }) => attributes.type) || TYPE.test(condition.words)
      ? pass()
      : gap(condition, context.chart, 'Thalassemia: the type (alpha, beta, delta-beta) or trait is not documented.'),
});
