/** The items of a list, and of the lists in it that only part its items into groups. */
import { isFilled } from './boxes';
import { dayHead } from './day-heads';
import { measureOf } from './lists/measures';
import { isResultWord } from './lists/results';
import { stateIn } from './lists/row-words';
import { piecesOf, wordsOf } from './pieces';
import { PAIR } from './row';
import { type ListKind, meaningOf } from './section-names';
import type { Box, Run } from './snapshot';

/** `group`: what the line above the list in which the item stands says of all its items. */
export interface ListItem {
  box: Box;
  group: string | null;
}

const isList = (box: Box): boolean => box.tag === 'ul' || box.tag === 'ol';
const markedIn = (list: Box): Box[] =>
  list.nodes.flatMap((node) => (node.kind === 'run' ? [] : node.tag === 'li' || node.role === 'listitem' ? [node] : markedIn(node)));

/** The items of a list: those marked as such; in a list without any, its parts of one kind, as buttons and links play items. */
function boxesOf(list: Box): Box[] {
  const marked = markedIn(list);
  if (marked.length > 0) return marked;
  const parts = list.nodes.filter(isFilled);
  const [first, second] = parts;
  if (first?.kind !== 'box') return [];
  // A wrapper may hold them all.
  if (!second && !/^(?:a|button)$/.test(first.tag) && first.role !== 'button') return boxesOf(first);
  return parts.every((part): part is Box => part.kind === 'box' && part.sign === first.sign) ? parts : [];
}

/** A list in which every item holds a figure, below a line without any, gives the tests of a battery. */
const isBattery = (head: string, items: Box[]): boolean =>
  items.length > 1 &&
  measureOf(head) === null &&
  items.every(({ nodes }) => {
    const pieces = piecesOf(nodes);
    return pieces.length > 1 && pieces.slice(1).some((piece) => measureOf(piece) !== null || isResultWord(piece));
  });

/** A list in which every item names a test and says what it gave, below the line of a specimen and its day: "18/11/2026 Blood culture". */
const isSpecimen = (head: string, items: Box[]): boolean => {
  const { day, name } = dayHead(head);
  return day !== null && name !== null && items.length > 0 && items.every(({ chars, nodes }) => chars < 160 && PAIR.test(wordsOf(nodes)));
};

/** Whether a line says of the items below it when they are of, how they stand, or which list they are: what tells more of one thing does not. */
function isHead(head: string, items: Box[], kind: ListKind | null): boolean {
  const { day, name } = dayHead(head);
  if (day !== null && name === null) return true;
  const { list } = meaningOf(head, true);
  return (
    stateIn(head) !== null ||
    (list !== null && list !== 'none') ||
    (kind === 'results' && (isBattery(name ?? head, items) || isSpecimen(head, items)))
  );
}

const MAX_HEAD = 80;
/** The line above the only list of an item, and that list; null for an item that is none of a group. */
function groupIn(item: Box): { head: string; list: Box } | null {
  const filled = item.nodes.filter(isFilled);
  const last = filled.at(-1);
  if (last?.kind !== 'box') return null;
  // A wrapper may hold both.
  if (filled.length === 1) return isList(last) ? null : groupIn(last);
  const above: (Box | Run)[] = filled.slice(0, -1);
  const list = isList(last)
    ? last
    : last.nodes.find((node): node is Box => node.kind === 'box' && isList(node) && node.chars === last.chars);
  if (!list || item.chars - list.chars > MAX_HEAD) return null;
  const head = wordsOf(above);
  return head === '' ? null : { head, list };
}

/** The items of a list of that kind, in order. */
export function itemsOf(list: Box, kind: ListKind | null, around: string | null = null): ListItem[] {
  return boxesOf(list).flatMap((box) => {
    const group = groupIn(box);
    if (!group || !isHead(group.head, boxesOf(group.list), kind)) return [{ box, group: around }];
    const day = around === null ? null : dayHead(around);
    const whole = day?.day && day.name === null && dayHead(group.head).day === null ? `${group.head} ${around}` : group.head;
    return itemsOf(group.list, kind, whole);
  });
}
