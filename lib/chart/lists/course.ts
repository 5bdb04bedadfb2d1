/** How long and from when something is given: "7D 19/11/2026", "18/11/2026–19/11/2026". It may stand before the name. */
import { findDays } from '../dates';

/** So far into a text a course may reach. */
const MAX_COURSE = 50;
const AROUND = /^(?:\s|\d{1,3}\s?(?:d|days?|w|wks?|weeks?)\b|from|to|since|until|on|[-–—:,.()|])*$/i;

/** What a text says behind the course that it begins with; the whole text where it begins with none. */
export function withoutCourse(text: string): string {
  const days = findDays(text.slice(0, MAX_COURSE));
  const last = days.at(-1);
  if (!last) return text;
  let around = text.slice(0, last.end);
  for (const { start, end } of days.toReversed()) around = around.slice(0, start) + around.slice(end);
  return AROUND.test(around) ? text.slice(last.end).replace(/^[\s:,–—|)-]+/, '') : text;
}
