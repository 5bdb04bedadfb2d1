/** A person's name set in parts, each with what it is called behind or below it: "Grace", "Given", "Okafor", "Family name"; or before it with a colon. */
import { isFieldName } from './field-names';
import { looksLikeName } from './person-name';

const FIRST = /^(?:given|first|fore)[\s-]?(?:names?)?$/i;
const MIDDLE = /^middle[\s-]?(?:names?)?$/i;
const LAST = /^(?:family|last|sur|second)[\s-]?(?:names?)?$/i;
/** A word or two as names have them. */
const VALUE = /^\p{Lu}[\p{L}'’ .-]*$/u;
const SEX = /^(?:female|male|[FM]|other|unknown)$/i;
/** The value behind a label with its colon: "First name:", "Grace". */
const labelled = (pieces: readonly string[], caption: RegExp): string => {
  const at = pieces.findIndex((piece) => piece.endsWith(':') && caption.test(piece.slice(0, -1).trim()));
  const value = at < 0 ? '' : (pieces[at + 1] ?? '');
  return VALUE.test(value) ? value : '';
};
/** Whether words only say which part of a name stands beside them. */
export const isCaption = (piece: string): boolean => FIRST.test(piece) || MIDDLE.test(piece) || LAST.test(piece);

/** The name in the pieces of a banner, given name first; null where its parts are not called so. What stands before a value is another's label. */
export function nameOfParts(pieces: readonly string[]): string | null {
  const [given, family] = [FIRST, LAST].map((caption) => labelled(pieces, caption));
  if (given && family && looksLikeName(`${given} ${family}`)) return `${given} ${family}`;
  const from = pieces.findIndex(isCaption) - 1;
  if (from < 0) return null;
  const of = (caption: RegExp): string => {
    for (let at = from; at + 1 < pieces.length && isCaption(pieces[at + 1] ?? ''); at += 2)
      if (caption.test(pieces[at + 1] ?? '')) return pieces[at] ?? '';
    return '';
  };
  const [first, last] = [of(FIRST), of(LAST)];
  // In a form the captions stand before the values: then one more value follows the last of them.
  let end = from;
  while (isCaption(pieces[end + 1] ?? '')) end += 2;
  const next = pieces[end];
  if (next !== undefined && VALUE.test(next) && !SEX.test(next) && !isFieldName(next)) return null;
  const whole = [first, of(MIDDLE), last].filter(Boolean).join(' ');
  return first !== '' && last !== '' && !/[\d:]/.test(whole) && looksLikeName(whole) ? whole : null;
}
