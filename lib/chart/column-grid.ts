/** A grid laid out column by column: the names stand in a box of their own, and beside it a box for each day, with a cell for each name. */
import { hasWords } from './boxes';
import { onlyDay } from './dates';
import type { GridRow } from './grids';
import { measureOf } from './lists/measures';
import { wordsOf } from './pieces';
import type { Box } from './snapshot';

/** With fewer names nothing tells a column from any other box. */
const MIN_CELLS = 3;
const MAX_CELL = 80;
/** How deep below the box beside the names a column may stand. */
const MAX_LEVELS = 2;

const boxesIn = (box: Box): Box[] => box.nodes.filter((node): node is Box => node.kind === 'box' && node.tag !== 'br');
const textOf = (cell: Box): string => (cell.chars === 0 || cell.chars > MAX_CELL ? '' : wordsOf(cell.nodes));

/** The columns of days in a box, or in boxes that hold nothing else; a column without a day and without a word is for one to come. */
function columnsIn(box: Box, length: number, levels = MAX_LEVELS): Box[][] | null {
  const cells = boxesIn(box);
  if (hasWords(box) || box.field !== null) return null;
  if (cells.length === length && (box.chars === 0 || cells.some((cell) => onlyDay(textOf(cell)) !== null))) return [cells];
  if (box.chars === 0) return [];
  const columns: Box[][] = [];
  for (const cell of cells) {
    const inner = levels > 0 && boxesIn(cell).length > 1 ? columnsIn(cell, length, levels - 1) : cell.chars === 0 ? [] : null;
    if (!inner) return null;
    columns.push(...inner);
  }
  return columns;
}

/** Whether what stands below the days are figures, most of all. */
function areFigures(columns: Box[][], at: number): boolean {
  const said = columns.flatMap((cells) => cells.filter((cell, i) => i !== at && cell.chars > 0));
  return said.filter((cell) => measureOf(textOf(cell)) !== null).length * 2 > said.length;
}

/** The rows of such a grid, the days first; null for any other box. */
export function columnRows(box: Box): GridRow[] | null {
  const [first, ...others] = hasWords(box) || box.field !== null ? [] : boxesIn(box).filter(({ chars }) => chars > 0);
  const names = first && !hasWords(first) ? boxesIn(first) : [];
  if (!first || others.length === 0 || names.length < MIN_CELLS || !names.every(({ chars }) => chars <= MAX_CELL)) return null;
  const columns: Box[][] = [];
  for (const other of others) {
    const found = columnsIn(other, names.length);
    if (!found) return null;
    columns.push(...found.filter((cells) => cells.some(({ chars }) => chars > 0)));
  }
  const at = columns[0]?.findIndex((cell) => onlyDay(textOf(cell)) !== null) ?? -1;
  const named = names.filter((name, i) => i !== at && name.chars > 0);
  if (at < 0 || named.length < MIN_CELLS - 1 || !columns.every((cells) => onlyDay(textOf(cells[at] as Box)) !== null)) return null;
  // Beside the days no name stands: where one does, the boxes are rows, and it is that of a column.
  if (names[at]?.chars !== 0 || !areFigures(columns, at)) return null;
  const cellsOf = (i: number): Box[] => [names[i] as Box, ...columns.map((cells) => cells[i] as Box)];
  const below = [...names.keys()].filter((i) => i !== at && (names[i]?.chars ?? 0) > 0);
  // What is set unlike the names and has no value is the name of those below it; one alone is the name of the whole.
  const usual = named.at(-1)?.sign;
  const heads = below.filter((i) => names[i]?.sign !== usual && columns.every((cells) => cells[i]?.chars === 0));
  const rows = below.filter((i) => heads.length > 1 || !heads.includes(i));
  return [at, ...rows].map((i) => ({ box: names[i] as Box, cells: heads.includes(i) ? [names[i] as Box] : cellsOf(i) }));
}
