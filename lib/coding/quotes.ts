/** The sentences a suggestion rests on. */
import type { Evidence } from '../chart/chart';
import type { Finding } from '../findings/finding';

/** The text of each document by its id. */
export type Texts = ReadonlyMap<string, string>;

const MAX_QUOTES = 4;
const MAX_LENGTH = 300;
const LIST_MARK = /^(?:[-*•●○▪◦–—+>#]+|\(?\d{1,2}[.)](?=\s)|[a-zA-Z][.)](?=\s)|\[[ xX]?\])\s*/;
/** A place where a clause may be cut off: behind a mark of punctuation, or a line's end. */
const CLAUSE_END = /[.,;:](?=\s)|\n/g;

/** The clauses around `[from, to)` of `text`, as many whole ones as fit; where there is no punctuation, whole words. */
function clauseAround(text: string, from: number, to: number, [lo, hi]: [number, number]): [number, number] {
  const left = Math.max(lo, from - MAX_LENGTH);
  const right = Math.min(hi, to + MAX_LENGTH);
  const cuts = [...text.slice(left, right).matchAll(CLAUSE_END)].map((cut) => left + cut.index + 1);
  const starts = [...(left === lo ? [lo] : []), ...cuts.filter((at) => at <= from)];
  const ends = [...cuts.filter((at) => at >= to), ...(right === hi ? [hi] : [])];
  const words = (at: number, step: 1 | -1, limit: number): number => {
    let edge = Math.max(lo, Math.min(hi, at));
    while (edge !== limit && edge !== lo && edge !== hi && !/\s/.test(text[edge] ?? ' ')) edge += step;
    return edge;
  };
  const room = MAX_LENGTH - (to - from);
  let start = starts.at(-1) ?? left;
  let end = ends[0] ?? right;
  if (from - start > room / 2) start = words(from - Math.floor(room / 2), 1, from);
  if (end - from > MAX_LENGTH - (from - start)) end = words(start + MAX_LENGTH, -1, to);
  for (const further of ends) if (further > end && further - start <= MAX_LENGTH) end = further;
  for (const earlier of starts.toReversed()) if (earlier < start && end - earlier <= MAX_LENGTH) start = earlier;
  return [start, end];
}

/** The whole sentence or list item that holds a mention, without its list mark; of a very long one the clauses around the mention. */
export function quoteOf({ evidence, sentence }: Finding, texts: Texts): Evidence {
  const text = texts.get(evidence.document);
  if (text === undefined) return evidence;
  let { start, end } = sentence;
  const mark = LIST_MARK.exec(text.slice(start, Math.min(start + 12, evidence.start)))?.[0].length ?? 0;
  start += mark;
  if (end - start > MAX_LENGTH) [start, end] = clauseAround(text, evidence.start, evidence.end, [start, end]);
  while (start < evidence.start && /\s/.test(text[start] ?? '')) start++;
  while (end > evidence.end && /\s/.test(text[end - 1] ?? '')) end--;
  return { ...evidence, start, end, quote: text.slice(start, end) };
}

const holds = (outer: Evidence, inner: Evidence): boolean =>
  outer.document === inner.document && outer.start <= inner.start && outer.end >= inner.end;

/** The quotes of these findings in order, each sentence once, four at most; `further` quotes come second. */
export function quotesOf([first, ...rest]: [Finding, ...Finding[]], further: Evidence[], texts: Texts): [Evidence, ...Evidence[]] {
  const quotes: [Evidence, ...Evidence[]] = [quoteOf(first, texts)];
  const words = new Set([quotes[0].quote]);
  const add = (quote: Evidence): void => {
    // A line that was copied through the note says nothing more the second time.
    if (words.has(quote.quote) || quotes.some((other) => holds(other, quote))) return;
    quotes.push(quote);
    words.add(quote.quote);
  };
  for (const quote of further) add(quote);
  const seen = new Set<number>();
  for (const finding of rest) {
    if (quotes.length >= MAX_QUOTES) break;
    if (finding.evidence.document === first.evidence.document && seen.has(finding.sentence.start)) continue;
    if (finding.evidence.document === first.evidence.document) seen.add(finding.sentence.start);
    add(quoteOf(finding, texts));
  }
  return quotes;
}

/** The words of the mentions as written, for the rule path. */
export function wordsOf(findings: Finding[]): string {
  const seen = new Map(findings.map(({ evidence }) => [evidence.quote.toLowerCase(), evidence.quote.replace(/\s+/g, ' ')]));
  return `Named in the note: ${[...seen.values()]
    .slice(0, MAX_QUOTES)
    .map((quote) => `“${quote}”`)
    .join(', ')}`;
}
