/** Way in, part of the body, side and what was left in place, as the lines of a procedure and its report give them. */
import type { Evidence } from '../../chart/chart';
import type { Attributes } from '../finding';
import { PhraseBook } from '../phrases';
import type { Span } from '../sentences';
import { tokensOf } from '../tokens';
import { BODY_PARTS } from './body-parts';
import type { Approach, Detail } from './performed';
import { evidenceOf, type Place } from './report';
import { APPROACHES, COMMON_DEVICES, DEVICES, STORY_APPROACHES } from './words';

/** A stretch of a place. */
export interface Stretch {
  place: Place;
  span: Span;
}

const wordPattern = (words: string): RegExp => new RegExp(String.raw`\b(?:${words})\b`, 'i');
const patterns = <T>(rows: [T, string][]): { value: T; words: RegExp }[] =>
  rows.map(([value, words]) => ({ value, words: wordPattern(words) }));
const NAMED = patterns(APPROACHES);
const STORY = patterns(STORY_APPROACHES);
const DEVICE_WORDS = patterns(DEVICES);
const ANY_DEVICE = wordPattern(DEVICES.map(([, words]) => words).join('|'));

function partsBook(): PhraseBook<string> {
  const book = new PhraseBook<string>(false);
  for (const part of BODY_PARTS) book.add(part, part);
  return book;
}
const PARTS = partsBook();

function found<T>({ place, span }: Stretch, value: T, words: RegExp): Detail<T> | null {
  const match = words.exec(place.document.text.slice(span.start, span.end));
  if (!match) return null;
  const start = span.start + match.index;
  return { value, evidence: evidenceOf(place, start, start + match[0].length) };
}

/** What the story of a report gives to each procedure that it reports. */
export interface Story {
  approaches: Detail<Approach>[];
  devices: Detail[];
}

/** The first of the stretches that has the words. */
const firstOf = <T>(stretches: Stretch[], value: T, words: RegExp): Detail<T> | null =>
  stretches.map((stretch) => found(stretch, value, words)).find((one) => one !== null) ?? null;

/** Every way in that is written, nearest first and each once: in its own lines and titles by name, then as its story tells. */
export function approachesOf(named: Stretch[], story: Story): Detail<Approach>[] {
  const own = named.flatMap((stretch) => NAMED.flatMap(({ value, words }) => found(stretch, value, words) ?? []));
  const all = [...own, ...story.approaches];
  return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);
}

/** The part of the body that a stretch names with most words, the first of equals. */
export function bodyPartOf({ place, span }: Stretch): Detail | null {
  const tokens = tokensOf(place.document.text, span.start, span.end);
  const [longest] = PARTS.find(tokens).sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  if (!longest) return null;
  return { value: longest.value, evidence: evidenceOf(place, tokens[longest.from]?.start ?? 0, tokens[longest.to]?.end ?? 0) };
}

const PUT_IN =
  /\b(?:placed|inserted|implanted|deployed|secured|fixed|anchored|positioned|cemented|sutured|sewn|left in place|left in situ|applied|delivered|impacted|advanced|seated|fashioned|used|laid|tacked|packed)\b/i;
const TAKEN_OUT = /\b(?:removed|removal of|explanted|withdrawn|taken out|extracted|no)\b/i;

/** Ways in and devices as the sentences of a story tell them. */
export function storyOf(sentences: Stretch[]): Story {
  const told = sentences.filter(({ place, span }) => {
    const words = place.document.text.slice(span.start, span.end);
    return ANY_DEVICE.test(words) && PUT_IN.test(words) && !TAKEN_OUT.test(words);
  });
  return {
    // The story is one place: what tells most of the way in counts, wherever it stands.
    approaches: STORY.flatMap(({ value, words }) => firstOf(sentences, value, words) ?? []),
    devices: DEVICE_WORDS.flatMap(({ value, words }) => (COMMON_DEVICES.has(value) ? [] : (firstOf(told, value, words) ?? []))),
  };
}

/** What was left in place: whatever its lines name, and what its story says was put in. */
export function devicesOf(lines: Stretch[], story: Story): Detail[] {
  const all: Detail[] = [];
  for (const { value, words } of DEVICE_WORDS) {
    const detail = firstOf(lines, value, words) ?? story.devices.find((one) => one.value === value) ?? null;
    // `A drug-eluting stent` is told again by `the stent`.
    const isTold = all.some(({ value: other, evidence }) => other.endsWith(` ${value}`) || (detail && overlaps(evidence, detail.evidence)));
    if (detail && !isTold) all.push(detail);
  }
  return all;
}

const overlaps = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end;

const SIDES: [NonNullable<Attributes['laterality']>, RegExp][] = [
  ['bilateral', /\b(?:bilateral(?:ly)?|both|b\/l)\b/i],
  ['left', /\bleft\b|\bLT\b|\bL\b(?!\d)/],
  ['right', /\bright\b|\bRT\b/],
];
const SIDE_IN_CAPITALS = /\b(?:LEFT|Left|left)\b|\b(?:RIGHT|Right|right)\b|\b(?:bilateral(?:ly)?|both)\b/gi;

/** The one side that these stretches name; null where they name none or several. */
export function onlySideOf(stretches: Stretch[]): Attributes['laterality'] | null {
  const sides = new Set<string>();
  for (const { place, span } of stretches) {
    for (const [word] of place.document.text.slice(span.start, span.end).matchAll(SIDE_IN_CAPITALS)) sides.add(word.toLowerCase());
  }
  const [only, ...others] = [...sides];
  if (only === undefined || others.length > 0) return null;
  return only === 'left' || only === 'right' ? only : 'bilateral';
}

/** The side that a stretch names, both sides before one; null where it names none or two. */
export function sideOf({ place, span }: Stretch): Attributes['laterality'] | null {
  const words = place.document.text.slice(span.start, span.end);
  const sides = SIDES.filter(([, pattern]) => pattern.test(words)).map(([side]) => side);
  return sides[0] === 'bilateral' || sides.length === 1 ? (sides[0] ?? null) : null;
}
