/** Ranges of the tabular as prefixes that take in just their codes: `P35-P39` is P35, P36 …, a whole letter is that letter. */

import { bareCode } from '../format';
import type { Book, BookNode } from './book-node';

/** Places of the book, `start` up to, not with, `end`. */
export interface Stretch {
  start: number;
  end: number;
}

export interface CodeCover {
  /** All nodes, in the book's order. */
  readonly nodes: readonly BookNode[];
  /** A node with all below it. */
  below(at: number): Stretch;
  /** From a code to the end of another's branch, in the book's order (C4A stands between C43 and C44); null: not both are there. */
  between(from: string, to: string | null): Stretch | null;
  /** The fewest prefixes (without dot) that all whole branches of the stretch begin with, and no code beside it. */
  prefixes(stretch: Stretch): string[];
  /** Codes (without dot) of the stretch that have none below them. */
  leaves(stretch: Stretch): string[];
}

/** For every prefix the stretch from its first code to its last. Most are shared with the code before, and stay open. */
function reachOf(coded: readonly { at: number; whole: string }[]): Map<string, Stretch> {
  const reach = new Map<string, Stretch>();
  let open: Stretch[] = [];
  let before = '';
  for (const { at, whole } of coded) {
    let shared = 0;
    while (shared < whole.length && whole[shared] === before[shared]) shared++;
    open = open.slice(0, shared);
    for (let length = shared + 1; length <= whole.length; length++) {
      const prefix = whole.slice(0, length);
      const stretch = reach.get(prefix) ?? { start: at, end: at };
      reach.set(prefix, stretch);
      open.push(stretch);
    }
    for (const stretch of open) stretch.end = at + 1;
    before = whole;
  }
  return reach;
}

/** Reads the whole book once. */
export function codeCover(book: Book): CodeCover {
  const nodes = Array.from({ length: book.size }, (_, at) => book.node(at));
  const ends = nodes.map(({ at }) => at + 1);
  for (const { at, parent } of nodes.toReversed()) if (parent !== null) ends[parent] = Math.max(ends[parent] as number, ends[at] as number);
  const coded = nodes.flatMap(({ at, kind, code }) => (kind === 'code' && code !== null ? [{ at, code, whole: bareCode(code) }] : []));
  const places = new Map(coded.map(({ at, code }) => [code, at]));
  const reach = reachOf(coded);
  const below = (at: number): Stretch => ({ start: at, end: ends[at] as number });
  const codesIn = ({ start, end }: Stretch): BookNode[] =>
    nodes.slice(start, end).filter(({ kind, code }) => kind === 'code' && code !== null);
  return {
    nodes,
    below,
    between(from, to) {
      const first = places.get(from);
      const last = places.get(to ?? from);
      return first === undefined || last === undefined || last < first ? null : { start: first, end: ends[last] as number };
    },
    prefixes(stretch) {
      const found: string[] = [];
      for (const { code } of codesIn(stretch)) {
        const whole = bareCode(code as string);
        const last = found.at(-1);
        if (last !== undefined && whole.startsWith(last)) continue;
        const isWithin = (prefix: string): boolean => {
          const all = reach.get(prefix);
          return all !== undefined && all.start >= stretch.start && all.end <= stretch.end;
        };
        const prefix = Array.from(whole, (_, at) => whole.slice(0, at + 1)).find(isWithin);
        if (prefix !== undefined) found.push(prefix);
      }
      return [...new Set(found)];
    },
    leaves: (stretch) =>
      codesIn(stretch)
        .filter(({ children }) => children === 0)
        .map(({ code }) => bareCode(code as string)),
  };
}
