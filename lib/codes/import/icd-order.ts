/** The order files of ICD-10-CM and ICD-10-PCS: fixed columns, one code a line, headers included. */
import type { CodeRow, CodeSystem } from '../code';
import { icdHolding, released, unreleased } from './icd-holding';
import { BARE_CODE, cutShort, icdSystem } from './icd-release-ends';
import { titleText } from './icd-text';
import { type Importer, type LinesReader, type Origin, type Outcome, type Pause, type Refusal, refuse } from './importer';
import { billableOf, icdRelease } from './release';
import { rowFaults } from './row-faults';

/** Columns 1–5 order number, 7–13 code, 15 flag, 17–76 short title, 78– long title; between them a blank. */
const LAYOUT = /^\d{5} .{7} . .{60} /;
const SHORTEST = 'columns 1 to 77: expected order number, code, flag and short title with a blank in columns 6, 14, 16 and 77';

/**
 * What must refuse: a line out of the columns or an order number out of turn, since lines are then missing, doubled or
 * joined, and a code not found would be called invalid. What is listed and left out: a field that is wrong by itself
 * (code, flag, title, a code twice); the set is then no longer `complete`.
 */
function readOrderFile(origin: Origin): LinesReader {
  const file = origin.names[0] ?? 'the file';
  const again = 'Nothing was imported; download the file again and drop the new copy.';
  const rows: CodeRow[] = [];
  const seen = new Set<string>();
  const faults = rowFaults();
  let system: CodeSystem = 'ICD-10-CM';
  let lines = 0;
  let last = 0;

  /** What is wrong with the fields of a line that is in layout; null: nothing. Columns count from 1. */
  function wrong(code: string, flag: string, title: string): { column: number; sentence: string } | null {
    if (!BARE_CODE[system]?.test(code)) return { column: 7, sentence: `"${code}" is not an ${system} code; expected it without dot` };
    if (seen.has(code)) return { column: 7, sentence: `${code} stands in the file twice; the first is kept` };
    if (flag !== '0' && flag !== '1') return { column: 15, sentence: `${code}: expected 0 (header) or 1 (billable), found "${flag}"` };
    return title === '' ? { column: 78, sentence: `${code}: expected the long title` } : null;
  }

  return {
    reads: 'lines',
    line(text, number): Refusal | null {
      if (text.trim() === '') return null;
      if (!LAYOUT.test(text)) return refuse(`${file}, line ${number}, ${SHORTEST}. ${again}`);
      lines++;
      last = number;
      const order = Number(text.slice(0, 5));
      if (order !== lines)
        return refuse(
          `${file}, line ${number}, column 1: expected order number ${lines}, found ${order}: lines are missing or doubled. ${again}`,
        );
      const code = text.slice(6, 13).trimEnd();
      if (lines === 1) system = icdSystem(code);
      const flag = text.slice(14, 15);
      const title = titleText(text.slice(77));
      const fault = wrong(code, flag, title);
      if (fault) {
        faults.add(number, fault.column, fault.sentence);
        return null;
      }
      seen.add(code);
      rows.push(unreleased(system, code, title, flag === '1'));
      return null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const refusal = faults.verdict(file, rows.length, 'rows of an order file');
      if (refusal) return refusal;
      const cut = cutShort(file, system, rows, last);
      if (cut) return cut;
      const billable = billableOf(rows);
      const edition = icdRelease(system, origin.names, billable);
      if (!edition.ok) return edition;
      released(rows, edition);
      await pause(rows.length);
      const headers = rows.length - billable;
      const known = {
        content: 'codes',
        variant: '',
        system,
        complete: faults.count === 0,
        rows: rows.length,
        billable,
        extra: { headers },
      } as const;
      return { ok: true, produced: [{ holding: icdHolding(known, edition, faults), rows }] };
    },
  };
}

/** An order number, a code and a flag in their columns: no other file has them. */
const LINE = /^\d{5} [0-9A-Z]{3,7} +[01] \S/;

export default {
  id: 'icd-order',
  title: 'ICD-10-CM or ICD-10-PCS order file (text)',
  recognises(head) {
    if (head.kind !== 'text') return false;
    const filled = head.lines.filter((line) => line.trim() !== '');
    return filled.filter((line) => LINE.test(line)).length * 2 > filled.length;
  },
  open: readOrderFile,
} satisfies Importer;
