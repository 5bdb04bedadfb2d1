/** A way to the whole of a list that says how long it is: "See all (9)" above seven rows. */
import type { Unread } from './chart';
import { type Facts, LIST_NAMES } from './facts';
import { elementAbove, lineOf } from './safe-dom';
import { shownOf } from './shown-of';
import { leavesOf, type Title } from './title';

/** What such a way says. */
const SEE_ALL = /^(?:see|view|show|open)\s+all\b[^\d]{0,24}\(?\s*(\d{1,4})\)?(?:\s+\p{L}+)?$/iu;
/** How far below the part that it heads such a way may lie. */
const LEVELS = 6;

/** The lists of the page that are longer than what it shows of them. `ways`: elements that say so. */
export function shorterThanSaid(ways: Iterable<Element>, titles: Title[], facts: Facts, frame: string): Unread[] {
  const found: Unread[] = [];
  const scopes = new Map(titles.filter(({ meaning }) => meaning.list !== null).map((title) => [title.scope.element, title]));
  for (const way of ways) {
    const total = Number(SEE_ALL.exec(lineOf(way))?.[1] ?? 0);
    const title = total > 1 ? titleAround(way, scopes) : null;
    const list = LIST_NAMES.find((name) => name === title?.meaning.list);
    if (!title || !list) continue;
    const shown = facts[list].length;
    const drawn = leavesOf(title).some(({ kind }) => kind === 'table' || kind === 'list' || kind === 'line');
    if (drawn && shown > 0 && shown < total) found.push({ kind: 'list', what: title.text, why: shownOf(shown, total), frame });
  }
  return found;
}

/** The heading whose part holds the element, the nearest around it. */
function titleAround(element: Element, scopes: ReadonlyMap<Element, Title>): Title | null {
  for (let at: Element | null = element, level = 0; at && level < LEVELS; at = elementAbove(at), level++) {
    const title = scopes.get(at);
    if (title) return title;
  }
  return null;
}
