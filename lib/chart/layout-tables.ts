/** Tables that lay out a page, or hold a text, instead of rows. */
import { lineText } from './dom-text';
import { gridRows, isTable } from './grids';
import { piecesOf } from './pieces';
import { isNarrative, meaningOf } from './section-names';
import type { Box } from './snapshot';

/** Whether a box holds, at any depth, one of that kind. */
export const has = (box: Box, test: (box: Box) => boolean): boolean =>
  box.nodes.some((node) => node.kind === 'box' && (test(node) || has(node, test)));

/** Whether a table lays out the page instead of holding rows: something in it has a structure of its own. */
export const laysOut = (table: Box): boolean =>
  (table.role === 'presentation' && !isTable(table)) ||
  gridRows(table)?.length === 0 ||
  has(
    table,
    (box) =>
      (isTable(box) && !isCellFrame(box, table)) ||
      box.tag === 'textarea' ||
      isFixedText(box) ||
      /^h[1-6]$/.test(box.tag) ||
      (box.tag === 'ul' && !isCellList(box, table)),
  ) ||
  (!has(table, (box) => box.tag === 'th' || box.role === 'columnheader') && has(table, (box) => box.tag === 'td' && box.chars > 400)) ||
  table.chars === 0 ||
  filledCells(table, 2) === 1 ||
  isOneColumnOfProse(table) ||
  isOneColumnOfLists(table) ||
  isCellsOfLists(table) ||
  isNoteOfCells(table);

/** A text that keeps its lines; a few words or a figure set so are the value of a row. */
export const isFixedText = (box: Box): boolean => box.tag === 'pre' && box.chars > MAX_VALUE;

const MAX_VALUE = 60;

/** Whether the parts of a note are set in cells. Diagnoses alone, each behind its label, are rows. */
function isNoteOfCells(table: Box): boolean {
  const look = { left: 400, letters: new Set<string>(), diagnoses: 0 };
  const found = narrativeCells(table, look);
  const oneColumn = isOneColumn(table);
  return found > (oneColumn ? 0 : 1) && (oneColumn || found > look.diagnoses);
}

/** Whether a table only frames the words of one cell of a wide table, as grids frame the names of their columns. */
const isCellFrame = (inner: Box, table: Box): boolean =>
  filledCells(inner, 2) < 2 && inner.chars < 60 && (gridRows(table) ?? []).slice(0, 3).some(({ cells }) => cells.length > 2);

/** Whether a list is a few words in a cell of a table whose columns have names, as tags and categories are set. */
const isCellList = (list: Box, table: Box): boolean => list.chars < 60 && has(table, ({ tag }) => tag === 'th');

/** A table of one column has no columns to name: a section's name in it heads what stands below. */
const isOneColumn = (table: Box): boolean =>
  (gridRows(table) ?? []).slice(0, 40).every(({ cells }) => cells.filter((cell) => cell.chars > 0).length < 2);

/** One cell a row, and long sentences in them: a table only for the frame around a text. */
function isOneColumnOfProse(table: Box): boolean {
  const rows = gridRows(table) ?? [];
  let long = false;
  for (const { cells } of rows.slice(0, 40)) {
    const filled = cells.filter((cell) => cell.chars > 0);
    if (filled.length > 1) return false;
    long ||= (filled[0]?.chars ?? 0) > 160;
  }
  return long;
}

/** One cell a row, and the names of lists in some: each heads the cells below it. */
const isOneColumnOfLists = (table: Box): boolean =>
  isOneColumn(table) &&
  (gridRows(table) ?? []).slice(0, 40).some(({ cells }) => {
    const text = cells.length === 1 && (cells[0]?.chars ?? 0) < 60 ? lineText(cells[0]?.nodes ?? []) : '';
    return text !== '' && !/:\s*$/.test(text) && meaningOf(text, true).list !== null;
  });

/** Cells that each begin with the name of a list in bold, alone in its line, and go on in lines: old pages set their panels so. */
const isCellsOfLists = (table: Box): boolean =>
  !has(table, ({ tag }) => tag === 'th') && (gridRows(table) ?? []).slice(0, 8).some(({ cells }) => cells.some(isCellOfLines));

function isCellOfLines({ nodes }: Box): boolean {
  const [head, end, more] = nodes.filter((node) => (node.kind === 'run' ? node.text.trim() !== '' : node.chars > 0 || node.tag === 'br'));
  return (
    head?.kind === 'box' &&
    head.bold &&
    head.chars > 0 &&
    head.chars < 40 &&
    end?.kind === 'box' &&
    end.tag === 'br' &&
    more !== undefined &&
    meaningOf(lineText(head.nodes), true).list !== null
  );
}

/** How many cells hold something, as far as is asked. */
function filledCells(table: Box, most: number): number {
  let found = 0;
  for (const node of table.nodes) {
    if (found >= most || node.kind === 'run') continue;
    if (node.tag === 'td' || node.tag === 'th') found += node.chars > 0 ? 1 : 0;
    else found += filledCells(node, most - found);
  }
  return found;
}

/** A table whose cells are headed "Subjective", "Plan" … is a note set in a table. So many cells tell; no note has more. */
function narrativeCells(table: Box, look: { left: number; letters: Set<string>; diagnoses: number }): number {
  let found = 0;
  for (const node of table.nodes) {
    if (look.left <= 0) break;
    if (node.kind === 'run' || isRowOfNames(node)) continue;
    if (node.tag !== 'td' && node.tag !== 'th') {
      found += narrativeCells(node, look);
      continue;
    }
    look.left -= 1;
    const heads = [
      node.chars < 60 ? lineText(node.nodes) : '',
      piecesOf(node.nodes.length > FIRST_NODES ? node.nodes.slice(0, FIRST_NODES) : node.nodes)[0] ?? '',
    ];
    const head = heads.find((text) => text.length < 60 && isNarrative(meaningOf(text).section));
    // One letter tells where the others of "S", "O", "A", "P" stand too; alone it points to a diagnosis.
    if (head && /^\W*\w\W*$/.test(head)) found += look.letters.size < look.letters.add(head).size && look.letters.size === 3 ? 3 : 0;
    else if (head) {
      found += 1;
      if (meaningOf(head).section?.endsWith('-diagnosis') && node.chars < 60) look.diagnoses += 1;
    }
  }
  return found;
}

/** A row of header cells names columns, though "Procedure" and "Diagnosis" head parts of a note too: unless it names nothing but such parts. */
function isRowOfNames(row: Box): boolean {
  const cells = row.tag === 'tr' ? row.nodes.filter((node): node is Box => node.kind === 'box' && node.chars > 0) : [];
  if (cells.length < 2 || !cells.every(({ tag }) => tag === 'th')) return false;
  return cells.map(({ nodes }) => meaningOf(lineText(nodes))).some(({ list, section }) => list !== null || !isNarrative(section));
}

/** A cell's heading stands among its first nodes. */
const FIRST_NODES = 2;
