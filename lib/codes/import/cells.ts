/** Delimited text to rows of cells, fed to a reader that takes cells. */
import Papa from 'papaparse';
import type { Flow, Stage } from './flow';
import { type CellsReader, refuse } from './importer';

/** A quoted cell may hold line ends; one that goes on longer than this was never closed. */
const LONGEST_ROW = 1_000_000;
const DELIMITERS = [',', '\t', ';', '|'];

/** The delimiter that parts the first lines most evenly; a comma where nothing tells. */
export function guessDelimiter(head: string): string {
  const { meta } = Papa.parse<string[]>(head, { preview: 20, skipEmptyLines: true, delimitersToGuess: DELIMITERS });
  return meta.delimiter || ',';
}

/** Rows are numbered from 1; blank ones count and are not fed. */
export function cellsStage(reader: CellsReader, name: string, delimiter: string): Stage<string> & { count(): number } {
  const parser = new Papa.Parser({ delimiter });
  let rest = '';
  let number = 0;

  function feed(text: string, last: boolean): Flow {
    const { data, meta } = parser.parse(text, 0, !last) as { data: string[][]; meta: { cursor: number } };
    for (const row of data) {
      number += 1;
      const cells = row.map((cell) => cell.trim());
      const flow = cells.every((cell) => cell === '') ? null : reader.row(cells, number);
      if (flow) return flow;
    }
    rest = last ? '' : text.slice(meta.cursor);
    if (rest.length <= LONGEST_ROW) return null;
    return refuse(
      `${name}, row ${number + 1}, column 1: the row goes on past ${LONGEST_ROW.toLocaleString('en-US')} characters: a quotation mark was opened and not closed, or it is no delimited file. Correct the row or download the file again.`,
    );
  }

  return { count: () => number, write: (piece) => feed(rest + piece, false), end: () => (rest === '' ? null : feed(rest, true)) };
}
