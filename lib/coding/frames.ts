/** Joins the mentions of one condition over the whole chart into what is known of it. */
import type { Chart, ChartDocument, DocumentKind, Evidence, SectionKind } from '../chart/chart';
import type { Assertion, Attributes, Finding } from '../findings/finding';
import type { Concept } from '../findings/lexicon/concept';
import { conceptOf } from '../findings/lexicon/concepts';
import { mentionsOf } from '../findings/mentions';
import { sectionsOf } from '../findings/sections';
import { tokensOf } from '../findings/tokens';
import type { Setting } from './coded-encounter';
import { isToldToPatient, plansThatConclude } from './concluding';
import { namedByOperation } from './named-by-operation';
import { asCleared, clearedOf, holdingToday } from './over-now';
import { overOrNot } from './over-or-not';
import type { Texts } from './quotes';
import { isRefuted, isShown } from './refuted';
import { CODE_TABLE } from './tables/all';
import { doneHere, isComorbid, isFromBefore, isHeadline, isItem, isOfEarlierOperation, isReported, isSeen, isTicked } from './told';
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

/** Deficits that a provider finds on examination are what the examination is for: with a stroke or an injury they are coded (I.B.5, I.C.6.a). */
const DEFICITS: ReadonlySet<string> = new Set(['hemiparesis', 'facial-weakness', 'aphasia', 'slurred-speech']);

/** A deficit as the provider found it, which says more than the story of how it began. */
export const isExamined = ({ evidence, concept }: Finding): boolean => evidence.section === 'exam' && DEFICITS.has(concept);

/** Where treatment is decided. */
const PLANS: ReadonlySet<SectionKind> = new Set<SectionKind>(['plan', 'assessment-plan', 'assessment', 'impression']);

/** What kinds of documents there are: reports without a diagnosis part, plans that are the conclusion. */
interface Documents {
  kinds: Map<string, DocumentKind>;
  bare: ReadonlySet<string>;
  planned: ReadonlySet<string>;
  texts: Texts;
}

/** Abnormal findings are no diagnosis without the provider's word (Section III.B); in a report the radiologist or pathologist is the provider. */
function tierOf(finding: Finding, { kinds, bare, planned, texts }: Documents): Tier | null {
  const { section, document } = finding.evidence;
  if (section === null) return null;
  if (section === 'plan' && (planned.has(document) || isToldToPatient(finding, texts))) return 1;
  const kind = kinds.get(document);
  // Asked about systems, a patient names a disease that lasts.
  if (section === 'ros' && conceptOf(finding.concept)?.kind === 'chronic') return isTicked(finding, texts) ? null : 3;
  if ((section === 'procedure' || section === 'findings') && bare.has(document) && conceptOf(finding.concept)?.kind !== 'symptom')
    return isSeen(finding, texts) ? 2 : null;
  if (section === 'findings' && (kind === 'radiology-report' || kind === 'pathology-report')) return 2;
  if (finding.concept === 'bmi' && (section === 'vitals' || section === 'exam')) return 3;
  if (isExamined(finding)) return 3;
  if (section === 'allergies' && finding.concept.endsWith('-allergy')) return 3;
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

/** What the visit is for is not put in doubt by findings that are said to fit it: `findings are compatible with stenosis`. */
function onlyFits(here: Mentioned[], told: Mentioned[]): boolean {
  const fits = here.every(
    ({ finding }) =>
      finding.assertion !== 'uncertain' || finding.cues.every((cue) => /^(?:consistent|compatible|c\/?w|in keeping)/i.test(cue)),
  );
  const known = told.some(
    ({ finding, tier }) =>
      tier === 2 && finding.assertion === 'present' && ['chief-complaint', 'hpi', 'indication'].includes(finding.evidence.section ?? ''),
  );
  return fits && known;
}

/** What lasts and stands on the list of what the patient has is not put in doubt by talk of how it is: `suggesting somewhat mild diabetes`. */
const isOnRecord = ({ kind }: Concept, told: Mentioned[]): boolean =>
  kind === 'chronic' && told.some(({ finding }) => finding.assertion === 'present' && finding.evidence.section === 'past-history');

/** What a conclusion first doubts and then only talks on about (`it could be mold; asthma of that kind …`) stays in doubt, unless a line names it as a problem. */
function staysInDoubt({ kind }: Concept, here: Mentioned[], texts: Texts): boolean {
  if (kind === 'symptom' || kind === 'status' || kind === 'procedure') return false;
  const doubts = here.filter(({ finding }) => finding.assertion === 'uncertain').map(({ finding }) => finding);
  const [first] = doubts.sort((a, b) => a.evidence.start - b.evidence.start);
  if (!first) return false;
  return here.every(
    ({ finding }) =>
      finding.assertion !== 'present' ||
      (finding.evidence.document === first.evidence.document &&
        finding.evidence.start > first.evidence.start &&
        !isHeadline(finding) &&
        !isItem(finding, texts) &&
        !isShown(finding, texts) &&
        !isToldToPatient(finding, texts)),
  );
}

/** A finding that is said to fit what is known names it all the same. */
const asPresent = ({ finding, tier }: Mentioned): Mentioned => ({ finding: { ...finding, assertion: 'present' }, tier });

function frameOf(concept: Concept, all: Mentioned[], texts: Texts): Frame | null {
  if (isStopped(concept, all)) return null;
  const told = all.filter(({ finding }) => DECIDING.includes(finding.assertion));
  for (const tier of [1, 2, 3] as const) {
    const here = told.filter((mention) => mention.tier === tier);
    const found = DECIDING.find((wanted) => here.some(({ finding }) => finding.assertion === wanted));
    const stated =
      found === 'present' &&
      isRefuted(
        here.map(({ finding }) => finding),
        texts,
      )
        ? 'absent'
        : found;
    const weighed = stated === 'present' && staysInDoubt(concept, here, texts) ? 'uncertain' : stated;
    const assertion = weighed === 'uncertain' && onlyFits(here, told) ? 'present' : weighed;
    if (!assertion || (assertion === 'uncertain' && isOnRecord(concept, told))) continue;
    // A past event named in the story does not stand against a later list that has it as present, and the other way round the conclusion rules.
    const fits = weighed !== assertion ? here.filter(({ finding }) => finding.assertion === weighed).map(asPresent) : [];
    const mentions = [...fits, ...told.filter(({ finding }) => finding.assertion === assertion)];
    const [first, ...rest] = mentions.sort(
      (a, b) =>
        a.tier - b.tier ||
        Number(isCopied(a)) - Number(isCopied(b)) ||
        (a.tier === 1 ? Number(isHeadline(b.finding)) - Number(isHeadline(a.finding)) : 0) ||
        a.finding.evidence.start - b.finding.evidence.start,
    );
    if (!first) continue;
    const attributes: Attributes = hasBoth(concept) ? bothSides(mentions) : {};
    for (const { finding } of [first, ...rest]) Object.assign(attributes, { ...holdingToday(finding, texts), ...attributes });
    const unlinked = unlinkedFrom(
      mentions.map(({ finding }) => finding),
      texts,
    );
    return { concept, assertion, tier: first.tier, mentions: [first, ...rest], attributes, unlinked, further: [] };
  }
  return null;
}

/** Words of the body by which a type is a place: an ulcer of the heel is not one of the leg. */
const PLACE =
  /\b(?:face|scalp|ear|nose|lip|eyelid|arm|forearm|hand|finger|leg|foot|feet|toe|heel|ankle|knee|hip|thigh|shoulder|elbow|wrist|back|trunk|neck|buttock|sacral|sacrum|abdominal wall|groin|medial|lateral)\b/i;

/** Parts of one joint that tear apart, each with a code of its own. */
const PARTS: ReadonlySet<string> = new Set(['meniscus-tear', 'degenerative-meniscus-tear']);

const placed = new Map<string, boolean>();

/** True where the types of a concept are places of the body. */
function hasPlaces({ id, types = {} }: Concept): boolean {
  let known = placed.get(id);
  if (known === undefined) {
    known = PARTS.has(id) || Object.values(types).filter((words) => words.some((word) => PLACE.test(word))).length >= 2;
    placed.set(id, known);
  }
  return known;
}

/** Parts mentions by what `of` says; those that say nothing join the first part, and stand apart only while there is no other. */
function partedBy(all: Mentioned[], of: (mention: Mentioned) => string | undefined): Mentioned[][] {
  const names = [...new Set(all.flatMap((mention) => of(mention) ?? []))];
  if (names.length < 2) return [all];
  return names.map((name, at) => all.filter((mention) => of(mention) === name || (at === 0 && !names.includes(of(mention) ?? ''))));
}

const isNamed = ({ finding, tier }: Mentioned): boolean => finding.assertion === 'present' && tier < 3;

/** Mentions of one concept at several places fall apart: spine levels, parts of the body, right and left where no code has both. */
function byPlace(concept: Concept, all: Mentioned[]): Mentioned[][] {
  const levels = concept.needs?.includes('site')
    ? partedBy(all, ({ finding: { attributes } }) => (attributes.site?.startsWith('cervical c') ? attributes.site : undefined))
    : [all];
  const places = hasPlaces(concept)
    ? levels.flatMap((group) => partedBy(group, (mention) => (isNamed(mention) ? mention.finding.attributes.type : undefined)))
    : levels;
  return places.flatMap((group) => {
    const sides = partedBy(group, (mention) => {
      const side = mention.finding.attributes.laterality;
      return isNamed(mention) && side !== 'bilateral' ? side : undefined;
    });
    return sides.length === 2 && hasBoth(concept) ? [group] : sides;
  });
}

/** True where one code is for both sides (I.B.13). */
const hasBoth = ({ id }: Concept): boolean =>
  (CODE_TABLE[id]?.choices ?? []).some(({ when, codes }) => when.laterality === 'bilateral' && codes.length === 1);

/** Right and left named apart are both sides. */
const bothSides = (mentions: Mentioned[]): Attributes => {
  const sides = new Set(mentions.filter(isNamed).map(({ finding }) => finding.attributes.laterality));
  return sides.has('right') && sides.has('left') ? { laterality: 'bilateral' } : {};
};

/** The drugs of the medication list, by the concept that their use is. */
function listedDrugs(chart: Chart): ReadonlySet<string> {
  const named = chart.medications.flatMap(({ text }) => mentionsOf(tokensOf(text, 0, text.length)).map(({ concept }) => concept));
  return new Set(named.filter(({ kind, id }) => kind === 'status' && id.endsWith('-use')).map(({ id }) => id));
}

/** A drug on the list is taken: a document that merely names it gives the quote. What a document denies or ends stays so. */
const isListed = ({ concept, assertion }: Finding, listed: ReadonlySet<string>): boolean =>
  listed.has(concept) && assertion !== 'absent' && assertion !== 'historical' && assertion !== 'family';

const isDisease = (concept: string): boolean => !['procedure', 'status'].includes(conceptOf(concept)?.kind ?? 'procedure');

const DIAGNOSES: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'assessment-plan',
  'impression',
  'discharge-diagnosis',
  'postoperative-diagnosis',
  'preoperative-diagnosis',
  'indication',
  'chief-complaint',
  'hpi',
]);

/** The report of a procedure in which no part names a diagnosis or a reason: what was found and treated is told in its text alone. */
function isBareReport(document: ChartDocument): boolean {
  const kinds = sectionsOf(document).map(({ kind }) => kind);
  return kinds.includes('procedure') && !kinds.some((kind) => DIAGNOSES.has(kind));
}

/** Every condition the chart speaks of, in no order. */
export function framesOf(chart: Chart, findings: Finding[], setting: Setting, texts: Texts): Frame[] {
  const listed = listedDrugs(chart);
  const kinds = new Map(chart.documents.map((document) => [document.id, document.kind]));
  const concluded = new Set(
    findings
      .filter(
        ({ evidence, assertion, concept }) =>
          evidence.section === 'postoperative-diagnosis' && assertion === 'present' && isDisease(concept),
      )
      .map(({ evidence }) => evidence.document),
  );
  const doneNow = new Set(findings.flatMap((finding) => doneHere(finding, texts)));
  const bare = new Set(chart.documents.filter(isBareReport).map(({ id }) => id));
  const discharged = findings.some((finding) => finding.evidence.section === 'discharge-diagnosis');
  const documents: Documents = { kinds, bare, planned: plansThatConclude(findings, texts), texts };
  const cleared = clearedOf(chart);
  const byConcept = new Map<string, Mentioned[]>();
  for (const told of findings) {
    const finding = asCleared(told, cleared);
    const onList = isListed(finding, listed);
    const tier =
      isReported(finding, texts) || isOfEarlierOperation(finding, texts) ? null : (tierOf(finding, documents) ?? (onList ? 3 : null));
    if (tier === null) continue;
    const { section, document } = finding.evidence;
    const acute = conceptOf(finding.concept)?.kind !== 'chronic' && finding.assertion !== 'historical';
    // The postoperative diagnosis is the more definitive (Section IV.N); what was thought at admission is not what was found (Section II).
    // A status, or the screening it was all for, is not refuted by what was found.
    const isStatus = conceptOf(finding.concept)?.kind === 'status';
    if (section === 'preoperative-diagnosis' && concluded.has(document) && !isStatus && !isComorbid(finding, texts)) continue;
    if (
      isStatus &&
      section !== 'surgical-history' &&
      section !== 'past-history' &&
      doneNow.has(finding.concept) &&
      !isFromBefore(finding, texts)
    )
      continue;
    if (section === 'admission-diagnosis' && setting === 'inpatient' && discharged && acute) continue;
    const list = byConcept.get(finding.concept) ?? [];
    const kind = conceptOf(finding.concept)?.kind;
    const stayed =
      setting === 'inpatient' && (kind === 'acute' || (kind === 'symptom' && section === 'discharge-diagnosis')) && resolvedInStay(finding);
    const named = bare.has(document) || section === 'indication' ? namedByOperation(finding, texts) : null;
    if (named) byConcept.set(named.concept, [...(byConcept.get(named.concept) ?? []), { finding: named, tier: 2 }]);
    list.push({ finding: onList || stayed ? { ...finding, assertion: 'present' } : finding, tier });
    byConcept.set(finding.concept, list);
  }
  return [...byConcept].flatMap(([id, mentions]) => {
    const concept = conceptOf(id);
    if (!concept) return [];
    return byPlace(concept, overOrNot(concept, mentions, setting, texts)).flatMap((group) => frameOf(concept, group, texts) ?? []);
  });
}
