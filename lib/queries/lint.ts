/**
 * Reads a query as a compliance reviewer would. Rules Q1–Q9 after ACDIS/AHIMA, Guidelines for Achieving a Compliant Query
 * Practice (2022). Whether an option is clinically supported stays a person's judgement.
 */
import type { Chart } from '../chart/chart';
import { ASKED, CLOSING } from './options';
import type { Query } from './query';

/** `words`: what in the query offends. */
export interface LintFinding {
  rule: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7' | 'Q8' | 'Q9';
  message: string;
  words: string;
}

const PAYMENT =
  /\b(?:pay(?:ment|ments|er|ers|s|ing)?|reimburs\w*|revenue|(?:MS-|APR-)?DRGs?|M?CCs?|HCCs?|RAF|RVUs?|case[- ]mix|CMI|SOI|ROM|severity of illness|risk[- ]adjust\w*|quality (?:score|measure|metric)s?|denials?|denied|audit|financial\w*|profit\w*|billing|billed?|claims?)\b/i;
const PRESSURE =
  /\bplease (?:document|add|state that|include|update)\b|\b(?:needed|required|necessary) (?:for|to)\b|\b(?:must|should|need to|have to)\b|\bin order to (?:code|bill|capture|support)\b|\bas soon as possible\b|\bas we discussed\b/i;
const LEADING =
  /\b(?:do(?:n['’]t| not) you (?:think|agree)|would you agree|do you agree|isn['’]t (?:it|this)|clearly|obviously|certainly|consistent with|suggest(?:s|ive|ing)?|indicat(?:es|ive|ing)|meets? criteria|(?:most )?likely|appears? to (?:be|have)|supports? a diagnosis)\b/i;
const CONDITION =
  /\b(?:\w{3,}(?:itis|[aeiou]mia|(?<!gn)osis|opathy|plegia|paresis|oma|trophy|rrhage)|\w+ (?:failure|disease|syndrome|disorder|deficiency)|sepsis|septic shock|stroke|infarction|malnutrition|pneumonia|diabetes|cancer|obesity|fracture|embolism|thrombosis|hypertension|delirium|dementia|depression|asthma)\b/gi;
const FAVOURED = /\*\*|__[a-z]|<b>|\[x\]|☑|✔|\b(?:recommended|preferred|suggested)\b/i;

const withoutQuotes = (text: string): string => text.replaceAll(/"[^"]*"(?: \([^)]*\))?/g, '');
const sorted = (options: string[]): boolean =>
  options.every((option, at) => at === 0 || (options[at - 1] ?? '').localeCompare(option) <= 0);

/** What is wrong with a query about this chart; empty when nothing was found. Quoted indicators are not the query's own words. */
export function lintQuery(query: Query, chart: Chart): LintFinding[] {
  const found: LintFinding[] = [];
  const say = (rule: LintFinding['rule'], message: string, words: string): void => void found.push({ rule, message, words });
  const asking = ASKED[query.rule];
  const own = withoutQuotes(query.stem);
  const closing: readonly string[] = CLOSING;
  const choices = query.options.filter((option) => !closing.includes(option));
  const everything = [own, ...query.options].join('\n');

  if (query.indicators.length === 0) say('Q1', 'Quote what in the chart raised the question.', '');
  for (const { document, start, end, quote } of query.indicators) {
    const source = chart.documents.find(({ id }) => id === document);
    if (source?.text.slice(start, end) !== quote) say('Q1', 'The quote does not stand in the chart as given.', quote);
    else if (!query.stem.includes(source.title)) say('Q1', 'Name the source of the quote.', source.title);
    else if (source.date && chart.encounter?.date && source.date < chart.encounter.date && !/\bprior\b/i.test(query.stem))
      say('Q7', 'Label what comes from a prior encounter.', source.date);
  }

  const written = [...chart.documents.map(({ text }) => text), ...chart.problems.map(({ text }) => text)].join('\n').toLowerCase();
  for (const [condition] of own.matchAll(CONDITION))
    if (!written.includes(condition.toLowerCase())) say('Q2', 'The question names a diagnosis that the chart does not.', condition);

  for (const option of closing)
    if (!query.options.includes(option)) say('Q3', 'Close the options with "Other" and "Unable to determine".', option);
  if (choices.length === 1) say('Q3', 'A single option leads: offer every choice the record supports, or ask openly.', choices[0] ?? '');
  const yesNo = choices.find((option) => /^(?:yes|no)\b/i.test(option));
  if (yesNo && !asking?.yesNo) say('Q4', 'Yes and no may only confirm or relate what is already documented.', yesNo);

  const matched = (rule: LintFinding['rule'], pattern: RegExp, message: string): void => {
    const words = pattern.exec(everything)?.[0];
    if (words) say(rule, message, words);
  };
  matched('Q5', PAYMENT, 'Leave payment, grouping and quality measures out of a query.');
  matched('Q6', FAVOURED, 'No option may stand out.');
  if (!sorted(choices) && choices.join('\n') !== asking?.options.join('\n'))
    say('Q6', 'Put the options in clinical or alphabetical order.', choices[0] ?? '');
  matched('Q8', PRESSURE, 'Ask for clarification without asking for an entry.');
  matched('Q8', LEADING, 'Words that lead to an answer.');
  if ((own.match(/\?|\bplease clarify\b/gi) ?? []).length > 1) say('Q9', 'Ask one thing in one query.', '');
  return found;
}
