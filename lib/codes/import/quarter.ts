/** Calendar quarters, in which CMS releases its edits and HCPCS: told by days within a file and by file names. */

/** `quarter` 1 to 4. */
export interface Quarter {
  year: number;
  quarter: number;
}

const STARTS = ['01-01', '04-01', '07-01', '10-01'];
const ENDS = ['03-31', '06-30', '09-30', '12-31'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2026Q2`. */
export const quarterName = ({ year, quarter }: Quarter): string => `${year}Q${quarter}`;
export const quarterStart = ({ year, quarter }: Quarter): string => `${year}-${STARTS[quarter - 1]}`;
export const quarterEnd = ({ year, quarter }: Quarter): string => `${year}-${ENDS[quarter - 1]}`;

/** The quarter in which a day lies. */
export const quarterOf = (day: string): Quarter => ({ year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) });

const ofMonth = (year: string, month: number): Quarter => ({ year: Number(year), quarter: Math.ceil(month / 3) });

/**
 * The quarter a name tells, or null: `AOC_V2026Q2`, `Eff_04-01-2026`, `HCPC2025_OCT`, `ccipra-v321r0` (NCCI counts versions from
 * 1996 as 2 and quarters from 0). A year alone is no quarter.
 */
export function quarterInName(name: string): Quarter | null {
  const [, year, quarter] = /(20\d{2})[ _-]?q([1-4])(?!\d)/i.exec(name) ?? [];
  if (year) return { year: Number(year), quarter: Number(quarter) };
  const [, month, , dated] = /(?<!\d)(0?[1-9]|1[0-2])[-_](0?[1-9]|[12]\d|3[01])[-_](20\d{2})(?!\d)/.exec(name) ?? [];
  if (month && dated) return ofMonth(dated, Number(month));
  const [, before, named, after] =
    /(20\d{2})?[ _-]?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[ _-]?(20\d{2})?(?![a-z])/i.exec(name) ?? [];
  const known = before ?? after;
  if (named && known) return ofMonth(known, MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1);
  const [, version, minor] = /cci[a-z]*[-_ ]?v(\d{2})([0-3])r\d/i.exec(name) ?? [];
  return version ? { year: 1994 + Number(version), quarter: Number(minor) + 1 } : null;
}

/** The first quarter told by any of the names. */
export function quarterInNames(names: readonly string[]): Quarter | null {
  for (const name of names) {
    const told = quarterInName(name);
    if (told) return told;
  }
  return null;
}

/**
 * The quarter of a release: by the latest day its rows speak of (null: they tell none), which no earlier release can know;
 * a name may say a later quarter, since a release need not change anything. Null: nothing tells.
 */
export function releaseQuarter(latest: string | null, names: readonly string[]): Quarter | null {
  const named = quarterInNames(names);
  const dated = latest === null ? null : quarterOf(latest);
  if (!named || !dated) return named ?? dated;
  return quarterName(named) >= quarterName(dated) ? named : dated;
}

/** The year that a name tells, digits of longer numbers left out; null when none does. */
export function yearInNames(names: readonly string[]): number | null {
  for (const name of names) {
    const [, year] = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(name) ?? [];
    if (year) return Number(year);
  }
  return null;
}
