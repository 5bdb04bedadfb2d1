/** Lists whose rows are not all of one kind: measurements that hold results too, preventions that name what is only due. */
import { findDays } from './dates';
import { isVitalNameAmongVitals } from './field-names';
import { measureOf } from './lists/measures';
import type { Row } from './row';
import type { ListKind } from './section-names';
import type { Title } from './title';

/** `own`: rows of the list itself; `results`: those that are results. */
export interface Sorted {
  own: Row[];
  results: Row[];
}

/** A name, its figure beside it, and no vital sign: "HbA1c", "7.6". */
function isResult({ table, cells }: Row): boolean {
  const [name, value] = cells;
  return (
    !table &&
    name !== undefined &&
    value !== undefined &&
    cells.every(({ label }) => label === null) &&
    /^\p{L}[\p{L}\d ,/-]{1,40}$/u.test(name.text) &&
    !isVitalNameAmongVitals(name.text) &&
    !ASIDE.test(name.text) &&
    measureOf(value.text) !== null
  );
}
const ASIDE = /percentile|z-?score|\b(?:age|weeks|circ\w*|girth|waist|hip|length|fold|count|gravida|para)\b/i;

const TAKEN = /^(?:(?:date(?: ?\/ ?time)? )?(?:taken|recorded|measured)(?: (?:on|at|date))?)$/i;
/** Vital signs set in pairs, several to a row, with the day said in one row for all: each row with that day. */
function underTaken(rows: Row[]): Row[] {
  const given = rows.flatMap(({ cells }) =>
    cells.filter(({ label, text }) => TAKEN.test(label?.trim() ?? '') && findDays(text).length > 0),
  );
  const said = given.find(({ label }) => /taken|measured/i.test(label ?? '')) ?? given[0];
  if (!said || new Set(given.map(({ text }) => findDays(text)[0]?.day)).size > 1 || rows.some(({ table }) => table)) return rows;
  return rows.map((row) =>
    row.cells.some(({ text }) => findDays(text).length > 0) ? row : { ...row, cells: [...row.cells, { ...said }] },
  );
}

/** The rows of a list, with those that are of another told apart. */
export function sorted(title: Title, list: ListKind, rows: Row[]): Sorted {
  if (list === 'vitals' && /^(?:clinical |recent )?measurements$/i.test(title.text.trim()))
    return { own: rows.filter((row) => !isResult(row)), results: rows.filter(isResult) };
  // Of what prevents an illness, a list says when it was done; without a day it is only due.
  if (list === 'immunizations' && /\bprevent/i.test(title.text))
    return { own: rows.filter((row) => row.table || findDays(row.text).length > 0), results: [] };
  return { own: list === 'vitals' ? underTaken(rows) : rows, results: [] };
}
