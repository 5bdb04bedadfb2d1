/** Reads lists of the Medicare Code Editor: the simple code edits, and the age and sex tables of older editors. */
import type { MceFlag } from '../edits/flag';
import { packFlags } from '../edits/flag-pack';
import { writtenCode } from '../format';
import { findColumns, headRows, plain } from './headings';
import { type Importer, refuse } from './importer';
import { listHolding } from './list-holding';
import { yearInNames } from './quarter';
import { fiscalYear, type Release } from './release';
import { rowFaults } from './row-faults';

const HEADINGS = { version: /^mce_version$/, edit: /^mce_edit_type$/, system: /^icd_code_type$/, code: /^icd_code$/ };
/** MCE versions count fiscal years: 37 is FY2020, 43 FY2026. */
const VERSION_0 = 1983;
/** Ages of the four categories (Definitions of Medicare Code Edits v43, ch. 1, edit 4), both inclusive. */
const AGES = { newborn: [0, 0], pediatric: [0, 17], maternity: [9, 64], adult: [15, 124] } as const;
const OLDEST = AGES.adult[1];

/** A line of an age or sex table: `O000<tab>2 maternity (age 12-55)`, `O000<tab>2 female`. */
const AGE_OR_SEX = /^\d (?:(newborn|pediatric|maternity|adult) \(age (\d+)(?: ?- ?(\d+)|(\+))?\)|(male|female))$/;
const CODE = /^[0-9A-Z]{3,7}$/;
const ENOUGH = 3;

function flagOf(edit: string): MceFlag {
  const words = edit.replace(/_/g, ' ');
  const [, age] = /^(newborn|pediatric|maternity|adult) only$/i.exec(words) ?? [];
  const name = age?.toLowerCase() as keyof typeof AGES | undefined;
  if (name) return { kind: 'age', name, from: AGES[name][0], to: AGES[name][1] };
  if (/^female only$/i.test(words)) return { kind: 'sex', sex: 'F' };
  if (/^male only$/i.test(words)) return { kind: 'sex', sex: 'M' };
  if (/manifestation/i.test(words)) return { kind: 'manifestation', words };
  if (/unacceptable/i.test(words)) return { kind: 'unacceptable-principal', words };
  if (/questionable/i.test(words)) return { kind: 'questionable-admission', words };
  return { kind: /non-?covered/i.test(words) ? 'non-covered' : 'other', words };
}

/** The flag of an age or sex table's second cell, with the ages that it prints; null when it is none. */
function printedFlag(cell: string): MceFlag | null {
  const [, name, from = '', to, open, sex] = AGE_OR_SEX.exec(plain(cell)) ?? [];
  if (sex) return { kind: 'sex', sex: sex === 'male' ? 'M' : 'F' };
  if (!name) return null;
  const last = open ? OLDEST : Number(to ?? from);
  return { kind: 'age', name: name as keyof typeof AGES, from: Number(from), to: last };
}

/** `H0519F3_ICD10_MCE_AGE.TXT`: 2019; else a year in the names. */
function tableYear(names: readonly string[]): Release | null {
  const [short] = names.flatMap((name) => /^H\d{2}(\d{2})[A-Z]\d_ICD10_MCE/i.exec(name)?.[1] ?? []);
  const year = short ? 2000 + Number(short) : yearInNames(names);
  return year === null ? null : { release: String(year), from: `${year}-01-01`, to: `${year}-12-31` };
}

export default {
  id: 'mce',
  title: 'Medicare Code Editor lists',
  recognises(head) {
    const rows = headRows(head);
    if (rows.some((row) => findColumns(row, HEADINGS) !== null)) return true;
    return rows.filter((row) => CODE.test(row[0] ?? '') && printedFlag(row[1] ?? '') !== null).length >= ENOUGH;
  },

  open({ names }) {
    const file = names[0] ?? '';
    const faults = rowFaults();
    const flags = new Map<string, MceFlag[]>();
    const kinds = new Set<MceFlag['kind']>();
    let columns: Record<keyof typeof HEADINGS, number> | null = null;
    let version: string | null = null;
    let rows = 0;
    let procedures = 0;

    function put(code: string, flag: MceFlag): void {
      flags.set(code, [...(flags.get(code) ?? []), flag]);
      kinds.add(flag.kind);
      rows += 1;
    }
    return {
      reads: 'cells',
      row(cells, number) {
        if (rows === 0 && !columns) {
          columns = findColumns(cells, HEADINGS);
          if (columns) return null;
        }
        const at = columns ?? { code: 0, edit: 1 };
        const code = (cells[at.code] ?? '').trim().toUpperCase();
        const printed = (cells[at.edit] ?? '').trim();
        const flag = columns ? flagOf(printed) : printedFlag(printed);
        if (!CODE.test(code)) faults.add(number, at.code + 1, `expected a code without dot, found "${code}"`);
        else if (!flag || printed === '') faults.add(number, at.edit + 1, `expected an edit, found "${printed}"`);
        else if (columns && (cells[columns.system] ?? '').trim() === 'P') {
          procedures += 1;
          put(writtenCode('ICD-10-PCS', code), flag);
        } else put(writtenCode('ICD-10-CM', code), flag);
        const told = columns ? (cells[columns.version] ?? '').trim() : '';
        if (/^\d{2}(?:\.\d)?$/.test(told) && (version === null || told > version)) version = told;
        return null;
      },
      async end(pause) {
        await pause(rows);
        const unfit = faults.verdict(file, rows, 'edits of a code');
        if (unfit) return unfit;
        const [whole, half] = (version ?? '').split('.');
        const year = whole ? VERSION_0 + Number(whole) : null;
        const release = year ? { ...fiscalYear(year, half === '1'), release: `v${version}` } : tableYear(names);
        if (!release) {
          return refuse(
            `${file}: neither the content nor the name tells the edition. Give it its original name (like "H0519F3_ICD10_MCE_AGE.TXT") and drop it again; nothing was imported.`,
          );
        }
        const variant = year ? '' : [...kinds].sort().join('-');
        const list = { system: 'ICD-10-CM', variant, rows, extra: year ? { procedures } : {} } as const;
        return { ok: true, produced: [{ holding: listHolding('mce', list, release, faults), data: packFlags(flags) }] };
      },
    };
  },
} satisfies Importer;
