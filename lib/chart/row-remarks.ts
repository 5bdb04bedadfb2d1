/** What a laboratory remarks on a row of its table, in a row of its own over several columns: it is said of the value, and no note. */
import { boxesAround } from './boxes';
import { lineText } from './dom-text';
import { listOfColumns } from './list-of-columns';
import { measureOf } from './lists/measures';
import { attr } from './safe-dom';
import type { Work } from './slices';
import type { Box, Run } from './snapshot';
import { columnsOf } from './tables';
import type { Leaf } from './title';

/** What is longer may be a report that somebody wrote. */
const MAX_REMARK = 300;

/** Whether a table's columns say that it gives measured values. */
export function* givesValues({ box, kind }: Leaf): Work<boolean> {
  const list = kind === 'table' ? listOfColumns(yield* columnsOf(box)) : null;
  return list === 'results' || list === 'vitals';
}

/** Whether a line of such a table stands in a cell over several columns, or in one behind a value. */
export function isRemark({ box }: Leaf): boolean {
  const cell = boxesAround(box).find(({ tag }) => tag === 'td' || tag === 'th');
  if (cell === undefined || cell.chars >= MAX_REMARK) return false;
  return Number(attr(cell.element, 'colspan')) > 1 || (cell.parent?.nodes ?? []).some((node) => node !== cell && isMeasured(node));
}
const isMeasured = (node: Box | Run): boolean =>
  node.kind === 'box' && node.chars > 0 && node.chars < 40 && measureOf(lineText(node.nodes)) !== null;
