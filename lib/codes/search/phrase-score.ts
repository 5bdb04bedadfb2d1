/** How well a phrase, as a list of words, meets a reading of the query; the packed index scores its terms the same way. */
import { INNER_PREFIX_LETTERS, QUALITY, qualityOfBeginning, type Reading, type Slot, scoreOf } from './reading';
import { ALL } from './searchable';

interface Met {
  quality: number;
  words: readonly string[];
}
const NOT_MET: Met = { quality: 0, words: [] };

/** How the words meet the slot best, and by which of them. */
export function meet({ word, prefix, alternatives, near }: Slot, words: readonly string[]): Met {
  let best = NOT_MET;
  const offer = (quality: number, by: readonly string[]): void => {
    if (quality > best.quality) best = { quality, words: by };
  };
  for (const there of words) {
    if (word === null) break;
    if (there === word) return { quality: QUALITY.exact, words: [there] };
    if ((prefix || word.length >= INNER_PREFIX_LETTERS) && there.startsWith(word))
      offer(qualityOfBeginning(word.length, there.length, prefix), [there]);
  }
  for (const alternative of alternatives) {
    if (alternative.every((each) => words.includes(each))) offer(QUALITY.alternative, alternative);
  }
  for (const { word: meant, edits } of near) {
    if (words.includes(meant)) offer(edits === 1 ? QUALITY.oneEdit : QUALITY.twoEdits, [meant]);
  }
  return best;
}

/** Scores phrases: 0 when less than `least` of what is asked for is there, or a word that may not be. */
export function phraseScorer(
  weight: (word: string) => number,
): (reading: Reading, words: readonly string[], prior: number, least: number) => number {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0);
  return ({ slots, without, sure }, words, prior, least) => {
    if (without.some((start) => words.some((word) => word.startsWith(start)))) return 0;
    const met = new Set<string>();
    let covered = 0;
    let whole = 0;
    for (const slot of slots) {
      const found = meet(slot, words);
      if (found.quality === 0 && slot.required && least === ALL) return 0;
      const [first] = slot.alternatives;
      const asked = found.quality > 0 ? sum(found.words) : slot.word === null ? sum(first ?? []) : weight(slot.word);
      whole += asked;
      covered += found.quality * asked;
      for (const word of found.words) met.add(word);
    }
    if (!met.size || (least < ALL && covered < least * whole)) return 0;
    return sure * scoreOf(covered / (whole || 1), sum([...met]) / (sum([...new Set(words)]) || 1), prior);
  };
}
