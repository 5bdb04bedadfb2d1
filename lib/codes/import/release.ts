/** Which release a file is, and for which days it speaks. */
import type { CodeRow, CodeSystem } from '../code';
import { refuse } from './outcome';

export interface Release {
  release: string;
  from: string;
  to: string | null;
}
export type ReleaseAnswer = ({ ok: true } & Release) | { ok: false; error: string };

/**
 * Billable codes by fiscal year, to name a file that lost its own name.
 * ICD-10-CM: CMS and CDC release announcements; ICD-10-PCS: CMS ICD-10-PCS summary of each year.
 */
const BILLABLE: Partial<Record<CodeSystem, Record<number, number>>> = {
  'ICD-10-CM': { 71_486: 2017, 73_639: 2023, 74_044: 2024, 74_260: 2025, 74_719: 2026, 74_879: 2027 },
  'ICD-10-PCS': { 78_948: 2025, 79_115: 2026 },
};

/** A fiscal year runs from 1 October of the year before to 30 September; an April release begins on 1 April. */
function fiscalYear(year: number, april: boolean): Release {
  return april
    ? { release: `FY${year} April`, from: `${year}-04-01`, to: `${year}-09-30` }
    : { release: `FY${year}`, from: `${year - 1}-10-01`, to: `${year}-09-30` };
}

/** Years that a name says, digits of longer numbers left out. */
const yearsIn = (name: string): number[] => [...name.matchAll(/(?<!\d)20[1-4]\d(?!\d)/g)].map(([year]) => Number(year));

/**
 * The fiscal year of an order file: by its own name, else by its archive's, else by how many billable codes it holds.
 * Refuses when nothing tells, or when the name says one year and the content is another's.
 */
export function icdRelease(system: CodeSystem, names: string[], billable: number): ReleaseAnswer {
  const known = BILLABLE[system] ?? {};
  const byCount = known[billable] ?? null;
  const shown = names[0] ?? 'the file';
  for (const name of names) {
    const [year] = yearsIn(name);
    if (year === undefined) continue;
    if (byCount !== null && byCount !== year) {
      return refuse(
        `${name} is named for ${year}, but it holds exactly the ${billable} billable codes of FY${byCount}. Give it back its original name and drop it again.`,
      );
    }
    return { ok: true, ...fiscalYear(year, /\bapr(?:il)?\b/i.test(name.replace(/[_-]/g, ' '))) };
  }
  if (byCount !== null) return { ok: true, ...fiscalYear(byCount, false) };
  return refuse(
    `${shown}: neither the name nor the content tells the fiscal year. Give it its original name, which holds the year (like "icd10cm-order-2026.txt"), and drop it again.`,
  );
}

const QUARTER_END: Record<string, string> = { '01': '03-31', '04': '06-30', '07': '09-30', '10': '12-31' };

/**
 * The HCPCS quarter, by the latest day on which a row was added or changed. A quarter's file also holds what ended
 * before; it speaks for its calendar year up to the end of its quarter.
 */
export function hcpcsRelease(file: string, latest: string | null): ReleaseAnswer {
  const [, year, month] = /^(\d{4})-(\d{2})-01$/.exec(latest ?? '') ?? [];
  const end = month ? QUARTER_END[month] : undefined;
  if (!year || !month || !end) {
    return refuse(
      `${file}: its latest date (${latest ?? 'none'}) is not the first day of a quarter, so its release cannot be told. Download the file again.`,
    );
  }
  return { ok: true, release: `${year}-${month}`, from: `${year}-01-01`, to: `${year}-${end}` };
}

/** Rows marked billable. */
export const billableOf = (rows: Pick<CodeRow, 'billable'>[]): number => rows.reduce((sum, row) => sum + Number(row.billable), 0);
