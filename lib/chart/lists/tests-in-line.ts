/** A battery and all its tests on one line: "Renal function: urea - 38 mg/dl, creatinine - 1.2 mg/dl". */
import type { Cell, Row } from '../row';
import { isFlag, isRange, isUnit, measureOf } from './measures';

/** What is said of a test, and names none. */
const ASIDE =
  /\b(?:prior|previous|last|latest|change|delta|range|ref|reference|normal|target|goal|min|max|mean|low|high|date|time|by|on|at|collected|unit|status|comments?|score)\b/i;
const NAME = /^\p{L}[^:;]{0,40}$/u;
const isName = (text: string): boolean =>
  NAME.test(text) && !ASIDE.test(text) && !isUnit(text) && !isFlag(text) && measureOf(text) === null;
/** A name without the dash that leads to its figure. */
const bare = (text: string): string => text.replace(/^[,;]\s*|\s*[-–—:=]\s*$/g, '').trim();

/** A row for each test of such a line, with the battery as its group; any other row as it is. */
export function eachTest(row: Row): Row[] {
  if (row.table || row.cells.length < 3) return [row];
  const [battery = '', ...parts] = row.cells
    .flatMap(({ label, text }) => (label === null ? [text] : [label, text]))
    .map(bare)
    .filter((part) => part !== '' && part !== ',' && part !== ';');
  if (!isName(battery) || !isName(parts[0] ?? '')) return [row];
  const tests: Cell[][] = [];
  for (let at = 0; at < parts.length; ) {
    const [name = '', value = ''] = parts.slice(at, at + 2);
    const measure = isName(name) ? measureOf(value) : null;
    if (!measure) return [row];
    at += 2;
    const cells = [name, value];
    while (at < parts.length && (isUnit(parts[at] ?? '') || isFlag(parts[at] ?? '') || isRange(parts[at] ?? '')))
      cells.push(parts[at++] ?? '');
    tests.push(cells.map((text) => ({ label: null, text })));
  }
  if (tests.length < 2) return [row];
  return tests.map((cells) => ({
    ...row,
    cells,
    text: cells.map(({ text }) => text).join(' '),
    group: row.group === null ? battery : `${battery} ${row.group}`,
  }));
}
