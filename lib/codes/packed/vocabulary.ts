/** The words of an index in order, as bytes: found by halves, by what they begin with, and by how near they are. */
import { distance, editsAllowed } from './distance';
import type { PackedStrings } from './strings';

/** A word that a typed one may have meant, and in how many edits. */
export interface NearWord {
  word: string;
  edits: number;
}

/** Words are numbered in their order; they hold a-z and 0-9 only. */
export interface Vocabulary {
  readonly size: number;
  /** The word's number; -1 when it is not there. */
  find(word: string): number;
  /** The numbers of the words that begin with `prefix`: from the first up to, without, the second. */
  range(prefix: string): [from: number, to: number];
  lengthOf(term: number): number;
  /** Words within the edits that the typed word's length allows, nearest first; its first or second letter must be right. */
  near(typed: string, asPrefix: boolean): NearWord[];
}

const MOST_NEAR = 40;
const LETTER_A = 97;

/** Which letters a word holds, one bit a letter; digits share the six bits left. */
function signatureOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    bits |= 1 << (letter >= LETTER_A ? letter - LETTER_A : 26 + (letter % 6));
  }
  return bits >>> 0;
}

export const packSignatures = (words: readonly string[]): Uint32Array => Uint32Array.from(words, signatureOf);

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55_55_55_55);
  left = (left & 0x33_33_33_33) + ((left >>> 2) & 0x33_33_33_33);
  return Math.imul((left + (left >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** `words` sorted; `signatures` of {@link packSignatures}. */
export function openVocabulary({ bytes, starts }: PackedStrings, signatures: Uint32Array): Vocabulary {
  const size = starts.length - 1;

  /** Below, at or above 0 as the term stands before, begins with, or stands after `prefix`. */
  function compare(term: number, prefix: string): number {
    const start = starts[term] as number;
    const end = starts[term + 1] as number;
    for (let at = 0; at < prefix.length; at += 1) {
      const apart = (start + at < end ? (bytes[start + at] as number) : 0) - prefix.charCodeAt(at);
      if (apart !== 0) return apart;
    }
    return 0;
  }
  function firstFrom(prefix: string, orBeginning: boolean): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = compare(middle, prefix);
      if (order < 0 || (orBeginning && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  const lengthOf = (term: number): number => (starts[term + 1] as number) - (starts[term] as number);

  return {
    size,
    lengthOf,
    find(word) {
      const term = firstFrom(word, false);
      return term < size && compare(term, word) === 0 && lengthOf(term) === word.length ? term : -1;
    },
    range: (prefix) => [firstFrom(prefix, false), firstFrom(prefix, true)],
    near(typed, asPrefix) {
      const bound = editsAllowed(typed.length);
      if (bound === 0 || /\d/.test(typed)) return [];
      const letters = signatureOf(typed);
      const [first, second] = [typed.charCodeAt(0), typed.charCodeAt(1)];
      const found: NearWord[] = [];
      for (let term = 0; term < size; term += 1) {
        const start = starts[term] as number;
        const length = (starts[term + 1] as number) - start;
        if (length < typed.length - bound || (!asPrefix && length > typed.length + bound)) continue;
        const there = signatures[term] as number;
        if (countBits(letters & ~there) > bound || (!asPrefix && countBits(there & ~letters) > bound)) continue;
        if (bytes[start] !== first && bytes[start] !== second && bytes[start + 1] !== first) continue;
        const edits = distance(typed, bytes, start, start + length, bound, asPrefix);
        if (edits <= bound) found.push({ word: String.fromCharCode(...bytes.subarray(start, start + length)), edits });
      }
      return found.toSorted((a, b) => a.edits - b.edits).slice(0, MOST_NEAR);
    },
  };
}
