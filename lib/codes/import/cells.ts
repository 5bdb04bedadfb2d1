/** Delimited text to rows of cells, fed to a reader that takes cells. */
import Papa from 'papaparse';
import type { Flow, Stage } from './flow';
import { type CellsReader, refuse } from './importer';

/** A quoted cell may hold line ends; one that goes on longer than this was never closed. */
const LONGEST_ROW = 200_000;
/** As many columns as the widest official table has, ten times over. */
const MOST_CELLS = 500;
/** As much as a cell of a workbook can hold (Excel specifications and limits). */
const LONGEST_CELL = 32_767;
const DELIMITERS = [',', '\t', ';', '|'];

/** The delimiter that parts the first lines most evenly; a comma where nothing tells. */
export function guessDelimiter(head: string): string {
  const { meta } = Papa.parse<string[]>(head, { preview: 20, skipEmptyLines: true, delimitersToGuess: DELIMITERS });
  return meta.delimiter || ',';
}

const more = (count: number, of: string): string =>
  `more than ${count.toLocaleString('en-US')} ${of}; no code file is like that. Correct the row or download the file again.`;

/** Rows are numbered from 1; blank ones count and are not fed. */
export function cellsStage(reader: CellsReader, name: string, delimiter: string): Stage<string> & { count(): number } {
  const parser = new Papa.Parser({ delimiter });
  let rest = '';
  let number = 0;

  function feed(text: string, last: boolean): Flow {
    const { data, meta } = parser.parse(text, 0, !last) as { data: string[][]; meta: { cursor: number } };
    for (const row of data) {
      number += 1;
      const long = row.findIndex((cell) => cell.length > LONGEST_CELL);
      if (long >= 0) return refuse(`${name}, row ${number}, column ${long + 1}: ${more(LONGEST_CELL, 'characters in one cell')}`);
      if (row.length > MOST_CELLS) return refuse(`${name}, row ${number}, column ${MOST_CELLS + 1}: ${more(MOST_CELLS, 'cells')}`);
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
