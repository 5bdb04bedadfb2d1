/** Makes of a pick what a person is offered: the code as the book has it, its quotes, its rule path, what was weighed. */
import type { Chart } from '../chart/chart';
import type { Code, CodeBook } from '../codes/code';
import type { Attributes, Finding } from '../findings/finding';
import { chooseCodes, offered, otherCodes, ruleOn, specificOf } from './choose';
import { contraryTo } from './contrary';
import { type Frame, isHeadline, type Mentioned } from './frames';
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

const isJoinedAt = (place: string, { also }: Pick): boolean =>
  also.some(({ mentions }) => mentions.some(({ finding }) => placeOf(finding) === place));

/** How much a mention tells of the pick: that it concludes, stands alone, names what the code joins and the details that chose it. */
function tells({ finding, tier }: Mentioned, pick: Pick, crowd: ReadonlyMap<string, number>): number {
  const place = placeOf(finding);
  const joins = isJoinedAt(place, pick);
  const details = Object.entries(finding.attributes).filter(
    ([key, value]) => pick.frame.attributes[key as keyof Attributes] === value,
  ).length;
  return (
    (joins ? 4 : 0) +
    (tier === 1 ? 3 : tier === 2 ? 1 : 0.75) +
    (isHeadline(finding) ? 1 : 0) +
    Math.min(details, 2) / 2 -
    ((crowd.get(place) ?? 0) > 2 ? 1 : 0) -
    (finding.copiedFrom === undefined ? 0 : 2)
  );
}

/** What a pick rests on: the mention that tells most, or the conclusion on what it joins; the best of what it joins, then the mentions that gave its details, then the rest. */
function restsOn(pick: Pick, crowd: ReadonlyMap<string, number>): [Finding, ...Finding[]] {
  const { frame, also } = pick;
  const byTelling = frame.mentions.map((mention) => ({ mention, told: tells(mention, pick, crowd) }));
  const [first, ...rest] = byTelling.sort((a, b) => b.told - a.told).map(({ mention }) => mention) as [Mentioned, ...Mentioned[]];
  const details = new Set<string>(Object.keys(first.finding.attributes));
  const telling = rest.filter(({ finding }) => {
    const more = Object.keys(finding.attributes).filter((key) => !details.has(key));
    for (const key of more) details.add(key);
    return more.length > 0;
  });
  const others = rest.filter((mention) => !telling.includes(mention));
  const joined = also.map(({ mentions }) => mentions[0]);
  // What only the story names, by itself, stands behind the conclusion on what it is joined with.
  const isApart = first.tier === 2 && frame.concept.kind !== 'status' && !isJoinedAt(placeOf(first.finding), pick);
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
      evidence: quotesOf(restsOn(pick, crowd), frame.further, texts),
      confidence: copied.length > 0 ? 'possible' : CONFIDENCE[tier],
      alternatives: alternativesOf(pick, book, date, listed),
      problem: concept.id,
      contrary: rule ? contraryTo(frame, ruleOn(rule, date), findings, chart, texts) : [],
    };
  };
}
