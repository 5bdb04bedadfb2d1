/** The rows of one leaf of an outline: a table, a list, pairs, a field, fixed text, a line. */
import { pairsOf } from './definition-list';
import { itemsOf } from './list-items';
import { isStatus } from './lists/row-words';
import { wordsOf } from './pieces';
import { type Cell, cellsOf, MAX_ROW, PAIR, type Row, rowOf } from './row';
import { isEmptyNotice, isVoid } from './row-notices';
import { each, type Work } from './slices';
import type { Box } from './snapshot';
import { readTable, type TableCell } from './tables';
import type { Leaf } from './title';

/** Some tables tell by color alone that a value is out of range: then the class of its cell or row says so. */
function markIn(cells: readonly TableCell[], row: Box): string | null {
  const marks = cells.filter(({ text }) => /\d/.test(text)).map(({ box }) => box.words.match(MARK));
  const mark = marks.find(Boolean) ?? (marks.length > 0 ? row.words.match(MARK) : null);
  return mark ? `${mark[1]?.startsWith('critically') ? 'critically ' : ''}${mark[2]}` : null;
}
const MARK = /(?:^|\s)((?:critically|off-scale)[-_])?(high|low|abnormal)(?=\s|$)/;

/** A table with a column for the patient lists people: a board, a schedule, a work list. Nothing in it is this patient's. */
const OF_PEOPLE = /^(?:patients?|pts?\.?|patient(?:'s)? names?|pt\.? names?|patient (?:no\.?|id|number|#)|residents?|client names?)$/i;

/** How many visits a row was linked to is said of the visits. */
const isCount = ({ label, text }: TableCell): boolean => /^(?:enc|encounters?|visits?)\.?$/i.test(label ?? '') && /^\(?\d+\)?$/.test(text);

/** The one state that is set apart behind the words of a cell, where no column is for it: "Lisinopril" with a tag "Discontinued". */
function stateBeside(cells: readonly TableCell[]): string | null {
  if (cells.some(({ label }) => STATES.test(label ?? ''))) return null;
  const states = new Set(cells.flatMap(({ pieces }) => pieces.slice(1).filter((piece) => isStatus(piece))));
  const [only] = states;
  return states.size === 1 ? (only ?? null) : null;
}
const STATES = /\b(?:status|state)\b/i;

function* tableRows(leaf: Leaf): Work<Row[]> {
  const table = yield* readTable(leaf.box);
  if (table.columns.some((column) => OF_PEOPLE.test(column))) return [];
  const rows: Row[] = [];
  for (const row of table.rows) {
    yield;
    const named = row.cells.some((cell) => cell.label !== null);
    const state = named ? stateBeside(row.cells) : null;
    const mark = row.cells.some((cell) => /flag|abn/i.test(cell.label ?? '')) ? null : markIn(row.cells, row.box);
    const cells: Cell[] = named
      ? [
          ...row.cells.filter((cell) => cell.text !== '').map(({ label, text }) => ({ label, text })),
          ...(mark ? [{ label: 'Flag', text: mark }] : []),
        ]
      : cellsOf(
          row.cells
            .filter((cell) => cell.text !== '')
            .flatMap((cell) => (cell.header && !cell.text.endsWith(':') ? [`${cell.text}:`] : cell.pieces)),
        );
    rows.push({
      cells,
      above: row.above,
      text: row.cells
        .filter((cell) => !isCount(cell))
        .map((cell) => cell.text)
        .filter(Boolean)
        .join(' '),
      group: row.group,
      table: named,
      visibility: row.box.visibility,
      box: row.box,
      ...(state !== null && { state }),
    });
  }
  return rows;
}

/** Fixed text whose lines are labels and values is one record; any other is one row. */
function fixedRows(leaf: Leaf): Row[] {
  const whole = rowOf(leaf.nodes, leaf.box);
  const lines = leaf.nodes.flatMap((node) => (node.kind === 'box' && node.chars < MAX_ROW ? textOfLines(node) : []));
  const labelled = lines.filter((line) => PAIR.test(line));
  return labelled.length >= 2 && labelled.length * 2 >= lines.length ? [{ ...whole, cells: cellsOf(lines) }] : [whole];
}
const textOfLines = (box: Box): string[] =>
  box.nodes
    .map((node) => (node.kind === 'run' ? node.text : wordsOf(node.nodes)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** An item that is a label and nothing else is what the label says. */
function labelAlone(row: Row): Row {
  const [only, ...more] = row.cells;
  const alone = only && more.length === 0 && only.label === null && only.text.endsWith(':') && !row.text.endsWith(':');
  return alone ? { ...row, cells: [{ label: null, text: only.text.slice(0, -1) }], text: row.text } : row;
}

/** The rows of one leaf. */
export function* rowsOfLeaf(leaf: Leaf): Work<Row[]> {
  yield;
  const rows =
    leaf.kind === 'pre'
      ? fixedRows(leaf)
      : leaf.kind === 'table'
        ? yield* tableRows(leaf)
        : leaf.kind === 'pairs'
          ? pairsOf(leaf.box)
          : leaf.kind === 'list'
            ? yield* each(itemsOf(leaf.box, leaf.title.meaning.list), ({ box, group }) => ({ ...labelAlone(rowOf(box.nodes, box)), group }))
            : leaf.kind === 'field' && leaf.box.field
              ? [
                  {
                    ...rowOf(leaf.nodes, leaf.box),
                    cells: [{ label: leaf.box.field.label.replace(/\s*:$/, '') || null, text: leaf.box.field.value }],
                  },
                ]
              : [rowOf(leaf.nodes, leaf.box)];
  return rows.filter((row) => row.text !== '' && !isEmptyNotice(row.text) && !isVoid(row));
}
