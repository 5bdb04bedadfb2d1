import { type Condition, conditionsOf, gap, isStated, ofCondition, toldOf } from '../documented';
import { defineRule, pass, type RuleContext } from '../rule';

const HYPERTENSION = new Set(['hypertension']);
const KIDNEY = new Set(['ckd', 'esrd']);
const STATED = new Set(['hypertensive-kidney-disease', 'secondary-hypertension']);
/** A cause of the kidney disease other than the pressure. */
const OTHER_CAUSE =
  /\b(?:due to|secondary to|caused by|from|because of|attributed to)\b(?! (?:her |his |the )?(?:\w+ ){0,2}(?:hypertens|HTN|high blood))[^.;\n]{0,60}\b(?:polycystic|glomerulo\w+|IgA|lupus|obstruct\w+|reflux|nephritis|nephrectomy|FSGS|amyloid\w*|myeloma|diabet\w+|toxicity|NSAIDs?|lithium)\b/i;
const RELATION =
  /\bhypertensive (?:kidney|renal|nephro\w+|CKD)|\b(?:un)?related to (?:the |her |his )?(?:hypertension|blood pressure|kidney|renal|CKD)|\bnot (?:due|related) to (?:the |her |his )?(?:hypertension|blood pressure)|\bhypertension (?:is )?(?:due|secondary) to\b/i;

/** The kidney disease, where the chart gives it a cause of its own and the patient has hypertension as well. */
const caused = (context: RuleContext): Condition[] =>
  conditionsOf(context, KIDNEY, /\bCKD\b|chronic (?:kidney|renal)/i).filter((condition) =>
    OTHER_CAUSE.test(toldOf(condition, context.chart)),
  );

/**
 * Hypertension beside a kidney disease that the chart attributes to something else. The classification presumes that they belong
 * together unless the provider says that they do not.
 */
export default defineRule({
  id: 'hypertension-ckd-relationship-unspecified',
  family: 'documentation',
  catalogue: 'G147',
  title: 'Relation of hypertension and kidney disease is documented',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.A.15, I.C.9.a.2', edition: 'FY 2027' },

  select: (context) => (caused(context).length > 0 ? conditionsOf(context, HYPERTENSION, /\bhypertens|\bHTN\b/i) : []),
  subject: ofCondition,
  check: (condition, context) =>
    isStated(context, STATED) || context.chart.documents.some(({ text }) => RELATION.test(text))
      ? pass()
      : gap(condition, context.chart, 'Hypertension: whether it and the kidney disease belong together is not documented.'),
});
