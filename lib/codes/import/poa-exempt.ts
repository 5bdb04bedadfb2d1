/** Reads CMS's list of diagnoses exempt from present-on-admission reporting, as text or workbook. */
import { packFlags } from '../edits/flag-pack';
import { writtenCode } from '../format';
import { findColumns, headRows, plain } from './headings';
import { type Importer, refuse } from './importer';
import { listHolding } from './list-holding';
import { fiscalRelease } from './release';
import { rowFaults } from './row-faults';

const HEADINGS = { order: /^order ?\d{0,4}$/, code: /^poaexemptcode$/, title: /^description$/ };
const CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/;
/** The list begins among the infections' sequelae; the additions to it, in the same columns, begin later or end before Z. */
const FIRST = /^[AB]/;
const LAST = /^Z/;

/** `Order26`: the fiscal year whose order the numbers are. */
function fiscalYearOf(heading: string): number | null {
  const [, digits] = /(\d{2})(?:\d{2})?$/.exec(heading) ?? [];
  return digits ? 2000 + Number(heading.slice(-2)) : null;
}

export default {
  id: 'poa-exempt',
  title: 'Present-on-admission exempt diagnoses',
  recognises(head) {
    const rows = headRows(head);
    const at = rows.findIndex((row) => findColumns(row, HEADINGS) !== null);
    const columns = findColumns(rows[at] ?? [], HEADINGS);
    const actions = (rows[at] ?? []).some((cell) => plain(cell) === 'action');
    return columns !== null && !actions && FIRST.test((rows[at + 1]?.[columns.code] ?? '').trim());
  },

  open({ names }) {
    const file = names[0] ?? '';
    const codes = new Map<string, true>();
    const faults = rowFaults();
    let columns: Record<keyof typeof HEADINGS, number> | null = null;
    let year: number | null = null;
    let last = '';
    return {
      reads: 'cells',
      row(cells, number) {
        if (!columns) {
          columns = findColumns(cells, HEADINGS);
          year = columns && fiscalYearOf(plain(cells[columns.order]));
          return null;
        }
        const code = writtenCode('ICD-10-CM', (cells[columns.code] ?? '').trim());
        if (!CODE.test(code)) faults.add(number, columns.code + 1, `expected an ICD-10-CM code, found "${cells[columns.code] ?? ''}"`);
        else if (codes.has(code)) faults.add(number, columns.code + 1, `${code} is listed twice`);
        else {
          codes.set(code, true);
          last = code;
        }
        return null;
      },
      async end(pause) {
        await pause(codes.size);
        const unfit = faults.verdict(file, codes.size, 'exempt codes');
        if (unfit) return unfit;
        if (!LAST.test(last)) {
          return refuse(
            `${file} ends with ${last}, before the codes that begin with Z: it was cut short, or is a list of changes. Drop the whole list of the release; nothing was imported.`,
          );
        }
        const release = fiscalRelease(names, year);
        if (!release.ok) return release;
        const list = { system: 'ICD-10-CM', variant: '', rows: codes.size, extra: {} } as const;
        return { ok: true, produced: [{ holding: listHolding('poa-exempt', list, release, faults), data: packFlags(codes) }] };
      },
    };
  },
} satisfies Importer;
