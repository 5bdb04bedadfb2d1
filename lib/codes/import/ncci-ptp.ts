/** Reads NCCI procedure-to-procedure edits as CMS publishes them: tab-separated text, up to four files a release. */
import { codeNumber } from '../edits/code-number';
import { dayNumber, NO_END, NO_START } from '../edits/day-number';
import { ptpBuilder } from '../edits/ptp-build';
import { compactDay, shiftDay } from './dates';
import { type Importer, refuse } from './importer';
import { namelessQuarter, releaseQuarter } from './quarter';
import { rowFaults } from './row-faults';

const TAB = 9;
/** `99213<tab>99214<tab>` and the four fields that follow. */
const COLUMN_2 = 6;
const REST = 12;
const FIELDS = 'the fields "*", effective date, deletion date, indicator and rationale';
const ROW = /^[0-9A-Z]{5}\t[0-9A-Z]{5}\t\*?\s*\t\d{0,8}\s*\t(?:\d{8}|\*|)\s*\t[019]\s*(?:\t|$)/;

/**
 * Which of CMS's two tables it is, and which part of it (`practitioner/f1`). The files themselves do not say, so the names must
 * (`ccipra`, `ccioph`). Null: they do not.
 */
function variantOf(names: readonly string[]): string | null {
  for (const name of names) {
    const table = /ccipra|practitioner|physician/i.test(name)
      ? 'practitioner'
      : /ccioph|outpatient|hospital|opps/i.test(name)
        ? 'outpatient'
        : '';
    if (!table) continue;
    const part = names.map((each) => /[-_. ]f([1-9])(?!\d)/i.exec(each)?.[1]).find((digit) => digit !== undefined);
    return part ? `${table}/f${part}` : table;
  }
  return null;
}

export default {
  id: 'ncci-ptp',
  title: 'NCCI procedure-to-procedure edits',
  recognises: (head) => head.kind === 'text' && head.lines.some((line) => ROW.test(line)),

  open({ names }) {
    const file = names[0] ?? '';
    const builder = ptpBuilder();
    const faults = rowFaults();
    /** The same window, indicator and rationale stand on thousands of lines: each distinct rest of a line is read once. */
    const rests = new Map<string, number>();
    let latest: string | null = null;

    /** The kind of a row by what follows its codes; a sentence when that is out of layout. */
    function kindOf(rest: string): number | string {
      const [, effective = '', deleted = '', printed = '', rationale = ''] = rest.split('\t').map((cell) => cell.trim());
      const [from, to] = [effective === '' ? null : compactDay(effective), deleted === '' || deleted === '*' ? null : compactDay(deleted)];
      if (effective !== '' && from === null) return `expected an effective date as YYYYMMDD, found "${effective}"`;
      if (deleted !== '' && deleted !== '*' && to === null) return `expected a deletion date as YYYYMMDD or "*", found "${deleted}"`;
      if (!/^[019]$/.test(printed)) return `expected the modifier indicator 0, 1 or 9, found "${printed}"`;
      // An edit added or ended on a day was known to the release of that quarter, or of the one after its last day.
      for (const day of [from, to && shiftDay(to, 1)]) if (day && (latest === null || day > latest)) latest = day;
      const window = { from: from === null ? NO_START : dayNumber(from), to: to === null ? NO_END : dayNumber(to) };
      return builder.kind({ ...window, indicator: Number(printed), rationale });
    }
    return {
      reads: 'lines',
      line(text, number) {
        const [column1, column2] = [codeNumber(text, 0), codeNumber(text, COLUMN_2)];
        if (column1 < 0 || column2 < 0 || text.charCodeAt(COLUMN_2 - 1) !== TAB || text.charCodeAt(REST - 1) !== TAB) {
          // Copyright and headings, of which only the first columns are filled, stand before the first edit.
          if (builder.rows > 0 && text.trim() !== '') faults.add(number, 1, 'expected two codes of five characters, parted by a tab');
          return null;
        }
        const rest = text.slice(REST);
        let kind = rests.get(rest);
        if (kind === undefined) {
          const read = kindOf(rest);
          if (typeof read === 'string') {
            faults.add(number, REST + 1, `${read}; ${FIELDS} follow the codes`);
            return null;
          }
          kind = read;
          rests.set(rest, kind);
        }
        builder.add(column1, column2, kind);
        return null;
      },
      async end(pause) {
        const rows = builder.rows;
        const unfit = faults.verdict(file, rows, 'edits');
        if (unfit) return unfit;
        const variant = variantOf(names);
        if (!variant) {
          return refuse(
            `${file}: the name does not tell whether these are edits for practitioners or for hospital outpatients, and the content is alike. Give it its original name (like "ccipra-v321r0-f1.txt" or "ccioph-v321r0-f1.txt") and drop it again; nothing was imported.`,
          );
        }
        const quarter = releaseQuarter(latest, names);
        if (!quarter) return refuse(namelessQuarter(file, 'ccipra-v321r0-f1.txt'));
        const data = await builder.pack(pause);
        const told = { content: 'ptp', system: 'HCPCS', variant, kind: 'official', complete: true } as const;
        const counts = { rows, billable: 0, faults: faults.list, faulty: faults.count, extra: {} };
        return { ok: true, produced: [{ holding: { ...told, ...quarter, ...counts }, data }] };
      },
    };
  },
} satisfies Importer;
