/** What both forms of an NCCI PTP file share: edits are gathered row by row and packed, under the table and part that the names tell. */
import { dayNumber, NO_END, NO_START } from '../edits/day-number';
import { ptpBuilder } from '../edits/ptp-build';
import { compactDay, shiftDay } from './dates';
import { type Outcome, type Pause, refuse } from './importer';
import { listHolding } from './list-holding';
import { programOf } from './ncci-program';
import { namelessQuarter, releaseQuarter } from './quarter';
import { rowFaults } from './row-faults';

const FIELDS = 'the fields "*", effective date, deletion date, indicator and rationale';

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
    return `${programOf(names)}${table}${part ? `/f${part}` : ''}`;
  }
  return null;
}

export interface PtpEdits {
  readonly rows: number;
  /** `column1`, `column2`: see `codeNumber`; `rest`: the five fields after them, parted by tabs; `column` where they begin, from 1. */
  add(column1: number, column2: number, rest: string, line: number, column: number): void;
  /** A row that is none. */
  fault(line: number, column: number, sentence: string): void;
  end(pause: Pause): Promise<Outcome>;
}

export function ptpEdits(names: readonly string[]): PtpEdits {
  const file = names[0] ?? '';
  const builder = ptpBuilder();
  const faults = rowFaults();
  /** The same window, indicator and rationale stand on thousands of rows: each distinct rest of a row is read once. */
  const rests = new Map<string, number>();
  let latest: string | null = null;
  let lastDeleted: string | null = null;

  /** The kind of a row by what follows its codes; a sentence when that is out of layout. */
  function kindOf(rest: string): number | string {
    const [, effective = '', deleted = '', printed = '', rationale = ''] = rest.split('\t').map((cell) => cell.trim());
    const [from, to] = [effective === '' ? null : compactDay(effective), deleted === '' || deleted === '*' ? null : compactDay(deleted)];
    if (effective !== '' && from === null) return `expected an effective date as YYYYMMDD, found "${effective}"`;
    if (deleted !== '' && deleted !== '*' && to === null) return `expected a deletion date as YYYYMMDD or "*", found "${deleted}"`;
    if (!/^[019]$/.test(printed)) return `expected the modifier indicator 0, 1 or 9, found "${printed}"`;
    if (from && (latest === null || from > latest)) latest = from;
    if (to && (lastDeleted === null || to > lastDeleted)) lastDeleted = to;
    const window = { from: from === null ? NO_START : dayNumber(from), to: to === null ? NO_END : dayNumber(to) };
    return builder.kind({ ...window, indicator: Number(printed), rationale });
  }
  return {
    get rows() {
      return builder.rows;
    },
    add(column1, column2, rest, line, column) {
      let kind = rests.get(rest);
      if (kind === undefined) {
        // A part of a string keeps all of it alive: without a copy, every piece of the file would stay in memory.
        const own = [...rest].join('');
        const read = kindOf(own);
        if (typeof read === 'string') {
          faults.add(line, column, `${read}; ${FIELDS} follow the codes`);
          return;
        }
        kind = read;
        rests.set(own, kind);
      }
      builder.add(column1, column2, kind);
    },
    fault: faults.add,
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
      // An edit is deleted to the last day before a quarter; that tells the release only where no first days are given.
      const quarter = releaseQuarter(latest ?? (lastDeleted && shiftDay(lastDeleted, 1)), names);
      if (!quarter) return refuse(namelessQuarter(file, 'ccipra-v321r0-f1.txt'));
      const list = { system: 'HCPCS', variant, rows, extra: {} } as const;
      return { ok: true, produced: [{ holding: listHolding('ptp', list, quarter, faults), data: await builder.pack(pause) }] };
    },
  };
}
