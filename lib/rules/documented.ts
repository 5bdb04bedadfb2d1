/** A condition as the whole chart documents it: what documentation rules ask about. */
import type { Chart, DocumentKind, Evidence, SectionKind } from '../chart/chart';
import { quoteOf } from '../coding/quotes';
import type { Finding } from '../findings/finding';
import { conceptOf } from '../findings/lexicon/concepts';
import { fail, type Judgement, noData, type RuleContext, type Subject } from './rule';

/**
 * All mentions of one condition. `lead`: the mention to show, in an assessment or a list of diagnoses if there is one.
 * `mentions`: those that say the patient has it; `words`: the sentences they stand in and the problem list's rows that
 * name it, so that what is documented anywhere counts.
 */
export interface Condition {
  lead: Finding;
  mentions: Finding[];
  words: string;
}

/** Reports of studies and operations name what was seen or done; the ordering provider names the disease. */
export const REPORTS: ReadonlySet<DocumentKind> = new Set([
  'radiology-report',
  'pathology-report',
  'operative-note',
  'procedure-note',
] satisfies DocumentKind[]);

/** Where a provider states conclusions. */
export const CONCLUDING: ReadonlySet<SectionKind | null> = new Set([
  'assessment',
  'assessment-plan',
  'impression',
  'discharge-diagnosis',
  'admission-diagnosis',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
] satisfies SectionKind[]);

/** Sections by how much a diagnosis standing there is the provider's last word; unnamed ones stand between. */
const WEIGHT: Partial<Record<SectionKind, number>> = {
  'discharge-diagnosis': 4,
  assessment: 3,
  'assessment-plan': 3,
  impression: 3,
  plan: 2,
  'postoperative-diagnosis': 3,
  'preoperative-diagnosis': 2,
  'admission-diagnosis': 2,
  ros: -2,
  instructions: -2,
};

/** Whether a mention opens its own sentence or line ("2. Anemia"). */
export function opens({ evidence, sentence }: Finding, chart: Chart): boolean {
  const text = chart.documents.find(({ id }) => id === evidence.document)?.text ?? '';
  const before = text.slice(sentence.start, evidence.start).replace(/^[\s\d.)*•●\-–]+/, '');
  return before.trim().split(/\s+/).filter(Boolean).length <= 2;
}

/** How plainly a mention states the condition: by its section, and by opening its line. */
const prominence = (finding: Finding, chart: Chart): number =>
  (finding.evidence.section ? (WEIGHT[finding.evidence.section] ?? 0) : 0) + (opens(finding, chart) ? 2 : 0);

/** Sections of habits, symptoms, examination and lists: what they mention in passing is not yet a diagnosis to be asked about. */
const PASSING: ReadonlySet<SectionKind | null> = new Set([
  'social-history',
  'family-history',
  'ros',
  'exam',
  'vitals',
  'results',
  'medications',
  'allergies',
  'instructions',
  'consent',
] satisfies SectionKind[]);

/** A form's line for what was gone through long ago. */
const OF_CHILDHOOD = /^\W*childhood (?:illness|disease|histor)/i;

const RELATIVES: ReadonlySet<SectionKind | null> = new Set(['family-history', 'instructions', 'consent'] satisfies SectionKind[]);

/** The sentence of a mention, as it stands in its document. */
export const sentenceOf = ({ evidence, sentence }: Finding, chart: Chart): string =>
  chart.documents.find(({ id }) => id === evidence.document)?.text.slice(sentence.start, sentence.end) ?? evidence.quote;

/**
 * The condition named by any of `concepts`, or nothing when no mention states it as present
 * outside the sections of {@link PASSING}. `rows`: how the problem
 * list would name it.
 */
export const conditionsOf = (context: RuleContext, concepts: ReadonlySet<string>, rows: RegExp): Condition[] =>
  conditionIn(context, concepts, rows, PASSING);

/** The same for what a section of habits states as well as any other. */
export const stated = (context: RuleContext, concepts: ReadonlySet<string>): Condition[] => conditionIn(context, concepts, null, RELATIVES);

function conditionIn(
  { findings, chart }: RuleContext,
  concepts: ReadonlySet<string>,
  rows: RegExp | null,
  passing: ReadonlySet<SectionKind | null>,
): Condition[] {
  const mentions = findings.filter(
    ({ concept, assertion, attributes }) =>
      concepts.has(concept) && (assertion === 'present' || assertion === 'historical') && attributes.status !== 'resolved',
  );
  const present = mentions.filter(
    (mention) =>
      mention.assertion === 'present' && !passing.has(mention.evidence.section) && !OF_CHILDHOOD.test(sentenceOf(mention, chart)),
  );
  const lead = present.toSorted((a, b) => prominence(b, chart) - prominence(a, chart))[0];
  if (!lead) return [];
  const words = [
    ...mentions.map((mention) => sentenceOf(mention, chart)),
    ...chart.problems.map(({ text }) => text).filter((text) => rows?.test(text)),
  ];
  return [{ lead, mentions, words: words.join('\n') }];
}

/** A mention that is a heading or a short line has its problem told below it. */
const TITLE_LENGTH = 80;
const BELOW_LENGTH = 700;
const NEXT_PROBLEM = /\n\s*\n|\n[ \t]*(?:\d{1,2}[.)]|[A-Z][A-Z /&-]{5,}:?)/;

/** Where what a problem's title is followed by ends: at the next problem or an empty line; at its sentence for a mention in running text. */
export function endOfProblem({ evidence, sentence }: Finding, { documents }: Chart): number {
  const text = documents.find(({ id }) => id === evidence.document)?.text ?? '';
  if (sentence.end - sentence.start > TITLE_LENGTH) return sentence.end;
  const rest = text.slice(sentence.end, sentence.end + BELOW_LENGTH);
  const next = NEXT_PROBLEM.exec(rest);
  return sentence.end + (next ? next.index : rest.length);
}

/** What stands below a problem's title. */
const below = (finding: Finding, chart: Chart): string =>
  chart.documents.find(({ id }) => id === finding.evidence.document)?.text.slice(finding.sentence.end, endOfProblem(finding, chart)) ?? '';

/** The condition's own words and what its problems' titles are followed by. */
export const toldOf = ({ mentions, words }: Condition, chart: Chart): string =>
  [words, ...mentions.map((mention) => below(mention, chart))].join('\n');

export const ofFinding = ({ id, evidence }: Finding): Subject => ({ kind: 'finding', id, label: evidence.quote });
export const ofCondition = ({ lead }: Condition): Subject => ofFinding(lead);

/** Whether the words stand in any document of the chart. */
export const isWritten = ({ documents }: Chart, words: RegExp): boolean => documents.some(({ text }) => words.test(text));

/** Why the chart may hold more statements than were read; null when all were. A list out of sight states no diagnosis. */
export function unseen({ documents, unread }: Chart): string | null {
  const partial = documents.find(({ completeness }) => completeness === 'partial');
  if (partial) return `"${partial.title}" was read in part`;
  const missing = unread.find(({ kind }) => kind !== 'list');
  return missing ? `${missing.what} could not be read` : null;
}

/** The sentence that holds the mention. */
export const quoted = (finding: Finding, { documents }: Chart): Evidence =>
  quoteOf(finding, new Map(documents.map(({ id, text }) => [id, text])));

/** A gap at a place; no verdict while part of the notes is out of sight: not seen is not absent. */
export function gapAt(evidence: Evidence, chart: Chart, message: string, name = evidence.quote): Judgement {
  const why = unseen(chart);
  return why === null
    ? fail(message, { evidence: [evidence] })
    : noData(`${name}: ${why}, so what the documentation leaves open was not judged.`);
}

/** A gap with the mention's sentence as its evidence. */
export const gap = ({ lead }: Pick<Condition, 'lead'>, chart: Chart, message: string): Judgement =>
  gapAt(quoted(lead, chart), chart, message, lead.evidence.quote);

/** Diseases and injuries, no symptoms, states and deeds. */
export const isDisease = ({ concept }: Finding): boolean =>
  !['symptom', 'status', 'procedure'].includes(conceptOf(concept)?.kind ?? 'status');

/** Whether any of the concepts is stated as this patient's anywhere in the chart. */
export const isStated = ({ findings }: RuleContext, concepts: ReadonlySet<string>): boolean =>
  findings.some(({ concept, assertion }) => concepts.has(concept) && (assertion === 'present' || assertion === 'historical'));
