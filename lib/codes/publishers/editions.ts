/** Which releases there are around a day: fiscal years of ICD-10 with their April update, calendar quarters of HCPCS and NCCI. */

/**
 * `release` as the importers name it. Days are inclusive. `due`: the day from which the publisher usually posts it.
 * `year`: the fiscal year, or the calendar year of a quarter; `quarter` 1 to 4, null for a fiscal year.
 */
export interface Edition {
  release: string;
  from: string;
  to: string;
  due: string;
  year: number;
  quarter: number | null;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** ICD-10: from 1 October of the year before; posted in June (45 CFR 162.1002; CDC and CMS post FY files that month). */
export const fiscalEdition = (year: number): Edition => ({
  release: `FY${year}`,
  from: `${year - 1}-10-01`,
  to: `${year}-09-30`,
  due: `${year - 1}-06-15`,
  year,
  quarter: null,
});

/** The April update of a fiscal year: to the same end, posted in January or February. */
export const aprilEdition = (year: number): Edition => ({
  release: `FY${year} April`,
  from: `${year}-04-01`,
  to: `${year}-09-30`,
  due: `${year}-02-01`,
  year,
  quarter: null,
});

/** The fiscal year a day falls in. */
export const fiscalYearOf = (day: string): number => yearOf(day) + (day.slice(5) >= '10-01' ? 1 : 0);

const FIRST = ['01-01', '04-01', '07-01', '10-01'] as const;
const LAST = ['03-31', '06-30', '09-30', '12-31'] as const;
/** NCCI and HCPCS files of a quarter are posted in the last month before it. */
const DUE = ['12-01', '03-01', '06-01', '09-01'] as const;

/** The quarter a day falls in, or that many quarters on. */
export function quarterOf(day: string, on: number): { year: number; quarter: number } {
  const index = yearOf(day) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) + on;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

export function quarterEdition(
  { year, quarter }: { year: number; quarter: number },
  name: (year: number, quarter: number) => string,
): Edition {
  const at = quarter - 1;
  return {
    release: name(year, quarter),
    from: `${year}-${FIRST[at]}`,
    to: `${year}-${LAST[at]}`,
    due: `${quarter === 1 ? year - 1 : year}-${DUE[at]}`,
    year,
    quarter,
  };
}
