/** Parts of the page that are headed by something other than a heading: a tab, a spoken name, a row over all columns, an item of a record. */
import { lineText } from './dom-text';
import { gridRows, isTable } from './grids';
import { has } from './layout-tables';
import { SPOKEN_PART } from './leave-title';
import { current, open, type State } from './open-title';
import { recordItemOf } from './record-items';
import { attr, lineOf, pageOf } from './safe-dom';
import { type Meaning, meaningOf } from './section-names';
import type { Box } from './snapshot';
import { titleCellOf } from './tables';
import { isInNote, isLeaf, isNarrativeOrList, type Title } from './title';

/** A table's first row over all its columns is its heading, if the words mean a part of the chart. */
export function openTitleRow(state: State, table: Box): void {
  const cell = titleCellOf(table);
  const text = cell && cell.chars <= 90 ? lineText(cell.nodes) : '';
  const meaning = meaningOf(text, true);
  if (cell && (meaning.list || meaning.note)) open(state, { text, box: cell, scope: table, head: null, level: 8, meaning, inline: false });
}

/** The first row of a frame of one column around another table; null for any other table. */
function frameCellOf(table: Box): Box | null {
  const [first, second] = gridRows(table) ?? [];
  const [cell, ...more] = first?.cells ?? [];
  const [below, ...others] = second?.cells ?? [];
  const frames = cell !== undefined && below !== undefined && more.length + others.length === 0 && cell.chars < 60;
  return frames && cell.chars > 0 && !has(cell, isTable) && has(below, isTable) ? cell : null;
}

/** The first row over all columns of a table that only lays out a list: it heads the rows below, and is none of them. */
export function openFirstRow(table: Box, state: State): void {
  const cell = titleCellOf(table) ?? frameCellOf(table);
  const text = cell && cell.chars <= 60 ? lineText(cell.nodes) : '';
  const meaning = meaningOf(text, true);
  if (!cell || !isNarrativeOrList(meaning) || meaning.list === null || meaning.list === 'demographics') return;
  state.heads.add(cell);
  open(state, { text, box: cell, scope: table, head: null, level: 8, meaning, inline: false });
}

/** The words of a tab head what it shows, where they name a part of the chart. */
export function openTabPanel(box: Box, state: State): void {
  if (box.role !== 'tabpanel') return;
  const tab = Document.prototype.getElementById.call(pageOf(box.element), attr(box.element, 'aria-labelledby'));
  const text = lineOf(tab);
  const meaning = meaningOf(text);
  if (text.length >= 40 || !(meaning.list || meaning.note)) return;
  while (endsAtTabs(current(state), meaning)) state.stack.pop();
  open(state, { text, box: null, scope: box, head: null, level: 0.5, meaning, inline: false });
}

/** A part of the page that only its spoken name tells, and that no heading stands over, is headed by that name. */
export function openSpoken(box: Box, state: State): void {
  if (!(SPOKEN_PART.test(box.role) || (box.role === '' && /^(?:section|article)$/.test(box.tag)))) return;
  const text = attr(box.element, 'aria-label').trim();
  if (text === '' || text.length > 60 || isNarrativeOrList(current(state).meaning) || isInNote(current(state))) return;
  const meaning = meaningOf(text, true);
  if (!isNarrativeOrList(meaning) || meaning.list === null || meaning.list === 'demographics') return;
  if (has(box, (inner) => saysAgain(inner, text))) return;
  open(state, { text, box: null, scope: box, head: null, level: 7, meaning: { ...meaning, section: null }, inline: false });
}

/** Whether a part says on screen what the name of the whole says, or heads a list of its own. */
function saysAgain(box: Box, name: string): boolean {
  if (box.chars === 0 || box.chars > 90) return false;
  if (/^(?:h[1-6]|legend|caption)$/.test(box.tag) || box.role === 'heading') return isNarrativeOrList(meaningOf(lineText(box.nodes), true));
  return Math.abs(box.chars - name.length) < 3 && lineText(box.nodes).toLowerCase() === name.toLowerCase();
}

/** Whether a list that was headed and listed above a set of tabs has ended where a tab names another part of the chart. */
const endsAtTabs = ({ meaning, items, level }: Title, { list }: Meaning): boolean =>
  level >= 1 && isNarrativeOrList(meaning) && meaning.list !== list && items.some(isLeaf);

/** Opens an item of a record that lists notes and results in turn. */
export function openItem(box: Box, state: State): void {
  const { meaning } = current(state);
  if (meaning.list !== null && meaning.list !== 'none' && meaning.list !== 'results') return;
  const item = recordItemOf(box);
  if (!item || (meaning.list === 'results' && item.meaning.note) || isInNote(current(state))) return;
  const { head, text, about } = item;
  for (const line of about) state.about.add(line);
  open(state, { text, box: head, scope: box, head, level: 7, meaning: item.meaning, inline: false });
}
