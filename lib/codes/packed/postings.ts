/** For each term the entries that hold it, ascending, as differences of one to five bytes. */

export interface Postings {
  bytes: Uint8Array;
  /** Where each term's differences begin in `bytes`, and at last where they end. */
  starts: Uint32Array;
  /** How many entries hold each term. */
  counts: Uint32Array;
}

/** The distinct terms of entry `e`: `terms[starts[e]]` up to, without, `terms[starts[e + 1]]`. */
export interface TermLists {
  starts: Uint32Array;
  terms: Uint32Array;
}

const LOW_BITS = 0x7f;
const MORE = 0x80;
const MOST_BYTES = 5;

/** Entries by term, by counting: `ends[t]` is where term `t` begins in `entries`. */
function byTerm(size: number, { starts, terms }: TermLists): { counts: Uint32Array; begins: Uint32Array; entries: Uint32Array } {
  const counts = new Uint32Array(size);
  for (const term of terms) counts[term] = (counts[term] as number) + 1;
  const begins = new Uint32Array(size + 1);
  for (let term = 0; term < size; term += 1) begins[term + 1] = (begins[term] as number) + (counts[term] as number);
  const entries = new Uint32Array(terms.length);
  const next = begins.slice(0, size);
  for (let entry = 0; entry < starts.length - 1; entry += 1) {
    for (let at = starts[entry] as number; at < (starts[entry + 1] as number); at += 1) {
      const term = terms[at] as number;
      entries[next[term] as number] = entry;
      next[term] = (next[term] as number) + 1;
    }
  }
  return { counts, begins, entries };
}

/** Packs the lists of `size` terms. */
export function packPostings(size: number, lists: TermLists): Postings {
  const { counts, begins, entries } = byTerm(size, lists);
  const starts = new Uint32Array(size + 1);
  let bytes = new Uint8Array(entries.length * 2 + MOST_BYTES);
  let written = 0;
  for (let term = 0; term < size; term += 1) {
    let before = 0;
    for (let at = begins[term] as number; at < (begins[term + 1] as number); at += 1) {
      if (written + MOST_BYTES > bytes.length) {
        const grown = new Uint8Array(bytes.length * 2);
        grown.set(bytes);
        bytes = grown;
      }
      let difference = (entries[at] as number) - before;
      before = entries[at] as number;
      for (; difference > LOW_BITS; difference >>>= 7) {
        bytes[written] = (difference & LOW_BITS) | MORE;
        written += 1;
      }
      bytes[written] = difference;
      written += 1;
    }
    starts[term + 1] = written;
  }
  return { bytes: bytes.slice(0, written), starts, counts };
}

/** Writes the entries that hold the term into `into`, ascending, and says how many. */
export function entriesOf({ bytes, starts }: Postings, term: number, into: Uint32Array): number {
  const end = starts[term + 1] as number;
  let entry = 0;
  let found = 0;
  for (let at = starts[term] as number; at < end; at += 1) {
    let byte = bytes[at] as number;
    let difference = byte & LOW_BITS;
    for (let shift = 7; byte & MORE; shift += 7) {
      at += 1;
      byte = bytes[at] as number;
      difference |= (byte & LOW_BITS) << shift;
    }
    entry += difference;
    into[found] = entry;
    found += 1;
  }
  return found;
}
