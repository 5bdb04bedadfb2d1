import { conditionsOf, gap, isWritten, ofCondition, toldOf } from '../documented';
import { defineRule, pass } from '../rule';

const CONCEPTS = new Set(['diabetes']);
const ROWS = /\bdiabet|\bDM\b/i;
/** That it is treated with drugs, without which. */
const TREATED =
  /\b(?:tak(?:es?|ing)|treated|controlled|managed|(?:is|was|she's|he's|currently) on|for which)\b[^.]{0,30}\b(?:medic(?:ations?|ines?)|pills?|agents?|drugs?|injections?|shots?)\b/i;
const TREATMENT =
  /\b(?:insulin|lantus|novolog|novolin|humalog|humulin|levemir|tresiba|toujeo|NPH|metformin|glucophage|glipizide|glucotrol|glyburide|glimepiride|amaryl|pioglitazone|actos|avandia|rosiglitazone|\w+gliptin|januvia|tradjenta|\w+gliflozin|jardiance|farxiga|invokana|\w+glutide|ozempic|victoza|trulicity|byetta|bydureon|mounjaro|rybelsus|starlix|prandin|precose|janumet|glucovance|oral (?:agents?|hypoglyc\w+|antidiab\w+|medic\w+|drugs?)|hypoglycemics?|sulfonylurea|sliding scale|diet(?:ary|[- ]controlled)?|exercise|\bpump|untreated|no medic\w+|not on (?:any )?(?:medic\w+|treatment))\b/i;

/** Diabetes said to be treated with a drug, where no drug for it is named anywhere: oral, injected and insulin are coded apart. */
export default defineRule({
  id: 'diabetes-treatment-unspecified',
  family: 'documentation',
  catalogue: 'G208',
  title: 'The treatment of diabetes is documented',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.4.a.3', edition: 'FY 2027' },

  select: (context) =>
    conditionsOf(context, CONCEPTS, ROWS).filter((condition) => TREATED.test(aroundOf(condition, context.chart.documents))),
  subject: ofCondition,
  check: (condition, { chart }) =>
    isWritten(chart, TREATMENT) || chart.medications.some(({ text }) => TREATMENT.test(text)) || TREATMENT.test(toldOf(condition, chart))
      ? pass()
      : gap(condition, chart, 'Diabetes: whether it is treated with insulin, oral drugs or other injected ones is not documented.'),
});

/** What stands just behind the mentions. */
function aroundOf(
  { mentions }: { mentions: { evidence: { document: string; start: number; end: number } }[] },
  documents: { id: string; text: string }[],
): string {
  return mentions
    .map(({ evidence }) => documents.find(({ id }) => id === evidence.document)?.text.slice(evidence.start, evidence.end + 90) ?? '')
    .join('\n');
}
