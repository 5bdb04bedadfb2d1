/** What the lines right above a table without a heading say of it: the name of a battery, and when it was taken. */
import { findDays } from './dates';
import { dayUnder } from './day-under';
import { piecesOf } from './pieces';
import { isLeaf, type Leaf, leavesOf } from './title';

/** So many lines may stand between the name and the table. */
const MAX_LINES = 5;
const DONE = /\b(?:collected|drawn|taken|completed|resulted|reported|received|performed|issued)(?: on)?[:\s]*$/i;
const NAMED = /^\p{Lu}[^:;.?!\d]{3,70}$/u;

export interface Above {
  name: string | null;
  day: string | null;
}

/** The nearest line that says when something was done, and the bold line right above that; what the headings say where there is none. */
export function aboveTable(leaf: Leaf): Above {
  const { items } = leaf.title;
  const at = items.indexOf(leaf);
  // A bar of views between the two may be taken for a heading.
  const before = items.slice(Math.max(0, at - MAX_LINES), at).flatMap((item) => (isLeaf(item) ? [item] : leavesOf(item).slice(0, 2)));
  for (const [i, line] of [...before.entries()].toReversed()) {
    if (line.kind !== 'line') break;
    const text = piecesOf(line.nodes).join(' ');
    const done = text.length < 80 ? findDays(text).find(({ start }) => DONE.test(text.slice(0, start))) : undefined;
    if (!done) continue;
    const head = before[i - 1];
    // The bold line may have been taken for the heading of the line alone.
    const heads = line.title !== leaf.title && leavesOf(line.title)[0] === line ? line.title.text : null;
    const name = heads ?? (head?.kind === 'line' && head.box.bold ? piecesOf(head.nodes).join(' ') : '');
    return { name: NAMED.test(name) ? name : null, day: done.day };
  }
  return { name: null, day: dayUnder(leaf.title) };
}
