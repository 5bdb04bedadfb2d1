import type { Finding } from '../../findings/finding';
import { conceptOf } from '../../findings/lexicon/concepts';
import { CONCLUDING, quoted, unseen } from '../documented';
import { defineRule, fail, noData, type RuleContext } from '../rule';

/** Diseases that a conclusion leaves uncertain, one for each sentence, and that nothing else confirms or rules out. */
function unresolved({ findings }: RuleContext): Finding[] {
  const uncertain = findings.filter(
    ({ concept, assertion, evidence }) =>
      assertion === 'uncertain' &&
      CONCLUDING.has(evidence.section) &&
      !['symptom', 'status', 'procedure'].includes(conceptOf(concept)?.kind ?? 'symptom'),
  );
  const settled = (concept: string): boolean =>
    findings.some((other) => other.concept === concept && (other.assertion === 'present' || other.assertion === 'absent'));
  return uncertain
    .filter(({ concept }) => !settled(concept))
    .filter(
      (finding, at, all) =>
        at === all.findIndex((other) => other.concept === finding.concept || other.sentence.start === finding.sentence.start),
    );
}

/**
 * A conclusion names a disease as possible, suspected or to be ruled out, and nothing in the chart settles it. Outpatient
 * it is not coded (IV.H); at an inpatient's discharge it is (II.H), so the provider's last word matters.
 */
export default defineRule({
  id: 'uncertain-diagnosis-unresolved',
  family: 'documentation',
  catalogue: 'G70',
  title: 'Uncertain diagnoses are settled',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'II.H, IV.H', edition: 'FY 2027' },

  select: unresolved,
  subject: ({ id, evidence }) => ({ kind: 'finding', id, label: evidence.quote }),
  check(finding, { chart }) {
    const { evidence, cues } = finding;
    const why = unseen(chart);
    if (why !== null) return noData(`${evidence.quote}: ${why}, so whether it was settled was not judged.`);
    const cue = cues[0] ? ` ("${cues[0]}")` : '';
    return fail(`${evidence.quote} is documented as uncertain${cue} and neither confirmed nor ruled out.`, {
      evidence: [quoted(finding, chart)],
    });
  },
});
