/** Reads the HCPCS Level II quarterly update as CMS publishes it in a workbook: 48 columns, one row a code or modifier. */
import type { CodeRow } from '../code';
import { readDay } from './dates';
import { HCPCS_CODE, HCPCS_MODIFIER, hcpcsSet } from './hcpcs-release';
import { beforeHeadings, findColumns, hasColumns } from './headings';
import type { Importer } from './importer';
import { rowFaults } from './row-faults';
import { stretches } from './stretches';

/** The columns that are read, by their headings (HCPCS Level II Record Layout names the same fields). */
const HEADINGS = {
  code: /^hcpcs?$/,
  recordType: /^recid$/,
  title: /^long description$/,
  added: /^add dt$/,
  changed: /^act eff dt$/,
  ended: /^term dt$/,
};

export default {
  id: 'hcpcs-workbook',
  title: 'HCPCS Level II, workbook',
  recognises: (head) => hasColumns(head, HEADINGS),

  open({ names }) {
    const file = names[0] ?? '';
    const rows = stretches();
    let last: CodeRow | null = null;
    const faults = rowFaults();
    let columns: Record<keyof typeof HEADINGS, number> | null = null;
    let latest: string | null = null;
    return {
      reads: 'cells',
      row(cells, number) {
        if (!columns) {
          columns = findColumns(cells, HEADINGS);
          return columns ? null : beforeHeadings(file, number);
        }
        const at = columns;
        const cell = (name: keyof typeof HEADINGS): string => (cells[at[name]] ?? '').trim();
        const [code, printed, ended] = [cell('code').toUpperCase(), cell('added'), cell('ended')];
        if (cells.every((text) => text.trim() === '')) return null;
        const [from, to] = [readDay(printed), ended === '' ? null : readDay(ended)];
        const fault = (name: keyof typeof HEADINGS, expected: string): null => {
          faults.add(number, at[name] + 1, `expected ${expected}, found "${cell(name)}"`);
          return null;
        };
        const display = cell('title').replace(/\s+/g, ' ');
        // Record types 4 and 8: a description too long for one row goes on in the next.
        if (/^[48]$/.test(cell('recordType')) && last?.code === code) {
          last.display += ` ${display}`;
          return null;
        }
        if (!HCPCS_CODE.test(code) && !HCPCS_MODIFIER.test(code)) return fault('code', 'a HCPCS code or modifier');
        if (!from) return fault('added', 'a day as YYYYMMDD');
        if (ended !== '' && !to) return fault('ended', 'a day as YYYYMMDD or nothing');
        if (display === '') return fault('title', 'a description');
        for (const changed of [from, readDay(cell('changed'))]) if (changed && (latest === null || changed > latest)) latest = changed;
        last = { system: 'HCPCS', code, display, billable: true, from, to, words: [], release: '' };
        const twice = rows.add(last, number);
        return twice === null ? null : fault('code', `a code once for each day (it stands already in row ${twice})`);
      },
      async end(pause) {
        await pause(rows.size);
        return hcpcsSet(rows, latest, names, faults);
      },
    };
  },
} satisfies Importer;
