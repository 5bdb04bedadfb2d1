/** A table of one test over time: a row for each day, and the test's name above it. */
import { findDays } from './dates';
import { isVitalName } from './field-names';
import { rowsOfLeaf } from './leaf-rows';
import { piecesOf } from './pieces';
import type { Row } from './row';
import { type ListKind, meaningOf } from './section-names';
import type { Work } from './slices';
import { columnsOf } from './tables';
import { isLeaf, type Leaf } from './title';

const DAY =
  /^(?:(?:collect(?:ed|ion)|result|observation|test) )?(?:date|time|date ?(?:and|&|\/) ?time|datetime|collected|taken)(?: collected| taken)?$/i;
/** The unit may stand behind what the column is called. */
const VALUE = /^(?:value|result|reading)s?\s*(?:[([]([^()[\]]{1,24})[)\]])?$/i;
const OF_TEST = /\b(?:range|reference|units?|flag|interpretation|status)\b/i;
const NAME = /^\p{L}[^:;.?!]{1,69}$/u;
/** What a view of values over time is called, whatever they are of. */
const VIEW = /\b(?:trend|trendline|graph|chart|history|timeline|results?|values?|over time|table|view|details?)\b/i;

export interface Trend {
  list: ListKind;
  rows: Row[];
}

/** The rows with the test's name and unit as cells of their own; null for any other table. */
export function* trendOf(leaf: Leaf): Work<Trend | null> {
  const columns = yield* columnsOf(leaf.box);
  const days = columns.filter((column) => DAY.test(column));
  const values = columns.filter((column) => VALUE.test(column));
  const said = columns.filter((column) => column !== '' && !DAY.test(column) && !VALUE.test(column));
  if (days.length !== 1 || values.length !== 1 || said.length === 0 || !said.every((column) => OF_TEST.test(column))) return null;
  const name = nameAbove(leaf);
  if (name === null) return null;
  const unit = values[0]?.match(VALUE)?.[1] ?? null;
  const rows = (yield* rowsOfLeaf(leaf)).map((row) => ({
    ...row,
    cells: [
      { label: 'Test', text: name },
      ...row.cells.map((cell) => (cell.label !== null && VALUE.test(cell.label) ? { ...cell, label: 'Value' } : cell)),
      ...(unit === null ? [] : [{ label: 'Unit', text: unit }]),
    ],
  }));
  return { list: isVitalName(name) ? 'vitals' : 'results', rows };
}

/** The line right above the table, else its heading, where it can be what was measured. */
function nameAbove({ title, box }: Leaf): string | null {
  const before = title.items[title.items.findIndex((item) => isLeaf(item) && item.box === box) - 1];
  const line = before && isLeaf(before) && before.kind === 'line' ? piecesOf(before.nodes).join(' ') : '';
  return (
    [line, title.box ? title.text : ''].find(
      (text) => NAME.test(text) && !VIEW.test(text) && findDays(text).length === 0 && (meaningOf(text).list ?? 'results') === 'results',
    ) ?? null
  );
}
