/** A row of labelled cells: the one shape for tables, lists, pairs, cards and plain lines. */
import type { Visibility } from './chart';
import { isFieldName, isVitalName } from './field-names';
import { SIGN } from './furniture';
import { isRange, isUnit, measureOf } from './lists/measures';
import { piecesOf, wordsOf } from './pieces';
import { brokenUp, nameFirst } from './row-pieces';
import type { Box, Run } from './snapshot';

/** `label` null where nothing names the value. */
export interface Cell {
  label: string | null;
  text: string;
}

/** `text`: the whole row on one line. `above`: what it leaves blank at its beginning and the rows above say. `table` tells rows whose columns have names from rows that are cut by eye. `state`: what a heading among the rows says of those below it: "Resolved (2)". */
export interface Row {
  cells: Cell[];
  above: Cell[];
  text: string;
  group: string | null;
  table: boolean;
  visibility: Visibility;
  box: Box;
  state?: string;
}

/** "Label: value", where the label is short and no sentence. A time or a ratio is none. */
export const PAIR = /^([A-Za-z][A-Za-z0-9 /#.()'&-]{0,38}?)\s*:\s+(\S.*)$/s;

/** Pieces as cells: a piece that ends in a colon, or is the known name of a value, names the piece after it. */
export function cellsOf(given: readonly string[]): Cell[] {
  const joined = figuresFirst(pressures(given));
  const pieces = valuesFirst(joined) ?? joined;
  const cells: Cell[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    // A colon may stand outside the label: "<b>Plan name</b>: Gold".
    const colon = /^:\s*/.exec(pieces[i + 1] ?? '');
    if (colon && !/[:.]$/.test(piece) && piece.length <= 40) {
      const text = pieces[i + 1]?.slice(colon[0].length) || pieces[i + 2];
      if (text) cells.push({ label: piece, text });
      i += pieces[i + 1] === colon[0].trim() ? 2 : 1;
      continue;
    }
    const next = pieces[i + 1];
    const named = piece.match(/^(.{1,40}?)\s*:$/)?.[1] ?? (isFieldName(piece) ? piece : null);
    // What is usual may stand in brackets before what was found: "Pulse", "(60 - 100)", "96".
    if (named && /^\(.*\)$/.test(next ?? '') && isRange(next ?? '') && measureOf(pieces[i + 2] ?? '') !== null) {
      const unit = pieces[i + 3];
      const joined = unit !== undefined && isUnit(unit) && measureOf(pieces[i + 2] ?? '')?.unit === null;
      cells.push({ label: named, text: joined ? `${pieces[i + 2]} ${unit}` : (pieces[i + 2] ?? '') }, { label: 'Range', text: next ?? '' });
      i += joined ? 3 : 2;
      continue;
    }
    if (named && next !== undefined && !next.endsWith(':') && !/^[A-Z]{2,4}: /.test(next) && !(isFieldName(next) && !/\d/.test(next))) {
      // A unit may be a part of its own, beside the figure.
      const unit = pieces[i + 2];
      const joined = unit !== undefined && isUnit(unit) && measureOf(next)?.unit === null;
      // The colon may be printed twice: "<b>Visit code:</b>: 4411".
      cells.push({ label: named, text: joined ? `${next} ${unit}` : next.replace(/^:\s+/, '') });
      i += joined ? 2 : 1;
      continue;
    }
    const pair = piece.match(PAIR);
    cells.push(pair ? { label: pair[1] ?? null, text: pair[2] ?? '' } : { label: null, text: piece });
  }
  return cells;
}

/** The two figures of a blood pressure may be parts of their own, around the stroke. */
function pressures(pieces: readonly string[]): readonly string[] {
  if (!pieces.includes('/')) return pieces;
  const joined: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const [upper = '', stroke, lower = ''] = pieces.slice(i, i + 3);
    const both = stroke === '/' && /^\d{2,3}$/.test(upper) && /^\d{2,3}$/.test(lower);
    joined.push(both ? `${upper}/${lower}` : upper);
    if (both) i += 2;
  }
  return joined;
}

/** The sign of an unusual value may stand between its name and its figure: it goes behind both. */
function figuresFirst(pieces: readonly string[]): readonly string[] {
  const at = pieces.findIndex((piece, i) => i > 0 && SIGN.test(piece) && isVitalName(pieces[i - 1] ?? '') && isFigure(pieces[i + 1]));
  if (at < 0) return pieces;
  const end = at + (isUnit(pieces[at + 2] ?? '') ? 3 : 2);
  return [...pieces.slice(0, at), ...pieces.slice(at + 1, end), pieces[at] ?? '', ...figuresFirst(pieces.slice(end))];
}
const isFigure = (piece: string | undefined): boolean => piece !== undefined && /^[<>]?\d/.test(piece) && measureOf(piece) !== null;

/** Figures set above their names, as tiles show them ("138/84", "mmHg", "BP"), with each name put before its figure; null for anything else. */
function valuesFirst(pieces: readonly string[]): string[] | null {
  if (!/^[<>]?\d/.test(pieces[0] ?? '') || !isVitalName(pieces.at(-1) ?? '')) return null;
  const turned: string[] = [];
  let figure: string[] = [];
  for (const piece of pieces) {
    if (figure.length > 0 && isVitalName(piece)) {
      turned.push(`${piece}:`, figure.join(' '));
      figure = [];
    } else if (figure.length === 0 ? !/^[<>]?\d/.test(piece) : figure.length > 1 || !isUnit(piece)) return null;
    else figure.push(piece);
  }
  return turned;
}

/** What is longer than this is no row: nobody would take it in as one fact. */
export const MAX_ROW = 4000;

export const rowOf = (all: (Box | Run)[], box: Box): Row => {
  const chars = all.reduce((sum, node) => sum + (node.kind === 'run' ? node.text.length : node.chars), 0);
  const nodes = chars > MAX_ROW ? [] : all;
  return {
    cells: cellsOf(nameFirst(brokenUp(piecesOf(nodes)))),
    above: [],
    text: wordsOf(nodes),
    group: null,
    table: false,
    visibility: box.visibility,
    box,
  };
};

/** A line, or lines that belong together, before it is a row. */
export interface Item {
  box: Box;
  nodes: (Box | Run)[];
}
