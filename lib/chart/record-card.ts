/** Parts of a page that are one record each: a card with a heading, a small table without names of columns. */
import { onlyDay } from './dates';
import { isColumnName } from './grids';
import { rowsOfLeaf } from './leaf-rows';
import { wordsOf } from './pieces';
import { type Cell, cellsOf, type Row } from './row';
import type { Work } from './slices';
import { readTable } from './tables';
import { isLeaf, type Leaf, type Title } from './title';

/** A card that names one thing in its heading and tells of it in pairs below: one row, whose name is the heading. Null for any other part. */
export function* cardOf(title: Title): Work<Row | null> {
  const { meaning, box, items, text } = title;
  if (!box || title.inline || meaning.note || (meaning.list !== null && meaning.list !== 'none') || items.length === 0 || items.length > 4)
    return null;
  if (
    !items.every((item) => isLeaf(item) && (item.kind === 'pairs' || item.kind === 'line')) ||
    !items.some((item) => isLeaf(item) && item.kind === 'pairs')
  )
    return null;
  const told: Cell[] = [];
  for (const item of items)
    if (isLeaf(item) && !item.aside) for (const row of yield* rowsOfLeaf(item)) told.push(...row.cells.filter((cell) => cell.text !== ''));
  // Names of its particulars, and not of other things.
  const named = told.filter(({ label }) => label !== null);
  if (
    named.length === 0 ||
    named.filter(({ label }) => isColumnName(label ?? '') || PARTICULAR.test(label ?? '')).length * 2 < named.length
  )
    return null;
  if (named.some(({ label }) => NAMING.test(label ?? '')) || new Set(named.map(({ label }) => label)).size < named.length) return null;
  return {
    cells: [{ label: 'Name', text }, ...told],
    above: [],
    text: wordsOf([box, ...items.filter(isLeaf).map((leaf) => leaf.box)]),
    group: null,
    table: false,
    visibility: box.visibility,
    box,
  };
}

/** A label that names the thing that a record is of. */
const NAMING =
  /^(?:name|title|allerg(?:y|en)|substance|agent|medication|drug|medicine|problem|diagnosis|condition|vaccine|immunization|procedure|surgery|test|analyte|component|order|payer|insurer)(?: name)?$/i;
const PARTICULAR = /\b(?:number|no|#|id|dates?|on|by|status|type|code|reason|rank)$/i;
/**
 * Whether a table is one record and no list: a row of names and values beside a line that names the thing, or one of several
 * small tables of one kind without names of columns.
 */
export function* isRecord(leaf: Leaf, title: Title): Work<boolean> {
  if (leaf.box.chars > MAX_RECORD) return false;
  const { columns, rows } = yield* readTable(leaf.box);
  if (columns.some((column) => column !== '') || rows.length === 0 || rows.length > 4) return false;
  // Several rows that each name a thing and tell of it, or that each begin with a day, are a list.
  const filled = rows.map(({ cells }) => cells.filter(({ text }) => text !== ''));
  if (rows.length > 1 && filled.every(([only, ...more]) => more.length === 0 && (only?.pieces.length ?? 0) > 1)) return false;
  if (rows.length > 1 && filled.every(([first]) => onlyDay(first?.text ?? '') !== null)) return false;
  const pairs = cellsOf(rows.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces)));
  if (pairs.every(({ label }) => label !== null))
    return rows.length === 1 && title.items.some((item) => isLeaf(item) && item.kind === 'line');
  const alike = title.items.filter((item) => isLeaf(item) && item.kind === 'table' && item.box.sign === leaf.box.sign);
  return alike.length > 1 && rows.every(({ cells }) => cells.filter(({ text }) => text !== '').length < 3);
}
const MAX_RECORD = 400;
