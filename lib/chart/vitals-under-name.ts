/** Vital signs whose name stands on a line above the day and the figure. */
import type { Vital } from './chart';
import { findDays } from './dates';
import { isVitalName } from './field-names';
import { type Place, placeOfRow } from './lists/row-words';
import { vitalsOf } from './lists/vitals';
import { type Row, rowOf } from './row';
import { isLeaf, type Title } from './title';

/** Days and figures in turn under the name of a vital sign: "11/23/2026 6:05 PM  99.8 °F". */
export function vitalsUnderName(row: Row, name: string, place: Place): Vital[] {
  const days = findDays(row.text);
  return days.flatMap(({ day, end }, i) => {
    const text = row.text
      .slice(end, days[i + 1]?.start)
      .replace(TIME, '')
      .replace(BY_WHOM, '')
      .trim();
    return vitalsOf({ ...row, cells: [{ label: name, text }], text }, placeOfRow(place, row), day);
  });
}
const TIME = /^[\s,]*(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?/i;

/** Who took it stands between the time and the figure: "by Ann Roe - 38.1 C". */
const BY_WHOM = /^\s*by\s+[^\d\n]{3,60}?(?:\s[-–—]|\s?:)\s+(?=\d)/;

/** The vital sign that a heading names, alone or with its latest value behind it: "Temp (C) 37.9". Null for any other heading. */
export function vitalHeaded(text: string): string | null {
  if (isVitalName(text)) return text;
  const name = text.match(LATEST)?.[1] ?? '';
  return isVitalName(name) ? name : null;
}
const LATEST = /^(\p{L}[^\d:]*?(?:\([^()]*\))?)\s*:?\s+\d{1,3}(?:[./]\d{1,3})?$/u;

/** A row that gives a vital sign's latest value and below it each one taken, with its day; null for any other row. */
export function vitalsEachTaken(row: Row, place: Place): Vital[] | null {
  const [head] = row.cells;
  const name = head?.label ?? head?.text ?? '';
  const days = row.table || !isVitalName(name) ? 0 : findDays(row.text).length;
  const taken = days > 1 ? vitalsUnderName(row, name, place) : [];
  return days > 1 && taken.length === days ? taken : null;
}

/** The values of lines that begin with a day, each below a line that is the name of a vital sign and nothing else. */
export function vitalsInTurn({ items }: Title, place: Place): Vital[] {
  const found: Vital[] = [];
  let name: string | null = null;
  for (const item of items) {
    if (!isLeaf(item) || item.kind !== 'line' || item.aside) continue;
    const row = rowOf(item.nodes, item.box);
    if (isVitalName(row.text)) name = row.text;
    else if (name !== null && findDays(row.text)[0]?.start === 0) found.push(...vitalsUnderName(row, name, place));
    else name = null;
  }
  return found;
}
