import { conditionsOf, isWritten, REPORTS } from '../documented';
import { measuredIn } from '../passages';
import { raisedRule, sentencesWith, wordsIn } from '../raised';

/** Conditions of weight, which a body mass index belongs to; obesity has a question of its own. */
const OF_WEIGHT = new Set(['underweight', 'cachexia', 'malnutrition', 'anorexia-nervosa', 'bulimia']);
const ROWS = /\b(?:underweight|cachexia|malnutrition|anorexia nervosa)\b/i;
const INDEX = /\b(?:BMI|body mass index)\b/i;
const GIVEN = /\b(?:BMI|body mass index)\b[^.\n]{0,40}\d|\bpercentile\b/i;
const NOT_SO = /\b(?:goal|target|criteria|greater than|risks?|if)\b/i;

/** The body mass index is spoken of, or the patient is underweight or wasted, and neither the index nor the height is recorded. */
export default raisedRule({
  id: 'bmi-missing',
  catalogue: 'G225',
  title: 'The body mass index is documented where it matters',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.14, I.C.21.c.3', edition: 'FY 2027' },

  select(context) {
    const { chart } = context;
    const measures = new Set(measuredIn(chart).map(({ measure }) => measure));
    if (measures.has('bmi') || measures.has('height') || isWritten(chart, GIVEN) || chart.vitals.length > 0) return [];
    const message = 'Neither the body mass index nor the height is documented.';
    const reports = new Set(chart.documents.filter(({ kind }) => REPORTS.has(kind)).map(({ id }) => id));
    const spoken = sentencesWith(chart, INDEX, NOT_SO).map((passage) => ({ passage: wordsIn(passage, INDEX), message }));
    const conditions = conditionsOf(context, OF_WEIGHT, ROWS).map(({ lead }) => ({
      passage: lead.evidence,
      message,
    }));
    return [...spoken, ...conditions].filter(({ passage }) => !reports.has(passage.document)).slice(0, 1);
  },
});
