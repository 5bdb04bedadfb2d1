/** How well a phrase keeps the order of the typed words, and has a word of its own for each of them. */
import type { Slot } from './reading';
import { foldWord, rawWords } from './text';

/** Neighbours may have a small word or two between them. */
const NEAR = 3;
/** What it is worth that all typed neighbours are neighbours there. */
const ALL_NEIGHBOURS = 0.08;
/** `other` asks for nothing by itself, but where it is typed and said, the residual code is meant. */
const RESIDUAL = 'other';
const RESIDUAL_SAID = 0.1;
/** What a typed word costs that must share a word of the phrase with another. */
const SHARED = 0.05;

/** Whether the word says what is asked, alone or as part of a wording. */
const says = ({ word, alternatives, near }: Slot, there: string): boolean =>
  (word !== null && there.startsWith(word)) ||
  alternatives.some((wording) => wording.includes(there)) ||
  near.some((guess) => guess.word === there);

/** A factor about 1 for a phrase that meets the slots of a query of the words `typed`. */
export function orderFactor(slots: readonly Slot[], typed: readonly string[], text: string): number {
  const raw = rawWords(text);
  const residual = typed.includes(RESIDUAL) && raw.includes(RESIDUAL) ? RESIDUAL_SAID : 0;
  if (slots.length < 2) return 1 + residual;
  const words = raw.map(foldWord);
  const places = slots.map((slot) => words.flatMap((word, at) => (says(slot, word) ? [at] : [])));
  let neighbours = 0;
  let shared = 0;
  const taken = new Set<number>();
  for (const [at, here] of places.entries()) {
    const before = places[at - 1];
    if (before?.some((first) => here.some((second) => second > first && second - first <= NEAR))) neighbours += 1;
    const free = here.find((place) => !taken.has(place));
    if (free !== undefined) taken.add(free);
    else if (here.length) shared += 1;
  }
  return 1 + residual + (ALL_NEIGHBOURS * neighbours) / (slots.length - 1) - SHARED * shared;
}
