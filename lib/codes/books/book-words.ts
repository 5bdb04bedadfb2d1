/** Finding nodes of a book by the beginnings of their words. */
import { foldWord, rawWords } from '../search/text';
import type { NewNode } from './book-record';
import { type Postings, readPostings } from './bytes';
import { placeOf, prefixRange } from './sorted';

/** Notes that say what a code holds; what it excludes is not found under its own words. */
const HOLDING_NOTES: ReadonlySet<string> = new Set(['includes', 'inclusion-term']);
/** More words than a person types; beyond them the marks would not fit their bits. */
const MOST_WORDS = 16;

/** Folded on both sides, so that a plural or a British spelling finds its word; none twice. */
const wordsOf = (text: string, fold: (word: string) => string): string[] => [...new Set(rawWords(text).map(fold))];

/** Folds a word once, however often a book has it. */
export function wordFolder(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const folded = known.get(word) ?? foldWord(word);
    known.set(word, folded);
    return folded;
  };
}

/** The words a node is found by, its ancestors' not counted. */
export function foundBy(node: NewNode, fold: (word: string) => string): string[] {
  const texts = [node.title, node.nonessential];
  for (const note of node.notes) if (HOLDING_NOTES.has(note.kind)) texts.push(note.text);
  return wordsOf(texts.join(' '), fold);
}

/** What finding needs of an opened book: `depth` by place, sorted `vocabulary` with the places of each word. */
export interface Findable {
  depth: Uint8Array;
  vocabulary: () => readonly string[];
  places: Postings;
  title: (place: number) => string;
  /** Words in a node's own texts: of two nodes that hold what was typed the shorter says it more exactly. */
  lengths: Uint8Array;
}

/** Weights in the order of what counts more; each outweighs the sum of those below it in any tree of the official books. */
const OWN = 1 << 18;
const BEGINS = 1 << 17;
const WHOLE = 1 << 12;
const STEP_DOWN = 1 << 8;

/** Candidates looked at more closely, of those found: whether the title begins with a word typed. */
const CLOSELY = 200;

/**
 * Places whose own words begin with some, and with their ancestors' words all, of the words typed. First those that hold
 * most of the words themselves, then those whose title begins with one, then whole words, then the higher in the tree, the
 * shorter, and the earlier.
 */
export function findPlaces(query: string, limit: number, book: Findable): number[] {
  const typed = wordsOf(query, foldWord).slice(0, MOST_WORDS);
  if (!typed.length || limit <= 0) return [];
  const size = book.depth.length;
  const own = new Uint32Array(size);
  const vocabulary = book.vocabulary();
  for (const [bit, word] of typed.entries()) {
    const { start, end } = prefixRange(vocabulary, word);
    if (start === end) return [];
    const whole = placeOf(vocabulary, word);
    for (let at = start; at < end; at++) {
      const marks = (1 << bit) | (at === whole ? 1 << (bit + MOST_WORDS) : 0);
      readPostings(book.places, at, (place) => {
        own[place] = (own[place] as number) | marks;
      });
    }
  }
  const all = (1 << typed.length) - 1;
  const above = new Uint32Array(256);
  const found: { at: number; score: number }[] = [];
  for (let at = 0; at < size; at++) {
    const depth = book.depth[at] as number;
    const marks = own[at] as number;
    const together = marks | (depth ? (above[depth - 1] as number) : 0);
    above[depth] = together;
    if ((marks & all) === 0 || (together & all) !== all) continue;
    const score =
      bits(marks & all) * OWN +
      bits(together >>> MOST_WORDS) * WHOLE -
      depth * STEP_DOWN -
      Math.min(book.lengths[at] as number, STEP_DOWN - 1);
    found.push({ at, score });
  }
  const best = (a: (typeof found)[number], b: (typeof found)[number]): number => b.score - a.score || a.at - b.at;
  found.sort(best);
  const close = found.slice(0, Math.max(limit, CLOSELY));
  for (const candidate of close) {
    const [first = ''] = wordsOf(book.title(candidate.at), foldWord);
    if (typed.some((word) => first.startsWith(word))) candidate.score += BEGINS;
  }
  return close
    .sort(best)
    .slice(0, limit)
    .map(({ at }) => at);
}

function bits(marks: number): number {
  let count = 0;
  for (let rest = marks; rest; rest &= rest - 1) count++;
  return count;
}
