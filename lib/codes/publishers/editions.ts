/** Which releases there are around a day: fiscal years of ICD-10 with their April update, calendar quarters of HCPCS and NCCI. */
import { calendarQuarter, fiscalYear, type Release } from '../import/release';

/**
 * `due`: the day from which the publisher usually posts it. `year`: the fiscal year, or the calendar year of a quarter;
 * `quarter` 1 to 4, null for a fiscal year.
 */
export interface Edition extends Release {
  due: string;
  year: number;
  quarter: number | null;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** ICD-10, from 1 October of the year before; posted in June. */
export const fiscalEdition = (year: number): Edition => ({ ...fiscalYear(year, false), due: `${year - 1}-06-15`, year, quarter: null });

/** The April update of a fiscal year, to the same end; posted in January or February. */
export const aprilEdition = (year: number): Edition => ({ ...fiscalYear(year, true), due: `${year}-02-01`, year, quarter: null });

/** The fiscal year a day falls in. */
export const fiscalYearOf = (day: string): number => yearOf(day) + (day.slice(5) >= '10-01' ? 1 : 0);

/** The quarter a day falls in, or that many quarters on; posted in the last month before it. */
export function quarterEdition(day: string, on: number): Edition {
  const index = yearOf(day) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) + on;
  const year = Math.floor(index / 4);
  const quarter = (index % 4) + 1;
  const due = quarter === 1 ? `${year - 1}-12-01` : `${year}-0${quarter * 3 - 3}-01`;
  return { ...calendarQuarter(year, quarter), due, year, quarter };
}
