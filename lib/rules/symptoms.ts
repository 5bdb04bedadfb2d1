/** Complaints that no disease of the chart explains: shared by the rules on symptoms. */
import type { SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import { conceptOf } from '../findings/lexicon/concepts';
import { CONCLUDING, endOfProblem, gap, isDisease, ofFinding, opens, REPORTS, sentenceOf, toldOf } from './documented';
import { hasSection } from './passages';
import { defineRule, type Rule, type RuleContext } from './rule';

/** Ways of giving a cause, or of doubting one, which is another question. */
const CAUSED =
  /\b(?:due to|secondary|because|caused|related|result|from|likely|probab\w+|possib\w+|suspect\w*|presum\w+|consistent|suggest\w+|versus|vs|rule out|r\/o|status post|s\/p|after|following|attribut\w+|associated|resolved|improved|screen\w*|chronic|history|by report|concern\w*|differential|unclear|unknown|idiopathic|benign|side effect)\b|\?/i;
/** The same below the line, where more is told. */
const CAUSED_BELOW =
  /\b(?:due to|secondary to|because of|appears? to be|likely|probabl[ey]|suspect\w*|consistent with|result of|related to)\b/i;
/** Asked about by rules of their own, or findings of a study rather than complaints. */
const ELSEWHERE =
  /^(?:seizure|weight-loss|respiratory-distress|fever|elevated-.*|abnormal-.*|.*-consult|.*-encounter|.*-stated|.*-mass|lump|contraception.*|.*refus.*|.*declin.*)$/;
/** Complaints that call for an answer of their own, the gravest first. */
const GRAVE =
  'chest-pain syncope hemoptysis hematuria rectal-bleeding dysuria urethral-discharge palpitations dizziness numbness cough dyspnea abdominal-pain elbow-pain wrist-pain shoulder-pain hip-pain ankle-pain'.split(
    ' ',
  );
/** The sentence itself settles it, or tells it as nothing new. */
const SETTLED =
  /\b(?:resolved|improv\w+|better|gone|stopped|in the setting of|nothing out of|unchanged|baseline|stable|occasional\w*|chronic\w*|years?|previous\w*|history|initial\w*|at that time|last (?:visit|week|month|year)|if |when(?:ever)? he had|used to)\b/i;
const OPERATED: ReadonlySet<SectionKind | null> = new Set(['preoperative-diagnosis', 'postoperative-diagnosis'] satisfies SectionKind[]);
const TOLD: ReadonlySet<SectionKind | null> = new Set(['hpi', 'ros', 'chief-complaint'] satisfies SectionKind[]);
const MOST = 2;

/**
 * Symptoms that head a problem of the conclusion, where neither the line, what stands below it, nor a disease elsewhere explains
 * them; without such, the gravest one that the story tells and the rest of the note never takes up.
 */
function unexplained({ findings, chart }: RuleContext, mine: (concept: string) => boolean): Finding[] {
  const kinds = new Map(chart.documents.map(({ id, kind }) => [id, kind]));
  const named = findings.filter((finding) => isDisease(finding) && (finding.assertion === 'present' || finding.assertion === 'uncertain'));
  const explained = (symptom: Finding): boolean =>
    named.some((disease) => {
      const { integral = [], covers = [] } = conceptOf(disease.concept) ?? {};
      const here = disease.evidence.document === symptom.evidence.document ? disease.evidence.start : -1;
      return [...integral, ...covers].includes(symptom.concept) || (here >= symptom.sentence.start && here < endOfProblem(symptom, chart));
    });
  const symptoms = findings.filter(
    (finding) =>
      conceptOf(finding.concept)?.kind === 'symptom' &&
      finding.assertion === 'present' &&
      !ELSEWHERE.test(finding.concept) &&
      !REPORTS.has(kinds.get(finding.evidence.document) ?? 'other') &&
      !explained(finding),
  );
  const titled = symptoms
    .filter(
      (finding) =>
        CONCLUDING.has(finding.evidence.section) &&
        !OPERATED.has(finding.evidence.section) &&
        opens(finding, chart) &&
        !CAUSED.test(sentenceOf(finding, chart)) &&
        !CAUSED_BELOW.test(toldOf({ lead: finding, mentions: [finding], words: '' }, chart)),
    )
    .filter(
      (finding, at, all) =>
        at === all.findIndex(({ sentence, concept }) => sentence.start === finding.sentence.start || concept === finding.concept),
    )
    .slice(0, MOST);
  const own = titled.filter(({ concept }) => mine(concept));
  if (titled.length > 0 || !hasSection(chart, CONCLUDING)) return own;
  const takenUp = new Set(findings.filter(({ evidence }) => !TOLD.has(evidence.section)).map(({ concept }) => concept));
  return symptoms
    .filter(
      (finding) =>
        GRAVE.includes(finding.concept) &&
        mine(finding.concept) &&
        TOLD.has(finding.evidence.section) &&
        !takenUp.has(finding.concept) &&
        !SETTLED.test(sentenceOf(finding, chart)),
    )
    .toSorted((a, b) => GRAVE.indexOf(a.concept) - GRAVE.indexOf(b.concept))
    .slice(0, 1);
}

/** Symptoms whose cause has a rule of its own, by that rule. */
const OWN: Record<string, string> = {
  headache: 'headache-type-unspecified',
  rash: 'rash-etiology-unspecified',
  'altered-mental-status': 'altered-mental-status-etiology-unspecified',
  confusion: 'altered-mental-status-etiology-unspecified',
};

/** A rule on the symptoms that are its own in {@link OWN}; without a rule there they belong to `symptom-without-etiology`. */
export const symptomRule = (rule: Pick<Rule, 'id' | 'catalogue' | 'title'> & { section: string; missing: string }): Rule<Finding> =>
  defineRule({
    id: rule.id,
    family: 'documentation',
    catalogue: rule.catalogue,
    title: rule.title,
    severity: 'info',
    authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: rule.section, edition: 'FY 2027' },

    select: (context) => unexplained(context, (concept) => (OWN[concept] ?? 'symptom-without-etiology') === rule.id),
    subject: ofFinding,
    check: (lead, { chart }) => gap({ lead }, chart, `${lead.evidence.quote}: ${rule.missing} not documented.`),
  });
