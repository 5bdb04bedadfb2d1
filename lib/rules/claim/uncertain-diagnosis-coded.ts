import type { Diagnosis } from '../../coding/coded-encounter';
import { ofDiagnosis } from '../coded';
import { defineRule, fail, pass, type RuleContext } from '../rule';

/** The mentions that a diagnosis quotes as its evidence. */
const quotedBy = ({ evidence }: Diagnosis, { findings }: RuleContext) =>
  findings.filter((finding) =>
    evidence.some(({ document, start, end }) => {
      const own = finding.evidence;
      return own.document === document && own.start < end && start < own.end;
    }),
  );

/**
 * Outpatient: what is documented as probable, suspected, "rule out" or the like is not coded as if it existed. A
 * condition that the chart also states as present is confirmed. Inpatient stays follow II.H and are not judged here.
 */
export default defineRule({
  id: 'uncertain-diagnosis-coded',
  family: 'claim',
  catalogue: 'D12',
  title: 'No uncertain diagnosis is coded for an outpatient',
  severity: 'error',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'IV.H', edition: 'FY 2027' },

  select: (context) =>
    context.coded.setting === 'inpatient' ? [] : context.coded.diagnoses.filter((diagnosis) => quotedBy(diagnosis, context).length > 0),
  subject: ofDiagnosis,
  check(diagnosis, context) {
    const quoted = quotedBy(diagnosis, context);
    const uncertain = quoted.find(({ assertion }) => assertion === 'uncertain');
    if (!uncertain || quoted.some(({ assertion }) => assertion === 'present')) return pass();
    if (context.findings.some(({ concept, assertion }) => concept === uncertain.concept && assertion === 'present')) return pass();
    const cue = uncertain.cues[0];
    return fail(
      `${diagnosis.code.code}: the chart names this condition as uncertain${cue ? ` ("${cue}")` : ''}. For an outpatient, code the signs and symptoms instead.`,
      {
        evidence: [uncertain.evidence],
        fixes: [{ label: `Remove ${diagnosis.code.code}`, action: { kind: 'remove-diagnosis', diagnosis: diagnosis.id } }],
      },
    );
  },
});
