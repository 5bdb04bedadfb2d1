/** Rows of a list, as facts of a chart. */
import { isAskedFor } from './asked-for';
import { underDay, underLines } from './day-heads';
import type { Facts } from './facts';
import { codeFirst } from './fhir-columns';
import { isVitalName } from './field-names';
import { allergiesOf } from './lists/allergies';
import { billedCodeOf } from './lists/billed-codes';
import { withDiagnosesBelow } from './lists/coded-below';
import { coveragesOf } from './lists/coverages';
import { immunizationsOf, withDoses } from './lists/immunizations';
import { medicationOf } from './lists/medications';
import { orderOf } from './lists/orders';
import { problemOf } from './lists/problems';
import { procedureOf } from './lists/procedures';
import { resultsOf, usualPlace } from './lists/results';
import { type Place, placeOfRow, stateIn } from './lists/row-words';
import { saidInWords } from './lists/said-in-words';
import { eachTest } from './lists/tests-in-line';
import { vitalsOf } from './lists/vitals';
import type { Row } from './row';
import { closest, elementAbove, elementsIn, lineOf } from './safe-dom';
import { type ListKind, meaningOf } from './section-names';
import type { Work } from './slices';
import { vitalsEachTaken } from './vitals-under-name';

/** Adds a list's rows. A full-width row that names another list (classic layouts) switches to it. */
export function* addRows(
  facts: Facts,
  list: ListKind,
  rows: Row[],
  place: Place,
  day: string | null,
  status: string | null = null,
): Work<void> {
  const coverages: Row[] = [];
  const billed = facts.codes.length;
  const usual = list === 'results' ? usualPlace(rows) : null;
  const drawn = rows.filter(({ text }) => !PAGING.test(text));
  const headed =
    list === 'results' ? underLines(drawn.map(codeFirst).flatMap(eachTest).map(saidInWords)) : list === 'codes' ? ticked(drawn) : drawn;
  const filled = (list === 'immunizations' ? withDoses(headed) : headed).map((row) => (DATED.has(list) ? underDay(row) : row));
  for (const row of filled.flatMap((each) => (SINGLE.has(list) ? oneEach(each) : [each]))) {
    const kind = (row.group && meaningOf(row.group).list) || list;
    if (kind === 'coverages') coverages.push(row);
    else if (kind === 'results' && !isVitalName(row.cells[0]?.text ?? '')) {
      const results = resultsOf(row, placeOfRow(place, row), day, usual);
      facts.results.push(...results);
      if (results.length === 0 && isAskedFor(row)) addRow(facts, 'orders', row, placeOfRow(place, row), day, status);
    } else addRow(facts, kind === 'results' ? 'vitals' : kind, row, placeOfRow(place, row), day, status);
    yield;
  }
  if (list === 'codes') facts.codes.splice(billed, facts.codes.length, ...withDiagnosesBelow(facts.codes.slice(billed)));
  facts.coverages.push(...coveragesOf(coverages, coverages[0] ? placeOfRow(place, coverages[0]) : place));
}

/** The rows that are ticked, where some are and others are not: the others are a sheet's offers. */
function ticked(rows: Row[]): Row[] {
  return rows.some((row) => boxOf(row)?.checked) ? rows.filter((row) => boxOf(row)?.checked !== false) : rows;
}

/** The box that takes a row: it stands first. One in a column behind the code, "Auth" or "Delete", says something else. */
function boxOf({ box }: Row): HTMLInputElement | null {
  const found = Element.prototype.querySelector.call(box.element, 'input[type="checkbox" i]') as HTMLInputElement | null;
  const cell = found && closest(found, 'td, th, [role="cell"], [role="gridcell"]');
  const row = cell && elementAbove(cell);
  if (!cell || !row) return found;
  const cells = elementsIn(row);
  return cells.slice(0, cells.indexOf(cell)).some((before) => lineOf(before) !== '') ? null : found;
}

/** Lists whose rows are things done on a day, which a heading may give for several. */
const DATED = new Set<ListKind>(['results', 'vitals', 'immunizations', 'procedures', 'orders']);

/** "Displaying 1 - 4 of 12", "5 / 6 items": how much of a list is drawn. A bare "128/76" is a blood pressure. */
const PAGING =
  /^(?:(?:displaying|showing|viewing|records?|items?|rows?|entries|results?)\s+)?\d+\s*(?:(?:-|–|to)\s*\d+\s*)?(?:of\s*\d+(?:\s+(?:items?|records?|rows?|entries|results?))?|\/\s*\d+\s+(?:items?|records?|rows?|entries|results?))(?:\s+see all)?$|^page\s+\d+\s+of\s+\d+$|^(?:page\s+\d+\s+)?of\s+\d+\s+pages?$|^(?:items|rows|records|results) per page\b/i;

/** Lists that people also write on one line, one entry after a semicolon. */
const SINGLE = new Set<ListKind>(['problems', 'procedures', 'immunizations', 'medications', 'orders']);

function oneEach(row: Row): Row[] {
  const [cell] = row.cells;
  if (row.table || row.cells.length !== 1 || !cell || cell.label !== null || !cell.text.includes(';')) return [row];
  return cell.text
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((text) => ({ ...row, cells: [{ label: null, text }], text }));
}

function addRow(facts: Facts, kind: ListKind, row: Row, place: Place, day: string | null, heading: string | null): void {
  const status = row.state ?? (row.group && stateIn(row.group)) ?? heading;
  if (kind === 'problems')
    facts.problems.push(...[problemOf(row, place)].filter(present).map((fact) => ({ ...fact, status: fact.status ?? status })));
  if (kind === 'medications')
    facts.medications.push(...[medicationOf(row, place)].filter(present).map((fact) => ({ ...fact, status: fact.status ?? status })));
  if (kind === 'allergies') facts.allergies.push(...allergiesOf(row, place));
  if (kind === 'orders') facts.orders.push(...[orderOf(row, place)].filter(present));
  if (kind === 'procedures') facts.procedures.push(...[procedureOf(row, place)].filter(present));
  if (kind === 'immunizations') facts.immunizations.push(...immunizationsOf(row, place));
  if (kind === 'codes') {
    const code = billedCodeOf(row, place);
    if (code) facts.codes.push(code);
  }
  if (kind === 'vitals') facts.vitals.push(...(vitalsEachTaken(row, place) ?? vitalsOf(row, place, day)));
}

const present = <T>(value: T | null): value is T => value !== null;
