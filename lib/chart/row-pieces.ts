/** A line of a list cut into what it says: the thing, its date, its state, its code. */
import { findDays, onlyDay } from './dates';
import { isStatus } from './lists/row-words';

const DASH = /\s+[—–-]\s+/;
/** "(onset 11/10/2026)", "(ordered 11/15/2026)": a day with a word before it. */
const DATED = /^(.*\S)\s*\(((?:[a-z]+\s+){0,2}[^()]*\d[^()]*)\)$/i;
const CODED = /^(.*[a-z]\S*)\s+((?:ICD|SNOMED|CPT|LOINC)[\s-]?[A-Z0-9-]{0,6}\s*[:#]?\s*[A-Z]?\d[A-Z0-9.]*)$/i;
const YEAR = /^(?:\d{1,2}\/)?(?:19|20)\d{2}$/;

const tellsApart = (part: string): boolean => onlyDay(part) !== null || isStatus(part) || YEAR.test(part);

/** Each piece cut again where a dash parts a date or a state from the rest, or where brackets or a code system's name begin a second thing. */
export function brokenUp(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => DASH.test(piece) || piece.endsWith(')') || CODED.test(piece))) return pieces;
  return pieces.flatMap((piece) => {
    const parts = piece.split(DASH);
    return parts.length > 1 && parts.slice(1).some(tellsApart) && !tellsApart(parts[0] ?? '') ? parts.flatMap(bracketed) : bracketed(piece);
  });
}

function bracketed(piece: string): string[] {
  const dated = piece.match(DATED);
  if (dated?.[1] && dated[2] && findDays(dated[2]).length === 1) return [...bracketed(dated[1]), dated[2]];
  const coded = piece.match(CODED);
  return coded?.[1] && coded[2] ? [coded[1].replace(/[\s,;·(–—-]+$/, ''), coded[2]] : [piece];
}
