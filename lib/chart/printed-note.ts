/** Notes as they are printed: a head that gives the day, the kind of note and its writer, and tables of one column, a section each. */
import { hasWords } from './boxes';
import { onlyDay } from './dates';
import { lineText } from './dom-text';
import { gridRows } from './grids';
import { ruleOf, TITLE_WORDS } from './headings';
import { has } from './layout-tables';
import type { NoteRange } from './note-range';
import { current, open, type State } from './open-title';
import { hasDegree } from './person-name';
import { piecesOf } from './pieces';
import { meaningOf } from './section-names';
import type { Box } from './snapshot';
import { isLeaf, type Title, UNKNOWN } from './title';

const MIN_HEAD = 20;
const MAX_HEAD = 120;
/** With fewer characters behind its head nothing is a printed note. */
const MIN_NOTE = 400;

/** Opens the note whose head the box is: "11/17/2026" beside "Progress Notes: Ann Roe, MD", and nothing else. */
export function openPrintedNote(box: Box, state: State): boolean {
  if (!box.block || box.chars < MIN_HEAD || box.chars > MAX_HEAD || box.field || current(state).meaning.note !== null) return false;
  const pieces = piecesOf(box.nodes);
  const day = pieces.find((piece) => onlyDay(piece) !== null);
  const [named, more] = pieces.filter((piece) => piece !== day);
  const [, name = '', writer = ''] = named?.match(/^([^:]{3,40}):\s*(\S.*)$/) ?? [];
  const meaning = meaningOf(name, true);
  if (!day || more || pieces.length !== 2 || !meaning.note || meaning.list || !hasDegree(writer)) return false;
  const rule = ruleOf(box);
  if (rule.scope.chars - box.chars < MIN_NOTE) return false;
  open(state, { text: name, box, ...rule, head: box, level: 7, meaning, inline: false });
  const title = current(state);
  title.items.push({ kind: 'line', box, nodes: [box], title, aside: 'bar' });
  return true;
}

const isHeadRow = (cell: Box): boolean => TITLE_WORDS.test(cell.words) || TITLE_WORDS.test(cell.parent?.words ?? '');

/** A row that is set as a heading, in a note, at the head of a table of one column: it heads the row below, or what follows its table. */
export function openSectionRow(table: Box, state: State): boolean {
  const ruling = current(state);
  if (!isOfNote(ruling)) return false;
  const rows = gridRows(table) ?? [];
  const [first, second, more] = rows.filter(({ cells }) => cells.some(({ chars }) => chars > 0));
  const [cell, ...others] = (first?.cells ?? []).filter(({ chars }) => chars > 0);
  if (!cell || others.length > 0 || more || cell.chars > 60 || has(cell, ({ tag }) => tag === 'table') || !isHeadRow(cell)) return false;
  if (second && second.cells.filter(({ chars }) => chars > 0).length > 1) return false;
  const text = lineText(cell.nodes);
  const meaning = meaningOf(text, true);
  const before = ruling.items.findLast((item): item is Title => !isLeaf(item));
  const known = meaning.section !== null || meaning.list !== null;
  // What is set as the sections before it are is one, whatever it is called.
  const alike = before?.box?.parent?.sign === cell.parent?.sign && before?.box?.sign === cell.sign;
  if (text === '' || /:\s*$/.test(text) || !(known || alike)) return false;
  const scope = second ? table : ruleOf(cell).scope;
  if (!second && (hasWords(scope) || scope === ruling.scope)) return false;
  state.heads.add(cell);
  open(state, { text, box: cell, scope, head: null, level: 8, meaning: known ? meaning : UNKNOWN, inline: false });
  return true;
}

const isOfNote = (title: Title | null): boolean => title !== null && (title.meaning.note !== null || isOfNote(title.parent));

const SIGNED = /\b(?:electronically |e-?)?signed by\b|\bsign(?:ed)? off\b/i;
const ADDRESS = /\b(?:tel|phone|fax)\b\.?\s*:?\s*\(?\d/i;

/** A printed note without the address of the office, which stands behind its signature. */
export function withoutAddress(range: NoteRange): NoteRange {
  const last = range.items.at(-1);
  const before = range.items.at(-2);
  if (!last || !before || !isLeaf(last) || !isLeaf(before) || !SIGNED.test(piecesOf(before.nodes).join(' '))) return range;
  return ADDRESS.test(piecesOf(last.nodes).join(' ')) ? { ...range, items: range.items.slice(0, -1) } : range;
}
