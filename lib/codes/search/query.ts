/** What was typed, as slots to be met: each word with the alternatives that shorthand and spelling give it. */

import { comparedWords, foldWord, rawWords, SMALL_WORDS } from './text';
import { LONGEST_SHORTHAND, SHORTHAND } from './words/shorthand';

/**
 * One thing the phrase must say. `word` as typed and compared (null: only an alternative can meet it); `prefix`: the word
 * may go on; `alternatives`: word lists of which one must be there whole; `near`: what a misspelt word may have meant.
 */
export interface Slot {
  word: string | null;
  prefix: boolean;
  alternatives: string[][];
  near: { word: string; edits: number }[];
}

/** A reading of the whole query; `sure` below 1 for readings that replace several typed words. */
export interface Variant {
  slots: Slot[];
  sure: number;
}

/** Longest query looked at, in words. */
const MOST_WORDS = 16;
const MOST_VARIANTS = 6;
const SURE_OF_SHORTHAND = 0.97;

const alternativesOf = (key: string): string[][] => (SHORTHAND.get(key) ?? []).map(comparedWords);

/** A word that is still being typed has no blank behind it. */
const stillTyped = (query: string): boolean => /[a-z0-9]$/i.test(query);

/**
 * All readings of a query, the typed one first. Shorthand of one word becomes an alternative of its slot;
 * shorthand of several words (`a fib`, `w/o`) makes a reading of its own.
 */
export function variantsOf(query: string): Variant[] {
  const raw = rawWords(query).slice(0, MOST_WORDS);
  const open = stillTyped(query) ? raw.length - 1 : -1;
  const only = raw.every((word) => SMALL_WORDS.has(word));
  const typed = (at: number): Slot[] => {
    const word = raw[at] as string;
    if (SMALL_WORDS.has(word) && !only && at !== open) return [];
    return [{ word: foldWord(word), prefix: at === open, alternatives: alternativesOf(word), near: [] }];
  };
  const spans: { start: number; end: number; alternatives: string[][] }[] = [];
  for (let start = 0; start < raw.length; start += 1) {
    for (let length = Math.min(LONGEST_SHORTHAND, raw.length - start); length > 1; length -= 1) {
      const alternatives = alternativesOf(raw.slice(start, start + length).join(' '));
      if (alternatives.length) spans.push({ start, end: start + length, alternatives });
    }
  }
  const reading = (chosen: typeof spans): Slot[] => {
    const slots: Slot[] = [];
    for (let at = 0; at < raw.length; ) {
      const span = chosen.find(({ start }) => start === at);
      if (span) slots.push({ word: null, prefix: false, alternatives: span.alternatives, near: [] });
      else slots.push(...typed(at));
      at = span ? span.end : at + 1;
    }
    return slots;
  };
  const apart: typeof spans = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (apart.every((other) => span.end <= other.start || other.end <= span.start)) apart.push(span);
  }
  const choices = [[], ...(apart.length ? [apart] : []), ...(spans.length > 1 ? spans.map((span) => [span]) : [])];
  return choices
    .slice(0, MOST_VARIANTS)
    .map((chosen) => ({ slots: reading(chosen), sure: chosen.length ? SURE_OF_SHORTHAND : 1 }))
    .filter(({ slots }) => slots.length > 0);
}
