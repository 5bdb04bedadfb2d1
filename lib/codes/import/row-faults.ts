/** Rows that were left out of an import, gathered while it runs. */
import type { RowFault } from '../holding';
import { type Refusal, refuse } from './importer';

/** How many are kept to be shown; the rest are counted. */
const KEPT = 100;

export interface RowFaults {
  /** `line` and `column` count from 1; the sentence says what was expected and what was found. */
  add(line: number, column: number | null, sentence: string): void;
  readonly list: RowFault[];
  readonly count: number;
  /** The refusal of a file of which nothing, or less than half, could be read: it is not what it was taken for. Null: it may be imported. */
  verdict(file: string, rows: number, expected: string): Refusal | null;
}

export function rowFaults(): RowFaults {
  const list: RowFault[] = [];
  let count = 0;
  return {
    add(line, column, sentence) {
      count += 1;
      if (list.length < KEPT) list.push({ line, column, sentence });
    },
    list,
    get count() {
      return count;
    },
    verdict(file, rows, expected) {
      if (rows > 0 && count <= rows) return null;
      const [first] = list;
      const where = first ? ` Line ${first.line}${first.column ? `, column ${first.column}` : ''}: ${first.sentence}.` : '';
      const found = rows ? `${count} of ${rows + count} rows are not ${expected}` : `it holds no ${expected}`;
      return refuse(`${file}: ${found}.${where} Download the file again and drop the new copy; nothing was imported.`);
    },
  };
}
