/** Which release a file is, and for which days it speaks. */
import type { CodeRow, CodeSystem } from '../code';
import { type Refusal, refuse } from './importer';

export interface Release {
  release: string;
  from: string;
  to: string | null;
}
export type ReleaseAnswer = ({ ok: true } & Release) | Refusal;

/**
 * Billable codes by fiscal year, to name a file that lost its own name.
 * ICD-10-CM: CMS and CDC release announcements; ICD-10-PCS: CMS ICD-10-PCS summary of each year.
 */
const BILLABLE: Partial<Record<CodeSystem, Record<number, number>>> = {
  'ICD-10-CM': { 71_486: 2017, 73_639: 2023, 74_044: 2024, 74_260: 2025, 74_719: 2026, 74_879: 2027 },
  'ICD-10-PCS': { 78_948: 2025, 79_115: 2026 },
};

/** A fiscal year runs from 1 October of the year before to 30 September; an April release begins on 1 April. */
export function fiscalYear(year: number, april: boolean): Release {
  return april
    ? { release: `FY${year} April`, from: `${year}-04-01`, to: `${year}-09-30` }
    : { release: `FY${year}`, from: `${year - 1}-10-01`, to: `${year}-09-30` };
}

/**
 * The fiscal year that a name says (`icd10cm-order-2026.txt`, `POAexemptCodesFY26.txt`, `October 2025` for FY2026, `April-2025`);
 * null when it says none. Digits of longer numbers are no year.
 */
export function fiscalYearIn(name: string): Release | null {
  const words = name.replace(/[_-]+/g, ' ');
  const april = /\bapr(?:il)?\b/i.test(words);
  const [, october] = /\boct(?:ober)?(?: 0?1,?)? (20[1-4]\d)(?!\d)/i.exec(words) ?? [];
  if (october) return fiscalYear(Number(october) + 1, false);
  const [, short] = /(?:FY|\bfy) ?(\d\d)(?!\d)/.exec(words) ?? [];
  const [year] = /(?<!\d)20[1-4]\d(?!\d)/.exec(words) ?? (short ? [`20${short}`] : []);
  return year ? fiscalYear(Number(year), april) : null;
}

/**
 * The fiscal year of a book or list: by what is printed in it (`printed`, null when nothing is), else by the names, the file's
 * own first. Where both say one and they differ, the print is right: names are given by people.
 */
export function fiscalRelease(names: readonly string[], printed: number | null): ReleaseAnswer {
  const named = names.map(fiscalYearIn).find((release) => release !== null);
  if (printed !== null) {
    const own = fiscalYear(printed, false);
    return { ok: true, ...(named?.to === own.to ? named : own) };
  }
  if (named) return { ok: true, ...named };
  return refuse(
    `${names[0]}: neither the name nor the content tells the fiscal year. Give it its original name, which holds the year (like "2026" or "FY26"), and drop it again.`,
  );
}

/**
 * The fiscal year of an order file: by its own name, else by its archive's, else by how many billable codes it holds.
 * Refuses when nothing tells, or when the name says one year and the content is another's.
 */
export function icdRelease(system: CodeSystem, names: readonly string[], billable: number): ReleaseAnswer {
  const known = BILLABLE[system] ?? {};
  const byCount = known[billable] ?? null;
  const shown = names[0] ?? 'the file';
  for (const name of names) {
    const named = fiscalYearIn(name);
    if (!named) continue;
    if (byCount !== null && fiscalYear(byCount, false).to !== named.to) {
      return refuse(
        `${name} is named for ${named.release}, but it holds exactly the ${billable} billable codes of FY${byCount}. Give it back its original name and drop it again.`,
      );
    }
    return { ok: true, ...named };
  }
  if (byCount !== null) return { ok: true, ...fiscalYear(byCount, false) };
  return refuse(
    `${shown}: neither the name nor the content tells the fiscal year. Give it its original name, which holds the year (like "icd10cm-order-2026.txt"), and drop it again.`,
  );
}

const QUARTER_END: Record<string, string> = { '01': '03-31', '04': '06-30', '07': '09-30', '10': '12-31' };

/** A calendar quarter as NCCI and MUE files name it: `2026Q2`, 1 April to 30 June. `quarter` from 1 to 4. */
export function calendarQuarter(year: number, quarter: number): Release {
  const month = String(quarter * 3 - 2).padStart(2, '0');
  return { release: `${year}Q${quarter}`, from: `${year}-${month}-01`, to: `${year}-${QUARTER_END[month]}` };
}

/** The quarter that a name says: `2024Q3`, `v2026Q2`, `Eff_04-01-2026`, `20260401`; null when it says none. */
export function quarterIn(name: string): Release | null {
  const [, year, quarter] = /(?<!\d)(20[1-4]\d)[ _-]?Q([1-4])(?!\d)/i.exec(name) ?? [];
  if (year && quarter) return calendarQuarter(Number(year), Number(quarter));
  const [, month, of] = /(?<!\d)(0[1-9]|1[0-2])[-_.](?:0[1-9]|[12]\d|3[01])[-_.](20[1-4]\d)(?!\d)/.exec(name) ?? [];
  const [, writtenFirst, next] = /(?<!\d)(20[1-4]\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? [];
  const day = of ? { year: of, month } : writtenFirst ? { year: writtenFirst, month: next } : null;
  return day ? calendarQuarter(Number(day.year), Math.ceil(Number(day.month) / 3)) : null;
}

/** Rows marked billable. */
export const billableOf = (rows: Pick<CodeRow, 'billable'>[]): number => rows.reduce((sum, row) => sum + Number(row.billable), 0);
