/** What was typed, as readings: each word with the alternatives that shorthand gives it. */
import { LONGEST_SHORTHAND, SHORTHAND } from '../words/shorthand';
import type { Reading, Slot, Wording } from './reading';
import { comparedWords, foldWord, rawWords, SMALL_WORDS } from './text';

/** Longest query looked at, in words. */
const MOST_WORDS = 16;
const MOST_READINGS = 6;
const SURE_OF_SHORTHAND = 0.97;
/** What a reading is worth that leaves out the words that seldom tell. */
const SURE_WITHOUT_VAGUE = 0.93;

const wordingsOf = (key: string): Wording[] => (SHORTHAND.get(key) ?? []).map(comparedWords);

/** Whether the whole of it is shorthand. */
export const isShorthand = (query: string): boolean => SHORTHAND.has(rawWords(query).join(' '));

/** A word that is still being typed has no blank behind it. */
const stillTyped = (query: string): boolean => /[\p{L}\p{N}]$/u.test(query);

/** A small word asks for nothing; `a` may be a letter that tells (hepatitis A). */
const ASKED_SOFTLY = 'a';

/** Words that titles may as well leave out; queries in the manner of older books are full of them. */
const VAGUE = new Set(
  'unspecified specified unsp nos nec site sites type types condition conditions associated associate mention stated elsewhere classified cause form involving involvement certain'.split(
    ' ',
  ),
);

/** Several words that stand for something together. */
interface Span {
  start: number;
  end: number;
  wordings: Wording[];
}

function spansIn(raw: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < raw.length; start += 1) {
    for (let length = Math.min(LONGEST_SHORTHAND, raw.length - start); length > 1; length -= 1) {
      const wordings = wordingsOf(raw.slice(start, start + length).join(' '));
      if (wordings.length) spans.push({ start, end: start + length, wordings });
    }
  }
  return spans;
}

/** The longest spans that do not overlap. */
function apart(spans: readonly Span[]): Span[] {
  const chosen: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (chosen.every((other) => span.end <= other.start || other.end <= span.start)) chosen.push(span);
  }
  return chosen;
}

/**
 * All readings of a query's words, the typed one first. Shorthand of one word becomes an alternative of its slot;
 * shorthand of several words (`a fib`, `w/o`) makes a reading of its own. `without` goes into each.
 */
export function readingsOf(query: string, without: readonly string[]): Reading[] {
  const raw = rawWords(query).slice(0, MOST_WORDS);
  const open = stillTyped(query) ? raw.length - 1 : -1;
  const only = raw.every((word) => SMALL_WORDS.has(word));
  const typed = (at: number): Slot[] => {
    const word = raw[at] as string;
    const small = SMALL_WORDS.has(word) && !only && at !== open;
    if (small && word !== ASKED_SOFTLY) return [];
    return [{ word: foldWord(word), prefix: at === open, alternatives: wordingsOf(word), near: [], required: !small }];
  };
  const reading = (chosen: readonly Span[]): Slot[] => {
    const slots: Slot[] = [];
    for (let at = 0; at < raw.length; ) {
      const span = chosen.find(({ start }) => start === at);
      if (span) slots.push({ word: null, prefix: false, alternatives: span.wordings, near: [], required: true });
      else slots.push(...typed(at));
      at = span ? span.end : at + 1;
    }
    return slots;
  };
  const spans = spansIn(raw);
  const together = apart(spans);
  const choices = [[], ...(together.length ? [together] : []), ...(spans.length > 1 ? spans.map((span) => [span]) : [])];
  const readings = choices
    .slice(0, MOST_READINGS)
    .map((chosen) => ({ slots: reading(chosen), without, sure: chosen.length ? SURE_OF_SHORTHAND : 1 }))
    .filter(({ slots }) => slots.some(({ required }) => required));
  const telling = readings.slice(0, 2).flatMap(({ slots, sure }) => {
    const kept = slots.filter(({ word }) => word === null || !VAGUE.has(word));
    return kept.length && kept.length < slots.length ? [{ slots: kept, without, sure: sure * SURE_WITHOUT_VAGUE }] : [];
  });
  return [...readings, ...telling];
}
