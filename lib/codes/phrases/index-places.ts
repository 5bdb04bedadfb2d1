/** The places of an index, with the words that lead to each. Nodes are made as they are asked for: all at once they are sixty megabytes. */
import type { Book, BookNode } from '../books/book-node';

/** What the index prints beside a term without its being part of the name. */
const NO_NAME = /\b(?:NEC|NOS)\b,?|\(s\)/g;
const termWords = (title: string): string =>
  title
    .replace(NO_NAME, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b(?:or|and)) -(?=\w)/g, '-')
    .replace(/[\s,]+$/, '')
    .trim();

/** All places of a book, by number in its order. */
export interface IndexPlaces {
  readonly size: number;
  node(at: number): BookNode;
  /** The last of its words; null for a letter. */
  own(at: number): string | null;
  /** The words of its path, its letter left out. */
  words(at: number): string[];
  /** The places directly below it. */
  below(at: number): number[];
}

const NONE = -1;

/** Reads the book through once. */
export function placesOf(book: Book): IndexPlaces {
  const owns: (string | null)[] = [];
  const parents = new Int32Array(book.size).fill(NONE);
  const firsts = new Int32Array(book.size).fill(NONE);
  const nexts = new Int32Array(book.size).fill(NONE);
  const lasts = new Int32Array(book.size).fill(NONE);
  const once = new Map<string, string>();
  for (let at = 0; at < book.size; at += 1) {
    const { kind, title, parent } = book.node(at);
    const words = kind === 'term' ? termWords(title) : null;
    if (words !== null && !once.has(words)) once.set(words, words);
    owns.push(words === null ? null : (once.get(words) as string));
    if (parent === null) continue;
    parents[at] = parent;
    const last = lasts[parent] as number;
    if (last === NONE) firsts[parent] = at;
    else nexts[last] = at;
    lasts[parent] = at;
  }
  return {
    size: book.size,
    node: (at) => book.node(at),
    own: (at) => owns[at] ?? null,
    words(at) {
      const words: string[] = [];
      for (let place = at; place !== NONE; place = parents[place] as number) {
        const own = owns[place] ?? null;
        if (own === null) break;
        words.push(own);
      }
      return words.toReversed();
    },
    below(at) {
      const places: number[] = [];
      for (let child = firsts[at] as number; child !== NONE; child = nexts[child] as number) places.push(child);
      return places;
    },
  };
}
