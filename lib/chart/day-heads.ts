/** Rows that stand below a day: as a heading, as a line above a list, or as a full-width row of a table. */
import { findDays, onlyDay } from './dates';
import { isUnit, measureOf } from './lists/measures';
import { isResultWord } from './lists/results';
import type { Row } from './row';

const TAKEN =
  /\b(?:specimen|sample|accession(?:ed)?|date|time|coll(?:ect(?:ed|ion))?|drawn|taken|received|resulted|reported|result|on|at|as of|given|administered)\b|\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi;

/** What a heading says without its day: "Lipid panel - collected 11/12/2026 08:10" is the lipid panel's of that day. `name` null: it is a day alone. */
export function dayHead(text: string): { day: string | null; name: string | null } {
  const [found] = findDays(text);
  if (!found) return { day: null, name: text };
  const around = [text.slice(0, found.start), text.slice(found.end)].map((part) =>
    part.replace(TAKEN, ' ').replace(/^[\s(),;:|·•–—-]+|[\s(),;:|·•–—-]+$/g, ''),
  );
  // What stands before the day names it; what stands behind says who took it, unless nothing is before.
  const name = (around.find((part) => /\p{L}/u.test(part)) ?? '').replace(/\s+/g, ' ');
  return {
    day: found.day,
    name: /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i.test(name) || name === '' ? null : name,
  };
}

/** The row with the day of its heading, unless it has one of its own. */
export function underDay(row: Row): Row {
  const { day, name } = row.group === null ? { day: null, name: null } : dayHead(row.group);
  if (day === null) return row;
  const dated = [...row.cells, ...row.above]
    .filter(({ label }) => !/^(?:prior|previous)\b/i.test(label ?? ''))
    .some(({ label, text }) => findDays(`${label ?? ''} ${text}`).length > 0);
  return { ...row, group: name, cells: dated ? row.cells : [...row.cells, { label: 'Date', text: day }] };
}

/** Rows of results below lines that name a battery and its day, or a test whose days and values stand below: each with what was said above it. */
export function underLines(rows: Row[]): Row[] {
  const headed: Row[] = [];
  let head: { name: string; day: string | null } | null = null;
  for (const [i, row] of rows.entries()) {
    const [name = '', ...rest] = row.cells.map(({ text }) => text);
    const next = rows[i + 1];
    if (isPlain(row) && !isValued(row) && next && isValued(next) && /^\p{L}[^:]{1,60}$/u.test(name) && onlyDay(name) === null) {
      const said = dayHead(rest.join(' '));
      if (rest.length === 0 ? isDayAndValue(next) : said.day !== null && said.name === null) {
        head = { name, day: said.day };
        continue;
      }
    }
    // A day and a value without a name are of the test above.
    if (head && isDayAndValue(row))
      headed.push({ ...row, cells: [{ label: null, text: head.name }, ...row.cells.slice(1), { label: 'Date', text: name }] });
    else if (head?.day && row.group === null) headed.push({ ...row, group: `${head.name} ${head.day}` });
    else headed.push(row);
  }
  return headed;
}

const isPlain = (row: Row): boolean => !row.table && row.cells.every(({ label }) => label === null);
const isValued = (row: Row): boolean => row.cells.some(({ text }, i) => measureOf(text) !== null || (i > 0 && isResultWord(text)));
const isDayAndValue = (row: Row): boolean =>
  isPlain(row) &&
  isValued(row) &&
  onlyDay(row.cells[0]?.text ?? '') !== null &&
  row.cells.slice(1).every(({ text }) => !/\p{L}{4}/u.test(text) || isUnit(text));
