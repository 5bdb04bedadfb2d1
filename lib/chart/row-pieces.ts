/** A line of a list cut into what it says: the thing, its date, its state, its code. */
import { findDays, onlyDay } from './dates';
import { isVitalName } from './field-names';
import { isFlag, isUnit, measureOf } from './lists/measures';
import { isStatus } from './lists/row-words';

const DASH = /\s+[—–-]\s+/;
/** "(resolved)": a state in brackets behind what it is of. */
const STATED =
  /^(.*\S)\s*\(((?:no longer )?(?:active|inactive|resolved|historical|in remission|stopped|held|on hold|discontinued|completed))\)$/i;
/** "2026-03-09: Kidney biopsy", "11/16/2026 Renal panel": the day comes first. */
const LED = /^\s*(?:at\s+)?(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?)?\s*[:—–-]?\s*(?=\p{L}{2})/iu;
/** "(onset 11/10/2026)", "(ordered 11/15/2026)": a day with a word before it. */
const DATED = /^(.*\S)\s*\(((?:[a-z]+\s+){0,2}[^()]*\d[^()]*)\)$/i;
const CODED = /^(.*[a-z]\S*)\s+((?:ICD|SNOMED|CPT|LOINC)[\s-]?[A-Z0-9-]{0,6}\s*[:#]?\s*[A-Z]?\d[A-Z0-9.]*)$/i;
const YEAR = /^(?:\d{1,2}\/)?(?:19|20)\d{2}$/;

const tellsApart = (part: string): boolean => onlyDay(part) !== null || isStatus(part) || YEAR.test(part);

/** Each piece cut again where a dash parts a date or a state from the rest, or where brackets or a code system's name begin a second thing. */
export function brokenUp(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => /^[.…]*\s*[<>]?\d/.test(piece) || DASH.test(piece) || piece.endsWith(')') || CODED.test(piece)))
    return pieces;
  return pieces
    .flatMap(dayLast)
    .flatMap(dayFirst)
    .flatMap((piece) => {
      const parts = piece.split(DASH);
      return parts.length > 1 && parts.slice(1).some(tellsApart) && !tellsApart(parts[0] ?? '')
        ? parts.flatMap(bracketed)
        : bracketed(piece);
    });
}

/** "132/78 24-Nov-2026": a figure and its day in one breath; dots may lead to them. */
function dayLast(piece: string): string[] {
  const [day, more] = /^[.…\s]*[<>]?\d/.test(piece) ? findDays(piece) : [];
  if (!day || more || piece.slice(day.end).trim() !== '') return [piece];
  const figure = piece.slice(0, day.start).replace(/^[.…\s]+|[\s,;]+(?:on\s+)?$/g, '');
  return figure !== '' && measureOf(figure) !== null ? [figure, piece.slice(day.start)] : [piece];
}

function dayFirst(piece: string): string[] {
  const [day] = /^\d/.test(piece) ? findDays(piece) : [];
  const rest = day?.start === 0 ? piece.slice(day.end) : '';
  const led = LED.exec(rest);
  return day && led && led[0] !== '' ? [piece.slice(0, day.end), rest.slice(led[0].length)] : [piece];
}

function bracketed(piece: string): string[] {
  const stated = piece.match(STATED);
  if (stated?.[1] && stated[2]) return [...bracketed(stated[1]), stated[2]];
  const dated = piece.match(DATED);
  if (dated?.[1] && dated[2] && findDays(dated[2]).length === 1) return [...bracketed(dated[1]), dated[2]];
  const coded = piece.match(CODED);
  return coded?.[1] && coded[2] ? [coded[1].replace(/[\s,;·(–—-]+$/, ''), coded[2]] : [piece];
}

/** A figure that stands for itself; a bare day or year is none. */
const isFigure = (piece: string): boolean => measureOf(piece) !== null && !tellsApart(piece);
/** What may stand in a tile beside the name and the figure: a trend, a day, a flag. */
const isAside = (piece: string): boolean => /^[▲▼↑↓+±Δ−-]/.test(piece) || isFlag(piece) || tellsApart(piece) || !/\p{L}{2}/u.test(piece);

interface Tile {
  name: string;
  value: string;
  rest: string[];
}

/** The tile that begins with its figure, its unit beside it or in a part of its own, its name below: "71", "bpm", "Heart rate". Null for any other row. */
function tileIn(pieces: readonly string[]): Tile | null {
  const [first] = pieces;
  if (first === undefined || pieces.length > 7 || !isFigure(first)) return null;
  const own = isUnit(pieces[1] ?? '');
  const rest = pieces.slice(own ? 2 : 1);
  const at = rest.findIndex((piece) => !isAside(piece));
  const name = rest[at]?.replace(/\s*:$/, '');
  if (name === undefined || name.length > 40 || /[.!?]$/.test(name) || rest.some((piece, i) => i !== at && isFigure(piece))) return null;
  const measured = isVitalName(name) || own || measureOf(first)?.unit || /[./]/.test(first);
  return measured ? { name, value: own ? `${first} ${pieces[1]}` : first, rest: rest.filter((_, i) => i !== at) } : null;
}

/** The pieces of a row with the name first, where it is a tile that sets its figure above the name, and its figure next. */
export function nameFirst(pieces: readonly string[]): readonly string[] {
  const tile = tileIn(pieces);
  return tile ? [tile.name, tile.value, ...tile.rest] : markLast(pieces);
}

/** A mark, or an arrow, that stands between the name of a vital sign and its figure is put behind the two: "SpO2", "low", "88", "%". */
function markLast(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => MARK.test(piece))) return pieces;
  const turned = [...pieces];
  for (let i = 0; i + 2 < turned.length; i++) {
    const [name = '', mark = '', figure = '', unit = ''] = turned.slice(i, i + 4);
    if (!MARK.test(mark) || !isVitalName(name.replace(/\s*:$/, '')) || measureOf(figure) === null) continue;
    turned.splice(i + 1, isUnit(unit) ? 3 : 2, ...(isUnit(unit) ? [figure, unit, mark] : [figure, mark]));
  }
  return turned;
}
const MARK =
  /^(?:[▲▼↑↓!⚠*]+|[HL]{1,2}|(?:(?:critical|very|abnormal)(?:ly)?[\s:-]+)?(?:high|low|abnormal|critical|normal)(?: (?:value|flag|result))?)$/i;

/** Whether the pieces are one tile, whichever of name and figure comes first. */
export const isTile = (pieces: readonly string[]): boolean =>
  tileIn(pieces) !== null ||
  (pieces.length >= 2 &&
    pieces.length <= 7 &&
    isVitalName(pieces[0] ?? '') &&
    pieces.filter(isFigure).length === 1 &&
    isFigure(pieces[1] ?? ''));
