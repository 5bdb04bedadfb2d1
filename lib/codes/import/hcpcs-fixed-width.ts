/** Reads the HCPCS Level II release in fixed columns (HCPCS Contractor Record, 320 characters a line). */
import type { CodeRow } from '../code';
import { compactDay } from './dates';
import { HCPCS_CODE, HCPCS_MODIFIER, hcpcsSet } from './hcpcs-release';
import type { Importer } from './importer';
import { rowFaults } from './row-faults';
import { stretches } from './stretches';

/** Fields, as the record layout counts them: from 1, both ends in. */
const FIELDS = {
  code: [1, 5],
  sequence: [6, 10],
  type: [11, 11],
  title: [12, 91],
  added: [269, 276],
  changed: [277, 284],
  ended: [285, 292],
};
const field = (line: string, [first = 1, last = 1]: number[]): string => line.slice(first - 1, last).trim();

/** Code (or three blanks and a modifier), sequence number within it, record type: 3 and 7 begin one, 4 and 8 go on. */
const RECORD = /^(?:[A-V]\d{4}|   [0-9A-Z]{2})\d{5}[3478]/;
/** Five digits of sequence, then the type, are enough to tell a record of ours whose code is unknown. */
const DAMAGED = /^.{5}\d{5}\S/;
const ENOUGH = 3;

export default {
  id: 'hcpcs-fixed-width',
  title: 'HCPCS Level II, fixed columns',
  recognises: (head) =>
    head.kind === 'text' && head.lines.filter((line) => RECORD.test(line)).length >= Math.min(ENOUGH, head.lines.length),

  open({ names }) {
    const rows = stretches();
    const faults = rowFaults();
    let latest: string | null = null;
    let open: { row: CodeRow | null; code: string } | null = null;
    return {
      reads: 'lines',
      line(text, number) {
        if (!RECORD.test(text)) {
          // Disclaimers stand before the first record, and an end-of-file mark after the last.
          if (text.trim().length > 1 && (rows.size > 0 || DAMAGED.test(text)))
            faults.add(number, 1, 'expected a code, five digits and a record type (3, 4, 7 or 8)');
          return null;
        }
        const [code, type, title] = [field(text, FIELDS.code), field(text, FIELDS.type), field(text, FIELDS.title).replace(/\s+/g, ' ')];
        if (type === '4' || type === '8') {
          if (open?.code !== code) faults.add(number, 1, `${code} goes on here, but the record before is not its own`);
          else if (open.row) open.row.display = `${open.row.display} ${title}`.trim();
          return null;
        }
        open = { row: null, code };
        const fault = (name: keyof typeof FIELDS, expected: string): null => {
          faults.add(number, FIELDS[name][0] ?? null, `expected ${expected}, found "${field(text, FIELDS[name])}"`);
          return null;
        };
        const [from, ended] = [compactDay(field(text, FIELDS.added)), field(text, FIELDS.ended)];
        const to = ended === '' ? null : compactDay(ended);
        if (!(type === '3' ? HCPCS_CODE : HCPCS_MODIFIER).test(code)) return fault('code', type === '3' ? 'a code' : 'a modifier');
        if (!from) return fault('added', 'a day as YYYYMMDD');
        if (ended !== '' && !to) return fault('ended', 'a day as YYYYMMDD or blanks');
        for (const changed of [from, compactDay(field(text, FIELDS.changed))])
          if (changed && (latest === null || changed > latest)) latest = changed;
        open.row = { system: 'HCPCS', code, display: title, billable: true, from, to, words: [], release: '' };
        const twice = rows.add(open.row, number);
        return twice === null ? null : fault('code', `a code once for each day (it stands already on line ${twice})`);
      },
      async end(pause) {
        await pause(rows.size);
        return hcpcsSet(rows, latest, names, faults);
      },
    };
  },
} satisfies Importer;
