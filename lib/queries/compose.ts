/** Turns a documentation gap into a question to the provider, in the wording of a compliant query practice. */
import type { Chart, ChartDocument, Evidence } from '../chart/chart';
import type { Issue } from '../rules/rule';
import { ASKED, CLOSING } from './options';
import type { Query } from './query';

/** Further sentences quoted beside the mention itself. */
const MOST_INDICATORS = 3;
const LONGEST_QUOTE = 240;

/** The sentence around a stretch of a document, as a quote with exact offsets. */
function sentenceAround({ id, text }: ChartDocument, start: number, stretchEnd: number, section: Evidence['section']): Evidence {
  // A stretch that closes with its own full stop is not carried on into the next sentence.
  const end = start + text.slice(start, stretchEnd).replace(/[.;\s]+$/, '').length;
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf('\n') + 1, ...[...before.matchAll(/[.;]\s+/g)].map((stop) => stop.index + stop[0].length));
  const stop = /[.;](?=\s|$)|\n/.exec(text.slice(end));
  const to = stop ? end + stop.index : text.length;
  const [first, last] = to - from > LONGEST_QUOTE ? [start, end] : [from, to];
  const trimmed = text.slice(first, last);
  const left = first + trimmed.length - trimmed.trimStart().length;
  const right = last - (trimmed.length - trimmed.trimEnd().length);
  return { document: id, start: left, end: right, quote: text.slice(left, right), section };
}

/** The mention's own sentences first, then sentences of the chart that bear on the question. */
function indicatorsOf({ evidence }: Issue, { documents }: Chart, bearing: RegExp | undefined): Evidence[] {
  const own = evidence.flatMap(({ document, start, end, section }) => {
    const source = documents.find(({ id }) => id === document);
    return source ? [sentenceAround(source, start, end, section)] : [];
  });
  const further = bearing
    ? documents.flatMap((source) =>
        [...source.text.matchAll(new RegExp(bearing.source, 'gi'))].map((match) =>
          sentenceAround(source, match.index, match.index + match[0].length, null),
        ),
      )
    : [];
  const once: Evidence[] = [];
  for (const quote of [...own, ...further]) {
    if (!once.some(({ document, start, end }) => document === quote.document && start <= quote.start && quote.end <= end)) once.push(quote);
  }
  return once.slice(0, own.length + MOST_INDICATORS);
}

/** A quote with its source, author and date; what stands in a note of before the encounter is labelled so. */
function cited({ document, quote }: Evidence, { documents, encounter }: Chart): string {
  const source = documents.find(({ id }) => id === document);
  const prior = source?.date && encounter?.date && source.date < encounter.date ? 'prior encounter' : null;
  const from = [prior, source?.title ?? document, source?.author, source?.date].filter(Boolean).join(', ');
  return `"${quote.replaceAll(/\s+/g, ' ').replaceAll('"', "'")}" (${from})`;
}

/**
 * The query of a failed documentation gap; null for every other issue. The stem names the condition only in the chart's
 * own words, quotes its indicators, and asks one thing; the options close with "Other" and "Unable to determine".
 */
export function composeQuery(issue: Issue, chart: Chart): Query | null {
  const asking = ASKED[issue.rule];
  if (!asking || issue.verdict !== 'fail' || issue.evidence.length === 0) return null;
  const indicators = indicatorsOf(issue, chart, asking.indicators);
  if (indicators.length === 0) return null;
  const shown = indicators.map((evidence) => cited(evidence, chart)).join('; ');
  return {
    id: `${issue.rule}:${issue.subject.id}`,
    rule: issue.rule,
    subject: issue.subject.id,
    stem: `The chart shows: ${shown}. Based on your clinical judgment, please clarify, for what is documented as "${issue.subject.label}", ${asking.aspect}.`,
    indicators,
    options: [...asking.options, ...CLOSING],
    state: 'draft',
  };
}

/** The query as plain text, to be sent or copied: the stem, then one option a line. */
export const queryText = ({ stem, options }: Query): string => [stem, '', ...options.map((option) => `( ) ${option}`)].join('\n');
