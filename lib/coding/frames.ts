/** Joins the mentions of one condition over the whole chart into what is known of it. */
import type { Chart, DocumentKind, SectionKind } from '../chart/chart';
import type { Assertion, Attributes, Finding } from '../findings/finding';
import type { Concept } from '../findings/lexicon/concept';
import { conceptOf } from '../findings/lexicon/concepts';
import type { Setting } from './coded-encounter';

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
 * `attributes` the first word for each, best place first.
 */
export interface Frame {
  concept: Concept;
  assertion: Assertion;
  tier: Tier;
  mentions: [Mentioned, ...Mentioned[]];
  attributes: Attributes;
}

const DECIDING: Assertion[] = ['present', 'uncertain', 'historical', 'absent'];

function frameOf(concept: Concept, all: Mentioned[]): Frame | null {
  const told = all.filter(({ finding }) => DECIDING.includes(finding.assertion));
  for (const tier of [1, 2, 3] as const) {
    const here = told.filter((mention) => mention.tier === tier);
    const assertion = DECIDING.find((wanted) => here.some(({ finding }) => finding.assertion === wanted));
    if (!assertion) continue;
    // A past event named in the story does not stand against a later list that has it as present, and the other way round the conclusion rules.
    const mentions = told.filter(({ finding }) => finding.assertion === assertion);
    const [first, ...rest] = mentions.sort((a, b) => a.tier - b.tier || a.finding.evidence.start - b.finding.evidence.start);
    if (!first) continue;
    const attributes: Attributes = {};
    for (const { finding } of [first, ...rest]) Object.assign(attributes, { ...finding.attributes, ...attributes });
    return { concept, assertion, tier: first.tier, mentions: [first, ...rest], attributes };
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

/** Every condition the chart speaks of, in no order. */
export function framesOf(chart: Chart, findings: Finding[], setting: Setting): Frame[] {
  const kinds = new Map(chart.documents.map((document) => [document.id, document.kind]));
  const concluded = new Set(
    findings.filter((finding) => finding.evidence.section === 'postoperative-diagnosis').map((finding) => finding.evidence.document),
  );
  const discharged = findings.some((finding) => finding.evidence.section === 'discharge-diagnosis');
  const byConcept = new Map<string, Mentioned[]>();
  for (const finding of findings) {
    const tier = tierOf(finding, kinds);
    if (tier === null) continue;
    const { section, document } = finding.evidence;
    const acute = conceptOf(finding.concept)?.kind !== 'chronic' && finding.assertion !== 'historical';
    // The postoperative diagnosis is the more definitive (Section IV.N); what was thought at admission is not what was found (Section II).
    if (section === 'preoperative-diagnosis' && concluded.has(document)) continue;
    if (section === 'admission-diagnosis' && setting === 'inpatient' && discharged && acute) continue;
    const list = byConcept.get(finding.concept) ?? [];
    list.push({ finding, tier });
    byConcept.set(finding.concept, list);
  }
  return [...byConcept].flatMap(([id, mentions]) => {
    const concept = conceptOf(id);
    if (!concept) return [];
    return bySite(concept, mentions).flatMap((group) => frameOf(concept, group) ?? []);
  });
}
