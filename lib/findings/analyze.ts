import type { Chart, ChartDocument, DocumentKind, Section } from '../chart/chart';
import { assertionOf, cuesOf, type FoundCue } from './assertion';
import { attributesOf, windowOf } from './attributes';
import { copiedBlocks } from './copied';
import type { CueCategory } from './cues/cue';
import type { Assertion, Attributes, Finding } from './finding';
import { leftBehind } from './left-behind';
import { type Mention, mentionsOf } from './mentions';
import { underTreatment } from './over';
import { riskTalkIn } from './risk-talk';
import { searchWordsOf } from './search-words';
import { sectionsOf } from './sections';
import { type Span, sentencesOf } from './sentences';
import { causes, sharesTail, tailOf } from './tail';
import { type Token, tokensOf, wordsOf } from './tokens';

interface Carried {
  category: CueCategory;
  words: string;
}

const LIST_ITEM = /^(?:[-*•●○▪–]|\d{1,2}[.)]\s|[a-z][.)]\s|\[)/;

/** A list with marks begins on the next line. */
const LIST_BELOW = /^[ \t]*\n\s*[-*•●○▪–]\s/;

/** Where the words of a section begin: behind its heading and colon. */
function bodyOf(text: string, section: Section): number {
  if (section.heading === null) return section.start;
  const at = text.indexOf(section.heading, section.start);
  if (at < 0 || at > section.start + 40 || at + section.heading.length > section.end) return section.start;
  let body = at + section.heading.length;
  while (body < section.end && /[\s:*_]/.test(text[body] ?? '')) body++;
  return body;
}

/** `No evidence of` at the end of a line asks for what comes below; `Smoking: never` or `Chest pain: no` has said it all. */
const isLeftOpen = (tokens: Token[], { to }: FoundCue, mentions: Mention[]): boolean =>
  to === tokens.length - 1 && mentions.length === 0 && OPEN_WORD.test(tokens[to]?.word ?? '') && tokens.every(({ word }) => word !== ':');
const OPEN_WORD = /^(?:of|for|without|denies|denied|deny|denying|reveal|show|demonstrate|suggest|if|with)$/;

/** The cue that a line like `Patient denies:` or `No evidence of` hands on to the list below it. */
function carriedBy(tokens: Token[], cues: FoundCue[], mentions: Mention[]): Carried | null {
  const last = cues.findLast(({ value }) => value.role === 'cue' && value.direction === 'forward');
  if (!last || last.value.role !== 'cue' || mentions.some((mention) => mention.from > last.to)) return null;
  if (tokens.at(-1)?.word !== ':' && !isLeftOpen(tokens, last, mentions)) return null;
  return { category: last.value.category, words: wordsOf(tokens, last) };
}

/** Words by which the story of a visit tells of an operation that is behind the patient. */
const UNDERWENT =
  /\b(?:underwent|has undergone|had undergone|had an?|followed by|subsequent(?:ly)?)\b(?:(?!\b(?:will|to|may|plan)\b)[^.;])*$/i;
const LEAD = 160;
const REPORTS: ReadonlySet<DocumentKind> = new Set(['operative-note', 'procedure-note', 'discharge-summary', 'emergency-note']);

/** A procedure that was done before this encounter; `before` are the words of the sentence that lead to it. */
const isPast = (assertion: Assertion, { kind }: Section, document: DocumentKind, before: string): boolean =>
  assertion === 'historical' ||
  (assertion === 'present' &&
    (kind === 'surgical-history' || kind === 'past-history' || (kind === 'hpi' && !REPORTS.has(document) && UNDERWENT.test(before))));

/** A word that only a list of medications makes a drug that is taken: elsewhere insulin may be a drip, or a test. */
const isBareDrug = ({ concept, from, to }: Mention, tokens: Token[], { kind }: Section): boolean =>
  concept.id === 'insulin-use' && from === to && tokens[from]?.word === 'insulin' && kind !== 'medications';

function findingsOf(
  document: ChartDocument,
  section: Section,
  sentence: Span,
  tokens: Token[],
  mentions: Mention[],
  cues: FoundCue[],
  carried: Carried | null,
  on: string | null,
): Finding[] {
  const tail = tailOf(tokens, mentions);
  const sides = new Map<number, Pick<Attributes, 'laterality'>>();
  const talk = riskTalkIn(document.text.slice(sentence.start, sentence.end));
  return mentions.flatMap((mention, at): Finding[] => {
    const { concept, from, to, implies } = mention;
    if (isBareDrug(mention, tokens, section)) return [];
    const prevEnd = mentions.slice(0, at).findLast((other) => other.to < from)?.to ?? -1;
    const nextStart = mentions.slice(at + 1).find((other) => other.from > to)?.from ?? tokens.length;
    const start = tokens[from]?.start ?? sentence.start;
    const offset = start - sentence.start;
    const risk: Carried | null = talk && offset > talk.start && offset < talk.end ? { category: 'hypothetical', words: talk.words } : null;
    const { assertion, cues: deciding } = assertionOf(tokens, from, to, cues, concept, section.kind, carried ?? risk, on);
    const end = tokens[to]?.end ?? sentence.end;
    const finding: Finding = {
      id: `${document.id}:${start}:${concept.id}`,
      concept: concept.id,
      assertion,
      attributes: {
        ...(causes(tokens, mention, mentions[at - 1]) && sides.get(at - 1)),
        ...(tail && sharesTail(tokens, mention, mentions) ? attributesOf(tokens, from, to, tail, concept) : {}),
        ...attributesOf(tokens, from, to, windowOf(tokens, from, to, prevEnd, nextStart), concept),
        ...implies,
      },
      evidence: { document: document.id, start, end, quote: document.text.slice(start, end), section: section.kind },
      sentence,
      cues: deciding,
    };
    if (finding.attributes.laterality) sides.set(at, { laterality: finding.attributes.laterality });
    const before = document.text.slice(Math.max(sentence.start, start - LEAD), start);
    const left = concept.kind === 'procedure' && isPast(assertion, section, document.kind, before) ? leftBehind(concept.id) : undefined;
    return left ? [finding, { ...finding, id: `${document.id}:${start}:${left.id}`, concept: left.id, assertion: 'present' }] : [finding];
  });
}

/** The next sentence ends what this one names: `Hives. This has resolved.` */
const ENDED_NEXT =
  /^[\s.]*((?:this|that|it|these|they|both|all|all of (?:this|these)|which)(?: (?:has|have|is|are|was|were|had))?(?: (?:since|now|all|completely|subsequently|been))* (?:resolved|gone|cleared|disappeared|subsided))\b/i;

/** A word of a name denies nothing and doubts nothing: `non-small cell`, `graft versus host`. */
function isPartOfName({ from, to, value }: FoundCue, mentions: Mention[]): boolean {
  if (value.role !== 'cue' || (value.category !== 'negated' && value.category !== 'uncertain')) return false;
  return mentions.some((mention) => from >= mention.from && to <= mention.to && mention.from !== mention.to);
}

/** What a heading says of all below it: `RESOLVED PROBLEMS` are past, a `DIFFERENTIAL DIAGNOSIS` is in doubt. */
function saidBy({ heading }: Section): Carried | null {
  if (heading === null) return null;
  if (/^differential\b/i.test(heading)) return { category: 'uncertain', words: heading };
  return /^(?:resolved|inactive)\b/i.test(heading) ? { category: 'historical', words: heading } : null;
}

function analyzeSection(document: ChartDocument, section: Section, on: string | null): Finding[] {
  const { text } = document;
  const findings: Finding[] = [];
  const overAll = saidBy(section);
  let carried: Carried | null = null;
  for (const sentence of sentencesOf(text, bodyOf(text, section), section.end)) {
    const tokens = tokensOf(text, sentence.start, sentence.end);
    if (carried && !LIST_ITEM.test(text.slice(sentence.start, sentence.start + 4))) carried = null;
    const mentions = mentionsOf(tokens);
    const heads = tokens.at(-1)?.word === ':';
    const mayCarry = heads || LIST_BELOW.test(text.slice(sentence.end, sentence.end + 8));
    if (mentions.length === 0 && !mayCarry) continue;
    const cues = cuesOf(tokens).filter((cue) => !isPartOfName(cue, mentions));
    const ended = ENDED_NEXT.exec(text.slice(sentence.end, sentence.end + 60));
    const after: Carried | null = ended ? { category: 'historical', words: (ended[1] ?? '').trim() } : null;
    const here = findingsOf(document, section, sentence, tokens, mentions, cues, carried ?? overAll ?? after, on);
    findings.push(...here.map((finding) => underTreatment(finding, text, sentence)));
    // An item of a list leaves what holds for all of it.
    if (mayCarry) carried = carriedBy(tokens, cues, mentions) ?? (heads ? null : carried);
  }
  return findings;
}

/**
 * What was read of each paragraph the last time, so that a change re-reads only the paragraphs it is in. Holds one chart's
 * paragraphs; what the next reading does not ask for is forgotten with it.
 */
export class ReadParagraphs {
  private before = new Map<string, Finding[]>();
  private now = new Map<string, Finding[]>();

  /** The findings under `key`, read with `read` where they are not known. */
  recall(key: string, read: () => Finding[]): Finding[] {
    const known = this.now.get(key) ?? this.before.get(key) ?? read();
    this.now.set(key, known);
    return known;
  }

  /** Ends a reading. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}

const moved = (finding: Finding, document: string, by: number): Finding => ({
  ...finding,
  id: `${document}:${finding.evidence.start + by}:${finding.concept}`,
  evidence: { ...finding.evidence, document, start: finding.evidence.start + by, end: finding.evidence.end + by },
  sentence: { start: finding.sentence.start + by, end: finding.sentence.end + by },
});

const GAP = /\n[ \t]*\n\s*/g;

/** The paragraphs of a section: nothing a sentence says reaches over an empty line, but for a list that goes on below it. */
function paragraphsOf(text: string, { start, end }: Section): Span[] {
  const cuts = [...text.slice(start, end).matchAll(GAP)]
    .map((gap) => start + gap.index + gap[0].length)
    .filter((at) => at < end && !LIST_ITEM.test(text.slice(at, at + 4)));
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}

/** A paragraph read by itself, from its own beginning: the same words of the same kind of document and section on the same day say the same. */
function recalled(document: ChartDocument, section: Section, { start, end }: Span, on: string | null, memory: ReadParagraphs): Finding[] {
  const text = document.text.slice(start, end);
  const own = { kind: section.kind, heading: start === section.start ? section.heading : null, start: 0, end: text.length };
  const found = memory.recall(JSON.stringify([document.kind, own.kind, own.heading, on, text]), () =>
    analyzeSection({ ...document, id: '', text }, own, on),
  );
  return found.map((finding) => moved(finding, document.id, start));
}

/**
 * Every mention of a known concept in every document of the chart, in order of place. Problem lists and values are no documents
 * and are not read. With the `memory` of an earlier reading only paragraphs that changed are read again.
 */
export function analyze(chart: Chart, memory = new ReadParagraphs()): Finding[] {
  const findings = chart.documents.flatMap((document) => {
    const on = document.date ?? chart.encounter?.date ?? null;
    const ends = searchWordsOf(document.text)?.start ?? document.text.length;
    return sectionsOf(document).flatMap((section) =>
      paragraphsOf(document.text, section)
        .flatMap((paragraph) => recalled(document, section, paragraph, on, memory))
        .filter(({ evidence }) => evidence.start < ends),
    );
  });
  memory.turn();
  const copied = copiedBlocks(chart);
  if (copied.length === 0) return findings;
  return findings.map((finding) => {
    const { document, start } = finding.evidence;
    const block = copied.find((one) => one.document === document && start >= one.start && start < one.end);
    return block ? { ...finding, copiedFrom: block.from } : finding;
  });
}
