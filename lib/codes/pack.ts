/** Rows as few long strings: a code set of 100,000 rows is stored and read back in tens of milliseconds. */
import type { CodeRow, CodeSet } from './code';

/** A stretch of a set's rows: one line a row, fields parted by tabs. An empty day means the set's own. */
export interface PackedRows {
  count: number;
  text: string;
}

const ROWS_PER_CHUNK = 10_000;
const WORDS_BETWEEN = '; ';

/** Code order is kept. Titles hold no tab or line break: importers see to it. */
export function packRows(set: CodeSet, rows: CodeRow[]): PackedRows[] {
  const chunks: PackedRows[] = [];
  for (let at = 0; at < rows.length; at += ROWS_PER_CHUNK) {
    const stretch = rows.slice(at, at + ROWS_PER_CHUNK);
    chunks.push({ count: stretch.length, text: stretch.map((row) => packRow(set, row)).join('\n') });
  }
  return chunks;
}

const packRow = (set: CodeSet, row: CodeRow): string =>
  [
    row.code,
    row.display,
    row.billable ? '1' : '0',
    row.from === set.from ? '' : row.from,
    row.to === set.to ? '' : (row.to ?? 'open'),
    row.words.join(WORDS_BETWEEN),
    row.chargeCents ?? '',
  ].join('\t');

/** The rows a chunk was packed from. */
export function unpackRows(set: CodeSet, chunk: PackedRows): CodeRow[] {
  return chunk.text.split('\n').map((line) => {
    const [code = '', display = '', billable, from, to, words, charge] = line.split('\t');
    const row: CodeRow = {
      system: set.system,
      code,
      display,
      billable: billable === '1',
      from: from || set.from,
      to: to === 'open' ? null : to || set.to,
      words: words ? words.split(WORDS_BETWEEN) : [],
      release: set.release,
    };
    if (charge) row.chargeCents = Number(charge);
    return row;
  });
}
