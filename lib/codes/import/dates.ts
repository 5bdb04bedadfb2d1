/** Days as the publishers and sites print them, read as `YYYY-MM-DD`; what is no day is null, never a guess. */

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar as used after 28 February 1900 (ECMA-376 part 1, 18.17.4.1). */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);
/** Serial numbers of 1982-01-01 and 2099-12-31: no code of ours is older, and a smaller number is more likely an amount. */
const SERIALS = { from: 29_952, to: 73_050 };
/** Two-digit years up to this one are of this century. */
const LAST_SHORT_YEAR = 79;

/** The day of a calendar date, or null when there is no such date (31 June). */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const whole = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return whole && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}

/** `20251001`. */
export function compactDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : null;
}

/** `2013091`: a year and the day within it, from 1. */
function julianDay(text: string): string | null {
  const [, year, nth] = /^((?:19|20)\d{2})(\d{3})$/.exec(text.trim()) ?? [];
  if (!year || Number(nth) < 1 || Number(nth) > 366) return null;
  const day = new Date(Date.UTC(Number(year), 0, Number(nth))).toISOString().slice(0, 10);
  return day.startsWith(year) ? day : null;
}

/** Excel's serial number of a day (`45992`), with or without a time after the point. */
function serialDay(text: string): string | null {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text.trim()) ? Math.floor(Number(text)) : 0;
  return serial >= SERIALS.from && serial <= SERIALS.to ? new Date(EXCEL_DAY_0 + serial * MS_PER_DAY).toISOString().slice(0, 10) : null;
}

/** `10/1/2025`, `10-01-25`: month, day, year, as written in the United States. */
function usDay(text: string): string | null {
  const [, month, day, year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T].*)?$/.exec(text.trim()) ?? [];
  if (!month) return null;
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) <= LAST_SHORT_YEAR ? 2000 : 1900);
  return dayOf(full, Number(month), Number(day));
}

/** `2025-10-01`, with or without a time after it. */
function isoDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T].*)?$/.exec(text.trim()) ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : null;
}

/** A day in any of the forms above. Their shapes do not overlap: eight digits, seven, five, or parted. */
export const readDay = (text: string): string | null =>
  isoDay(text) ?? usDay(text) ?? compactDay(text) ?? julianDay(text) ?? serialDay(text);

/** The day `days` later (earlier when negative). */
export const shiftDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
