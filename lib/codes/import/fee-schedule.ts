/** Reads a site's own table of procedure codes: what it calls them, what it charges, and since when. CPT wording stays the site's own. */
import type { CodeRow, CodeSystem } from '../code';
import { readCents } from './amount';
import { isSiteTable, previewColumns, procedureIn } from './columns';
import { readDay } from './dates';
import { headRows } from './headings';
import { type ColumnMapping, type Importer, type Refusal, refuse } from './importer';
import { rowFaults } from './row-faults';
import { stretches } from './stretches';

/** A site's list says what it charges, not since when a code holds: without dates it speaks for every day. */
const SITE_FROM = '2000-01-01';
/** Rows looked at before the columns are told. */
const LOOKED_AT = 40;
const SYSTEMS: CodeSystem[] = ['CPT', 'HCPCS'];

const releaseOf = (names: readonly string[]): string => (names[0] ?? '').replace(/\.(?:csv|tsv|txt|xlsx)$/i, '');

export default {
  id: 'fee-schedule',
  title: 'Site fee schedule',
  recognises: (head) => isSiteTable(headRows(head)),

  open({ names, mapping }) {
    const file = names[0] ?? '';
    const release = releaseOf(names);
    const faults = rowFaults();
    const rows = Object.fromEntries(SYSTEMS.map((system) => [system, stretches()])) as Record<CodeSystem, ReturnType<typeof stretches>>;
    /** Codes that have a charge only with a modifier, and the words for them. */
    const modified = new Map<string, { row: CodeRow; line: number }>();
    const waiting: [cells: readonly string[], number: number][] = [];
    let columns = mapping;
    let begun = false;
    let charged = 0;
    let uncoded = 0;

    function take(cells: readonly string[], number: number, at: ColumnMapping): void {
      const cell = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
      const fault = (column: number | null, sentence: string): void => faults.add(number, (column ?? 0) + 1, sentence);
      const procedure = procedureIn(cell(at.code));
      if (!procedure) {
        // A site's list of charges also holds what has no procedure code: supplies, rooms.
        if (begun && cell(at.code) === '') uncoded += 1;
        else if (begun)
          fault(
            at.code,
            `"${cell(at.code)}" is neither a CPT nor a HCPCS code${/^\d{1,4}$/.test(cell(at.code)) ? ' (were leading zeros lost?)' : ''}`,
          );
        return;
      }
      begun = true;
      const { system, code } = procedure;
      const modifier = (cell(at.modifier) || procedure.modifier).toUpperCase();
      const [printed, begins, ends] = [cell(at.charge), cell(at.from), cell(at.to)];
      const [from, to] = [begins === '' ? SITE_FROM : readDay(begins), ends === '' ? null : readDay(ends)];
      const chargeCents = printed === '' ? null : readCents(printed);
      if (!from) return fault(at.from, `expected a day like 2026-01-31 or 1/31/2026, found "${begins}"`);
      if (ends !== '' && (!to || to < from)) return fault(at.to, `expected a day not before ${from}, found "${ends}"`);
      if (at.charge !== null && chargeCents === null)
        return fault(at.charge, `expected an amount in dollars like 148.00, found "${printed}"`);
      if (chargeCents !== null && chargeCents < 0) return fault(at.charge, `expected a charge, found the negative amount "${printed}"`);
      const display = cell(at.description).replace(/\s+/g, ' ') || code;
      const row: CodeRow = { system, code, display, billable: true, from, to, words: [], release };
      if (modifier !== '') {
        // A row has one charge, which is the unmodified code's; a code listed only with modifiers is known, its charge is not.
        charged += 1;
        if (!modified.has(code)) modified.set(code, { row, line: number });
        return;
      }
      if (chargeCents !== null) row.chargeCents = chargeCents;
      const twice = rows[system].add(row, number);
      if (twice !== null) fault(at.code, `${code} stands already in row ${twice}, for the same days`);
    }
    /** Tells the columns by the rows so far, and reads those rows. */
    function begin(): Refusal | null {
      if (!columns) {
        const { guess, unclear } = previewColumns(waiting.map(([cells]) => [...cells]));
        if (!guess || unclear.length) {
          return refuse(
            `${file}: it is not clear ${unclear.join(', and ')}. Drop the file on the options page and say which column means what; nothing was imported.`,
          );
        }
        columns = guess;
      }
      for (const [cells, number] of waiting.splice(0)) take(cells, number, columns);
      return null;
    }
    return {
      reads: 'cells',
      row(cells, number) {
        if (columns) {
          take(cells, number, columns);
          return null;
        }
        waiting.push([[...cells], number]);
        return waiting.length < LOOKED_AT ? null : begin();
      },
      async end(pause) {
        const refused = begin();
        if (refused) return refused;
        for (const { row, line } of modified.values()) rows[row.system].add({ ...row, from: SITE_FROM, to: null }, line);
        const count = SYSTEMS.reduce((sum, system) => sum + rows[system].size, 0);
        await pause(count);
        const [first] = faults.list;
        if (count === 0) {
          const found = first ? `row ${first.line}, column ${first.column}: ${first.sentence}` : 'no row has a CPT or HCPCS code';
          return refuse(`${file}: nothing in it could be read; ${found}. Correct the file and drop it again; nothing was imported.`);
        }
        return {
          ok: true,
          produced: SYSTEMS.filter((system) => rows[system].size > 0).map((system) => {
            const sorted = rows[system].sorted();
            const begins = sorted.reduce((from, row) => (row.from < from ? row.from : from), sorted[0]?.from ?? SITE_FROM);
            return {
              holding: {
                content: 'codes',
                system,
                release,
                variant: '',
                kind: 'site',
                complete: false,
                from: begins,
                to: null,
                rows: sorted.length,
                billable: sorted.length,
                faults: faults.list,
                faulty: faults.count,
                extra: { ...(charged && { 'with a modifier': charged }), ...(uncoded && { 'without a code': uncoded }) },
              },
              rows: sorted,
            };
          }),
        };
      },
    };
  },
} satisfies Importer;
