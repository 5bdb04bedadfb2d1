/** Which of the days that a page names by a label are the open visit's. */
import { findDays } from './dates';
import type { Cell } from './row';

const VISIT_DAY = /^(?:(?:encounter|visit|service|session|appointment) date|date of (?:service|visit|encounter))$/i;
const daysOf = (cells: readonly Cell[]): Set<string> =>
  new Set(cells.flatMap(({ text }) => findDays(text).slice(0, 1)).map(({ day }) => day));

/**
 * The cells without the days of other visits: where several notes each give the day of theirs, the open visit's is the one that
 * a field holds, as the note being written has it. `filled`: the values of the fields outside notes.
 */
export function withoutOtherDays(cells: Cell[], filled: ReadonlySet<string>): Cell[] {
  const given = cells.filter(({ label, text }) => label !== null && VISIT_DAY.test(label.trim()) && findDays(text).length > 0);
  if (filled.size === 0 || daysOf(given).size < 2) return cells;
  const open = given.filter(({ text }) => filled.has(text));
  return daysOf(open).size === 1 ? cells.filter((cell) => !given.includes(cell) || open.includes(cell)) : cells;
}

/** An address that leads to a visit, by a part of its path. */
const OF_VISIT = /(?:^|[/.#_-])(?:encounters?|visits?|evaluations?|consultations?|admissions?|episodes?)(?=[/.#_?-]|$)/i;
const START = /^start(?:ed)?(?: date)?(?:\/time| time)?$/i;
const END = /^end(?:ed)?(?: date)?(?:\/time| time)?$/i;

/**
 * When the open visit began and ended, where its page gives both beside each other outside all parts that have a heading:
 * "Start date", "End date". `cells`: what stands there, in order.
 */
export function spanOfVisit(cells: readonly Cell[], url: URL): Cell[] {
  if (!OF_VISIT.test(url.pathname + url.hash)) return [];
  const named = cells.filter(({ label }) => label !== null);
  const pairs = named.flatMap((start, i) => {
    const end = named[i + 1];
    return START.test(start.label ?? '') && findDays(start.text).length > 0 && END.test(end?.label ?? '') ? [{ start, end }] : [];
  });
  const [pair, other] = pairs;
  if (!pair || other) return [];
  const { start, end } = pair;
  // An hour later on the same day, nobody was discharged.
  const later = end && findDays(end.text)[0]?.day !== findDays(start.text)[0]?.day ? [{ label: 'Discharge date', text: end.text }] : [];
  return [{ label: 'Visit date', text: start.text }, ...later];
}
