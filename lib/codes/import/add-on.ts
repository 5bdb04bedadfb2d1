/** Reads CMS's add-on code edits, as workbook or tab-separated text. */
import { packAddOns } from '../edits/add-on-table';
import { numberOf } from '../edits/code-number';
import type { AddOnEdit } from '../edits/edit';
import { readDay } from './dates';
import { beforeHeadings, findColumns, hasColumns } from './headings';
import { type Importer, refuse } from './importer';
import { listHolding } from './list-holding';
import { namelessQuarter, releaseQuarter } from './quarter';
import { rowFaults } from './row-faults';

const HEADINGS = {
  type: /^aoc_edit_type$/,
  addOn: /^add-on_code$/,
  addOnEnds: /^aoc_del_?dt(?:[_ ]julian)?$/,
  primary: /^primary_code$/,
  primaryEnds: /^primary_code_del_?dt(?:[_ ]julian)?$/,
  from: /^aoc_edit_eff_?dt(?:[_ ]julian)?$/,
  ends: /^aoc_edit_del_?dt(?:[_ ]julian)?$/,
};
type Column = keyof typeof HEADINGS;
/** An edit ends when it, its add-on code or its primary code does. */
const ENDS: Column[] = ['ends', 'addOnEnds', 'primaryEnds'];

export default {
  id: 'add-on',
  title: 'Add-on code edits',
  recognises: (head) => hasColumns(head, HEADINGS),

  open({ names }) {
    const file = names[0] ?? '';
    const edits: AddOnEdit[] = [];
    const faults = rowFaults();
    let columns: Record<Column, number> | null = null;
    let latest: string | null = null;
    return {
      reads: 'cells',
      row(cells, number) {
        if (!columns) {
          columns = findColumns(cells, HEADINGS);
          return columns ? null : beforeHeadings(file, number);
        }
        const at = columns;
        const cell = (name: Column): string => (cells[at[name]] ?? '').trim();
        const fault = (name: Column, expected: string): null => {
          faults.add(number, at[name] + 1, `expected ${expected}, found "${cell(name)}"`);
          return null;
        };
        const [addOn, primary, type] = [cell('addOn').toUpperCase(), cell('primary').toUpperCase(), cell('type')];
        if (!/^[123]$/.test(type)) return fault('type', 'type 1, 2 or 3');
        if (numberOf(addOn) < 0) return fault('addOn', 'a code of five characters');
        if (numberOf(primary) < 0) return fault('primary', 'a code of five characters (CCCCC where the contractor says)');
        const from = readDay(cell('from'));
        if (cell('from') !== '' && !from) return fault('from', 'a day as YYYYDDD');
        let to: string | null = null;
        for (const name of ENDS) {
          const end = readDay(cell(name));
          if (cell(name) !== '' && !end) return fault(name, 'a day as YYYYDDD or nothing');
          if (end && (to === null || end < to)) to = end;
        }
        if (from && (latest === null || from > latest)) latest = from;
        edits.push({ addOn, type: Number(type) as 1 | 2 | 3, primary, from, to });
        return null;
      },
      async end(pause) {
        await pause(edits.length);
        const unfit = faults.verdict(file, edits.length, 'edits');
        if (unfit) return unfit;
        const quarter = releaseQuarter(latest, names);
        if (!quarter) return refuse(namelessQuarter(file, 'AOC_V2026Q2-MCR.xlsx'));
        const list = { system: 'HCPCS', variant: '', rows: edits.length, extra: {} } as const;
        return { ok: true, produced: [{ holding: listHolding('add-on', list, quarter, faults), data: packAddOns(edits) }] };
      },
    };
  },
} satisfies Importer;
