/** Names and values in turn in one box, as grids of two columns set them without a row around each pair. */
import { lineText } from './dom-text';
import { isFlag, isRange, isUnit, measureOf } from './lists/measures';
import { isStatus } from './lists/row-words';
import type { Row } from './row';
import type { Box } from './snapshot';

const MAX_NAME = 80;
const known = new WeakMap<Box, Row[] | null>();

/** Each value with its name; a name without a value is the group of those behind it. Null for a box that is set in another way. */
export function alternatingRows(box: Box): Row[] | null {
  const before = known.get(box);
  if (before !== undefined) return before;
  const rows = rowsIn(box);
  known.set(box, rows);
  return rows;
}

function rowsIn({ nodes }: Box): Row[] | null {
  const cells = nodes.filter((node) => node.kind === 'box' || node.text.trim() !== '');
  if (cells.length < 4 || cells.length % 2 > 0) return null;
  const [first] = cells;
  const rows: Row[] = [];
  let group: string | null = null;
  let measured = 0;
  for (let i = 0; i < cells.length; i += 2) {
    const [name, value] = [cells[i], cells[i + 1]];
    if (name?.kind !== 'box' || value?.kind !== 'box' || first?.kind !== 'box') return null;
    if ([name, value].some((cell) => cell.tag !== first.tag || cell.block || cell.blocks > 0 || cell.field !== null)) return null;
    const label = lineText(name.nodes);
    if (label.length > MAX_NAME || !isName(label)) return null;
    const text = lineText(value.nodes);
    if (text === '') {
      group = label;
      continue;
    }
    if (measureOf(text) !== null || FOUND.test(text)) measured += 1;
    rows.push({
      cells: [{ label, text }],
      above: [],
      text: `${label}: ${text}`,
      group,
      table: false,
      visibility: value.visibility,
      box: value,
    });
  }
  return rows.length > 0 && (measured * 2 >= rows.length || group !== null) ? rows : null;
}
/** What was found where nothing is measured. */
const FOUND = /^(?:non-?\s?reactive|(?:not )?detected|positive|negative|reactive|indeterminate|(?:ab)?normal)$/i;

const isName = (text: string): boolean =>
  /^\p{L}.*\p{L}/u.test(text) && measureOf(text) === null && !isUnit(text) && !isRange(text) && !isFlag(text) && !isStatus(text);
