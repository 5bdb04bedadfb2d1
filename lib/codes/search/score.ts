/** How well a phrase meets a reading of the query: how much of the query it covers, and how much of it the query covers. */
import type { PhraseIndex } from './phrase-index';
import type { Slot, Variant } from './query';

const EXACT = 1;
const ALTERNATIVE = 0.97;
const PREFIX_BASE = 0.62;
const PREFIX_SPAN = 0.3;
const ONE_EDIT = 0.72;
const TWO_EDITS = 0.5;
/** Share of the score that does not depend on how much of the phrase was asked for. */
const FLOOR = 0.55;
/** A word no phrase holds weighs as much as a rare one. */
const UNKNOWN_WEIGHT_AS = 50;

interface Met {
  quality: number;
  words: readonly string[];
}
const NOT_MET: Met = { quality: 0, words: [] };

function meet(slot: Slot, words: readonly string[]): Met {
  let best = NOT_MET;
  const offer = (quality: number, by: readonly string[]): void => {
    if (quality > best.quality) best = { quality, words: by };
  };
  const { word, prefix } = slot;
  for (const there of words) {
    if (word === null) break;
    if (there === word) return { quality: EXACT, words: [there] };
    if ((prefix || word.length >= 3) && there.startsWith(word)) offer(PREFIX_BASE + (PREFIX_SPAN * word.length) / there.length, [there]);
  }
  for (const alternative of slot.alternatives) {
    if (alternative.every((each) => words.includes(each))) offer(ALTERNATIVE, alternative);
  }
  for (const { word: near, edits } of slot.near) if (words.includes(near)) offer(edits === 1 ? ONE_EDIT : TWO_EDITS, [near]);
  return best;
}

/** Scores phrases of one index against one reading; the weights of the reading's slots are found once. */
export function scorer(
  index: PhraseIndex,
  { slots, sure }: Variant,
): (phrase: number, mustMeetAll: boolean) => { score: number; words: Set<string> } | null {
  const unknown = Math.log(1 + index.phrases.length / UNKNOWN_WEIGHT_AS);
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + index.weight(word), 0);
  const weights = slots.map(({ word, alternatives }) => {
    if (word !== null && index.knows(word)) return index.weight(word);
    const [first] = alternatives;
    return first ? sum(first) : unknown;
  });
  const whole = weights.reduce((total, weight) => total + weight, 0) || 1;

  return (phrase, mustMeetAll) => {
    const words = index.wordsOf(phrase);
    const met = new Set<string>();
    let covered = 0;
    for (const [at, slot] of slots.entries()) {
      const found = meet(slot, words);
      if (found.quality === 0 && mustMeetAll) return null;
      covered += found.quality * (weights[at] as number);
      for (const word of found.words) met.add(word);
    }
    if (!met.size) return null;
    const ofQuery = covered / whole;
    const ofPhrase = Math.min(1, sum([...met]) / (sum([...new Set(words)]) || 1));
    return { score: sure * ofQuery * ofQuery * (FLOOR + (1 - FLOOR) * ofPhrase), words: met };
  };
}
