/** Makes of a pick what a person is offered: the code as the book has it, its quotes, its rule path, what was weighed. */
import type { Chart } from '../chart/chart';
import type { Code, CodeBook } from '../codes/code';
import type { Finding } from '../findings/finding';
import { chooseCodes, offered, otherCodes, ruleOn, specificOf } from './choose';
import { contraryTo } from './contrary';
import type { Frame } from './frames';
import { type Listed, problemsByConcept } from './listed';
import type { Pick } from './pick';
import { quotesOf, type Texts, wordsOf } from './quotes';
import type { Suggestion } from './suggestion';
import { CODE_TABLE } from './tables/all';
import { companyOf, restsOn } from './telling';
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

/** Of a code that joins conditions, where no loaded set knows it: the names of all of them. */
function joinedTitle({ frame, also, title }: Pick): string {
  const joined = also.filter(({ concept }) => concept.id !== frame.concept.id).map(({ concept }) => concept.names[0] ?? concept.id);
  const own = frame.concept.names[0] ?? frame.concept.id;
  return joined.length > 0 ? `${own.charAt(0).toUpperCase()}${own.slice(1)} with ${joined.join(' and ')}` : (title ?? own);
}

function alternativesOf({ frame, code }: Pick, book: CodeBook, date: string | null, listed: Listed[]): Code[] {
  const rule = CODE_TABLE[frame.concept.id];
  const valid = rule && ruleOn(rule, date, book);
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
  const company = companyOf(findings);
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
      evidence: quotesOf(restsOn(pick, company, texts), frame.further, texts),
      confidence: copied.length > 0 ? 'possible' : CONFIDENCE[tier],
      alternatives: alternativesOf(pick, book, date, listed),
      problem: concept.id,
      contrary: rule ? contraryTo(frame, ruleOn(rule, date, book), findings, chart, texts) : [],
    };
  };
}
