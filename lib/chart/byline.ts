/** A line that only says when something was written and by whom. */
import { findDays, onlyDay } from './dates';
import { hasDegree, looksLikeName } from './person-name';
import { cellsOf } from './row';
import { meaningOf } from './section-names';

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

const STATE =
  /^(?:(?:e-?|electronically )?(?:co-?)?signed|unsigned|draft|final(?:i[sz]ed)?|locked|pending(?: signature)?|completed?|in progress)$/i;
/** Whether the words are a clinician's name and nothing else: with a degree, or called a doctor. */
export const isClinician = (text: string): boolean =>
  text.length < 70 && (hasDegree(text) || /^Dr\.?\s/.test(text)) && looksLikeName(text.replace(/,?\s*[A-Z.]{2,}(?:-[A-Z])?\s*$/, ''));

/** Whether parts of a line, set apart, only say what a note is, who wrote it, when, and whether it is signed: two of these at least, and who or when among them. */
export function isHeadLine(pieces: readonly string[]): boolean {
  const kinds = pieces.map((piece) => {
    if (isClinician(piece.replace(/^by\s+/i, ''))) return 'writer';
    if (onlyDay(piece) !== null || (findDays(piece).length === 1 && TIME_BEHIND.test(piece))) return 'day';
    return STATE.test(piece) ? 'state' : /^[^:]{3,60}$/.test(piece) && meaningOf(piece, true).note !== null ? 'name' : null;
  });
  const told = new Set(kinds);
  return told.size > 1 && told.size === kinds.length && !told.has(null) && (told.has('writer') || told.has('day'));
}
const TIME_BEHIND = /\d[,\s]+(?:at\s+)?\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$/i;
