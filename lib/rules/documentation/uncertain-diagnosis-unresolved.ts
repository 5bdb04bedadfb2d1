import type { SectionKind } from '../../chart/chart';
import type { Finding } from '../../findings/finding';
import { conceptOf } from '../../findings/lexicon/concepts';
import { CONCLUDING, gapAt, ofFinding, quoted, REPORTS, sentenceOf, unseen } from '../documented';
import { namedBy, type Passage, passagesOf, quoteFrom } from '../passages';
import { defineRule, fail, noData, type RuleContext } from '../rule';

const DOUBT =
  /\b(?:suspected|suspicious|probabl[ey]|possibl[ey]|versus|likely|may (?:represent|reflect)|cannot (?:be )?(?:entirely )?(?:excluded?|ruled? out)|questionable|suggest(?:s|ive|ing))\b/i;
const NO_DOUBT =
  /\b(?:unlikely|no (?:evidence|definite|suspicious|acute)|not suspicious|without|stable|benign|post-?(?:operative|surgical))\b/i;

/** What the patient denied beforehand settles no later doubt. */
const ASKED_BEFORE: ReadonlySet<SectionKind | null> = new Set(['ros', 'past-history', 'hpi', 'family-history'] satisfies SectionKind[]);

/** Where a conclusion is often told in whole sentences; what a study is ordered for there is no conclusion. */
const TELLING: ReadonlySet<SectionKind | null> = new Set(['plan', 'hospital-course'] satisfies SectionKind[]);
const LOOKED_FOR =
  /\b(?:evaluat\w+ for|assess\w* for|look\w* for|check\w* for|screen\w* for|test\w* for|rule out|r\/o|work-?up for|recommend\w*|obtain\w*|order\w*|concern for|differential)\b/i;

/** Diseases that a conclusion leaves uncertain, one for each sentence, and that nothing else confirms or rules out. */
function unresolved({ findings, chart }: RuleContext): Finding[] {
  const uncertain = findings.filter(
    ({ concept, assertion, evidence }) =>
      assertion === 'uncertain' &&
      (CONCLUDING.has(evidence.section) || TELLING.has(evidence.section)) &&
      !['symptom', 'status', 'procedure'].includes(conceptOf(concept)?.kind ?? 'symptom'),
  );
  const settled = (concept: string): boolean =>
    findings.some(
      ({ concept: other, assertion, evidence }) =>
        other === concept && (assertion === 'present' || (assertion === 'absent' && !ASKED_BEFORE.has(evidence.section))),
    );
  return uncertain
    .filter((finding) => CONCLUDING.has(finding.evidence.section) || !LOOKED_FOR.test(sentenceOf(finding, chart)))
    .filter(({ concept }) => !settled(concept))
    .filter(
      (finding, at, all) =>
        at === all.findIndex((other) => other.concept === finding.concept || other.sentence.start === finding.sentence.start),
    );
}

/** What the impression of a report leaves uncertain in words that name no known disease, one for each sentence. */
function leftOpen({ chart, findings }: RuleContext): Passage[] {
  return passagesOf(chart)
    .filter(
      ({ kind, section, quote }) => kind === 'radiology-report' && section === 'impression' && DOUBT.test(quote) && !NO_DOUBT.test(quote),
    )
    .filter(
      ({ document, start, end }) =>
        !findings.some(
          ({ evidence, assertion }) =>
            evidence.document === document && evidence.start >= start && evidence.end <= end && assertion === 'uncertain',
        ),
    );
}

/** A line of a conclusion that opens in doubt, whatever it names. */
const OPENS_IN_DOUBT =
  /^\W*(?:\d{1,2}[.)]\s*)?(?:possib(?:le|ly)|probab(?:le|ly)|suspected|questionable|presum(?:ed|ptive)|likely|rule[- ]out|r\/o)\b/i;
const MOST_DOUBTED = 2;

/** Lines of a provider's conclusion that open in doubt and name nothing the reader knows. */
const doubted = ({ chart, findings }: RuleContext): Passage[] =>
  passagesOf(chart)
    .filter(
      ({ kind, section, quote }) => CONCLUDING.has(section) && !REPORTS.has(kind) && OPENS_IN_DOUBT.test(quote) && !NO_DOUBT.test(quote),
    )
    .filter(
      ({ document, start, end }) =>
        !findings.some(({ evidence }) => evidence.document === document && evidence.start >= start && evidence.end <= end),
    )
    .slice(0, MOST_DOUBTED);

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

  select: (context) => [...unresolved(context), ...leftOpen(context), ...doubted(context)],
  subject: (item) =>
    'quote' in item ? { kind: 'finding', id: `${item.document}:${item.start}:doubt`, label: namedBy(item.quote) } : ofFinding(item),
  check(item, { chart }) {
    if ('quote' in item)
      return gapAt(quoteFrom(item), chart, 'The conclusion leaves this uncertain, neither confirmed nor ruled out.', 'A conclusion');
    const { evidence, cues } = item;
    const why = unseen(chart);
    if (why !== null) return noData(`${evidence.quote}: ${why}, so whether it was settled was not judged.`);
    const cue = cues[0] ? ` ("${cues[0]}")` : '';
    return fail(`${evidence.quote} is documented as uncertain${cue} and neither confirmed nor ruled out.`, {
      evidence: [quoted(item, chart)],
    });
  },
});
