/** Tables as rows of labelled cells, however many header rows, row spans and column spans they have. */
import { lineText, piecesOf } from './dom-text';
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

/** `group`: the full-width row above, which names a stretch of rows. */
export interface TableRow {
  cells: TableCell[];
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
  /** First slot of a spanned cell; the others repeat it. */
  first: boolean;
}

const rowsBelow = (box: Box): Box[] =>
  box.nodes.flatMap((node) =>
    node.kind === 'run' || node.tag === 'table' ? [] : node.tag === 'tr' || node.role === 'row' ? [node] : rowsBelow(node),
  );
const cellsOf = (row: Box): Box[] =>
  row.nodes.filter(
    (node): node is Box =>
      node.kind === 'box' && (node.tag === 'td' || node.tag === 'th' || /^(?:cell|gridcell|columnheader|rowheader)$/.test(node.role)),
  );
const span = (box: Box, name: string): number => {
  const value = Number.parseInt(box.element.getAttribute(name) ?? '1', 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, 100) : 1;
};
const isHead = (box: Box): boolean => box.tag === 'th' || box.role === 'columnheader';

/** The grid with spans filled in: every row as long as its cells reach. */
function* gridOf(rows: Box[]): Work<Slot[][]> {
  const grid: Slot[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    yield;
    let x = 0;
    for (const box of cellsOf(row)) {
      while (grid[y]?.[x]) x += 1;
      const text = lineText(box.nodes);
      for (let dy = 0; dy < span(box, 'rowspan') && y + dy < rows.length; dy++) {
        for (let dx = 0; dx < span(box, 'colspan'); dx++) {
          const line = grid[y + dy];
          if (line) line[x + dx] = { box, text, first: dy === 0 && dx === 0 };
        }
      }
      x += span(box, 'colspan');
    }
  }
  return grid;
}

const COLUMN =
  /^(?:problems?|diagnos[ie]s|conditions?|name|title|descriptions?|codes?|coding|icd.*|cpt.*|type|status|onset.*|begin|end|start.*|stop.*|dates?|medications?|drug|dose|dosage|strength|route|frequency|sig|directions|allergens?|allergy|substance|reactions?|severity|tests?|results?|values?|units?|range|reference.*|flags?|abnormal|collected.*|measurement|vital.*|mod.*|units|justify|price|fee|charge|provider|note.*|order.*|component|observation)$/i;

const inHead = (row: Box): boolean => row.parent?.tag === 'thead';
const looksLikeHeader = (cells: Box[], texts: string[]): boolean =>
  cells.length > 1 &&
  ((cells.every((cell, i) => isHead(cell) || texts[i] === '') && cells.some(isHead)) ||
    texts.filter((text) => COLUMN.test(text)).length >= Math.max(2, texts.length - 2));

/** How many rows at the top only name columns. */
function headRows(lines: Box[]): number {
  let heads = 0;
  while (heads < lines.length - 1) {
    const line = lines[heads];
    if (!line) break;
    const cells = cellsOf(line);
    const named =
      inHead(line) ||
      looksLikeHeader(
        cells,
        cells.map((cell) => lineText(cell.nodes)),
      );
    // A second header row exists where the first one spans: its cells stand under a wider one.
    if (!named) break;
    heads += 1;
  }
  return heads;
}

/** Each column's name: the words above it, each once. */
function columnNames(grid: Slot[][], heads: number): string[] {
  const width = grid.reduce((widest, line) => Math.max(widest, line.length), 0);
  return Array.from({ length: width }, (_, x) => {
    const words = grid
      .slice(0, heads)
      .map((line) => line[x]?.text ?? '')
      .filter(Boolean);
    return words.filter((word, i) => words.indexOf(word) === i).join(' ');
  });
}

/** How many rows are enough to know a table's columns. */
const HEAD_ROWS = 6;

/** The names of a table's columns, from its first rows. */
export function* columnsOf(box: Box): Work<string[]> {
  const lines = rowsBelow(box);
  const grid = yield* gridOf(lines.slice(0, HEAD_ROWS));
  return columnNames(grid, headRows(lines.slice(0, HEAD_ROWS)));
}

/** Reads a data table. Header rows are those of the head, those of header cells only, or a first row of column names. */
export function* readTable(box: Box): Work<Table> {
  const lines = rowsBelow(box);
  const grid = yield* gridOf(lines);
  const heads = headRows(lines);
  const columns = columnNames(grid, heads);
  const width = columns.length;
  const rows: TableRow[] = [];
  let group: string | null = null;
  for (const [i, line] of lines.slice(heads).entries()) {
    yield;
    const slots = grid[heads + i] ?? [];
    const own = slots.filter((slot, x) => slot && (x === 0 || slots[x - 1]?.box !== slot.box));
    const filled = own.filter((slot) => slot.text !== '');
    if (filled.length === 0) continue;
    if (own.length === 1 && width > 1) {
      group = filled[0]?.text ?? null;
      continue;
    }
    const cells = slots.flatMap((slot, x) =>
      slot && (x === 0 || slots[x - 1]?.box !== slot.box)
        ? [{ label: columns[x] || null, text: slot.text, pieces: piecesOf(slot.box.nodes), header: isHead(slot.box), box: slot.box }]
        : [],
    );
    rows.push({ cells, group, box: line });
  }
  return { columns, rows };
}
