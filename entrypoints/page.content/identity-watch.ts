/** Looks at the place where the patient's name was read, at every change: another name there must not wait for a reading. */
import type { Kept } from '../../lib/chart/page-part';
import type { NamedAt } from '../../lib/chart/read-copy';
import { elementAbove, isConnected, lineOf } from '../../lib/chart/safe-dom';

/** The place, what stands around it from near to far as long as a look there finds the words too, and the words of name and number that stood there. */
export interface Mark {
  place: Element;
  around: Element[];
  words: string[];
}

const MAX_AROUND = 6;

const holds = (element: Element, words: string[]): boolean => {
  const text = lineOf(element);
  return words.every((word) => text.includes(word));
};

/** What to look at after a reading, by what was copied for it; null where it named nobody, or the place is gone. */
export function markOf({ nodes, said }: Kept, named: NamedAt | null): Mark | null {
  const place = named && nodes[named.place];
  if (!named || !(place instanceof Element)) return null;
  const words = named.words.map(({ node, from, to }) => (said[node] ?? '').slice(from, to)).filter((word) => word.length > 1);
  const around: Element[] = [];
  for (let at = elementAbove(place); at && around.length < MAX_AROUND && holds(at, words); at = elementAbove(at)) around.push(at);
  return { place, around, words };
}

/**
 * `gone`: the name or number no longer stands there, nor in what is left around the place if that was taken away; `moved`: the
 * place was taken away, and what is left around it holds the words still, or cannot tell; else `same`.
 */
export function identityAt({ place, around, words }: Mark): 'same' | 'moved' | 'gone' {
  const left = isConnected(place) ? place : around.find(isConnected);
  if (!left) return 'moved';
  if (!holds(left, words)) return 'gone';
  return left === place ? 'same' : 'moved';
}
