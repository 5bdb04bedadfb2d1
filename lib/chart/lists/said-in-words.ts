/** What a test gave, where it is said in words: of a specimen, line by line ("Culture: E. coli"), or in brackets behind the test's name. */
import { findDays, onlyDay } from '../dates';
import { dayHead } from '../day-heads';
import type { Cell, Row } from '../row';
import { measureOf } from './measures';
import { isResultWord } from './results';

/** The row with its test, what that gave, and its day as cells of those names; any other row as it is. */
export function saidInWords(row: Row): Row {
  const cells = row.table ? null : (ofSpecimen(row) ?? inBrackets(row));
  return cells ? { ...row, cells } : row;
}

/** "Culture: E. coli" below "18/11/2026 Urine". */
function ofSpecimen({ cells: [cell, ...more], group }: Row): Cell[] | null {
  const { day, name } = group === null ? { day: null, name: null } : dayHead(group);
  if (day === null || name === null || !cell?.label || more.length > 0 || measureOf(cell.text) !== null || findDays(cell.text).length > 0)
    return null;
  return [
    { label: 'Test', text: cell.label },
    { label: 'Result', text: cell.text },
  ];
}

/** "19/11/2026 Malaria film (negative)". */
function inBrackets({ cells }: Row): Cell[] | null {
  if (cells.some(({ label }) => label !== null)) return null;
  const [, said = '', word = ''] =
    cells
      .map(({ text }) => text)
      .join(' ')
      .match(/^([^()]{3,80}?)\s*\(([^()]{3,40})\)$/) ?? [];
  const { day, name } = dayHead(said);
  if (day === null || name === null || !isResultWord(word) || onlyDay(name) !== null) return null;
  return [
    { label: 'Test', text: name },
    { label: 'Result', text: word },
    { label: 'Date', text: day },
  ];
}
