/** The rows of a definition list, or of a box that sets names and values in turn. */
import { alternatingRows } from './alternating';
import { lineText } from './dom-text';
import { isEncounterLabel } from './encounter';
import { isFieldName } from './field-names';
import { isColumnName } from './grids';
import { isUnit, measureOf } from './lists/measures';
import { isWhole, listsIn, saidWithin } from './nested-records';
import { piecesOf } from './pieces';
import { type Cell, type Item, type Row, rowOf } from './row';
import type { Box } from './snapshot';

/** Label–value pairs of a `dl`, in whatever wrappers. */
export function pairsOf(list: Box): Row[] {
  const things = alternatingRows(list) ?? thingsOf(list);
  if (things) return things;
  const rows: Row[] = [];
  const whole = isWhole(list);
  let label = '';
  let valued = false;
  const walk = (box: Box): void => {
    for (const node of box.nodes) {
      if (node.kind === 'run') continue;
      if (node.tag === 'dt') {
        label = lineText(node.nodes).replace(/\s*:$/, '');
        valued = false;
      } else if (node.tag === 'dd') {
        const lists = whole ? listsIn(node) : [];
        const text = lists.length > 0 ? (saidWithin(lists) ?? '') : lineText(node.nodes);
        const last = rows.at(-1);
        // The unit may be a value of its own.
        if (last && valued && isUnit(text) && measureOf(last.cells[0]?.text ?? '')?.unit === null) {
          last.cells[0] = { label, text: `${last.cells[0]?.text} ${text}` };
          last.text = `${last.text} ${text}`;
        } else if (text !== '' && label === '') rows.push(rowOf(node.nodes, node));
        else if (text !== '')
          rows.push({
            cells: namedValue(label, text, lists.length > 0 ? [text] : piecesOf(node.nodes)),
            above: [],
            text: `${label}: ${text}`,
            group: null,
            table: false,
            visibility: node.visibility,
            box: node,
          });
        valued ||= text !== '';
      } else walk(node);
    }
  };
  walk(list);
  return recordsOf(rows);
}

/** The rows of a `dl` whose terms are the things themselves, drugs or vaccines, and not the names of values; null for any other. */
function thingsOf(list: Box): Row[] | null {
  const rows: Item[] = [];
  let terms = 0;
  const walk = (box: Box): boolean =>
    box.nodes.every((node) => {
      if (node.kind === 'run' || node.chars === 0) return true;
      if (node.tag !== 'dt' && node.tag !== 'dd') return walk(node);
      if (node.tag === 'dd') {
        const row = rows.at(-1);
        row?.nodes.push(node);
        return row !== undefined;
      }
      const term = lineText(node.nodes);
      terms += 1;
      rows.push({ box: node, nodes: [node] });
      return (
        /\p{L}{2}/u.test(term) &&
        !term.endsWith(':') &&
        !isFieldName(term) &&
        !isColumnName(term) &&
        !isEncounterLabel(term) &&
        !RECORD.test(term)
      );
    });
  return walk(list) && terms > 1 ? rows.map((row) => rowOf(row.nodes, row.box)) : null;
}

/** The value that a name has beside it: a figure with its unit, and whatever else stands there apart. */
function namedValue(label: string, text: string, [figure = '', next = '', ...rest]: readonly string[]): Cell[] {
  if (figure === text || measureOf(figure) === null) return [{ label, text }];
  const joined = isUnit(next) && measureOf(figure)?.unit === null;
  const others = joined ? rest : [next, ...rest];
  return [{ label, text: joined ? `${figure} ${next}` : figure }, ...others.filter(Boolean).map((each) => ({ label: null, text: each }))];
}

/** Rows of one labelled value each are one record where the labels are those of columns; a label that comes again begins the next. */
export function recordsOf(rows: Row[]): Row[] {
  const single = rows.every((row) => row.cells.length === 1 && row.cells[0]?.label);
  if (!single || rows.length < 2 || !rows.some((row) => RECORD.test(row.cells[0]?.label ?? ''))) return rows;
  const records: Row[] = [];
  for (const row of rows) {
    const last = records.at(-1);
    const label = row.cells[0]?.label;
    if (!last || last.cells.some((cell) => cell.label === label)) records.push({ ...row, cells: [...row.cells] });
    else {
      last.cells.push(...row.cells);
      last.text = `${last.text} ${row.text}`;
    }
  }
  return records;
}
const RECORD =
  /^(?:.*\b(?:problem|diagnosis|condition|medication|drug|medicine|allerg(?:y|en)|substance|vaccine|immunization|test|payer|plan|procedure)(?: name)?|name|reaction|severity|dose|status|onset)$/i;
