/**
 * The page as headings and what stands under each: the one structure from which lists, pairs and notes are read.
 * A heading rules from where it stands to the next of its rank, within the part of the page that it heads.
 */
import { alternatingRows } from './alternating';
import { findDays } from './dates';
import { lineText } from './dom-text';
import { gridRows, isHeadOfNext, isHeadsOnly, isSplitGrid, isTable, type Opened, openedIn } from './grids';
import { hasBlock, MAX_ITEM_BLOCKS, titleAt } from './headings';
import { has, isFixedText, laysOut } from './layout-tables';
import { leave } from './leave-title';
import { openFirstRow, openItem, openSpoken, openTabPanel, openTitleRow } from './named-parts';
import { notePairsOf } from './note-pairs';
import { current, open, pushLeaf, type State } from './open-title';
import { openPrintedNote, openSectionRow } from './printed-note';
import { recordItemOf } from './record-items';
import { hasAttr } from './safe-dom';
import { type Meaning, meaningOf } from './section-names';
import type { Work } from './slices';
import type { Box, Run } from './snapshot';
import { type Title, UNKNOWN } from './title';
import { flushLine, hasBreak, isInlineTitle } from './title-lines';

/** Each step aside goes through every level of the page: not at every node. */
const NODES_A_STEP = 16;

/** Builds the outline of a snapshot. */
export function* outlineOf(root: Box): Work<Title> {
  const top: Title = { text: '', box: null, scope: root, head: null, level: 0, meaning: UNKNOWN, inline: false, parent: null, items: [] };
  const state: State = { stack: [top], steps: 0, bar: null, about: new Set(), heads: new Set(), rule: null };
  yield* visit(root, state);
  return top;
}

/** An item of a list that is a note, or a part of the page with a table of its own, as dashboards lay out their widgets. */
const isWidget = (item: Box): boolean =>
  recordItemOf(item)?.meaning.note != null ||
  has(item, namesFold) ||
  (item.blocks > MAX_ITEM_BLOCKS && has(item, (inner) => isTable(inner) && (gridRows(inner)?.length ?? 0) > 1 && inner.chars < item.chars));

/** Whether a box folds what stands below it, and names a part of the chart. */
function namesFold(box: Box): boolean {
  if (box.chars > 60 || !hasAttr(box.element, 'aria-expanded')) return false;
  const { list, note, section } = meaningOf(lineText(box.nodes), true);
  return list !== null || note !== null || section !== null;
}

/** What opened below a row is no row of the table's list: headings in it rule it alone, and the row heads what it opened, if it names measured values. */
function* visitOpened({ cell, of }: Opened, state: State): Work<void> {
  const top = state.stack[0] as Title;
  const kept = state.stack;
  // What opened below a vaccine are its doses.
  const vaccine = current(state).meaning.list === 'immunizations' ? of.find(namesThing) : undefined;
  const measured = of.find(({ nodes, chars }) => chars < 60 && MEASURED.has(meaningOf(lineText(nodes), true).list));
  const named = vaccine ?? measured;
  const list = vaccine ? 'immunizations' : measured ? meaningOf(lineText(measured.nodes), true).list : null;
  const meaning: Meaning = { ...UNKNOWN, list };
  const day = vaccine ? undefined : of.find(({ nodes, chars }) => chars < 40 && findDays(lineText(nodes)).length === 1);
  const text = [named, day]
    .map((each) => (each ? lineText(each.nodes) : ''))
    .join(' ')
    .trim();
  const page: Title = { text, box: null, scope: cell, head: null, level: 0, meaning, inline: false, parent: top, items: [] };
  top.items.push(page);
  state.stack = [top, page];
  yield* visit(cell, state);
  state.stack = kept;
}

const MEASURED = new Set<Meaning['list']>(['vitals', 'results']);

const namesThing = ({ nodes, chars }: Box): boolean =>
  chars > 2 && chars < 100 && /\p{L}{2}/u.test(lineText(nodes)) && findDays(lineText(nodes)).length === 0;

function* visit(box: Box, state: State): Work<void> {
  if (box.tag === 'hr') state.rule = box.parent;
  if ((box.chars === 0 && !box.field) || state.heads.has(box)) return;
  if (++state.steps % NODES_A_STEP === 0) yield;
  if (box.field) {
    pushLeaf(state, box.field.kind === 'area' ? 'area' : 'field', box, [box]);
    return;
  }
  openTabPanel(box, state);
  openSpoken(box, state);
  if (openPrintedNote(box, state)) return;
  const title = titleAt(box, current(state));
  if (title) {
    open(state, title);
    return;
  }
  if (isHeadsOnly(box) || isHeadOfNext(box)) return;
  const note = notePairsOf(box);
  if (note) {
    for (const { name, text } of note) {
      const said = lineText(name.nodes);
      open(state, { text: said, box: name, scope: box, head: null, level: 8, meaning: meaningOf(said, true), inline: false });
      if (hasBlock(text) || text.field) yield* visit(text, state);
      else pushLeaf(state, 'line', text, text.nodes);
    }
    leave(box, state);
    return;
  }
  const section = box.tag === 'table' && openSectionRow(box, state);
  const opened = openedIn(box);
  if (!section && gridRows(box) && (opened.length > 0 || isSplitGrid(box) || !laysOut(box))) {
    const caption = box.nodes.find((node): node is Box => node.kind === 'box' && (node.tag === 'caption' || node.role === 'caption'));
    if (caption) yield* visit(caption, state);
    else openTitleRow(state, box);
    pushLeaf(state, 'table', box, box.nodes);
    for (const row of opened) yield* visitOpened(row, state);
    leave(box, state);
    return;
  }
  if (box.tag === 'table' && !section) openFirstRow(box, state);
  openItem(box, state);
  if (box.tag === 'dl' || alternatingRows(box)) return pushLeaf(state, 'pairs', box, box.nodes);
  if (
    (box.tag === 'ul' || box.tag === 'ol' || box.role === 'list') &&
    !has(box, (inner) => (/^(?:h[1-6]|table|textarea)$/.test(inner.tag) || isFixedText(inner)) && inner.parent?.chars !== inner.chars) &&
    !box.nodes.some((node) => node.kind === 'box' && isWidget(node))
  ) {
    return pushLeaf(state, 'list', box, box.nodes);
  }
  if (box.tag === 'pre') return pushLeaf(state, 'pre', box, [box]);
  let line: (Box | Run)[] = [];
  const flush = (): void => {
    flushLine(state, box, line);
    line = [];
  };
  for (const [i, node] of box.nodes.entries()) {
    if (++state.steps % NODES_A_STEP === 0) yield;
    if (node.kind === 'box' && (node.tag === 'br' || state.about.has(node))) {
      flush();
      if (node.tag !== 'br') pushLeaf(state, 'line', node, [node]);
      continue;
    }
    if (node.kind === 'run' || (!node.block && !hasBlock(node) && !node.field && !hasBreak(node) && !isInlineTitle(node, i, line, state))) {
      line.push(node);
      continue;
    }
    flush();
    yield* visit(node, state);
  }
  flush();
  leave(box, state);
}
