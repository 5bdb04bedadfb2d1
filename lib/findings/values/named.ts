/** Values that stand behind the name of what is measured. */
import { PhraseBook } from '../phrases';
import { type Token, tokensOf } from '../tokens';
import type { Measure } from './measure';
import { MEASURES } from './measures';
import type { Value } from './value';

function bookOf(): PhraseBook<Measure> {
  const book = new PhraseBook<Measure>(false);
  for (const measure of MEASURES) for (const name of measure.names) book.add(name, measure);
  return book;
}

const BOOK = bookOf();

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+`;
/** Words that may stand between a name and its number. */
const BETWEEN = String.raw`(?:\s|:|=|\(|,|-(?!\d)|–|—|\b(?:is|was|are|were|of|at|to|be|noted|today|currently|current|initially|level|levels|score|scores|value|reading|result|measured|estimated|calculated|approximately|about|around|roughly|only|now|has been|had been|came back|returned|returns|came in|shows|showed|found|elevated|low|high|normal|stable|decreased|increased|reduced|rate|room air|on admission|reported|documented|last|as|a|an|the|from|went|rose|fell|dropped|improved|peaked|down|up|in|range)\b|~)`;
const BOUND = String.raw`(<=?|>=?|≤|≥|less than|greater than|more than|over|under|below|above)?\s*`;
const TAIL = String.raw`(?:\s*(?:(\/|over|\+|and)|(-|–|to|through)|(?:(?:->|→|then|down to|up to|and then|trending to)))\s*(${NUMBER}))?`;
const READ = new RegExp(String.raw`^${BETWEEN}{0,9}?\s*${BOUND}(${NUMBER})${TAIL}\s*`, 'i');
const TREND = /^(?:\s|:|is|was|has|had|been|which|that)*\b(?:from|went from|rose from|fell from|dropped from|improved from)\b/i;

const FEET =
  /^(?:\s|:|=|\b(?:is|was|of|at)\b)*(\d)\s*(?:'|’|feet|foot|ft\.?)[\s,-]*(?:(?:and\s+)?(\d{1,2}(?:\.\d+)?)\s*(?:"|”|''|inches|inch|in\.?)?)?/i;

const numberOf = (written: string): number => Number(written.replace(/,/g, ''));

/** The unit written at the beginning of `rest`: of those the measure knows the longest; null when it may stand bare; undefined when the number means something else. */
function unitAt(rest: string, units: string[]): string | null | undefined {
  const lower = rest.toLowerCase();
  const written = units.filter(
    (unit) => unit !== '' && lower.startsWith(unit) && !/^[a-z]/.test(/[a-z]$/.test(unit) ? lower.slice(unit.length) : ''),
  );
  const [longest] = written.sort((a, b) => b.length - a.length);
  if (longest !== undefined) return longest;
  if (!units.includes('')) return undefined;
  // A number that has another unit, or is a day or a time, is no value of this.
  return /^(?:[/:]\d|mg\b|mcg\b|ml\b|tablets?\b|years?\b|days?\b|weeks?\b|months?\b|hours?\b|hrs?\b|minutes?\b|times?\b|am\b|pm\b|[ap]\.m\.|st\b|nd\b|rd\b|th\b|[a-z]{2,}\d)/i.test(
    rest,
  )
    ? undefined
    : null;
}

const LIMITS: [RegExp, Value['limit']][] = [
  [/^(?:<|≤|less|under|below)/i, 'below'],
  [/^(?:>|≥|greater|more|over|above)/i, 'above'],
];

/** Reads what stands behind a name; null where it is no value. */
function readBehind(measure: Measure, behind: string): { value: Omit<Value, 'evidence' | 'of'>; length: number } | null {
  const feet = measure.id === 'height' ? FEET.exec(behind) : null;
  if (feet) {
    const values = [feet[1] ?? '', feet[2] ?? '0'].map(numberOf);
    return { value: { measure: measure.id, values, reading: 'dimensions', limit: null, unit: 'feet and inches' }, length: feet[0].length };
  }
  const found = READ.exec(behind);
  if (!found) return null;
  const [whole, bound = '', first = '', slash, to, second] = found;
  const unit = unitAt(behind.slice(whole.length), measure.units);
  if (unit === undefined) return null;
  const values = [first, ...(second === undefined ? [] : [second])].map(numberOf);
  if (/\b(?:in|since|on)\s+$/i.test(whole.slice(0, whole.lastIndexOf(first))) && /^(?:19|20)\d\d$/.test(first)) return null;
  const [least, most] = measure.plausible;
  const inRange = (number: number): boolean => number >= least && number <= most;
  if (!inRange(values[0] ?? Number.NaN)) return null;
  const isOutOf = slash !== undefined && !measure.pair;
  const isTrend = second !== undefined && slash === undefined && (to === undefined || (to === 'to' && TREND.test(whole)));
  const kept = second !== undefined && !isOutOf && (measure.pair || inRange(values[1] ?? Number.NaN)) ? values : values.slice(0, 1);
  const reading = kept.length === 1 ? 'single' : isTrend ? 'trend' : slash !== undefined ? 'pair' : 'range';
  return {
    value: { measure: measure.id, values: kept, reading, limit: LIMITS.find(([words]) => words.test(bound))?.[1] ?? null, unit },
    length: whole.trimEnd().length + (unit === null ? 0 : behind.slice(whole.trimEnd().length).search(/\S/) + unit.length),
  };
}

/** A value and the offsets of name and number. */
export interface Placed {
  value: Omit<Value, 'evidence'>;
  start: number;
  end: number;
}

/** The named values of one sentence; the longest name at a place speaks (`hemoglobin A1c` is no hemoglobin). */
export function namedValues(
  text: string,
  sentence: { start: number; end: number },
  tokens: Token[] = tokensOf(text, sentence.start, sentence.end),
): Placed[] {
  const placed: Placed[] = [];
  let past = -1;
  for (const { from, to, value: measure } of BOOK.find(tokens).sort((a, b) => a.from - b.from || b.to - a.to)) {
    const start = tokens[from]?.start ?? 0;
    if (start < past) continue;
    const nameEnd = tokens[to]?.end ?? 0;
    const read = readBehind(measure, text.slice(nameEnd, Math.min(sentence.end, nameEnd + 90)));
    past = nameEnd;
    if (!read) continue;
    placed.push({ value: { ...read.value, of: null }, start, end: nameEnd + read.length });
    past = nameEnd + read.length;
  }
  return placed;
}
