/** A journal: several notes under one heading, each an entry of its own that begins with its day. */
import { boxesAround } from './boxes';
import { findDays, onlyDay } from './dates';
import type { NoteRange } from './note-range';
import { piecesOf, wordsOf } from './pieces';
import type { Box } from './snapshot';
import { isLeaf, type Leaf } from './title';

/** So much of an entry is its head. */
const MAX_HEAD = 80;
/** So much an entry says at the least. */
const MIN_ENTRY = 60;

/** Whether a box is one of several set alike that each begin with a day. `known`: what was found of others of its kind. */
function isEntry(box: Box, known: Map<Box, Map<string, boolean>>): boolean {
  if (!box.block || box.chars < MIN_ENTRY || !box.parent) return false;
  const kinds = known.get(box.parent) ?? new Map<string, boolean>();
  known.set(box.parent, kinds);
  const before = kinds.get(box.sign);
  if (before !== undefined) return before;
  const alike = box.parent.nodes.filter((node): node is Box => node.kind === 'box' && node.sign === box.sign && node.chars > 0);
  const found = alike.length > 1 && alike.every((each) => each.chars >= MIN_ENTRY && beginsWithDay(each));
  kinds.set(box.sign, found);
  return found;
}
const beginsWithDay = ({ nodes }: Box): boolean => {
  const head = beginningOf(nodes);
  const [day] = findDays(head);
  return day !== undefined && !/\p{L}{3}/u.test(head.slice(0, day.start));
};
/** The first words of a part, however large it is. */
function beginningOf(nodes: Box['nodes']): string {
  let text = '';
  for (const node of nodes) {
    if (text.length >= MAX_HEAD) break;
    text += ` ${(node.kind === 'run' ? node.text : beginningOf(node.nodes)).trim()}`;
  }
  return text.trim().slice(0, MAX_HEAD);
}

/** The notes of a journal, each with the day that stands before it as said of it; a range that is no journal as it is. */
export function byEntry(range: NoteRange): NoteRange[] {
  const { items, title } = range;
  if (title.meaning.note === null || !items.every(isLeaf)) return [range];
  const entries = new Map<Box, Leaf[]>();
  const known = new Map<Box, Map<string, boolean>>();
  for (const leaf of items as Leaf[]) {
    const entry = boxesAround(leaf.box).find((box) => box !== title.scope && isEntry(box, known));
    const before = entry && entries.get(entry);
    if (before) before.push(leaf);
    else if (entry) entries.set(entry, [leaf]);
    // What is written beside the entries belongs to them.
    else if (wordsOf(leaf.nodes).length >= MIN_ENTRY) return [range];
  }
  if (entries.size < 2) return [range];
  return [...entries.values()].map((leaves) => {
    const days = leaves.filter(({ kind, nodes }) => kind === 'line' && onlyDay(wordsOf(nodes)) !== null);
    const written = leaves.filter((leaf) => !days.includes(leaf));
    const [day] = days.flatMap(({ nodes }) => piecesOf(nodes));
    return { ...range, items: written.length > 0 ? written : leaves, said: day === undefined ? [] : [{ label: 'Date', text: day }] };
  });
}
