/** Makes of a pick what a person is offered: the code as the book has it, its quotes, its rule path, what was weighed. */
import type { Chart, SectionKind } from '../chart/chart';
import type { Code, CodeBook } from '../codes/code';
import type { Attributes, Finding } from '../findings/finding';
import { chooseCodes, offered, otherCodes, ruleOn, specificOf } from './choose';
import { contraryTo } from './contrary';
import { type Frame, isExamined, isHeadline, type Mentioned } from './frames';
import { type Listed, problemsByConcept } from './listed';
import type { Pick } from './pick';
import { quotesOf, type Texts, wordsOf } from './quotes';
import type { Suggestion } from './suggestion';
import { CODE_TABLE } from './tables/all';
import { titleOf } from './titles';

const MAX_ALTERNATIVES = 8;

/** The line of the path that says that no word of the condition was written anew. */
function copiedOnly({ mentions }: Frame, { documents }: Chart): string[] {
  const [{ finding }] = mentions;
  if (!mentions.every(({ finding: { copiedFrom } }) => copiedFrom !== undefined)) return [];
  const from = documents.find(({ id }) => id === finding.copiedFrom);
  return [`Every mention stands in text copied from ${from?.title || 'an earlier note'}${from?.date ? ` of ${from.date}` : ''}`];
}

const listedLines = (listed: Listed[]): string[] =>
  listed.map(({ text, code }) => `On the problem list: “${text}”${code ? ` (${code})` : ''}`);

const CONFIDENCE = { 1: 'strong', 2: 'likely', 3: 'possible' } as const;

const placeOf = ({ evidence, sentence }: Finding): string => `${evidence.document}:${sentence.start}`;

/** More conditions than this in one sentence are a list, that says of none how it goes with another. */
const LIST = 2;
const STEM = 6;

const stemsOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM));

/** True where the words of a mention name by themselves what the code joins: `diabetic neuropathy`, `gallstone pancreatitis`. */
function namesBoth({ evidence }: Finding, { also }: Pick): boolean {
  const own = new Set(stemsOf(evidence.quote));
  return also.some(({ concept }) => stemsOf(concept.names[0] ?? '').some((stem) => own.has(stem)));
}

const isJoinedAt = (finding: Finding, { also }: Pick): boolean =>
  also.some(({ mentions }) => mentions.some(({ finding: other }) => placeOf(other) === placeOf(finding)));

const PAST_WORDS = /\b(?:history|hx|h\/o)\b/i;

/** Words that lead into talk: what follows them is no name of a problem, however short the sentence. */
const LEADS_IN = /\b(?:regarding|concerning|for|to|(?<!history )of|as|she|he|they|patient|his|her|their|there|is|are|was|has|had|have)\b/i;
const PLANNED: ReadonlySet<SectionKind | null> = new Set<SectionKind>(['plan', 'assessment-plan']);

/** What a line is worth that is the name of the problem: most where the plan lists its problems by name. */
function named({ finding, tier }: Mentioned, isStatus: boolean, texts: Texts): number {
  const { evidence, sentence } = finding;
  if (!isHeadline(finding)) return 0;
  if (LEADS_IN.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '')) return 0.2;
  if (tier === 2 && PLANNED.has(evidence.section)) return 1.5;
  return tier === 3 && !isStatus ? 0.2 : 1;
}

/** What the place of a mention is worth: a conclusion most, what a patient answers when asked about systems least. */
function standing({ finding, tier }: Mentioned): number {
  if (tier === 1) return 3;
  if (isExamined(finding)) return 1.5;
  if (tier === 2) return 1;
  return finding.evidence.section === 'ros' ? 0.5 : 0.75;
}

/** True where the words only tell that it was had before. */
const isOfHistory = ({ finding }: Mentioned): boolean =>
  finding.assertion === 'present' && finding.cues.some((cue) => PAST_WORDS.test(cue));

/** What is taken off: in the conclusion most where it only tells of a history, elsewhere where it is one of a list. */
function doubtful({ finding, tier }: Mentioned, isInList: boolean): number {
  const isPast = isOfHistory({ finding, tier });
  if (isPast && tier === 1) return 2;
  if (isInList) return 1;
  return isPast ? 0.25 : 0;
}

/** How many of the details of the pick that its codes ask for a mention gives. */
function detailsOf({ finding }: Mentioned, { frame }: Pick): number {
  const asked = new Set((CODE_TABLE[frame.concept.id]?.choices ?? []).flatMap(({ when }) => Object.keys(when)));
  return Object.entries(finding.attributes).filter(([key, value]) => asked.has(key) && frame.attributes[key as keyof Attributes] === value)
    .length;
}

/** How much a mention tells of the pick: that it concludes, stands alone, names what the code joins and the details that chose it. */
function tells(mention: Mentioned, pick: Pick, crowd: ReadonlyMap<string, number>, texts: Texts): number {
  const { finding, tier } = mention;
  const isInList = (crowd.get(placeOf(finding)) ?? 0) > LIST;
  const joins = (isJoinedAt(finding, pick) && !(isInList && tier === 3)) || namesBoth(finding, pick);
  const rests = (pick.rests ?? []).some((key) => finding.attributes[key] !== undefined);
  return (
    (joins || rests ? 4 : 0) +
    standing(mention) +
    named(mention, pick.frame.concept.kind === 'status', texts) +
    Math.min(detailsOf(mention, pick), 2) / 2 -
    doubtful(mention, isInList) -
    (finding.copiedFrom === undefined ? 0 : 2)
  );
}

/** What a pick rests on: the mention that tells most, or the conclusion on what it joins; the best of what it joins, then the mentions that gave its details, then the rest. */
function restsOn(pick: Pick, crowd: ReadonlyMap<string, number>, texts: Texts): [Finding, ...Finding[]] {
  const { frame, also } = pick;
  const byTelling = frame.mentions.map((mention) => ({ mention, told: tells(mention, pick, crowd, texts) }));
  const [first, ...rest] = byTelling.sort((a, b) => b.told - a.told).map(({ mention }) => mention) as [Mentioned, ...Mentioned[]];
  const details = new Set<string>(Object.keys(first.finding.attributes));
  const telling = rest.filter(({ finding }) => {
    const more = Object.keys(finding.attributes).filter((key) => !details.has(key));
    for (const key of more) details.add(key);
    return more.length > 0;
  });
  const others = rest.filter((mention) => !telling.includes(mention));
  const joined = also.map(({ mentions }) => mentions[0]);
  // What only the story names, by itself, or the conclusion only among what was, stands behind the conclusion on what it is joined with.
  const isWeak = first.tier === 2 || (first.tier === 1 && isOfHistory(first) && !isHeadline(first.finding));
  const isApart = isWeak && frame.concept.kind !== 'status' && !isJoinedAt(first.finding, pick) && !namesBoth(first.finding, pick);
  const concluded = isApart ? joined.find(({ tier }) => tier === 1) : undefined;
  const after = [...joined, ...telling, ...others].map(({ finding }) => finding);
  return concluded ? [concluded.finding, first.finding, ...after] : [first.finding, ...after];
}

/** Of a code that joins conditions, where no loaded set knows it: the names of all of them. */
function joinedTitle({ frame, also, title }: Pick): string {
  const joined = also.filter(({ concept }) => concept.id !== frame.concept.id).map(({ concept }) => concept.names[0] ?? concept.id);
  const own = frame.concept.names[0] ?? frame.concept.id;
  return joined.length > 0 ? `${own.charAt(0).toUpperCase()}${own.slice(1)} with ${joined.join(' and ')}` : (title ?? own);
}

function alternativesOf({ frame, code }: Pick, book: CodeBook, date: string | null, listed: Listed[]): Code[] {
  const rule = CODE_TABLE[frame.concept.id];
  const valid = rule && ruleOn(rule, date);
  // What the problem list says more exactly is weighed first.
  const onList = valid ? listed.flatMap(({ attributes }) => chooseCodes(valid, { ...frame.attributes, ...attributes }).codes) : [];
  const codes = valid ? [...onList, ...otherCodes(valid, [code])] : [];
  const below = date === null ? [] : book.children('ICD-10-CM', code, date).map((row) => row.code);
  return [...new Set([...onList, ...below, ...codes])]
    .filter((other) => other !== code)
    .flatMap(
      (other) =>
        offered(
          book,
          other,
          date,
          titleOf(frame.concept, rule ? specificOf(rule, other) : {}, rule?.injury ? other.slice(-1) : null, false),
        ) ?? [],
    )
    .slice(0, MAX_ALTERNATIVES);
}

interface Offering {
  chart: Chart;
  findings: Finding[];
  book: CodeBook;
  date: string | null;
  texts: Texts;
}

/** Makes offers over one chart; null for a code that the release of the day does not hold. */
export function offerMaker({ chart, findings, book, date, texts }: Offering): (pick: Pick) => Suggestion | null {
  const onProblemList = problemsByConcept(chart);
  const crowd = new Map<string, number>();
  for (const finding of findings) crowd.set(placeOf(finding), (crowd.get(placeOf(finding)) ?? 0) + 1);
  return (pick) => {
    const { frame } = pick;
    const { concept, tier } = frame;
    const code = offered(book, pick.code, date, joinedTitle(pick));
    if (!code) return null;
    const rule = CODE_TABLE[concept.id];
    const listed = onProblemList.get(concept.id) ?? [];
    const copied = copiedOnly(frame, chart);
    return {
      id: `${concept.id}:${code.code}`,
      code,
      reason: pick.reason,
      path: [...pick.path, ...copied, ...listedLines(listed), wordsOf([frame, ...pick.also].map(({ mentions }) => mentions[0].finding))],
      evidence: quotesOf(restsOn(pick, crowd, texts), frame.further, texts),
      confidence: copied.length > 0 ? 'possible' : CONFIDENCE[tier],
      alternatives: alternativesOf(pick, book, date, listed),
      problem: concept.id,
      contrary: rule ? contraryTo(frame, ruleOn(rule, date), findings, chart, texts) : [],
    };
  };
}
