import type { ChartDocument, Evidence } from '../../lib/chart/chart';
import type { Performed } from '../../lib/findings/procedures/performed';
import type { Value } from '../../lib/findings/values/value';

/** One detail of a procedure in a few words, and the words of the note that give it. */
export interface Fact {
  label: string;
  text: string;
  evidence: Evidence;
}

const SIDE_WORDS = { left: /\b(?:left|lt)\b/i, right: /\b(?:right|rt)\b/i, bilateral: /\b(?:bilateral(?:ly)?|both|bilat)\b/i };
const CONVERTED = /\bconver(?:ted|sion)\b[^.]{0,30}\bopen\b/i;

/** The first words of a stretch that match; null where none do. */
function wordsIn({ id, text }: ChartDocument, from: number, to: number, words: RegExp, section: Evidence['section']): Evidence | null {
  const found = words.exec(text.slice(from, to));
  if (found === null) return null;
  const start = from + found.index;
  return { document: id, start, end: start + found[0].length, quote: found[0], section };
}

const SIGNS = { pair: '/', range: '–', trend: ' → ', dimensions: ' × ', single: ' ' } as const;
const LIMITS = { below: '< ', above: '> ' } as const;
const LABELS: Record<string, string> = { duration: 'time' };

/** A value as people write it: `3 × 2 cm`. */
function valueText({ values, reading, limit, unit }: Value): string {
  const numbers = values.map(String).join(SIGNS[reading]);
  return `${limit === null ? '' : LIMITS[limit]}${numbers}${unit === null ? '' : ` ${unit}`}`;
}

const valueFact = (value: Value): Fact => {
  const label = LABELS[value.measure] ?? value.measure.replaceAll('-', ' ');
  return { label: value.of === null ? label : `${label} of ${value.of}`, text: valueText(value), evidence: value.evidence };
};

/** The details of a procedure as its document gives them, each with its own words: side, way in, part, what was left, numbers. */
export function factsOf(performed: Performed, document: ChartDocument): Fact[] {
  const { laterality, approach, bodyPart, devices, values, converted, sentence, evidence } = performed;
  // Where its own line names no side, the report's one side counts.
  const sideIn = (words: RegExp): Evidence | null =>
    wordsIn(document, sentence.start, sentence.end, words, evidence.section) ?? wordsIn(document, 0, document.text.length, words, null);
  const facts: Fact[] = [];
  if (laterality) {
    const text = laterality === 'bilateral' ? 'both' : laterality;
    facts.push({ label: 'side', text, evidence: sideIn(SIDE_WORDS[laterality]) ?? sentenceOf(performed, document) });
  }
  if (approach !== null) facts.push({ label: 'approach', text: approach.value, evidence: approach.evidence });
  const turned = converted ? wordsIn(document, 0, document.text.length, CONVERTED, null) : null;
  if (turned !== null) facts.push({ label: 'approach', text: 'converted to open', evidence: turned });
  if (bodyPart !== null) facts.push({ label: 'part', text: bodyPart.value, evidence: bodyPart.evidence });
  for (const device of devices) facts.push({ label: 'device', text: device.value, evidence: device.evidence });
  return [...facts, ...values.map(valueFact)];
}

/** The procedure's own sentence, as the document has it. */
export function sentenceOf({ sentence, evidence }: Performed, { text }: ChartDocument): Evidence {
  const quote = text.slice(sentence.start, sentence.end).trim();
  const start = quote === '' ? evidence.start : text.indexOf(quote, sentence.start);
  return quote === '' ? evidence : { document: evidence.document, start, end: start + quote.length, quote, section: evidence.section };
}
