/** Written text that no heading claims. */
import { boxesAround } from './boxes';
import { findDays } from './dates';
import { linesIn, tableOfParts, withoutName } from './note-lines';
import { charsOf, isLongText, type NoteRange } from './note-range';
import { isNotedOfOrder } from './order-notes';
import { piecesOf } from './pieces';
import { isProse, LABEL, NO_NOTES, NOT_PROSE, namesPerson } from './prose';
import { givesValues, isRemark } from './row-remarks';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { readTable, type TableCell } from './tables';
import { isLeaf, type Leaf, type Title, titlesOf } from './title';

/** Written text that no heading claims: whatever the part of the page is called, it is a note until shown otherwise. */
export function* looseNotesIn(outline: Title, taken: Set<Leaf | Title>): Work<NoteRange[]> {
  const ranges: NoteRange[] = [];
  const boxes = new Set([...taken].flatMap((item) => (isLeaf(item) ? [item.box] : [])));
  for (const title of titlesOf(outline)) {
    const { list } = title.meaning;
    if ((list !== null && list !== 'none' && list !== 'encounter') || NO_NOTES.test(title.text) || taken.has(title) || isReason(title))
      continue;
    const inRows = new Set<Leaf>();
    const measured = new Set<Leaf>();
    for (const leaf of title.items) {
      if (!isLeaf(leaf) || leaf.kind !== 'table' || taken.has(leaf)) continue;
      if (yield* givesValues(leaf)) measured.add(leaf);
      const rows = (yield* notesOfRows(leaf)).filter(
        ({ items }) => !(measured.has(leaf) && items.every((item) => isLeaf(item) && isRemark(item))),
      );
      ranges.push(...rows);
      if (rows.length > 0) inRows.add(leaf);
    }
    const free = title.items
      .filter((item): item is Leaf => isLeaf(item) && !taken.has(item) && !inRows.has(item))
      .flatMap((leaf) =>
        leaf.kind === 'table' || leaf.kind === 'list'
          ? linesIn(leaf).filter((line) => !boxes.has(line.box) && !(measured.has(leaf) && isRemark(line)))
          : [leaf],
      );
    yield;
    const rangeOf = new Map<Box, NoteRange>();
    for (const leaf of free) {
      const holder = tableOfParts(leaf) ?? listOfNote(leaf) ?? leaf.box.parent;
      if (
        holder &&
        (isProse(leaf) || (isLongText(leaf) && tableOfParts(leaf) !== null)) &&
        !isNotedOfOrder(leaf.box) &&
        !boxesAround(holder).some((box) => rangeOf.has(box))
      )
        rangeOf.set(holder, { title, items: [] });
      yield;
    }
    if (rangeOf.size === 0) continue;
    for (const leaf of free) {
      if (leaf.kind === 'line') for (const box of boxesAround(leaf.box)) rangeOf.get(box)?.items.push(leaf);
      yield;
    }
    for (const range of rangeOf.values()) {
      const items = writtenPart(range.items.filter(isLeaf));
      if (items.length > 0) ranges.push({ title, items });
    }
  }
  return ranges;
}

/** The list under the heading of one note in which a line stands, where no item says when it was written: all of them are that note. */
function listOfNote({ title, box }: Leaf): Box | null {
  if (!/^note$/i.test(title.text) || title.items.length !== 1) return null;
  const [only] = title.items;
  const lists = only && isLeaf(only) && only.kind === 'list' && boxesAround(box).includes(only.box);
  return lists && findDays(piecesOf(only.nodes).join(' ')).length === 0 ? only.box : null;
}

/** Whether a part only says why somebody came. */
const isReason = ({ meaning, items }: Title): boolean =>
  meaning.section === 'chief-complaint' && items.length === 1 && items.every(isLeaf) && charsOf(items) < MAX_REASON;

const MAX_REASON = 200;

/** The lines from the first sentence to the last, with the few short ones that head and sign them. */
function writtenPart(lines: Leaf[]): Leaf[] {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  if (first < 0) return [];
  let from = first;
  while (from > 0 && first - from < 3 && isShortLine(lines[from - 1])) from -= 1;
  let to = last;
  while (to < lines.length - 1 && to - last < 3 && isShortLine(lines[to + 1])) to += 1;
  return lines.slice(from, to + 1);
}

const isShortLine = (line: Leaf | undefined): boolean => {
  if (!line || line.aside) return false;
  const text = piecesOf(line.nodes).join(' ');
  if (text.length === 0 || text.length > 120 || NOT_PROSE.test(text)) return false;
  return !namesPerson(text) && !NO_NOTES.test(LABEL.exec(text)?.[0] ?? '');
};

/** The rows of a table of notes: where the columns have names and a cell is written text, that cell is the note. */
function* notesOfRows(leaf: Leaf): Work<NoteRange[]> {
  const { columns, rows } = yield* readTable(leaf.box);
  if (columns.filter(Boolean).length < 2) return [];
  return rows.flatMap(({ cells }) => {
    const lineOf = ({ box }: TableCell): Leaf => ({ kind: 'line', box, nodes: withoutName(box), title: leaf.title, aside: null });
    const note = cells.find((cell) => isProse(lineOf(cell)));
    return note ? [{ title: leaf.title, items: [lineOf(note)], said: cells.filter((cell) => cell !== note && cell.text !== '') }] : [];
  });
}
