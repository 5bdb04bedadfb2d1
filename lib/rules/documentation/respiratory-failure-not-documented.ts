import type { Chart, Evidence } from '../../chart/chart';
import type { Finding } from '../../findings/finding';
import { isStated, isWritten, quoted, sentenceOf, unseen } from '../documented';
import { namedBy } from '../passages';
import { defineRule, fail, noData, pass } from '../rule';

/** Below 90 %: PaO2 under 60 mmHg on the oxygen dissociation curve, the usual criterion of hypoxemic respiratory failure. */
const SATURATION =
  /\b(?:(?:o2|oxygen|pulse) ?(?:ox\w*|sat\w*)|sats?|saturation\w*|spo2|satting|desat\w*)\b[^.\n%]{0,50}?\b([5-8]\d)\s?(?:%|percent\b)/i;
const OXYGEN =
  /\b(?:nasal cannula|supplemental oxygen|(?:liters?|L) (?:of |per minute )?(?:O2|oxygen)|oxygen (?:by|via|at|therapy|supplementation)|on oxygen|non-?rebreather|face ?mask|bi-?pap|c-?pap|high[- ]flow|intubat\w+|ventilator)\b/i;
const NAMED = /\brespiratory (?:failure|insufficiency)\b|\bARDS\b|\bhypox(?:ia|emi\w+)\b/i;
/** Sleep studies and exercise tests report low saturations of their own. */
const STUDY = /\b(?:polysomnogra\w+|sleep study|hypopneas?|apnea-hypopnea|six[- ]minute walk)\b/i;
/** Treatment of distress by more than words. */
const TREATED =
  /\b(?:nebuli\w+|albuterol|xopenex|levalbuterol|oxygen|O2|cannula|bi-?pap|c-?pap|intubat\w+|ventilat\w+|high[- ]flow|racemic|terbutaline|magnesium|heliox)\b/i;
const STATED = new Set(['respiratory-failure', 'ards']);

/** The first report of a saturation below 90 %. */
function lowSaturation({ documents }: Chart): Evidence[] {
  return documents.flatMap(({ id, text }) => {
    const found = SATURATION.exec(text);
    return found ? [{ document: id, start: found.index, end: found.index + found[0].length, quote: found[0], section: null }] : [];
  });
}

/** Respiratory distress in a sentence that tells of its treatment. */
const distress = (findings: Finding[], chart: Chart): Evidence[] =>
  findings
    .filter(({ concept, assertion }) => concept === 'respiratory-distress' && assertion === 'present')
    .filter((finding) => TREATED.test(sentenceOf(finding, chart)))
    .map((finding) => quoted(finding, chart));

/** A saturation below 90 %, or respiratory distress, that was treated, in a chart that names no diagnosis for it. Values are never coded. */
export default defineRule({
  id: 'respiratory-failure-not-documented',
  family: 'documentation',
  catalogue: 'G87',
  title: 'A treated low oxygen saturation has its diagnosis',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B', edition: 'FY 2027' },

  select: ({ chart, findings }) =>
    isWritten(chart, STUDY) ? [] : [...(isWritten(chart, OXYGEN) ? lowSaturation(chart) : []), ...distress(findings, chart)].slice(0, 1),
  subject: ({ document, start, quote }) => ({ kind: 'finding', id: `${document}:${start}:saturation`, label: namedBy(quote) }),
  check(evidence, context) {
    if (isStated(context, STATED) || isWritten(context.chart, NAMED)) return pass();
    const why = unseen(context.chart);
    return why === null
      ? fail(`${namedBy(evidence.quote)}: treated with oxygen, and the diagnosis it belongs to is not documented.`, {
          evidence: [evidence],
        })
      : noData(`${namedBy(evidence.quote)}: ${why}, so whether its diagnosis is documented was not judged.`);
  },
});
