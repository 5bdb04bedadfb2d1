/** Codes that were typed, whole or as far as they go: found by their characters, never by words. */
import type { Code, CodeSystem } from '../code';
import { isModifier, writtenCode } from '../format';
import type { CodeTable } from '../table';
import type { Place } from './places';
import type { CodeRange, Typed } from './typed';

export type FoundCode = Pick<Code, 'system' | 'code'>;

/**
 * `whole`: codes typed whole, also such as have ended; `begun`: those that begin with what was typed, or lie in a range typed by itself, the
 * shorter first; `modifiers`: whose two letters may as well begin a word.
 */
export interface TypedCodes {
  whole: FoundCode[];
  begun: FoundCode[];
  modifiers: FoundCode[];
}

/** Codes hold no character beyond Z: a code with this behind it comes after all that begin with the code. */
const BEYOND = '~';
/** Shorter codes among other words may be anything: a vertebra, a vitamin. */
const LEAST_AMONG_WORDS = 4;

/** Whether codes of the system stand in chapters. */
export const hasChapters = (system: CodeSystem): boolean => system === 'ICD-10-CM';

/** A chapter's or section's range as asked for (`I00-I99`), or one category. */
export function rangeOf(written: string): CodeRange {
  const [from = '', to = from] = written.split('-').map((end) => end.trim());
  return { from, to };
}

/** The places of a code, as written: one for each stretch. */
function stretchesOf(table: CodeTable, code: string): number[] {
  const rows: number[] = [];
  if (code === '') return rows;
  for (let at = table.position(code); at < table.size && table.codeAt(at) === code; at += 1) rows.push(at);
  return rows;
}

const isCode = (table: CodeTable, typed: string): boolean => stretchesOf(table, writtenCode(table.set.system, typed)).length > 0;

/** The places from the first up to, without, the second; null where nothing lies between. */
export function placesWithin(table: CodeTable, { from, to }: CodeRange): [first: number, end: number] | null {
  const { system } = table.set;
  const first = table.position(writtenCode(system, from));
  const end = table.position(writtenCode(system, to) + BEYOND);
  return first < end ? [first, end] : null;
}

/** As {@link placesWithin}; null also where neither end is a code of the table, so that not every hyphen makes a range. */
export const placesBetween = (table: CodeTable, range: CodeRange): [first: number, end: number] | null =>
  isCode(table, range.from) || isCode(table, range.to) ? placesWithin(table, range) : null;

/** Codes at places of a table, the shorter first, each once, at most `most` of each length. */
function shortestFirst({ index: { table }, accepts }: Place, first: number, end: number, most: number): FoundCode[] {
  const byLength: string[][] = [];
  for (let at = first; at < end; at += 1) {
    const code = table.codeAt(at);
    byLength[code.length] ??= [];
    const same = byLength[code.length] as string[];
    if (same.length < most && same.at(-1) !== code && accepts(at)) same.push(code);
  }
  return byLength
    .flat()
    .slice(0, most)
    .map((code) => ({ system: table.set.system, code }));
}

function begunIn(place: Place, typed: string, most: number): FoundCode[] {
  const range = placesWithin(place.index.table, { from: typed, to: typed });
  return range ? shortestFirst(place, range[0], range[1], most) : [];
}

/** Codes among other words: with letters and digits, or the five digits of CPT. */
const amongWords = (words: string): string[] =>
  words
    .split(/\s+/)
    .filter(
      (word) => word.length >= LEAST_AMONG_WORDS && (/^(?=.*[a-z])(?=.*\d)[a-z0-9]+\.?[a-z0-9]*$/i.test(word) || /^\d{5}$/.test(word)),
    );

export function typedCodes(places: readonly Place[], { code, words, ranges }: Typed, most: number): TypedCodes {
  const held = places.filter(({ ended }) => !ended);
  if (ranges.length && words.trim() === '') {
    const begun = held.flatMap((place) =>
      ranges.flatMap((range) => {
        const span = placesBetween(place.index.table, range);
        return span ? shortestFirst(place, span[0], span[1], most) : [];
      }),
    );
    return { whole: [], begun, modifiers: [] };
  }
  const wholeIn = (typed: string): FoundCode[] =>
    places.flatMap(({ index: { table }, accepts }) => {
      const code = writtenCode(table.set.system, typed);
      return stretchesOf(table, code).some(accepts) ? [{ system: table.set.system, code }] : [];
    });
  if (code === null) return { whole: amongWords(words).flatMap(wholeIn), begun: [], modifiers: [] };
  const hasDigit = /\d/.test(code);
  const whole = wholeIn(code);
  const doubtful = (found: FoundCode): boolean => !hasDigit && isModifier(found.system, found.code);
  return {
    whole: whole.filter((found) => !doubtful(found)),
    begun: hasDigit && code.length > 1 ? held.flatMap((place) => begunIn(place, code, most)) : [],
    modifiers: whole.filter(doubtful),
  };
}
