/** Tables as rows of labelled cells, however many header rows, row spans and column spans they have. */
import { onlyDay } from './dates';
import { type GridRow, gridRows, inMarkedHead, isColumnName } from './grids';
import { piecesOf, wordsOf } from './pieces';
import { meaningOf } from './section-names';
import type { Work } from './slices';
import type { Box } from './snapshot';

/** `label` null where no header names the column. `pieces`: the cell's parts as the eye sees them. */
export interface TableCell {
  label: string | null;
  text: string;
  pieces: readonly string[];
  header: boolean;
  box: Box;
}

/**
 * `group`: the full-width row above, which names a stretch of rows. `above`: what the row leaves blank at its beginning and
 * the rows above say, by column.
 */
export interface TableRow {
  cells: TableCell[];
  above: { label: string; text: string }[];
  group: string | null;
  box: Box;
}

export interface Table {
  columns: string[];
  rows: TableRow[];
}

interface Slot {
  box: Box;
  text: string;
}

const span = (box: Box, name: string): number => {
  const value = Number.parseInt(box.element.getAttribute(name) ?? box.element.getAttribute(`aria-${name}`) ?? '1', 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, 100) : 1;
};
const isHead = (box: Box): boolean => box.tag === 'th' || /^(?:columnheader|rowheader)$/.test(box.role);

/** The grid with spans filled in: every row as long as its cells reach. */
function* gridOf(rows: GridRow[]): Work<Slot[][]> {
  const grid: Slot[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    yield;
    let x = 0;
    for (const box of row.cells) {
      while (grid[y]?.[x]) x += 1;
      const slot = { box, text: wordsOf(box.nodes) };
      for (let dy = 0; dy < span(box, 'rowspan') && y + dy < rows.length; dy++) {
        for (let dx = 0; dx < span(box, 'colspan'); dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = slot;
        }
      }
      x += span(box, 'colspan');
    }
  }
  return grid;
}

const textOf = (box: Box): string => (box.chars > 200 ? '?' : wordsOf(box.nodes));
/** Whether every word of the row stands out by its weight. */
const isBold = (row: GridRow): boolean => row.cells.every((cell) => cell.chars === 0 || cell.bold || boldInside(cell));
const boldInside = (box: Box): boolean =>
  box.nodes.every((node) => (node.kind === 'run' ? node.text.trim() === '' : node.bold || node.chars === 0 || boldInside(node)));

/** A full-width row: one cell where the table has several columns. */
const isTitleRow = (row: GridRow, width: number): boolean => row.cells.length === 1 && width > 1;

const inHead = (row: Box): boolean =>
  row.parent?.tag === 'thead' || inMarkedHead(row) || /(?:^|[.\s_-])(?:head|heads|hdr|header|headers|heading)(?:$|[.\s_-])/.test(row.sign);
/** `named`: whether the columns have names above it, in header cells: then days and other values in plain ones are none. */
function looksLikeHeader(row: GridRow, next: GridRow | undefined, named: boolean): boolean {
  const { cells } = row;
  const texts = cells.map(textOf);
  if (cells.length < 2) return false;
  if (cells.every((cell, i) => isHead(cell) || texts[i] === '') && cells.some(isHead)) return true;
  // "Allergies:" and its like name what stands beside them, not below.
  if (texts.some((text) => text.endsWith(':')) || texts.some((text) => text.length > 40)) return false;
  // A number or code stands in a row, never over a column.
  if (texts.some((text) => /^[A-Z]?\d{3,}/.test(text) && onlyDay(text) === null)) return false;
  const filled = texts.filter(Boolean);
  if (named && !cells.some(isHead) && filled.some((text) => onlyDay(text) !== null)) return false;
  // Days alone above a column of names.
  if (texts[0] === '' && filled.length > 0 && filled.every((text) => onlyDay(text) !== null)) return true;
  const names = filled.filter(isColumnName).length;
  if (names >= Math.max(2, filled.length - 2)) return true;
  const days = filled.filter((text) => onlyDay(text) !== null).length;
  if (names >= 1 && days >= 2 && names + days >= filled.length - 1 && onlyDay(filled[0] ?? '') === null) return true;
  return (
    names >= 1 && filled.length >= 2 && !filled.some((text) => /\d{2}/.test(text)) && isBold(row) && next !== undefined && !isBold(next)
  );
}

interface Head {
  /** Full-width rows before the names of the columns: the table's own title. */
  titles: number;
  heads: number;
}

/** How many rows at the top only name the table or its columns. */
function headOf(rows: GridRow[]): Head {
  const width = Math.max(0, ...rows.slice(0, HEAD_ROWS).map((row) => row.cells.length));
  let titles = 0;
  while (titles < rows.length - 1 && rows[titles] && isTitleRow(rows[titles] as GridRow, width)) titles += 1;
  let heads = 0;
  while (titles + heads < rows.length - 1) {
    const row = rows[titles + heads];
    if (!row || isTitleRow(row, width)) break;
    const named = heads > 0 && (rows[titles]?.cells.every((cell) => isHead(cell) || cell.chars === 0) ?? false);
    if (!(inHead(row.box) || looksLikeHeader(row, rows[titles + heads + 1], named))) break;
    heads += 1;
  }
  if (heads === 0 && rows.length === 1 && rows[0] && (inHead(rows[0].box) || isAllNames(rows[0]))) return { titles: 0, heads: 1 };
  return heads === 0 ? { titles: 0, heads: 0 } : { titles, heads };
}

/** A row that names three columns or more and holds nothing else: the table below it is empty. */
function isAllNames({ cells }: GridRow): boolean {
  const filled = cells.map(textOf).filter(Boolean);
  return filled.length >= 3 && filled.every((text) => !/\d/.test(text)) && filled.filter(isColumnName).length >= filled.length - 1;
}

/** Whether a row below the names says what each column is filtered by. */
const saysFilters = (line: Slot[]): boolean => {
  const filled = line.filter(({ text }) => text !== '');
  return filled.length > 0 && (filled.some(({ text }) => /^no filters?$/i.test(text)) || filled.every(({ text }) => FILTERS.test(text)));
};
const FILTERS = /^(?:no filters?|(?:not )?(?:equals?|contains|starts with|ends with|greater than|less than|one of)\b.*)$/i;

/** Each column's name: the words above it, each once. */
function columnNames(grid: Slot[][], { titles, heads }: Head): string[] {
  const width = grid.reduce((widest, line) => Math.max(widest, line.length), 0);
  const named = grid.slice(titles, titles + heads).filter((line, i) => i === 0 || !saysFilters(line));
  return Array.from({ length: width }, (_, x) => {
    const words = named.map((line) => withoutArrows(line[x]?.text ?? '')).filter(Boolean);
    return words.filter((word, i) => words.indexOf(word) === i).join(' ');
  });
}

/** Arrows that sort a column, and the mark of what may be of several types in FHIR ("Value[x]"), are no part of its name. */
const withoutArrows = (text: string): string => text.replace(/^[\s▲▼▴▾↑↓⇅]+|[\s▲▼▴▾↑↓⇅]+$/g, '').replace(/\[x\]$/, '');

/** How many rows are enough to know a table's columns. */
const HEAD_ROWS = 6;

/** The names of a table's columns, from its first rows. */
export function* columnsOf(box: Box): Work<string[]> {
  const rows = (gridRows(box) ?? []).slice(0, HEAD_ROWS);
  return columnNames(yield* gridOf(rows), headOf(rows));
}

/** The words of a table's first row, where that is one cell over all columns; null elsewhere. */
export function titleCellOf(box: Box): Box | null {
  const rows = gridRows(box) ?? [];
  const width = Math.max(0, ...rows.slice(0, HEAD_ROWS).map((row) => row.cells.length));
  const [first] = rows;
  return first && rows.length > 1 && isTitleRow(first, width) ? (first.cells[0] ?? null) : null;
}

/** A full-width row that says when something was taken heads the rows below it. */
const TAKEN = /\b(?:coll(?:ected)?|drawn|received|resulted|reported)\b.*\d/i;

const namesList = (text: string | null): boolean => text !== null && (meaningOf(text, true).list ?? 'none') !== 'none';

/** A full-width row that says more of the row above it than the name of those below. */
const isDetail = (text: string, bold: boolean): boolean => !bold && (/^[^:]{2,30}:\s/.test(text) || text.length > 60);

/** A cell; the name of its column that narrow screens show in the cell itself is left out. */
function cellAt({ box, text }: Slot, label: string | null): TableCell {
  const pieces = piecesOf(box.nodes);
  const again = label !== null && pieces[0]?.replace(/\s*:$/, '') === label && text !== label;
  const own = again ? pieces.slice(1) : pieces;
  return { label, text: again ? own.join(' ') : text, pieces: own, header: isHead(box), box };
}

/** Reads a data table. Header rows are those of the head, those of header cells only, or a first row of column names. */
export function* readTable(box: Box): Work<Table> {
  const lines = gridRows(box) ?? [];
  const grid = yield* gridOf(lines);
  const head = headOf(lines);
  const first = columnNames(grid, head);
  let columns = first;
  // What spans columns that no row divides is a row like the others.
  const width = Math.max(0, ...lines.map((line) => line.cells.length));
  const rows: TableRow[] = [];
  let group: string | null = null;
  let groupSign = '';
  let groupBox: Box | null = null;
  let said: string[] = [];
  for (const [i, line] of lines.entries()) {
    yield;
    if (i >= head.titles && i < head.titles + head.heads) continue;
    const slots = grid[i] ?? [];
    const own = slots.filter((slot, x) => slot && (x === 0 || slots[x - 1]?.box !== slot.box));
    const only = own.find((slot) => slot.text !== '');
    if (!only) continue;
    // What spans the columns behind a blank cell says more of the row above.
    const spans = own.filter((slot) => slot.text !== '').length === 1 && only !== own[0] && span(only.box, 'colspan') > 1;
    const last = rows.at(-1);
    // One wide cell below cells that reach down from the row above says more of that row.
    const [wide] = line.cells;
    if (
      last &&
      wide &&
      line.cells.length === 1 &&
      own.length > 1 &&
      span(wide, 'colspan') > 1 &&
      last.cells.some(({ box: reaching }) => reaching === own[0]?.box)
    ) {
      const text = wordsOf(wide.nodes);
      if (text !== '') last.cells.push({ label: null, text, pieces: piecesOf(wide.nodes), header: false, box: wide });
      continue;
    }
    if ((own.length === 1 || (spans && isDetail(only.text, false))) && width > 1) {
      const pieces = piecesOf(only.box.nodes);
      if (
        last &&
        lines[i - 1]?.box === last.box &&
        !isHead(only.box) &&
        !(line.box.sign === groupSign && TAKEN.test(only.text)) &&
        isDetail(only.text, isBold(line))
      ) {
        last.cells.push({ label: null, text: only.text, pieces, header: false, box: only.box });
      } else if (namesList(group) && lines[i - 1]?.box === groupBox && !isBold(line) && !namesList(only.text)) {
        // A list of one column in a table of several: the row right below its name, set unlike it.
        groupBox = line.box;
        rows.push({ cells: [cellAt(only, null)], above: [], group, box: line.box });
      } else {
        group = only.text;
        groupBox = isBold(line) ? line.box : null;
        groupSign = line.box.sign;
      }
      continue;
    }
    // Names in the midst of a table are those of the rows below them.
    const filled = own.filter((slot) => slot.text !== '');
    if (head.heads > 0 && filled.length > 1 && own.every((slot) => slot.text === '' || isHead(slot.box)) && i + 1 < lines.length) {
      columns = slots.map((slot) => slot?.text ?? '');
      continue;
    }
    const [name, day, ...more] = filled;
    if (head.heads > 0 && width > 3 && name && day && more.length === 0 && onlyDay(day.text) !== null && !/\d{2}/.test(name.text)) {
      group = `${name.text} ${day.text}`;
      continue;
    }
    const cells = slots.flatMap((slot, x) =>
      slot && (x === 0 || slots[x - 1]?.box !== slot.box) ? [cellAt(slot, columns[x] || null)] : [],
    );
    const firstFilled = slots.findIndex((slot) => slot && slot.text !== '');
    said = slots.map((slot, x) => (x < firstFilled && slot?.text === '' ? (said[x] ?? '') : (slot?.text ?? '')));
    const above = said.slice(0, firstFilled).flatMap((text, x) => (columns[x] && text !== '' ? [{ label: columns[x], text }] : []));
    rows.push({ cells, above, group, box: line.box });
  }
  return { columns: first, rows };
}
