/** Reads NCCI medically unlikely edits, as CSV or workbook, for practitioners, hospital outpatients or DME suppliers. */

import { numberOf } from '../edits/code-number';
import type { MueEdit } from '../edits/edit';
import { packFlags } from '../edits/flag-pack';
import { beforeHeadings, findColumns, hasColumns, plain } from './headings';
import { type Importer, refuse } from './importer';
import { listHolding } from './list-holding';
import { programOf } from './ncci-program';
import { namelessQuarter, releaseQuarter } from './quarter';
import { rowFaults } from './row-faults';

const HEADINGS = {
  code: /^(?:hcpcs ?\/ ?cpt|cpt ?\/ ?hcpcs|hcpcs|cpt) codes?$/,
  units: /mue values?$/,
  indicator: /^mue adjudication indicator/,
  rationale: /^mue rationale/,
};

/** The heading of the values names the table: `Outpatient Hospital Services MUE Values`. */
function variantOf(heading: string): string | null {
  if (/practitioner|physician/.test(heading)) return 'practitioner';
  if (/outpatient|hospital|facility/.test(heading)) return 'outpatient';
  return /dme|supplier/.test(heading) ? 'dme' : null;
}

export default {
  id: 'mue',
  title: 'NCCI medically unlikely edits',
  recognises: (head) => hasColumns(head, HEADINGS),

  open({ names }) {
    const file = names[0] ?? '';
    const edits = new Map<string, Omit<MueEdit, 'code'>>();
    const faults = rowFaults();
    let columns: Record<keyof typeof HEADINGS, number> | null = null;
    let variant: string | null = null;
    return {
      reads: 'cells',
      row(cells, number) {
        if (!columns) {
          columns = findColumns(cells, HEADINGS);
          variant = columns && variantOf(plain(cells[columns.units]));
          if (columns && !variant) {
            return refuse(
              `${file}, row ${number}, column ${columns.units + 1}: expected a heading like "Practitioner Services MUE Values", found "${plain(cells[columns.units])}": it does not say whose values these are. Download the file again.`,
            );
          }
          return columns ? null : beforeHeadings(file, number);
        }
        const at = columns;
        const cell = (name: keyof typeof HEADINGS): string => (cells[at[name]] ?? '').trim();
        const fault = (name: keyof typeof HEADINGS, expected: string): null => {
          faults.add(number, at[name] + 1, `expected ${expected}, found "${cell(name)}"`);
          return null;
        };
        const code = cell('code').toUpperCase();
        const [indicator] = /^[123](?!\d)/.exec(cell('indicator')) ?? [];
        if (numberOf(code) < 0) return fault('code', 'a code of five characters');
        if (!/^\d{1,9}$/.test(cell('units'))) return fault('units', 'a number of units');
        if (!indicator) return fault('indicator', 'an indicator that begins with 1, 2 or 3');
        if (edits.has(code)) return fault('code', 'each code once');
        edits.set(code, { units: Number(cell('units')), indicator: Number(indicator) as 1 | 2 | 3, rationale: cell('rationale') });
        return null;
      },
      async end(pause) {
        await pause(edits.size);
        const unfit = faults.verdict(file, edits.size, 'edits');
        if (unfit) return unfit;
        const quarter = releaseQuarter(null, names);
        if (!quarter) return refuse(namelessQuarter(file, 'MCR_MUE_PractitionerServices_Eff_04-01-2026.csv'));
        const list = { system: 'HCPCS', variant: `${programOf(names)}${variant ?? ''}`, rows: edits.size, extra: {} } as const;
        return { ok: true, produced: [{ holding: listHolding('mue', list, quarter, faults), data: packFlags(edits) }] };
      },
    };
  },
} satisfies Importer;
