/** Facts that labels name outside all lists: in a banner, at the side of the page. */
import type { Facts } from './facts';
import { isVitalName } from './field-names';
import { allergiesOf } from './lists/allergies';
import { coveragesOf, isMemberLabel, isPayerLabel } from './lists/coverages';
import { labelledCodes } from './lists/labelled-codes';
import { labelledProblems } from './lists/labelled-diagnoses';
import { measureOf } from './lists/measures';
import { type Place, placeOfRow } from './lists/row-words';
import { vitalsOf } from './lists/vitals';
import type { Cell, Row } from './row';
import { type ListKind, meaningOf } from './section-names';
import type { Work } from './slices';

const said = (row: Row): ListKind | null => meaningOf(row.cells[0]?.label ?? '').list;

/** What labels name outside all lists: allergies and insurance in a banner, vital signs at the side. */
export function* addCells(facts: Facts, rows: Row[], place: Place): Work<void> {
  for (const row of rows.filter((each) => said(each) === 'allergies')) {
    yield;
    const [cell] = row.cells;
    if (cell && !EMPTY.test(cell.text))
      facts.allergies.push(...allergiesOf({ ...row, cells: [{ label: null, text: cell.text }], text: cell.text }, placeOfRow(place, row)));
  }
  facts.problems.push(...labelledProblems(rows, place, facts.problems));
  facts.codes.push(...labelledCodes(rows, place, facts.codes));
  facts.coverages.push(
    ...coveragesOf(
      rows.filter(
        (row) => said(row) === 'coverages' || isMemberLabel(row.cells[0]?.label ?? '') || isPayerLabel(row.cells[0]?.label ?? ''),
      ),
      place,
    ),
  );
  const measured = rows.filter((row) => isVitalName(row.cells[0]?.label ?? '') && /\d/.test(row.text));
  const known = new Set(facts.vitals.map(({ name, value }) => `${name}|${value}`));
  const told = measured.length >= 2 ? measured : measured.filter((row) => tellsVital(row.cells[0]));
  for (const row of told)
    facts.vitals.push(...vitalsOf(row, placeOfRow(place, row), null).filter(({ name, value }) => !known.has(`${name}|${value}`)));
}

/** One value alone is a vital sign where nothing else is called so or looks so: a body mass index, a blood pressure of two figures. */
const tellsVital = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  measureOf(cell.text) !== null &&
  (/^(?:bmi|body mass index)\b/i.test(cell.label ?? '') ||
    (/^(?:bp|blood pressure)\b/i.test(cell.label ?? '') && /^\d{2,3}\s?\/\s?\d{2,3}\b/.test(cell.text)));

const EMPTY = /^(?:none|not (?:on file|recorded|asked|reviewed)|unknown|n\/a|[-–—]*|\d+)$/i;
