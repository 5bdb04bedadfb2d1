/** Record numbers that no word names: in brackets behind the name, behind a number sign, in an element that is called so. */
import { findDays } from './dates';
import { piecesOf } from './pieces';
import type { Box } from './snapshot';

/** A number that nothing names but its sign, beside a birth date: "#482917". */
export const hashNumber = (text: string): string | null => {
  const pieces = text.split(/\s*\|\s*/);
  return (
    pieces
      .map((piece, i) =>
        NUMBERED.test(pieces[i - 1] ?? '') ? undefined : piece.match(/^#\s?([A-Z]{0,3}\d{4,12})(?=$|\s\(\d{1,3}\s?y)/)?.[1],
      )
      .find((number) => number !== undefined) ?? null
  );
};

/** What has a number of its own: what stands behind it is that. */
const NUMBERED = /\b(?:group|policy|claim|order|visit|encounter|enc|appointment|appt|invoice|room|bed|plan|insurance|case)\b[\s:]*$/i;

/** The record number that stands in brackets behind the name: "Grace Okafor (00731946)". Few digits may be an age, unless that is told apart. */
export function numberBehind(name: string, text: string): string | null {
  const at = text.indexOf(name);
  const found = text.slice(at + name.length).match(/^[\s|]*[([][\s|]*([A-Z]{0,4}-?\d[A-Z0-9-]{0,14})[\s|]*[)\]]/)?.[1];
  return at >= 0 && found && (found.length > 3 || /\bAge\b[\s:|]*\d/i.test(text)) ? found : null;
}

const NUMBER_WORDS = /(?:^|[\s_-])(?:mrn|patient-?(?:mrn|id|identifier|number|no)|primary-?identifier|pubpid)(?:$|[\s_-])/;
const MARKED = /^[A-Z]{0,4}-?\d[A-Z0-9-]{2,14}$/;

/** The number that is all an element called after it holds; null where none is, or several differ. */
export function markedNumber(box: Box): string | null {
  const found = new Set<string>();
  const walk = (inner: Box): void => {
    if (inner.field || inner.visibility !== box.visibility || inner.chars === 0) return;
    const pieces = NUMBER_WORDS.test(inner.words) && inner.chars <= 20 ? piecesOf(inner.nodes) : [];
    const [number] = pieces;
    if (pieces.length === 1 && number !== undefined && MARKED.test(number) && findDays(number).length === 0) found.add(number);
    else for (const node of inner.nodes) if (node.kind === 'box') walk(node);
  };
  walk(box);
  const [only, more] = found;
  return more === undefined ? (only ?? null) : null;
}

/** The number in brackets of a line that holds the name and nothing else: figures, beside an age that is known apart. */
export const numberInLine = (name: string, line: string): string | null =>
  line.startsWith(name) ? (line.slice(name.length).match(/^\s*[([]\s*#?(\d{2,12})\s*[)\]]$/)?.[1] ?? null) : null;
