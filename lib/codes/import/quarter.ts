/** Which quarter's release a file of NCCI or HCPCS is: by the days within it, and by its names. */
import { calendarQuarter, quarterIn, type Release } from './release';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = /(20\d{2})?[ _-]?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[ _-]?(20\d{2})?(?![a-z])/i;
/** NCCI counts versions by year, 2 being 1996, and quarters from 0: `ccipra-v321r0` is 2026, second quarter. */
const NCCI_VERSION = /cci[a-z]*[-_ ]?v(\d{2})([0-3])r\d/i;
const VERSION_0 = 1994;

const quarterOf = (day: string): Release => calendarQuarter(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));

function quarterNamed(name: string): Release | null {
  const plain = quarterIn(name);
  if (plain) return plain;
  const [, before, month, after] = MONTH.exec(name) ?? [];
  const year = before ?? after;
  if (month && year) return calendarQuarter(Number(year), Math.ceil((MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1) / 3));
  const [, version, minor] = NCCI_VERSION.exec(name) ?? [];
  return version ? calendarQuarter(VERSION_0 + Number(version), Number(minor) + 1) : null;
}

/**
 * The quarter of a release. `latest`, the last day its rows speak of (null: none), which no earlier release can know, goes before
 * the names; but a name may say a later quarter, since a release need not change anything. Null: nothing tells.
 */
export function releaseQuarter(latest: string | null, names: readonly string[]): Release | null {
  const named = names.map(quarterNamed).find((quarter) => quarter !== null) ?? null;
  const dated = latest === null ? null : quarterOf(latest);
  if (!named || !dated) return named ?? dated;
  return named.from >= dated.from ? named : dated;
}

/** The year that the names tell, the file's own first, digits of longer numbers left out; null when none does. */
export function yearInNames(names: readonly string[]): number | null {
  for (const name of names) {
    const [, year] = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(name) ?? [];
    if (year) return Number(year);
  }
  return null;
}

/** What to do about a file whose quarter nothing tells. */
export const namelessQuarter = (file: string, example: string): string =>
  `${file}: neither the content nor the name tells its quarter. Give it its original name (like "${example}") and drop it again; nothing was imported.`;
