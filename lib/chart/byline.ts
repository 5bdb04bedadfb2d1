/** A line that only says when something was written and by whom. */
import { findDays } from './dates';
import { cellsOf } from './row';

/** A person's name as names are written, with the title of a doctor. */
export const NAME = String.raw`((?:Dr\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:[ ,]+\p{Lu}[\p{L}'’.-]*){1,4})`;

/** A line of its own with the time, the writer and perhaps a role: "10:42 AM · Ann Roe · Clinician". */
export const TIMED = new RegExp(String.raw`^\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s*[·|•]\s*${NAME}\s*(?:[·|•][^\n]{0,40})?$`, 'mu');

/** "Created by Ann Roe on 2026-11-18 10:42": what became of a note, when and by whom. */
const MADE = new RegExp(
  String.raw`^(?:[Cc]reated|[Uu]pdated|[Ee]ntered|[Mm]odified|[Ee]dited|[Ll]ast (?:updated|edited|modified))(?: by ${NAME})?(?: (?:on|at))? ?[\d/., :-]{6,24}(?:[AaPp]\.?[Mm]\.?)?$`,
  'u',
);

/** Whether a line says nothing but when it was written and by whom: "11/18/2026, 10:42 AM · Ann Roe · Clinician". */
export function isByline(line: string): boolean {
  const [day] = findDays(line);
  if (line.length <= 120 && MADE.test(line) && day !== undefined) return true;
  return line.length <= 120 && TIMED.test(day?.start === 0 ? line.slice(day.end).replace(/^[\s,]+/, '') : line);
}

const PARTICULAR =
  /^(?:author(?: type)?|authored by|date(?:\/time)?|date of service|dos|time|service|filed|status|signed(?: by| on)?|provider|specialty|note type|type|category|code|encounter(?: date)?|visit date|location|department|cosigner|editor)$/i;
/** Whether the pieces only give a note's author, day and state, label by label. */
export function isParticulars(pieces: readonly string[]): boolean {
  const inTurn = pieces.length > 3 && pieces.length % 2 === 0;
  if (inTurn && pieces.every((piece, i) => i % 2 > 0 || PARTICULAR.test(piece.replace(/\s*:$/, '')))) return true;
  const cells = cellsOf(pieces);
  return cells.length > 1 && cells.every(({ label }) => label !== null && PARTICULAR.test(label));
}
