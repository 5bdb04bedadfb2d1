/** Joins the mentions of one condition over the whole chart into what is known of it. */
import type { Chart, DocumentKind, Evidence, SectionKind } from '../chart/chart';
import type { Assertion, Attributes, Finding } from '../findings/finding';
import type { Concept } from '../findings/lexicon/concept';
import { conceptOf } from '../findings/lexicon/concepts';
import { mentionsOf } from '../findings/mentions';
import { tokensOf } from '../findings/tokens';
import type { Setting } from './coded-encounter';
import type { Texts } from './quotes';
import { type Presumed, unlinkedFrom } from './unlinked';

/** How much a place says about what was diagnosed: 1 the conclusion, 2 the story, 3 lists, null no basis for a code. */
export type Tier = 1 | 2 | 3;

const TIERS: Partial<Record<SectionKind, Tier>> = {
  assessment: 1,
  'assessment-plan': 1,
  impression: 1,
  'discharge-diagnosis': 1,
  'postoperative-diagnosis': 1,
  plan: 2,
  'hospital-course': 2,
  hpi: 2,
  'chief-complaint': 2,
  indication: 2,
  'preoperative-diagnosis': 2,
  'admission-diagnosis': 2,
  other: 2,
  'past-history': 3,
  'surgical-history': 3,
  medications: 3,
  'social-history': 3,
};

/** Where treatment is decided. */
const PLANS: ReadonlySet<SectionKind> = new Set<SectionKind>(['plan', 'assessment-plan', 'assessment', 'impression']);

/** Abnormal findings are no diagnosis without the provider's word (Section III.B); in a report the radiologist or pathologist is the provider. */
function tierOf(finding: Finding, kinds: Map<string, DocumentKind>): Tier | null {
  const { section, document } = finding.evidence;
  if (section === null) return null;
  const kind = kinds.get(document);
  if (section === 'findings' && (kind === 'radiology-report' || kind === 'pathology-report')) return 2;
  if (finding.concept === 'bmi' && (section === 'vitals' || section === 'exam')) return 3;
  if (section === 'allergies' && conceptOf(finding.concept)?.kind === 'status') return 3;
  return TIERS[section] ?? null;
}

export interface Mentioned {
  finding: Finding;
  tier: Tier;
}

/**
 * One condition of this patient. `assertion` is that of the best place; `mentions` those that carry it, best first;
 * `attributes` the first word for each, best place first; `unlinked` what the provider says it does not come from;
 * `further` quotes of details that stand beside no mention.
 */
export interface Frame {
  concept: Concept;
  assertion: Assertion;
  tier: Tier;
  mentions: [Mentioned, ...Mentioned[]];
  attributes: Attributes;
  unlinked: ReadonlySet<Presumed>;
  further: Evidence[];
}

/** What was copied from an earlier note says less than what was written in this one. */
const isCopied = ({ finding }: Mentioned): boolean => finding.copiedFrom !== undefined;

/** The line that is the name of a problem, before talk about several. */
const isHeadline = ({ finding: { evidence, sentence } }: Mentioned): boolean =>
  sentence.end - sentence.start <= 80 && evidence.start - sentence.start <= 24;

const DECIDING: Assertion[] = ['present', 'uncertain', 'historical', 'absent'];

/** In a hospital stay what was resolved by the end of it was there during it. */
const resolvedInStay = ({ assertion, cues, evidence }: Finding): boolean =>
  assertion === 'historical' && TIERS[evidence.section ?? 'other'] !== 3 && cues.every((cue) => /resolv|cleared/i.test(cue));

/** A drug that the plan stops is no longer taken, whatever the story said. */
const isStopped = (concept: Concept, told: Mentioned[]): boolean =>
  concept.id.endsWith('-use') &&
  concept.kind === 'status' &&
  told.some(({ finding }) => finding.assertion === 'absent' && PLANS.has(finding.evidence.section ?? 'other')) &&
  !told.some(({ finding }) => finding.assertion === 'present' && PLANS.has(finding.evidence.section ?? 'other'));

function frameOf(concept: Concept, all: Mentioned[], texts: Texts): Frame | null {
  if (isStopped(concept, all)) return null;
  const told = all.filter(({ finding }) => DECIDING.includes(finding.assertion));
  for (const tier of [1, 2, 3] as const) {
    const here = told.filter((mention) => mention.tier === tier);
    const assertion = DECIDING.find((wanted) => here.some(({ finding }) => finding.assertion === wanted));
    if (!assertion) continue;
    // A past event named in the story does not stand against a later list that has it as present, and the other way round the conclusion rules.
    const mentions = told.filter(({ finding }) => finding.assertion === assertion);
    const [first, ...rest] = mentions.sort(
      (a, b) =>
        a.tier - b.tier ||
        Number(isCopied(a)) - Number(isCopied(b)) ||
        (a.tier === 1 ? Number(isHeadline(b)) - Number(isHeadline(a)) : 0) ||
        a.finding.evidence.start - b.finding.evidence.start,
    );
    if (!first) continue;
    const attributes: Attributes = {};
    for (const { finding } of [first, ...rest]) Object.assign(attributes, { ...finding.attributes, ...attributes });
    const unlinked = unlinkedFrom(
      mentions.map(({ finding }) => finding),
      texts,
    );
    return { concept, assertion, tier: first.tier, mentions: [first, ...rest], attributes, unlinked, further: [] };
  }
  return null;
}

/** Spine levels are conditions of their own: mentions of one concept fall apart by site, those without one join the first. */
function bySite(concept: Concept, all: Mentioned[]): Mentioned[][] {
  const sites = concept.needs?.includes('site')
    ? [...new Set(all.flatMap(({ finding }) => (finding.attributes.site?.startsWith('cervical c') ? finding.attributes.site : [])))]
    : [];
  if (sites.length < 2) return [all];
  return sites.map((site, at) =>
    all.filter(({ finding }) => finding.attributes.site === site || (at === 0 && !sites.includes(finding.attributes.site ?? ''))),
  );
}

/** The drugs of the medication list, by the concept that their use is. */
function listedDrugs(chart: Chart): ReadonlySet<string> {
  const named = chart.medications.flatMap(({ text }) => mentionsOf(tokensOf(text, 0, text.length)).map(({ concept }) => concept));
  return new Set(named.filter(({ kind, id }) => kind === 'status' && id.endsWith('-use')).map(({ id }) => id));
}

/** A drug on the list is taken: a document that merely names it gives the quote. What a document denies or ends stays so. */
const isListed = ({ concept, assertion }: Finding, listed: ReadonlySet<string>): boolean =>
  listed.has(concept) && assertion !== 'absent' && assertion !== 'historical' && assertion !== 'family';

/** Every condition the chart speaks of, in no order. */
export function framesOf(chart: Chart, findings: Finding[], setting: Setting, texts: Texts): Frame[] {
  const listed = listedDrugs(chart);
  const kinds = new Map(chart.documents.map((document) => [document.id, document.kind]));
  const concluded = new Set(
    findings.filter((finding) => finding.evidence.section === 'postoperative-diagnosis').map((finding) => finding.evidence.document),
  );
  const discharged = findings.some((finding) => finding.evidence.section === 'discharge-diagnosis');
  const byConcept = new Map<string, Mentioned[]>();
  for (const finding of findings) {
    const onList = isListed(finding, listed);
    const tier = tierOf(finding, kinds) ?? (onList ? 3 : null);
    if (tier === null) continue;
    const { section, document } = finding.evidence;
    const acute = conceptOf(finding.concept)?.kind !== 'chronic' && finding.assertion !== 'historical';
    // The postoperative diagnosis is the more definitive (Section IV.N); what was thought at admission is not what was found (Section II).
    if (section === 'preoperative-diagnosis' && concluded.has(document)) continue;
    if (section === 'admission-diagnosis' && setting === 'inpatient' && discharged && acute) continue;
    const list = byConcept.get(finding.concept) ?? [];
    const stayed = setting === 'inpatient' && conceptOf(finding.concept)?.kind === 'acute' && resolvedInStay(finding);
    list.push({ finding: onList || stayed ? { ...finding, assertion: 'present' } : finding, tier });
    byConcept.set(finding.concept, list);
  }
  return [...byConcept].flatMap(([id, mentions]) => {
    const concept = conceptOf(id);
    if (!concept) return [];
    return bySite(concept, mentions).flatMap((group) => frameOf(concept, group, texts) ?? []);
  });
}
