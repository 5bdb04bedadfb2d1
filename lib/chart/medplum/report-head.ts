/** The head of one report's page: its name above a line of days, "Issued 11/12/2026 • Collected 11/11/2026"; its results stand below. */
import type { Result } from '../chart';
import { findDays } from '../dates';
import { all, elementAbove, elementsIn, lineOf } from '../safe-dom';

const DAYS = /^Issued \d.*?(?:\bCollected \d.*)?$/;

/** The results with the report's name and the day they were taken, where the page shows one report and they name no panel of their own. */
export function underReport(page: Document, results: Result[]): Result[] {
  const lines = all(page, 'p').filter((element) => DAYS.test(lineOf(element)));
  const [line] = lines;
  const around = line && elementAbove(line);
  if (lines.length !== 1 || !line || !around) return results;
  const beside = elementsIn(around);
  const panel = lineOf(beside[beside.indexOf(line) - 1] ?? null) || null;
  const text = lineOf(line);
  const date = findDays(text.match(/Collected .*/)?.[0] ?? text)[0]?.day ?? null;
  return results.map((result) => (result.panel === null ? { ...result, panel, date: date ?? result.date } : result));
}
