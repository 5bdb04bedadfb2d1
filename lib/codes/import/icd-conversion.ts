/** The conversion table of ICD-10-CM as a workbook: each new code with the day it came and the code used before. */
import { type Conversion, packConversions } from '../conversions';
import { writtenCode } from '../format';
import { readDay } from './dates';
import { icdHolding, wholeBook } from './icd-holding';
import { type CellsReader, type Importer, type Origin, type Outcome, type Pause, type Refusal } from './importer';
import { fiscalRelease, fiscalYearIn } from './release';
import { rowFaults } from './row-faults';

const HEADS = { code: /^current\s+code/i, day: /^effective/i, previous: /^previous\s+code/i };
type Columns = Record<keyof typeof HEADS, number>;
const CODE = /^(?=.*\d)[A-Z][0-9A-Z]{2}(?:\.?[0-9A-Z]{1,4})?$/;
/** A code, a range of codes, or a category to be completed (`S02.-`), as `Previous Code(s) Assignment` prints them. */
const PREVIOUS =
  /\b[A-Z](?=[0-9A-Z]?\d)[0-9A-Z]{2}(?:\.?[0-9A-Z]{1,4})?(?:(?:\s*[-–]\s*[A-Z](?=[0-9A-Z]?\d)[0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?)|\.?-)?/g;

function columnsOf(cells: readonly string[]): Columns | null {
  const at = (head: RegExp): number => cells.findIndex((cell) => head.test(cell));
  const columns = { code: at(HEADS.code), day: at(HEADS.day), previous: at(HEADS.previous) };
  return Object.values(columns).every((column) => column >= 0) ? columns : null;
}

/** A year stands for its 1 October (the table's own notice); else a day. Null: neither. */
const dayOf = (cell: string): string | null => (/^20\d\d$/.test(cell) ? `${cell}-10-01` : readDay(cell));

const written = (code: string): string => writtenCode('ICD-10-CM', code);

/** `S02.-` and `S02-` alike as `S02.-`; a range with both ends written. */
function previousOf(cell: string): string[] {
  return [...cell.matchAll(PREVIOUS)].map(([printed]) => {
    const [first = '', last] = printed.split(/\s*[-–]\s*(?=[A-Z])/);
    if (last !== undefined) return `${written(first)}-${written(last)}`;
    return printed.endsWith('-') ? `${written(first)}${written(first).includes('.') ? '-' : '.-'}` : written(first);
  });
}

/** `rows`: new codes listed. A row without a code, a day, or a code to come from (or `None`) is listed and left out. */
function readConversions(origin: Origin): CellsReader {
  const file = origin.names[0] ?? 'the file';
  const rows: Conversion[] = [];
  const faults = rowFaults();
  let columns: Columns | null = null;
  let notice = '';
  return {
    reads: 'cells',
    row(cells, number): Refusal | null {
      if (cells.every((cell) => cell === '')) return null;
      if (!columns) {
        columns = columnsOf(cells);
        if (!columns) notice += `${cells.join(' ')} `;
        return null;
      }
      const cell = (column: keyof Columns): string => (cells[(columns as Columns)[column]] ?? '').trim();
      const code = cell('code').toUpperCase();
      const day = dayOf(cell('day'));
      const previous = previousOf(cell('previous').toUpperCase());
      if (!CODE.test(code)) faults.add(number, columns.code + 1, `"${code}": expected an ICD-10-CM code`);
      else if (day === null) faults.add(number, columns.day + 1, `${code}: expected a year or a day, found "${cell('day')}"`);
      else if (!previous.length && !/^none\b/i.test(cell('previous')))
        faults.add(number, columns.previous + 1, `${code}: expected the previous codes or None, found "${cell('previous')}"`);
      else rows.push({ code: written(code), day, previous });
      return null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const refusal = faults.verdict(file, rows.length, 'rows with a current code, the day it took effect and the previous codes');
      if (refusal) return refusal;
      const printed = fiscalYearIn(notice.replace(/\bFY (?=20\d\d)/, 'FY'));
      const year = printed?.to ? Number(printed.to.slice(0, 4)) : null;
      const edition = fiscalRelease(origin.names, year);
      if (!edition.ok) return edition;
      await pause(rows.length);
      const holding = icdHolding(wholeBook('conversion-table', rows.length, {}), edition, faults);
      return { ok: true, produced: [{ holding, data: packConversions(rows) }] };
    },
  };
}

export default {
  id: 'icd-conversion',
  title: 'ICD-10-CM conversion table (workbook)',
  recognises: (head) => head.kind === 'sheet' && head.rows.some((cells) => columnsOf(cells) !== null),
  open: readConversions,
} satisfies Importer;
