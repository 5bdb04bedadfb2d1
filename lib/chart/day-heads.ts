/** Rows that stand below a day: as a heading, as a line above a list, or as a full-width row of a table. */
import { findDays } from './dates';
import type { Row } from './rows';

const TAKEN =
  /\b(?:specimen|sample|date|time|collect(?:ed|ion)|drawn|taken|received|resulted|reported|result|on|at|as of|given|administered)\b|\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi;

/** What a heading says without its day: "Lipid panel - collected 11/12/2026 08:10" is the lipid panel's of that day. `name` null: it is a day alone. */
export function dayHead(text: string): { day: string | null; name: string | null } {
  const [found] = findDays(text);
  if (!found) return { day: null, name: text };
  const around = [text.slice(0, found.start), text.slice(found.end)].map((part) =>
    part.replace(TAKEN, ' ').replace(/^[\s(),;:|·•–—-]+|[\s(),;:|·•–—-]+$/g, ''),
  );
  const name = around
    .filter((part) => /\p{L}/u.test(part))
    .join(' ')
    .replace(/\s+/g, ' ');
  return {
    day: found.day,
    name: /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i.test(name) || name === '' ? null : name,
  };
}

/** The row with the day of its heading, unless it has one of its own. */
export function underDay(row: Row): Row {
  const { day, name } = row.group === null ? { day: null, name: null } : dayHead(row.group);
  if (day === null) return row;
  const dated = [...row.cells, ...row.above].some(({ label, text }) => findDays(`${label ?? ''} ${text}`).length > 0);
  return { ...row, group: name, cells: dated ? row.cells : [...row.cells, { label: 'Date', text: day }] };
}
