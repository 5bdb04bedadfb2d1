/** Phrases of an index: every entry by its whole path, and every "see" by what it leads to. */
import type { Book, BookNode } from '../books/book-node';
import type { Phrase, PhraseSource } from '../phrase';
import { type IndexPlaces, placesOf } from './index-places';
import { openReferences } from './references';

/** What is below the target of a "see" is told in the words of the "see" too, unless it is more than so many places. */
const MOST_BELOW_SEE = 20;

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(', ');

const codesOf = ({ code, manifestation }: BookNode): string[] => [code, manifestation].flatMap((each) => (each ? [each] : []));

/** The places below `start`, each with the words that lead there from `start`. */
function* belowOf(places: IndexPlaces, start: number): Generator<{ node: BookNode; words: string[] }> {
  const depth = places.words(start).length;
  const left = places.below(start);
  for (let at = left.shift(); at !== undefined; at = left.shift()) {
    yield { node: places.node(at), words: places.words(at).slice(depth) };
    left.unshift(...places.below(at));
  }
}

/** How many places are below `at`, counted no further than `most`. */
function countBelow(places: IndexPlaces, at: number, most: number): number {
  let count = 0;
  for (const child of places.below(at)) {
    if (count > most) break;
    count += 1 + countBelow(places, child, most);
  }
  return count;
}

/**
 * `inTable` gives the code a reference to the neoplasm table means, or null. A "see also" counts only where the entry
 * has no code of its own.
 */
export function* indexPhrases(book: Book, source: PhraseSource, inTable: (reference: string) => string | null): Generator<Phrase> {
  const places = placesOf(book);
  const find = openReferences(places);
  for (let at = 0; at < places.size; at += 1) {
    const words = places.words(at);
    if (words.length === 0) continue;
    const node = places.node(at);
    const text = joined(words);
    const main = words.length === 1;
    for (const code of codesOf(node)) {
      yield { text, code, source, main };
      if (node.nonessential) yield { text: `${text} (${node.nonessential})`, code, source, main };
    }
    for (const reference of node.code === null ? [...node.see, ...node.seeAlso] : node.see) {
      const cell = inTable(reference);
      if (cell !== null) {
        yield { text, code: cell, source, main };
        continue;
      }
      for (const target of find(reference)) {
        for (const code of codesOf(places.node(target))) yield { text, code, source, main };
        if (countBelow(places, target, MOST_BELOW_SEE) > MOST_BELOW_SEE) continue;
        for (const below of belowOf(places, target)) {
          for (const code of codesOf(below.node)) yield { text: joined([...words, ...below.words]), code, source, main: false };
        }
      }
    }
  }
}
