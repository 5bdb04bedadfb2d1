/** Phrases of an index: every entry by its whole path, and every "see" by what it leads to. */
import type { Book, BookNode } from '../books/book-node';
import type { Phrase, PhraseSource } from '../phrase';
import { type IndexPlace, openReferences } from './references';

/** What is below the target of a "see" is told in the words of the "see" too, unless it is more than so many places. */
const MOST_BELOW_SEE = 20;

/** What the index prints beside a term without its being part of the name. */
const NO_NAME = /\b(?:NEC|NOS)\b,?|\(s\)/g;
export const termWords = (title: string): string =>
  title
    .replace(NO_NAME, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b(?:or|and)) -(?=\w)/g, '-')
    .replace(/[\s,]+$/, '')
    .trim();

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(', ');

/** All places of the book in its order, each with the words of its path (its letter left out). */
export function placesOf(book: Book): IndexPlace[] {
  const places: IndexPlace[] = [];
  for (let at = 0; at < book.size; at += 1) {
    const node = book.node(at);
    const above = node.parent === null ? null : (places[node.parent] ?? null);
    const words = node.kind === 'term' ? [...(above?.words ?? []), termWords(node.title)] : [];
    places.push({ node, words, below: [] });
    above?.below.push(at);
  }
  return places;
}

const codesOf = ({ code, manifestation }: BookNode): string[] => [code, manifestation].flatMap((each) => (each ? [each] : []));

/** The places below `start`, each with the words that lead there from `start`. */
function* belowOf(places: readonly IndexPlace[], start: number): Generator<{ node: BookNode; words: string[] }> {
  const depth = places[start]?.words.length ?? 0;
  const left = [...(places[start]?.below ?? [])];
  for (let at = left.shift(); at !== undefined; at = left.shift()) {
    const { node, words, below } = places[at] as IndexPlace;
    yield { node, words: words.slice(depth) };
    left.unshift(...below);
  }
}

/** How many places are below `at`, counted no further than `most`. */
function countBelow(places: readonly IndexPlace[], at: number, most: number): number {
  let count = 0;
  for (const child of places[at]?.below ?? []) {
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
  for (const { node, words } of places) {
    if (words.length === 0) continue;
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
        for (const code of codesOf((places[target] as IndexPlace).node)) yield { text, code, source, main };
        if (countBelow(places, target, MOST_BELOW_SEE) > MOST_BELOW_SEE) continue;
        for (const below of belowOf(places, target)) {
          for (const code of codesOf(below.node)) yield { text: joined([...words, ...below.words]), code, source, main: false };
        }
      }
    }
  }
}
