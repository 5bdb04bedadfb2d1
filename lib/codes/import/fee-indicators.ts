/** Reads indicators of the Medicare physician fee schedule: CMS's relative value file, or a table of its indicator columns. */
import { numberOf } from '../edits/code-number';
import type { FeeIndicators } from '../edits/flag';
import { packFlags } from '../edits/flag-pack';
import { beforeHeadings, headRows, plain } from './headings';
import { type Importer, refuse } from './importer';
import { listHolding } from './list-holding';
import { releaseQuarter, yearInNames } from './quarter';
import type { Release } from './release';
import { rowFaults } from './row-faults';

/** Indicators by our names, with the headings of the two layouts; the relative value file's stand in two to five rows one below the other. */
const INDICATORS: Record<string, RegExp> = {
  status: /^status(?: code)?$/,
  pctc: /^pc ?\/?tc(?: ind(?:icator)?)?$/,
  glob: /^glob(?: days|al days|al)?$/,
  pre: /^pre[_ ]op$/,
  intra: /^intra[_ ]op$/,
  post: /^post[_ ]op$/,
  mult: /^mult[_ ]proc$/,
  bilat: /^bilat[_ ]surg$/,
  asst: /^asst[_ ]surg$/,
  co: /^co-?[_ ]surg$/,
  team: /^team[_ ]surg$/,
  endo: /^endo[_ ]base$/,
  supervision: /^(?:phys_diag_pro|(?:physician supervision of )?diagnostic procedures)$/,
  imaging: /^(?:diag_img_fam|(?:diagnostic imaging |calculation )?family indicator)$/,
};
const CODE = /^hcpcs(?:[_ ]code)?$/;
const MODIFIER = /^mod(?:ifier)?$/;
/** Indicators that tell this file from every other table with a code and a modifier. */
const TELLING = ['pctc', 'glob', 'mult', 'bilat'];
const STACKED = 5;

type Columns = { code: number; modifier: number; indicators: [name: string, at: number][] };

/** The columns, once `row` holds the headings of code and modifier; headings above it in the same column are part of them. */
function columnsOf(row: readonly string[], above: readonly (readonly string[])[]): Columns | null {
  const printed = row.map(plain);
  const [code, modifier] = [printed.findIndex((cell) => CODE.test(cell)), printed.findIndex((cell) => MODIFIER.test(cell))];
  if (code < 0 || modifier < 0) return null;
  const stacks = printed.map((cell, at) => [...above.map((cells) => plain(cells[at])), cell].filter((part) => part !== ''));
  const indicators = Object.entries(INDICATORS).flatMap(([name, heading]): [string, number][] => {
    const at = stacks.findIndex((stack) => stack.some((_, from) => heading.test(stack.slice(from).join(' '))));
    return at < 0 ? [] : [[name, at]];
  });
  return TELLING.every((name) => indicators.some(([found]) => found === name)) ? { code, modifier, indicators } : null;
}

export default {
  id: 'fee-indicators',
  title: 'Physician fee schedule indicators',
  recognises(head) {
    const rows = headRows(head);
    return rows.some((row, at) => columnsOf(row, rows.slice(Math.max(0, at - STACKED), at)) !== null);
  },

  open({ names }) {
    const file = names[0] ?? '';
    const faults = rowFaults();
    const flags = new Map<string, FeeIndicators>();
    const above: string[][] = [];
    let columns: Columns | null = null;
    let title = '';

    /** `2024 National Physician Fee Schedule Relative Value File January Release` in the file, else a quarter or year of its name. */
    function release(): Release | null {
      const [, year, month] =
        /\b(20\d{2}) national physician fee schedule.*?(?:\b(january|april|july|october) release|$)/i.exec(title) ?? [];
      const quarter = releaseQuarter(null, year && month ? [`${year} ${month}`] : names);
      const only = Number(year ?? 0) || yearInNames(names) || shortYear(names);
      return quarter ?? (only ? { release: String(only), from: `${only}-01-01`, to: `${only}-12-31` } : null);
    }
    return {
      reads: 'cells',
      row(cells, number) {
        if (!columns) {
          columns = columnsOf(cells, above.slice(-STACKED));
          above.push([...cells]);
          title += ` ${cells.join(' ')}`;
          return columns ? null : beforeHeadings(file, number);
        }
        const [code, modifier] = [(cells[columns.code] ?? '').trim().toUpperCase(), (cells[columns.modifier] ?? '').trim().toUpperCase()];
        if (numberOf(code) < 0) {
          faults.add(number, columns.code + 1, `expected a code of five characters, found "${code}"`);
          return null;
        }
        if (!/^(?:[0-9A-Z]{2})?$/.test(modifier)) {
          faults.add(number, columns.modifier + 1, `expected a modifier of two characters or nothing, found "${modifier}"`);
          return null;
        }
        const values = columns.indicators.map(([name, at]) => [name, (cells[at] ?? '').trim()]);
        flags.set(modifier ? `${code}-${modifier}` : code, Object.fromEntries(values) as FeeIndicators);
        return null;
      },
      async end(pause) {
        await pause(flags.size);
        const unfit = faults.verdict(file, flags.size, 'fee-schedule rows');
        if (unfit) return unfit;
        const told = release();
        if (!told) {
          return refuse(
            `${file}: neither the content nor the name tells its year. Give it its original name (like "PPRRVU24_JAN.csv") and drop it again; nothing was imported.`,
          );
        }
        const list = { system: 'HCPCS', variant: '', rows: flags.size, extra: {} } as const;
        return { ok: true, produced: [{ holding: listHolding('fee-indicators', list, told, faults), data: packFlags(flags) }] };
      },
    };
  },
} satisfies Importer;

/** `PPRRVU24_JAN.csv`. */
function shortYear(names: readonly string[]): number | null {
  const [digits] = names.flatMap((name) => /rvu(\d{2})(?!\d)/i.exec(name)?.[1] ?? []);
  return digits ? 2000 + Number(digits) : null;
}
