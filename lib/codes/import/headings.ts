/** Column headings: how importers of tables find their columns, whatever their order and the rows before them. */
import Papa from 'papaparse';
import { type Head, type Refusal, refuse } from './importer';

/** A cell as headings are compared: lower case, every stretch of white space (line ends too) one blank. */
export const plain = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Places (0-based) of the columns by their headings, or null when one is missing. */
export function findColumns<Name extends string>(cells: readonly string[], headings: Record<Name, RegExp>): Record<Name, number> | null {
  const printed = cells.map(plain);
  const found = {} as Record<Name, number>;
  for (const name of Object.keys(headings) as Name[]) {
    const at = printed.findIndex((cell) => headings[name].test(cell));
    if (at < 0) return null;
    found[name] = at;
  }
  return found;
}

/** Rows that publishers' notices may take before the headings. */
const LAST_HEADING_ROW = 40;

/** What to answer to a row that is not the headings: go on, or refuse where they should have come long before. */
export const beforeHeadings = (file: string, number: number): Refusal | null =>
  number < LAST_HEADING_ROW ? null : refuse(`${file}, row ${number}: the column headings are missing.`);

/** The first rows of a table, whether it comes as text (comma, tab, semicolon or bar) or as a workbook; none of an XML. */
export function headRows(head: Head): string[][] {
  if (head.kind === 'sheet') return head.rows;
  if (head.kind === 'xml') return [];
  const text = head.lines.join('\n');
  const [delimiter = ','] = [',', '\t', ';', '|']
    .map((mark) => [mark, text.split(mark).length] as const)
    .toSorted((one, other) => other[1] - one[1])[0] ?? [','];
  return Papa.parse<string[]>(text, { delimiter }).data.map((row) => row.map((cell) => cell.trim()));
}

/** Whether one of the first rows has all of the headings. */
export const hasColumns = (head: Head, headings: Record<string, RegExp>): boolean =>
  headRows(head).some((row) => findColumns(row, headings) !== null);
