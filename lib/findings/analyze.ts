import type { Chart, ChartDocument, Section } from '../chart/chart';
import { assertionOf, cuesOf, type FoundCue } from './assertion';
import { attributesOf, windowOf } from './attributes';
import type { CueCategory } from './cues/cue';
import type { Finding } from './finding';
import { type Mention, mentionsOf } from './mentions';
import { sectionsOf } from './sections';
import { type Span, sentencesOf } from './sentences';
import { sharesTail, tailOf } from './tail';
import { type Token, tokensOf, wordsOf } from './tokens';

interface Carried {
  category: CueCategory;
  words: string;
}

const LIST_ITEM = /^(?:[-*•●○▪–]|\d{1,2}[.)]\s|[a-z][.)]\s|\[)/;

/** Where the words of a section begin: behind its heading and colon. */
function bodyOf(text: string, section: Section): number {
  if (section.heading === null) return section.start;
  const at = text.indexOf(section.heading, section.start);
  if (at < 0 || at > section.start + 40 || at + section.heading.length > section.end) return section.start;
  let body = at + section.heading.length;
  while (body < section.end && /[\s:*_]/.test(text[body] ?? '')) body++;
  return body;
}

/** The cue that a line like `Patient denies:` hands on to the list below it. */
function carriedBy(tokens: Token[], cues: FoundCue[], mentions: Mention[]): Carried | null {
  if (tokens.at(-1)?.word !== ':') return null;
  const last = cues.findLast(({ value }) => value.role === 'cue' && value.direction === 'forward');
  if (!last || last.value.role !== 'cue' || mentions.some((mention) => mention.from > last.to)) return null;
  return { category: last.value.category, words: wordsOf(tokens, last) };
}

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
  return mentions.map((mention, at): Finding => {
    const { concept, from, to, implies } = mention;
    const prevEnd = mentions.slice(0, at).findLast((other) => other.to < from)?.to ?? -1;
    const nextStart = mentions.slice(at + 1).find((other) => other.from > to)?.from ?? tokens.length;
    const { assertion, cues: deciding } = assertionOf(tokens, from, to, cues, concept.kind, section.kind, carried, on);
    const start = tokens[from]?.start ?? sentence.start;
    const end = tokens[to]?.end ?? sentence.end;
    return {
      id: `${document.id}:${start}:${concept.id}`,
      concept: concept.id,
      assertion,
      attributes: {
        ...(tail && sharesTail(tokens, mention, mentions) ? attributesOf(tokens, from, to, tail, concept) : {}),
        ...attributesOf(tokens, from, to, windowOf(tokens, from, to, prevEnd, nextStart), concept),
        ...implies,
      },
      evidence: { document: document.id, start, end, quote: document.text.slice(start, end), section: section.kind },
      sentence,
      cues: deciding,
    };
  });
}

function analyzeSection(document: ChartDocument, section: Section, on: string | null): Finding[] {
  const { text } = document;
  const findings: Finding[] = [];
  let carried: Carried | null = null;
  for (const sentence of sentencesOf(text, bodyOf(text, section), section.end)) {
    const tokens = tokensOf(text, sentence.start, sentence.end);
    if (carried && !LIST_ITEM.test(text.slice(sentence.start, sentence.start + 4))) carried = null;
    const mentions = mentionsOf(tokens);
    const mayCarry = tokens.at(-1)?.word === ':';
    if (mentions.length === 0 && !mayCarry) continue;
    const cues = cuesOf(tokens);
    findings.push(...findingsOf(document, section, sentence, tokens, mentions, cues, carried, on));
    if (mayCarry) carried = carriedBy(tokens, cues, mentions);
  }
  return findings;
}

/** Every mention of a known concept in every document of the chart, in order of place. Problem lists and values are no documents and are not read. */
export function analyze(chart: Chart): Finding[] {
  return chart.documents.flatMap((document) => {
    const on = document.date ?? chart.encounter?.date ?? null;
    return sectionsOf(document).flatMap((section) => analyzeSection(document, section, on));
  });
}
