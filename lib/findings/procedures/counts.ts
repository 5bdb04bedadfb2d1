/** How many, for how long and at which levels of the spine, as reports write it. */
import type { Span } from '../sentences';
import { namedValues } from '../values/named';
import { unnamedValues } from '../values/unnamed';
import type { Value } from '../values/value';
import type { Detail } from './performed';
import { evidenceOf, type Place } from './report';

const NUMBERS: Record<string, number> = {
  single: 1,
  one: 1,
  double: 2,
  two: 2,
  both: 2,
  triple: 3,
  three: 3,
  quadruple: 4,
  four: 4,
  quintuple: 5,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};
const NUMBER = String.raw`\d{1,2}|${Object.keys(NUMBERS).join('|')}`;
const THINGS = String.raw`vessels?|arter(?:y|ies)|grafts?|bypass(?:es)?|stents?|levels?|leads?|lobes?|nodes?|lymph nodes?|polyps?|biops(?:y|ies)|lesions?|tubes?|sites?|units?|segments?|screws?|wires?|tumou?rs?|stones?|masses|days?|chambers?|veins?`;
/** `two drug-eluting stents`, `3-vessel`, `quadruple coronary artery bypass`. */
const OF_THINGS = new RegExp(String.raw`\b(${NUMBER})[\s-]+(?:[a-z-]+\s+){0,3}?(${THINGS})\b`, 'gi');
/** `x3`, `x 4`, `times two`. */
const TIMES = new RegExp(String.raw`(?:\bx|×|\btimes)\s*(${NUMBER})\b(?!\s*(?:cm|mm|x|×|\d|mg|hours?|min|weeks?|days?))`, 'gi');

const plain = (written: string): number => NUMBERS[written.toLowerCase()] ?? Number(written);
const singular = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/ies$/, 'y')
    .replace(/(?<=bypass|mass)es$/, '')
    .replace(/(?<!s)s$/, '');

const overlaps = (a: Value, b: Value): boolean => a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;

/** Sizes, times, counts and named values of a sentence; what has a name of its own first. */
export function valuesIn(place: Place, span: Span): Value[] {
  const { text } = place.document;
  const placed = [...namedValues(text, span), ...unnamedValues(text, span)];
  const values = placed.map(({ value, start, end }): Value => ({ ...value, evidence: evidenceOf(place, start, end) }));
  const all = [...values, ...countsIn(place, span)];
  return all.filter((value, at) => all.findIndex((other) => overlaps(other, value)) === at);
}

/** The counts of a stretch of text. */
function countsIn(place: Place, { start, end }: Span): Value[] {
  const text = place.document.text.slice(start, end);
  const at = (match: RegExpExecArray, of: string | null): Value => {
    const isDays = of === 'day';
    return {
      measure: isDays ? 'duration' : 'count',
      values: [plain(match[1] ?? '')],
      reading: 'single',
      limit: null,
      unit: isDays ? 'days' : null,
      of: isDays ? null : of,
      evidence: evidenceOf(place, start + match.index, start + match.index + match[0].length),
    };
  };
  return [
    ...[...text.matchAll(OF_THINGS)].map((match) => at(match, singular(match[2] ?? ''))),
    ...[...text.matchAll(TIMES)].map((match) => at(match, null)),
  ];
}

/** The vertebrae from the skull down; an interspace is named by the two beside it. */
const VERTEBRAE = [
  ...Array.from({ length: 7 }, (_, at) => `C${at + 1}`),
  ...Array.from({ length: 12 }, (_, at) => `T${at + 1}`),
  ...Array.from({ length: 5 }, (_, at) => `L${at + 1}`),
  'S1',
];
const LEVELS = /\b([CTLS])[ -]?(\d{1,2})(?:\s*(?:-|–|\/|to|through|thru)\s*(?:([CTLS])[ -]?)?(\d{1,2})(?!\d|\.\d|\s*(?:cm|mm|mg)))+/gi;
const VERTEBRA = /([CTLS])?[ -]?(\d{1,2})/gi;

const order = ({ value }: Detail): number => VERTEBRAE.indexOf(value.split('-')[0] ?? '');

/** The spinal interspaces written in a stretch: `L4-5`, `C5 to C7`, `L4-L5 and L5-S1`; each once, from the head down. */
export function levelsIn(place: Place, { start, end }: Span): Detail[] {
  const found = new Map<string, Detail>();
  for (const match of place.document.text.slice(start, end).matchAll(LEVELS)) {
    let letter = '';
    const at = [...match[0].matchAll(VERTEBRA)].map((one) => {
      letter = one[1]?.toUpperCase() ?? letter;
      return VERTEBRAE.indexOf(`${letter}${one[2]}`);
    });
    if (at.includes(-1)) continue;
    const evidence = evidenceOf(place, start + match.index, start + match.index + match[0].length);
    for (let upper = Math.min(...at); upper < Math.max(...at); upper++) {
      const value = `${VERTEBRAE[upper]}-${VERTEBRAE[upper + 1]}`;
      if (!found.has(value)) found.set(value, { value, evidence });
    }
  }
  return [...found.values()].sort((a, b) => order(a) - order(b));
}
