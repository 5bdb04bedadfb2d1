/** The codes files of ICD-10-CM and ICD-10-PCS: billable codes alone, with their long titles. */
import type { CodeRow, CodeSystem } from '../code';
import { icdHolding, released, unreleased } from './icd-holding';
import { BARE_CODE, cutShort, icdSystem } from './icd-release-ends';
import { titleText } from './icd-text';
import { type Importer, type LinesReader, type Origin, type Outcome, type Pause, type Refusal } from './importer';
import { icdRelease } from './release';
import { rowFaults } from './row-faults';

/** Columns 1–7 code, 8 a blank, 9– long title. */
const LINE = /^[0-9A-Z]{3,7} +\S/;
const TITLE_AT = 8;

/**
 * Lines carry no number, so that a missing one cannot be told, and headers are not in it: the set is never `complete`.
 * A line out of the columns is listed and left out; a file that begins or ends elsewhere than a release is refused.
 */
function readCodesFile(origin: Origin): LinesReader {
  const file = origin.names[0] ?? 'the file';
  const rows: CodeRow[] = [];
  const seen = new Set<string>();
  const faults = rowFaults();
  let system: CodeSystem | null = null;
  let last = 0;
  return {
    reads: 'lines',
    line(text, number): Refusal | null {
      if (text.trim() === '') return null;
      last = number;
      const code = text.slice(0, TITLE_AT - 1).trimEnd();
      const title = titleText(text.slice(TITLE_AT));
      system ??= icdSystem(code);
      if (text[TITLE_AT - 1] !== ' ' || !BARE_CODE[system]?.test(code))
        faults.add(number, 1, `expected an ${system} code without dot in columns 1 to 7 and a blank in column 8`);
      else if (title === '') faults.add(number, TITLE_AT + 1, `${code}: expected the long title`);
      else if (seen.has(code)) faults.add(number, 1, `${code} stands in the file twice; the first is kept`);
      else {
        seen.add(code);
        rows.push(unreleased(system, code, title, true));
      }
      return null;
    },
    async end(pause: Pause): Promise<Outcome> {
      const refusal = faults.verdict(file, rows.length, 'rows of a codes file');
      if (refusal) return refusal;
      const of = system ?? 'ICD-10-CM';
      const cut = cutShort(file, of, rows, last);
      if (cut) return cut;
      const edition = icdRelease(of, origin.names, rows.length);
      if (!edition.ok) return edition;
      released(rows, edition);
      await pause(rows.length);
      const billable = rows.length;
      const known = { content: 'codes', variant: 'list', system: of, complete: false, rows: billable, billable, extra: {} } as const;
      return { ok: true, produced: [{ holding: icdHolding(known, edition, faults), rows }] };
    },
  };
}

export default {
  id: 'icd-codes',
  title: 'ICD-10-CM or ICD-10-PCS codes file (text)',
  /** Codes of the shape, more than their own columns apart from the title: lists of five-digit codes are others'. */
  recognises(head) {
    if (head.kind !== 'text') return false;
    const filled = head.lines.filter((line) => line.trim() !== '');
    const fitting = filled.filter((line) => LINE.test(line) && line[TITLE_AT - 1] === ' ' && /^\S{3,7} *$/.test(line.slice(0, TITLE_AT)));
    const codes = fitting.map((line) => line.slice(0, TITLE_AT - 1).trimEnd());
    const system = icdSystem(codes[0] ?? '');
    const shaped = codes.filter((code) => BARE_CODE[system]?.test(code) && (system === 'ICD-10-CM' || code.length === TITLE_AT - 1));
    return shaped.length > 1 && shaped.length * 10 > filled.length * 9 && codes.some((code) => code.length !== 5);
  },
  open: readCodesFile,
} satisfies Importer;
