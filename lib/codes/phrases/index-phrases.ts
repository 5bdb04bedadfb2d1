/** Phrases of an index: every entry by its whole path, and every "see" by what it leads to. */
import type { Book, BookNode } from '../books/book-node';
import type { Phrase, PhraseSource } from '../phrase';
import { type IndexPlace, openReferences } from './references';

/** Places below the target of a "see" that are told in the words of where the "see" stands. */
const MOST_BELOW_SEE = 60;

/** What the index prints beside a term without its being part of the name. */
const NO_NAME = /\b(?:NEC|NOS)\b,?|\(s\)/g;
export const termWords = (title: string): string =>
  title
    .replace(NO_NAME, '')
    .replace(/\s+/g, ' ')
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

/** The places below `start`, nearest levels first, at most `most`, each with the words that lead there from `start`. */
function* belowOf(places: readonly IndexPlace[], start: number, most: number): Generator<{ node: BookNode; words: string[] }> {
  let given = 0;
  let level = [start];
  const depth = places[start]?.words.length ?? 0;
  while (level.length > 0 && given < most) {
    const next: number[] = [];
    for (const at of level) {
      for (const child of places[at]?.below ?? []) {
        const place = places[child] as IndexPlace;
        if (given < most) yield { node: place.node, words: place.words.slice(depth) };
        given += 1;
        next.push(child);
      }
    }
    level = next;
  }
}

export function* indexPhrases(book: Book, source: PhraseSource): Generator<Phrase> {
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
    for (const reference of node.see) {
      for (const target of find(reference)) {
        for (const code of codesOf((places[target] as IndexPlace).node)) yield { text, code, source, main };
        for (const below of belowOf(places, target, MOST_BELOW_SEE)) {
          for (const code of codesOf(below.node)) yield { text: joined([...words, ...below.words]), code, source, main: false };
        }
      }
    }
  }
}
