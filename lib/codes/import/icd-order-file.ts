/** Reads the official order files of ICD-10-CM and ICD-10-PCS (fixed columns, one code a line, headers included). */
import type { CodeRow, CodeSystem } from '../code';
import { writtenCode } from '../format';
import { type Parsed, type Pause, type RowOrigin, refuse } from './outcome';

/** Lines between two pauses. */
const SLICE = 5_000;
const LINE = /^(\d{5}) ([0-9A-Z]{3,7}) +([01]) (.{60}) (.+)$/;
const CM_CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/;
/** What the first and the last code begin with, whatever the release: a file cut short or joined ends elsewhere. */
const ENDS: Partial<Record<CodeSystem, { first: string; last: RegExp }>> = {
  'ICD-10-CM': { first: 'A00', last: /^(?:Z99|U)/ },
  'ICD-10-PCS': { first: '001', last: /^X/ },
};

/** ICD-10-PCS begins with its section 0, ICD-10-CM with a letter. */
export const orderFileSystem = (text: string): CodeSystem => (/^\d{5} \d/.test(text) ? 'ICD-10-PCS' : 'ICD-10-CM');

/** Says where a line leaves the layout, counting columns from 1. */
function fault(line: string): string {
  if (!/^\d{5} /.test(line)) return 'column 1: expected a five-digit order number and a blank';
  if (!/^.{6}[0-9A-Z]{3,7} /.test(line)) return 'column 7: expected a code of 3 to 7 capital letters and digits, without dot';
  if (!/^.{14}[01] /.test(line)) return `column 15: expected 0 (header) or 1 (billable), found "${line.slice(14, 15)}"`;
  return 'column 78: expected the long title';
}

/**
 * The rows of an order file, in its order. `from`, `to` and `release` are the origin's.
 * Refuses a file with a line out of layout, order numbers out of turn, or an end missing, naming the line.
 */
export async function parseOrderFile(text: string, origin: RowOrigin, pause: Pause): Promise<Parsed> {
  const system = orderFileSystem(text);
  const { file, release, from, to } = origin;
  const again = 'Nothing was imported; download the file again and drop the new copy.';
  const rows: CodeRow[] = [];
  const lines = text.split(/\r?\n/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  for (const [at, line] of lines.entries()) {
    const [, order, bare = '', flag, , title = ''] = LINE.exec(line) ?? [];
    if (!order) return refuse(`${file}, line ${at + 1}, ${fault(line)}. ${again}`);
    if (Number(order) !== at + 1) {
      return refuse(
        `${file}, line ${at + 1}, column 1: expected order number ${at + 1}, found ${Number(order)}: lines are missing or doubled. ${again}`,
      );
    }
    const code = writtenCode(system, bare);
    if (system === 'ICD-10-CM' && !CM_CODE.test(code))
      return refuse(`${file}, line ${at + 1}, column 7: "${bare}" is not an ICD-10-CM code. ${again}`);
    rows.push({ system, code, display: title.trim(), billable: flag === '1', from, to, words: [], release });
    if (rows.length % SLICE === 0) await pause(rows.length);
  }
  const ends = ENDS[system] as { first: string; last: RegExp };
  if (!rows[0]?.code.startsWith(ends.first))
    return refuse(`${file}, line 1: expected the first code ${ends.first}, found ${rows[0]?.code ?? 'nothing'}. ${again}`);
  const last = rows.at(-1) as CodeRow;
  if (!ends.last.test(last.code)) {
    return refuse(
      `${file} ends at line ${rows.length} with ${last.code}, before the last codes of the release: it was cut short. ${again}`,
    );
  }
  return { ok: true, rows };
}
