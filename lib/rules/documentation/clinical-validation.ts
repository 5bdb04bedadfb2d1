import type { Finding } from '../../findings/finding';
import type { Value } from '../../findings/values/value';
import { CONCLUDING, gap, ofFinding, REPORTS, sentenceOf } from '../documented';
import { measuredIn } from '../passages';
import { defineRule, type RuleContext } from '../rule';

/** A diagnosis that is a number, and how far inside the usual range every value of the chart must lie to be asked about. */
const BY_NUMBER: Record<string, { measure: string; from: number; to: number }> = {
  hyponatremia: { measure: 'sodium', from: 136, to: 145 },
  hypernatremia: { measure: 'sodium', from: 135, to: 144 },
  hypokalemia: { measure: 'potassium', from: 3.7, to: 5 },
  hyperkalemia: { measure: 'potassium', from: 3.5, to: 4.8 },
  hypocalcemia: { measure: 'calcium', from: 9, to: 10.5 },
  hypercalcemia: { measure: 'calcium', from: 8.5, to: 10 },
  hypomagnesemia: { measure: 'magnesium', from: 1.9, to: 2.6 },
  leukocytosis: { measure: 'white-cell-count', from: 4, to: 9.9 },
  thrombocytopenia: { measure: 'platelets', from: 160, to: 450 },
  anemia: { measure: 'hemoglobin', from: 13.8, to: 18 },
};
const SETTLED =
  /\b(?:resol\w*|improv\w*|correct\w*|repla\w*|replet\w*|history|status post|s\/p|chronic|treated|after|normal\w*|mild|was|had|initial\w*|on admission|stable|better|supplement\w*|controlled|monitor|recheck|on (?:iron|potassium))\b/i;

const inside = ({ measure, values, limit }: Value, { from, to }: { from: number; to: number }): boolean => {
  const scaled = values.map((value) => (/^(?:white-cell-count|platelets)$/.test(measure) && value >= 1000 ? value / 1000 : value));
  return limit === null && scaled.every((value) => value >= from && value <= to);
};

/** Diagnoses of a conclusion that every value of their measure speaks against, in a chart of one document: over time values change. */
const unsupported = ({ findings, chart }: RuleContext): Finding[] => {
  if (chart.documents.length > 1 || (chart.patient?.age ?? 99) < 18) return [];
  const values = measuredIn(chart);
  const reports = chart.documents.some(({ kind }) => REPORTS.has(kind));
  return findings
    .filter(({ concept, assertion, evidence }) => {
      const range = BY_NUMBER[concept];
      if (!range || reports || assertion !== 'present' || !CONCLUDING.has(evidence.section)) return false;
      const own = values.filter(({ measure }) => measure === range.measure);
      return own.length > 0 && own.every((value) => inside(value, range));
    })
    .filter((finding, at, all) => at === all.findIndex(({ concept }) => concept === finding.concept))
    .filter(
      (finding) =>
        !findings.some(({ concept, ...other }) => concept === finding.concept && SETTLED.test(sentenceOf({ concept, ...other }, chart))),
    );
};

/** A diagnosis that the chart's own values do not bear out: asked about, never taken away. */
export default defineRule({
  id: 'clinical-validation',
  family: 'documentation',
  catalogue: 'G226',
  title: 'Diagnoses agree with the values of the chart',
  severity: 'info',
  authority: {
    source: 'ACDIS/AHIMA, Guidelines for Achieving a Compliant Query Practice',
    section: 'Clinical validation; ICD-10-CM Guidelines I.A.19',
    edition: '2022',
  },

  select: unsupported,
  subject: ofFinding,
  check: (lead, { chart }) => gap({ lead }, chart, `${lead.evidence.quote}: the values of this chart lie within the usual range.`),
});
