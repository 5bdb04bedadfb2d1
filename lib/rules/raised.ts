/** The common form of a gap that a sentence raises: shared by rules that read words no finding stands for. */
import type { Chart, Evidence, SectionKind } from '../chart/chart';
import { gapAt } from './documented';
import { namedBy, type Passage, passagesOf, quoteFrom } from './passages';
import { defineRule, type Rule, type RuleContext, type Severity } from './rule';

/** A sentence, or the words in it, and what is not documented there. `label`: what it is called; left out, its own words. */
export interface Raised {
  passage: Evidence;
  message: string;
  label?: string;
}

/** All of them with one message. */
export const raisedAs = (passages: readonly Evidence[], message: string, label?: string): Raised[] =>
  passages.map((passage) => ({ passage, message, ...(label !== undefined && { label }) }));

/** Sections that speak of others, of what may come, or ask by template. */
export const ASIDE: ReadonlySet<SectionKind | null> = new Set([
  'family-history',
  'ros',
  'instructions',
  'consent',
  'allergies',
] satisfies SectionKind[]);

/** The words of a passage that a pattern finds, as a passage of their own; the whole passage where it finds none. */
export function wordsIn(passage: Passage, pattern: RegExp): Passage {
  const found = pattern.exec(passage.quote);
  if (!found) return passage;
  const start = passage.start + found.index;
  return { ...passage, start, end: start + found[0].length, quote: found[0] };
}

/** Sentences outside the sections of {@link ASIDE} that hold `raises` and none of `unless`. */
export const sentencesWith = (chart: Chart, raises: RegExp, unless: RegExp): Passage[] =>
  passagesOf(chart).filter(({ section, quote }) => !ASIDE.has(section) && raises.test(quote) && !unless.test(quote));

/** A sentence and the two after it: a reason may be told there. */
export function toldBeside(chart: Chart, { document, start }: Passage): string {
  const own = passagesOf(chart).filter((passage) => passage.document === document);
  const at = own.findIndex((passage) => passage.start <= start && start < passage.end);
  return own
    .slice(at, at + 3)
    .map(({ quote }) => quote)
    .join(' ');
}

/** A rule over such sentences; no verdict while part of the chart is out of sight. */
export const raisedRule = (
  rule: Pick<Rule, 'id' | 'catalogue' | 'title' | 'authority'> & {
    severity?: Severity;
    select: (context: RuleContext) => Raised[];
  },
): Rule<Raised> =>
  defineRule({
    ...rule,
    family: 'documentation',
    severity: rule.severity ?? 'info',
    subject: ({ passage: { document, start, quote }, label }) => ({
      kind: 'finding',
      id: `${document}:${start}:${rule.id}`,
      label: label ?? namedBy(quote),
    }),
    check: ({ passage, message }, { chart }) => gapAt(quoteFrom(passage), chart, message, rule.title),
  });
