/** A condition as the whole chart documents it: what documentation rules ask about. */
import type { Chart, Evidence, SectionKind } from '../chart/chart';
import { quoteOf } from '../coding/quotes';
import type { Finding } from '../findings/finding';
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
  'postoperative-diagnosis': 3,
  'preoperative-diagnosis': 2,
  'admission-diagnosis': 2,
  ros: -2,
  instructions: -2,
};

/** How plainly a mention states the condition: by its section, and by opening its own sentence or line ("2. Anemia"). */
function prominence(finding: Finding, chart: Chart): number {
  const { evidence, sentence } = finding;
  const text = chart.documents.find(({ id }) => id === evidence.document)?.text ?? '';
  const before = text.slice(sentence.start, evidence.start).replace(/^[\s\d.)*•●\-–]+/, '');
  const opens = before.trim().split(/\s+/).filter(Boolean).length <= 2;
  return (evidence.section ? (WEIGHT[evidence.section] ?? 0) : 0) + (opens ? 2 : 0);
}

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

/** The sentence of a mention, as it stands in its document. */
export const sentenceOf = ({ evidence, sentence }: Finding, chart: Chart): string =>
  chart.documents.find(({ id }) => id === evidence.document)?.text.slice(sentence.start, sentence.end) ?? evidence.quote;

/**
 * The condition named by any of `concepts`, or nothing when no mention states it as present
 * outside the sections of {@link PASSING}. `rows`: how the problem
 * list would name it.
 */
export function conditionsOf({ findings, chart }: RuleContext, concepts: ReadonlySet<string>, rows: RegExp): Condition[] {
  const mentions = findings.filter(
    ({ concept, assertion, attributes }) =>
      concepts.has(concept) && (assertion === 'present' || assertion === 'historical') && attributes.status !== 'resolved',
  );
  const present = mentions.filter(({ assertion, evidence }) => assertion === 'present' && !PASSING.has(evidence.section));
  const lead = present.toSorted((a, b) => prominence(b, chart) - prominence(a, chart))[0];
  if (!lead) return [];
  const words = [
    ...mentions.map((mention) => sentenceOf(mention, chart)),
    ...chart.problems.map(({ text }) => text).filter((text) => rows.test(text)),
  ];
  return [{ lead, mentions, words: words.join('\n') }];
}

export const ofCondition = ({ lead }: Condition): Subject => ({ kind: 'finding', id: lead.id, label: lead.evidence.quote });

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

/** A gap with the mention's sentence as its evidence; no verdict while part of the notes is out of sight: not seen is not absent. */
export function gap({ lead }: Condition, chart: Chart, message: string): Judgement {
  const why = unseen(chart);
  return why === null
    ? fail(message, { evidence: [quoted(lead, chart)] })
    : noData(`${lead.evidence.quote}: ${why}, so what the documentation leaves open was not judged.`);
}

/** Whether any of the concepts is stated as this patient's anywhere in the chart. */
export const isStated = ({ findings }: RuleContext, concepts: ReadonlySet<string>): boolean =>
  findings.some(({ concept, assertion }) => concepts.has(concept) && (assertion === 'present' || assertion === 'historical'));
