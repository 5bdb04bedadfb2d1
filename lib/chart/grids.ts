/** What of a page is laid out in rows and columns: tables, ARIA grids, and plain boxes that stand like a table under a row of names. */
import { alternatingRows } from './alternating';
import { hasWords } from './boxes';
import { columnRows } from './column-grid';
import { onlyDay } from './dates';
import { isSaidOfVital, isVitalName } from './field-names';
import { wordsOf } from './pieces';
import { attr } from './safe-dom';
import type { Box } from './snapshot';

/** One row: its own box (of a flat grid the first cell's) and its cells. */
export interface GridRow {
  box: Box;
  cells: Box[];
}

const COLUMN =
  /^(?:#|no|company|tariff|insurance (?:nr|no\.?|number)|problems?|dx|diagnos[ie]s|conditions?|name|title|item|descriptions?|codes?|coding|icd.*|cpt.*|hcpcs.*|snomed.*|types?|category|state|status|onset.*|begin|began|end(?:ed)?|since|noted|first noted|start.*|stop.*|dates?(?:\b.*)?|.*\bdate|time|when|medications?|medicine|drug(?: name)?|dose.*|doses?|dosage|posology|strength|form|route|frequency|freq|schedule|sig|directions|instructions|indication|qty|quantity|refills?|prescriber|prescribed.*|allergens?|allergy|allergies|substance|agent|reactions?|severity|criticality|(?:lab )?tests?(?: name)?|analyte|results?|values?|scores?|measure|measures?|units?|uom|range|ranges?|ref|ref\.? ?ranges?|reference.*|normal.*|flags?|abn.*|collected.*|resulted.*|taken|recorded.*|reported|measurement|vital.*|percentile|mods?\.?(?: ?\d)?|modif.*|modality|units|justify|(?:dx )?(?:pointers?|ptrs?)|dx ?#|assessment|seq(?:uence)?|price|fee|charges?|amount|provider|physician|author|ordered(?: by)?|order.*|by|note.*|comments?|component|observation|scales?|instruments?|questionnaires?|vaccine.*|immunization|lot.*|site|given.*|administered.*|manufacturer|procedures?|surgery|operation|performed.*|surgeon|poa|source|payer|plan|member id|policy.*|priority|specimen|lab|latest|last|ga|rank|role|intent|stage|specialty|department|laterality|onset age|provider name|actual|predicted)$/i;

/** The name of a column without the arrows that sort it. */
export const withoutSigns = (text: string): string => text.replace(/^[\s▲▼▴▾↑↓⇅]+|[\s:▲▼▴▾↑↓⇅*]+$/g, '').trim();

/** Whether the words are the name of a column and no value. */
export const isColumnName = (text: string): boolean => {
  const bare = withoutSigns(text);
  return bare.length > 0 && bare.length <= 40 && (COLUMN.test(bare) || isVitalName(bare) || isSaidOfVital(bare));
};

/** A box without wrappers that hold nothing else. */
export function core(box: Box): Box {
  let inner = box;
  for (;;) {
    const content = inner.nodes.filter((node) => (node.kind === 'run' ? node.text.trim() !== '' : true));
    const [only] = content;
    if (content.length !== 1 || only?.kind !== 'box' || only.field || only.says !== null || only.chars === 0) return inner;
    inner = only;
  }
}

const boxesIn = (box: Box): Box[] => box.nodes.filter((node): node is Box => node.kind === 'box' && node.tag !== 'br');

const TABLE_ROLE = /^(?:table|grid|treegrid)$/;
const NO_ROLE = /^(?:presentation|none)$/;
export const isTable = (box: Box): boolean =>
  (box.tag === 'table' && (!NO_ROLE.test(box.role) || saysRows(box))) || box.tag.endsWith('-table') || TABLE_ROLE.test(box.role);
/** Whether a table that says it is for looks only marks its first row as one all the same: then the grid around it is what it is of. */
function saysRows(table: Box): boolean {
  const first = boxesIn(table).find(({ chars }) => chars > 0);
  const row = first?.tag === 'tr' ? first : first && boxesIn(first)[0];
  return row?.role === 'row' && boxesIn(row).some(isCell);
}
/** The table of names above a grid may say that it is for looks only. */
const isAnyTable = (box: Box): boolean => box.tag === 'table' || isTable(box);
const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/;
/** Component libraries name their parts by tag: `mat-cell`, `mat-header-cell`. */
const CELL_TAG = /^t[dh]$|-cell$/;
const isCell = (box: Box): boolean => CELL_TAG.test(box.tag) || CELL_ROLE.test(box.role);
const ROW_TAG = /^tr$|-row$/;
const isRow = (box: Box): boolean => (ROW_TAG.test(box.tag) && !NO_ROLE.test(box.role)) || box.role === 'row';

const rowsBelow = (box: Box): Box[] =>
  box.nodes.flatMap((node) => (node.kind === 'run' || isTable(node) ? [] : isRow(node) ? [node] : rowsBelow(node)));
const cellsBelow = (row: Box): Box[] => boxesIn(row).flatMap((node) => (isCell(node) ? [node] : cellsBelow(node)));

const tablesKnown = new WeakMap<Box, Box[] | null>();

/** The tables of a box that holds nothing else; null where words stand beside them. */
function onlyTables(box: Box): Box[] | null {
  const before = tablesKnown.get(box);
  if (before !== undefined) return before;
  let tables: Box[] | null = hasWords(box) || box.field !== null ? null : [];
  for (const kid of boxesIn(box)) {
    if (tables === null) break;
    if (kid.chars === 0) continue;
    const inner: Box[] | null = isAnyTable(kid) ? [kid] : onlyTables(kid);
    tables = inner && [...tables, ...inner];
  }
  tablesKnown.set(box, tables);
  return tables;
}

/** A grid whose names of columns scroll apart from its rows: a table of names alone, then tables of as many cells without names. */
function splitRows(box: Box): GridRow[] | null {
  const named = namedAbove(box) ?? columnRows(box);
  if (named) return named;
  const [first, ...others] = onlyTables(box) ?? [];
  if (!first || others.length === 0) return null;
  const heads = tableRows(first);
  const width = filledWidth(heads[0]?.cells ?? []);
  if (width < 2 || heads.length > 2 || !heads.every(({ box: row, cells }) => row.parent?.tag === 'thead' || cells.every(isHeadCell)))
    return null;
  const rows = others.flatMap(tableRows);
  const fits = ({ box: row, cells }: GridRow): boolean =>
    row.parent?.tag !== 'thead' && !cells.every(isHeadCell) && (cells.length === width || cells.length === width + 1 || cells.length === 1);
  return rows.length > 0 && rows.every(fits) ? [...heads, ...rows] : null;
}

/** The same where the names are boxes, and below them every row is a table of its own. */
function namedAbove(box: Box): GridRow[] | null {
  const [first, second, more] = hasWords(box) || box.field !== null ? [] : boxesIn(box).filter(({ chars }) => chars > 0);
  const tables = first && second && !more && !isAnyTable(first) && !isAnyTable(second) ? onlyTables(second) : null;
  if (!first || !tables || tables.length < 2) return null;
  const head = headOf(core(first));
  const cells = head ? boxesIn(head) : [];
  const rows = tables.flatMap(tableRows);
  return head &&
    cells.length > 1 &&
    rows.length === tables.length &&
    rows.every((row) => row.cells.length === cells.length && !row.cells.every(isHeadCell))
    ? [{ box: head, cells }, ...rows]
    : null;
}

/** Tables of one column side by side, all as long: the first names what stands in each line of the others. Null for any other box. */
function columnsApart(box: Box): GridRow[] | null {
  const rows = isAnyTable(box) ? tableRows(box) : [];
  const cells = (rows.length === 1 ? (rows[0]?.cells ?? []) : []).filter(({ chars }) => chars > 0);
  if (cells.length < 2) return null;
  const columns = cells.map((cell) => {
    const [only, more] = onlyTables(cell) ?? [];
    return only && !more ? tableRows(only) : [];
  });
  const [names] = columns;
  if (!names || names.length < 3) return null;
  if (!columns.every((column) => column.length === names.length && column.every((row) => row.cells.length === 1))) return null;
  if (!names.every(({ box: { chars, nodes } }) => chars < 60 && /^\p{L}/u.test(wordsOf(nodes)))) return null;
  return names.map((row, i) => ({ box: row.box, cells: columns.flatMap((column) => column[i]?.cells ?? []) }));
}

/** Whether the box is such a grid of several tables. */
export const isSplitGrid = (box: Box): boolean => (isTable(box) ? columnsApart(box) !== null : box.block && splitRows(box) !== null);

/** Whether a table holds the names of columns and nothing else. */
export const isHeadsOnly = (box: Box): boolean => {
  if (!isAnyTable(box)) return false;
  const rows = tableRows(box);
  return rows.length > 0 && rows.length < 3 && rows.every(({ cells }) => cells.length > 1 && cells.every(isHeadCell));
};

/** The boxes of a row of column names that play the head of a grid of so many columns; null for anything else. */
function headsIn(box: Box, width: number): Box[] | null {
  const head = !isAnyTable(box) && box.block ? headOf(core(box)) : null;
  const cells = head ? boxesIn(head) : [];
  return cells.length >= 2 && (cells.length === width || cells.length + 1 === width) ? cells : null;
}

/** Whether a box names the columns of the table right behind it. */
export function isHeadOfNext(box: Box): boolean {
  const beside = (box.parent ? boxesIn(box.parent) : []).filter(({ chars }) => chars > 0);
  const next = beside[beside.indexOf(box) + 1];
  const [table, more] = next && box.chars <= 300 ? (isAnyTable(next) ? [next] : (onlyTables(next) ?? [])) : [];
  if (!table || more) return false;
  const [first] = gridRows(table) ?? [];
  return first?.box === box;
}

/** How far around a table the names of its columns may stand, where they scroll apart from it. */
const HEAD_LEVELS = 4;
/** The names of columns that a table of names alone gives, right before a table without any; empty for any other table. */
function headsBefore(table: Box): GridRow[] {
  const rows = tableRows(table);
  if (
    rows.length === 0 ||
    rows.some(
      ({ box, cells }) => box.chars > 0 && (box.parent?.tag === 'thead' || cells.filter(({ chars }) => chars > 0).every(isHeadCell)),
    )
  )
    return [];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  let at = table;
  for (let level = 0; at.parent && level < HEAD_LEVELS; level++, at = at.parent) {
    const before = boxesIn(at.parent).filter(({ chars }) => chars > 0);
    const beside = before[before.indexOf(at) - 1];
    if (!beside) continue;
    const cells = headsIn(beside, width);
    if (cells) return [{ box: beside, cells }];
    const [heads, more] = isAnyTable(beside) ? [beside] : (onlyTables(beside) ?? []);
    if (!heads || more || !isHeadsOnly(heads)) return [];
    const named = filledWidth(tableRows(heads)[0]?.cells ?? []);
    return named === width || named + 1 === width ? tableRows(heads) : [];
  }
  return [];
}

/** How many columns are named: a last cell without a name stands above the scroll bar. */
const filledWidth = (cells: Box[]): number =>
  cells.reduce((sum, cell) => sum + columnsUnder(cell), 0) - (cells.at(-1)?.chars === 0 ? 1 : 0);

/** How many columns a cell stands over. */
const columnsUnder = ({ element }: Box): number => Math.min(Math.max(Number.parseInt(attr(element, 'colspan'), 10) || 1, 1), 100);

/** Rows of boxes that play a table: the first names the columns, the others have as many cells. Null for any other box. */
function boxRows(box: Box): GridRow[] | null {
  const split = splitRows(box);
  if (split) return split;
  const kids = boxesIn(box).filter((kid) => kid.chars > 0);
  const [first] = kids;
  if (!first || kids.length < 2 || hasWords(box)) return null;
  if (kids.every(({ tag }) => tag === 'dl'))
    return kids.every(isUnnamedList) ? kids.map((kid) => ({ box: kid, cells: boxesIn(kid).filter(({ tag }) => tag === 'dd') })) : null;
  // Items that are lists of terms and values name what they say each by itself.
  if (kids.every((kid) => core(kid).tag === 'dl' && !isUnnamedList(core(kid)))) return null;
  const head = headOf(core(first)) ?? markedHead(first);
  if (!head) return flatRows(box, kids);
  const rows: GridRow[] = [{ box: head, cells: boxesIn(head) }];
  const width = boxesIn(head).length;
  let odd = 0;
  const rest = core(first) === head ? kids.slice(1) : [...boxesIn(core(first)).filter((kid) => core(kid) !== head), ...kids.slice(1)];
  for (const kid of rest) {
    const row = core(kid);
    const inner = cellsUpTo(row, width);
    // As many rows as columns are rows still.
    if (inner.length === width && !inner.every((each) => cellsUpTo(core(each), width).length === width))
      rows.push({ box: row, cells: inner });
    else if (inner.length > 0 && inner.every((each) => cellsUpTo(core(each), width).length === width))
      for (const each of inner) rows.push({ box: core(each), cells: cellsUpTo(core(each), width) });
    else if (inner.length > 1 && inner.length < width && boxesIn(head).every(({ sign }) => sign === boxesIn(head)[0]?.sign))
      rows.push({ box: row, cells: placed(inner, boxesIn(head)) });
    else odd += 1;
  }
  return rows.length > 1 && odd * 3 <= rows.length ? rows : null;
}

/** The boxes of a row without those behind its last column that hold nothing: the way to open it. */
function cellsUpTo(row: Box, width: number): Box[] {
  const cells = boxesIn(row);
  return cells.slice(width).every(({ chars }) => chars === 0) ? cells.slice(0, width) : cells;
}

/** The row of a box that is named as a grid's head, whatever its columns are called. */
function markedHead(box: Box): Box | null {
  const row = core(box);
  const cells = boxesIn(row);
  const names = cells.map(({ nodes, chars }) => (chars > 40 ? '?' : wordsOf(nodes))).filter(Boolean);
  const fits = box.chars <= 300 && names.length > 1 && names.every((name) => /^\p{L}[^\d:?]*$/u.test(name));
  return fits && HEAD_ROW.test(box.words) ? row : null;
}
/** Whether a row lies in what is named as a grid's head. */
export function inMarkedHead(row: Box): boolean {
  for (let box: Box | null = row, level = 0; box && level < 3; box = box.parent, level++) if (HEAD_ROW.test(box.words)) return true;
  return false;
}
const HEAD_ROW = /(?:^|[\s_-])(?:grid|table|list|column)s?[-_](?:head|heading|header)s?(?:$|[\s_-])/;

const left = ({ element }: Box): string => attr(element, 'style').match(/(?:^|[;\s])left:\s*(-?[\d.]+)/)?.[1] ?? '';
/** Cells under the names they are placed below, where fewer stand in a row than there are names and each says how far from the left it is. */
function placed(cells: Box[], heads: Box[]): Box[] {
  const at = new Map(cells.map((cell) => [left(cell), cell]));
  if (at.has('') || at.size < cells.length || !cells.every((cell) => heads.some((head) => left(head) === left(cell)))) return cells;
  return heads.map((head) => at.get(left(head)) ?? { ...head, nodes: [], chars: 0, blocks: 0 });
}

/** A list of values whose names are not shown, as one row of an old dashboard. */
const isUnnamedList = (list: Box): boolean => boxesIn(list).every(({ tag, chars }) => tag === 'dd' || chars === 0);

const namesColumns = (cells: Box[]): boolean => {
  const texts = cells.map((cell) => (cell.chars > 40 ? '?'.repeat(50) : wordsOf(cell.nodes)));
  const named = texts.filter(isColumnName).length;
  // Results over time: the name of the battery, if any, then a day for each column.
  if (texts.length >= 3 && texts.slice(1).every((text) => onlyDay(text) !== null) && onlyDay(texts[0] ?? '') === null) return true;
  const days = texts.filter((text) => onlyDay(text) !== null).length;
  if (named >= 1 && days >= 2 && named + days >= texts.filter(Boolean).length - 1 && onlyDay(texts[0] ?? '') === null) return true;
  return texts.every((text) => text.length <= 40 && !text.includes(': ')) && named >= 2 && named * 2 >= texts.filter(Boolean).length;
};

/** The row of column names in or at the beginning of a box. */
function headOf(box: Box): Box | null {
  if (box.chars > 300 || hasWords(box)) return null;
  const cells = boxesIn(box);
  if (cells.length >= 2 && cells.length <= 16 && namesColumns(cells)) return box;
  const [only] = cells;
  return only && cells.length > 1 && only.chars > 0 ? null : only ? headOf(core(only)) : null;
}

/** Cells without rows, as a style grid lays them out: the names of the columns, then as many cells for each row. */
function flatRows(box: Box, kids: Box[]): GridRow[] | null {
  const cells = boxesIn(box);
  if (kids.length < 6 || cells.some((cell) => cell.blocks > 3 || cell.chars > 200)) return null;
  let width = 0;
  while (width < cells.length && width < 12 && isColumnName(wordsOf(cells[width]?.nodes ?? []))) width += 1;
  // Names that no list knows are names still, where they are set unlike what follows.
  const sign = cells[0]?.sign;
  const other = cells.findIndex((cell, at) => at >= width && cell.sign !== sign);
  if (width >= 2 && other > width && other <= 12 && cells.at(-1)?.sign !== sign) width = other;
  if (width < 3 || cells.length % width !== 0 || cells.length < 2 * width) return null;
  const rows: GridRow[] = [];
  for (let at = 0; at < cells.length; at += width) rows.push({ box: cells[at] as Box, cells: cells.slice(at, at + width) });
  return rows;
}

const known = new WeakMap<Box, GridRow[] | null>();

/** The rows of a table, an ARIA grid or boxes that stand like one; null for a box that is none. */
export function gridRows(box: Box): GridRow[] | null {
  const before = known.get(box);
  if (before !== undefined) return before;
  const rows = isTable(box)
    ? (columnsApart(box) ?? [...headsBefore(box), ...tableRows(box).filter((row, i, all) => !isOpened(row, i, all))])
    : box.block && box.blocks > 0
      ? boxRows(box)
      : null;
  known.set(box, rows);
  return rows;
}

const tableRows = (table: Box): GridRow[] => rowsBelow(table).map((row) => ({ box: row, cells: cellsBelow(row) }));

/** A row of one cell that holds a page of its own, as it opens below the row it belongs to. */
const isOpened = ({ cells }: GridRow, at: number, all: GridRow[]): boolean => {
  const [only] = cells;
  return (
    at > 0 &&
    cells.length === 1 &&
    only !== undefined &&
    ((only.blocks >= 3 && only.chars > 40) || holdsTurns(only)) &&
    (all[at - 1]?.cells.length ?? 0) > 1 &&
    all[0] !== undefined &&
    all[0].cells.every(isHeadCell)
  );
};

/** Whether names and values stand in turn somewhere in a cell. */
const holdsTurns = (box: Box): boolean =>
  alternatingRows(box) !== null || (box.blocks > 0 && box.nodes.some((node) => node.kind === 'box' && holdsTurns(node)));

/** A cell that holds a page of its own, and the cells of the row above that it opened from. */
export interface Opened {
  cell: Box;
  of: Box[];
}
/** The cells of a table that hold pages of their own: its rows do not count them. */
export function openedIn(table: Box): Opened[] {
  if (!isTable(table)) return [];
  const rows = tableRows(table);
  return rows.flatMap((row, i) =>
    isOpened(row, i, rows) ? row.cells.map((cell) => ({ cell, of: (rows[i - 1]?.cells ?? []).filter(({ chars }) => chars > 0) })) : [],
  );
}

const isHeadCell = (box: Box): boolean => box.tag === 'th' || box.role === 'columnheader';
