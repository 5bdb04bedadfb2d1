/**
 * Reads a site's licensed CPT file in the text layouts that the AMA delivers (CPT Data Files, file layouts): descriptions long
 * (code, two-digit sequence number, blank, 72 characters a line, or code, tab, description), medium and short (code, blank, description).
 */
import type { CodeRow } from '../code';
import { systemOfProcedure } from './columns';
import type { Importer } from './importer';
import { yearInNames } from './quarter';
import { rowFaults } from './row-faults';
import { stretches } from './stretches';

const CODE = '\\d{4}[0-9FTUMA]';
const TABBED = new RegExp(`^(${CODE})\\t([^\\t]+)$`);
const SEQUENCED = new RegExp(`^(${CODE})(\\d{2}) (.*\\S)`);
const BLANKED = new RegExp(`^(${CODE}) (\\S.*)$`);
/** An order file's lines begin with five digits too: order number, code, flag. */
const ORDER_LINE = /^\d{5} [0-9A-Z]{3,7} +[01] /;
const ENOUGH = 3;
/** The longest short and medium descriptions (AMA CPT Data Files). */
const SHORT = 28;
const MEDIUM = 48;
/** A file without an edition speaks for every day. */
const UNDATED = { from: '2000-01-01', to: null };

interface Line {
  code: string;
  sequence: number;
  words: string;
}

function lineOf(text: string): Line | null {
  const [, code = '', sequence = '1', words = ''] =
    SEQUENCED.exec(text) ?? (([, found = '', rest = '']) => ['', found, '1', rest])(TABBED.exec(text) ?? BLANKED.exec(text) ?? []);
  return systemOfProcedure(code) === 'CPT' ? { code, sequence: Number(sequence), words: words.replace(/\s+/g, ' ').trim() } : null;
}

/** The edition: as the notice says it, as the names do, or by the copyright, which is of the year in which an edition comes out for the next. */
function yearOf(notice: string, names: readonly string[]): number | null {
  const [, printed] = /\bCPT\W{0,10}(20\d{2})\b(?! american)/i.exec(notice) ?? [];
  const [, copyright] = /copyright\b[^.]*?(20\d{2})(?=,?\s+american medical)/i.exec(notice) ?? [];
  return Number(printed ?? 0) || yearInNames(names) || (copyright ? Number(copyright) + 1 : null);
}

export default {
  id: 'cpt-file',
  title: 'CPT file of the site',
  recognises(head) {
    if (head.kind !== 'text') return false;
    const lines = head.lines.filter((line) => line.trim() !== '');
    const first = lines.findIndex((line) => lineOf(line) !== null && !ORDER_LINE.test(line));
    const body = first < 0 ? [] : lines.slice(first);
    return body.length >= ENOUGH && body.every((line) => lineOf(line) !== null && !ORDER_LINE.test(line));
  },

  open({ names }) {
    const file = names[0] ?? '';
    const faults = rowFaults();
    const rows = stretches();
    let notice = '';
    let open: { row: CodeRow; sequence: number } | null = null;
    let longest = 0;
    let sequenced = false;
    return {
      reads: 'lines',
      line(text, number) {
        const read = lineOf(text);
        if (!read) {
          if (rows.size === 0) notice += ` ${text.trim()}`;
          else if (text.trim().length > 1) faults.add(number, 1, 'expected a CPT code and its description');
          return null;
        }
        const { code, sequence, words } = read;
        sequenced ||= sequence > 1;
        if (sequence > 1) {
          if (open?.row.code !== code || sequence !== open.sequence + 1)
            faults.add(number, 6, `${code} goes on here as line ${sequence}, but the line before is not its line ${sequence - 1}`);
          else open = { row: Object.assign(open.row, { display: `${open.row.display} ${words}` }), sequence };
          return null;
        }
        const row: CodeRow = { system: 'CPT', code, display: words, billable: true, ...UNDATED, words: [], release: '' };
        open = { row, sequence };
        const twice = rows.add(row, number);
        if (twice !== null) faults.add(number, 1, `${code} stands already on line ${twice}`);
        longest = Math.max(longest, words.length);
        return null;
      },
      async end(pause) {
        await pause(rows.size);
        const unfit = faults.verdict(file, rows.size, 'CPT codes with a description');
        if (unfit) return unfit;
        const year = yearOf(notice, names);
        const days = year ? { from: `${year}-01-01`, to: `${year}-12-31` } : UNDATED;
        const release = year ? String(year) : file.replace(/\.[^.]*$/, '');
        const sorted = rows.sorted();
        for (const row of sorted) Object.assign(row, days, { release });
        const variant = sequenced || longest > MEDIUM ? '' : longest > SHORT ? 'medium' : 'short';
        return {
          ok: true,
          produced: [
            {
              // Laboratory and category III codes are published between editions: what is not in the file may still be valid.
              holding: {
                content: 'codes',
                system: 'CPT',
                release,
                variant,
                kind: 'site',
                complete: false,
                ...days,
                rows: sorted.length,
                billable: sorted.length,
                faults: faults.list,
                faulty: faults.count,
                extra: {},
              },
              rows: sorted,
            },
          ],
        };
      },
    };
  },
} satisfies Importer;
