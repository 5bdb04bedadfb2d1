/** Lists that say by their markup how long they are: a list that draws only the rows on screen has the others nowhere in the page. */
import { attr, childNodesOf, closest, elementAbove, nodeTypeOf } from './safe-dom';
import type { Work } from './slices';

/** A list and how many of its rows are in the page. */
export interface Sized {
  element: Element;
  shown: number;
  total: number;
}

const ITEM_ROLE = /^(?:listitem|row|article|treeitem)?$/;
/** More than any list is looked through. */
const MAX_ROWS = 20_000;

/** The lists among `sized`, elements with `aria-rowcount` or `aria-setsize`, that are longer than what is in the page. */
export function* longerThanShown(sized: Element[]): Work<Sized[]> {
  const found: Sized[] = [];
  const seen = new Set<Element>();
  for (const element of sized) {
    yield;
    const grid = attr(element, 'aria-rowcount') !== '';
    const list = grid ? element : elementAbove(element);
    if (!list || seen.has(list) || (!grid && !ITEM_ROLE.test(attr(element, 'role')))) continue;
    seen.add(list);
    const said = Number(attr(element, grid ? 'aria-rowcount' : 'aria-setsize'));
    // -1 stands for a length that is not known.
    if (!Number.isInteger(said) || said < 2) continue;
    const { rows, heads } = grid ? yield* rowsOf(list) : { rows: yield* itemsOf(list), heads: 0 };
    if (rows - heads > 0 && rows < said) found.push({ element: list, shown: rows - heads, total: said - heads });
  }
  return found;
}

/** The rows of a grid, one that is drawn in several parts counted once, and those of them that name the columns. */
function* rowsOf(grid: Element): Work<{ rows: number; heads: number }> {
  const rows = new Set<Element | string>();
  const heads = new Set<Element | string>();
  for (const row of [...Element.prototype.querySelectorAll.call(grid, 'tr, [role="row"]')].slice(0, MAX_ROWS)) {
    yield;
    if (closest(row, '[aria-rowcount]') !== grid) continue;
    const key = attr(row, 'aria-rowindex') || row;
    rows.add(key);
    if (Element.prototype.querySelector.call(row, 'th:not([scope="row"]), [role="columnheader"]')) heads.add(key);
  }
  return { rows: rows.size, heads: heads.size };
}

function* itemsOf(list: Element): Work<number> {
  let items = 0;
  for (const node of childNodesOf(list)) {
    yield;
    if (nodeTypeOf(node) === 1 && attr(node as Element, 'aria-setsize') !== '') items += 1;
    if (items > MAX_ROWS) break;
  }
  return items;
}
