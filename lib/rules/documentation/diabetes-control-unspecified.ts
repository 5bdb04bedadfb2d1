import type { Chart, Evidence } from '../../chart/chart';
import { CONCLUDING, conditionsOf, gap, isStated, isWritten, ofCondition } from '../documented';
import { type Passage, passagesOf, quoteFrom } from '../passages';
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

/** Whether a sentence reports a raised glucose measure, in words or as a figure. */
function isRaised({ quote }: Passage): boolean {
  if (/\b(?:if|when|call|goal of|target)\b/i.test(quote)) return false;
  return [...quote.matchAll(new RegExp(MEASURE.source, 'gi'))].some((found) => {
    const after = quote.slice(found.index + found[0].length, found.index + found[0].length + 60);
    const value = Number(/\b(\d{1,3}(?:\.\d)?)\b/.exec(after)?.[1]);
    return (/a1c/i.test(found[0]) ? value >= A1C_GOAL_PERCENT && value < 20 : value > GLUCOSE_GOAL_MG_DL) || RAISED.test(quote);
  });
}

/** The sentence that reports it: the provider's conclusion before the results. */
function raisedIn(chart: Chart): Evidence[] {
  const raised = passagesOf(chart).filter(isRaised);
  return [raised.find(({ section }) => CONCLUDING.has(section)) ?? raised[0]].flatMap((passage) => (passage ? [quoteFrom(passage)] : []));
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
    const { results } = context.chart;
    return conditionsOf(context, CONCEPTS, ROWS).filter(
      ({ mentions }) =>
        mentions.some(({ attributes }) => attributes.control === 'uncontrolled') ||
        raisedIn(context.chart).length > 0 ||
        results.some(({ name, value }) => /a1c/i.test(name) && Number.parseFloat(value) >= A1C_GOAL_PERCENT),
    );
  },
  subject: ofCondition,
  check(condition, context) {
    const measured = raisedIn(context.chart);
    // "Under control" says nothing of the direction where the conclusion itself reports a raised measure.
    const concluded = measured.some(({ section }) => CONCLUDING.has(section));
    const stated =
      isStated(context, CRISES) ||
      condition.mentions.some(
        ({ attributes: { control } }) =>
          control === 'hyperglycemia' || control === 'hypoglycemia' || (control === 'controlled' && !concluded),
      ) ||
      isWritten(context.chart, DIRECTION);
    if (stated) return pass();
    const judged = gap(
      condition,
      context.chart,
      'Diabetes: whether it is with hyperglycemia, with hypoglycemia, or at goal is not documented.',
    );
    return judged.verdict === 'fail' ? { ...judged, evidence: [...measured, ...(judged.evidence ?? [])] } : judged;
  },
});
