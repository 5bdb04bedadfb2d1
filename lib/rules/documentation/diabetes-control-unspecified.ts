import type { ChartDocument, Evidence } from '../../chart/chart';
import { conditionsOf, gap, isStated, isWritten, ofCondition } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['diabetes', 'diabetic-nephropathy', 'diabetic-neuropathy', 'diabetic-retinopathy', 'diabetic-foot-ulcer']);
const ROWS = /\bdiabet/i;
/** Crises that state a direction by their names. */
const CRISES = new Set(['dka', 'hhs']);
/** Above even the least strict goals: ADA, Standards of Care in Diabetes, Section 13 (older adults), 2026. */
const A1C_GOAL_PERCENT = 8;
const GLUCOSE_GOAL_MG_DL = 200;

const MEASURE = /\b(?:hemoglobin a1c|hba1c|hgb a1c|a1c|blood (?:sugars?|glucose)(?: levels?)?|glucose(?: levels?)?|sugars?)\b/i;
const RAISED = /\b(?:elevated|high|above goal|not at goal|out of control|too high)\b/i;
/** Words that give the direction: the classification reads "poorly" and "inadequately controlled" as hyperglycemia. */
const DIRECTION =
  /\bhyperglyc|\bhypoglyc|\b(?:poor|inadequate)(?:ly)? control|\b(?:poorly|inadequately|not (?:been )?(?:well|adequately)) controlled|\bketoacidosis|\bhyperosmolar|\bwell[- ]controlled\b|\bat goal\b/i;

/** The first sentence of a document that reports a raised glucose measure, in words or as a figure. */
function raisedIn({ id, text }: ChartDocument): Evidence | null {
  for (const found of text.matchAll(new RegExp(MEASURE.source, 'gi'))) {
    const start = Math.max(text.lastIndexOf('\n', found.index), text.lastIndexOf('. ', found.index)) + 1;
    const stop = /[.;](?=\s|$)|\n/.exec(text.slice(found.index));
    const end = stop ? found.index + stop.index : text.length;
    const sentence = text.slice(start, end);
    if (/\b(?:if|when|call|goal of|target)\b/i.test(sentence)) continue;
    const after = text.slice(found.index + found[0].length, Math.min(end, found.index + found[0].length + 60));
    const value = Number(/\b(\d{1,3}(?:\.\d)?)\b/.exec(after)?.[1]);
    const above = /a1c/i.test(found[0]) ? value >= A1C_GOAL_PERCENT && value < 20 : value > GLUCOSE_GOAL_MG_DL;
    if (!above && !RAISED.test(sentence)) continue;
    const from = start + sentence.length - sentence.trimStart().length;
    return { document: id, start: from, end, quote: text.slice(from, end), section: null };
  }
  return null;
}

/**
 * Diabetes called uncontrolled, or with a raised glucose measure, without a word on hyperglycemia or hypoglycemia. A
 * value alone is never coded.
 */
export default defineRule({
  id: 'diabetes-control-unspecified',
  family: 'documentation',
  catalogue: 'G02',
  title: 'Direction of diabetes control is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.4.a, III.B; Alphabetic Index, Diabetes, uncontrolled',
    edition: 'FY 2027',
  },

  select(context) {
    const { documents, results } = context.chart;
    return conditionsOf(context, CONCEPTS, ROWS).filter(
      ({ mentions }) =>
        mentions.some(({ attributes }) => attributes.control === 'uncontrolled') ||
        documents.some((document) => raisedIn(document) !== null) ||
        results.some(({ name, value }) => /a1c/i.test(name) && Number.parseFloat(value) >= A1C_GOAL_PERCENT),
    );
  },
  subject: ofCondition,
  check(condition, context) {
    const stated =
      isStated(context, CRISES) ||
      condition.mentions.some(({ attributes }) => attributes.control && attributes.control !== 'uncontrolled') ||
      isWritten(context.chart, DIRECTION);
    if (stated) return pass();
    const judged = gap(
      condition,
      context.chart,
      'Diabetes: whether it is with hyperglycemia, with hypoglycemia, or at goal is not documented.',
    );
    const measured = context.chart.documents.flatMap((document) => raisedIn(document) ?? []).slice(0, 1);
    return judged.verdict === 'fail' ? { ...judged, evidence: [...measured, ...(judged.evidence ?? [])] } : judged;
  },
});
