/**
 * The page as headings and what stands under each: the one structure from which lists, pairs and notes are read.
 * A heading rules from where it stands to the next of its rank, within the part of the page that it heads.
 */
import { alternatingRows } from './alternating';
import { contains, isFilled } from './boxes';
import { isParticulars } from './byline';
import { findDays } from './dates';
import { lineText } from './dom-text';
import { isEncounterLabel } from './encounter';
import { gridRows, isHeadOfNext, isHeadsOnly, isSplitGrid, isTable, type Opened, openedIn } from './grids';
import { BOLD_TAG, hasBlock, inRow, MAX_ITEM_BLOCKS, ruleOf, TITLE_WORDS, titleAt } from './headings';
import { piecesOf } from './pieces';
import { recordItemOf } from './record-items';
import { attr, hasAttr, lineOf, pageOf } from './safe-dom';
import { isNarrative, type Meaning, meaningOf } from './section-names';
import type { Work } from './slices';
import type { Box, Run } from './snapshot';
import { titleCellOf } from './tables';

/** A stretch of content with no heading inside: one line of text, a data table, a list, label–value pairs, a field, a fixed text. */
export interface Leaf {
  kind: 'line' | 'table' | 'list' | 'pairs' | 'area' | 'field' | 'pre';
  box: Box;
  /** What of the box the leaf holds: all of it, or a stretch of inline nodes between blocks. */
  nodes: (Box | Run)[];
  title: Title;
  /** Where it stands, if it only speaks of what is below the heading: in the heading's own bar, or in a log of signatures. */
  aside: 'bar' | 'signatures' | null;
}

/** A heading and its rule; `head` its bar. `inline`: its words begin the first leaf below. The outermost has no text and box null. */
export interface Title {
  text: string;
  box: Box | null;
  scope: Box;
  head: Box | null;
  level: number;
  meaning: Meaning;
  inline: boolean;
  parent: Title | null;
  items: (Leaf | Title)[];
}

export const isLeaf = (item: Leaf | Title): item is Leaf => 'nodes' in item;

/** Every leaf below a title, in order. */
export const leavesOf = (title: Title): Leaf[] => title.items.flatMap((item) => (isLeaf(item) ? [item] : leavesOf(item)));
/** Every title below, itself first. */
export const titlesOf = (title: Title): Title[] => [title, ...title.items.flatMap((item) => (isLeaf(item) ? [] : titlesOf(item)))];

const UNKNOWN: Meaning = { list: null, note: null, section: null, status: null };

const has = (box: Box, test: (box: Box) => boolean): boolean =>
  box.nodes.some((node) => node.kind === 'box' && (test(node) || has(node, test)));

/** Whether a table lays out the page instead of holding rows: something in it has a structure of its own. */
const laysOut = (table: Box): boolean =>
  table.role === 'presentation' ||
  gridRows(table)?.length === 0 ||
  has(
    table,
    (box) =>
      (isTable(box) && !isCellFrame(box, table)) ||
      box.tag === 'textarea' ||
      isFixedText(box) ||
      /^h[1-6]$/.test(box.tag) ||
      (box.tag === 'ul' && !isCellList(box, table)),
  ) ||
  (!has(table, (box) => box.tag === 'th' || box.role === 'columnheader') && has(table, (box) => box.tag === 'td' && box.chars > 400)) ||
  table.chars === 0 ||
  filledCells(table, 2) === 1 ||
  isOneColumnOfProse(table) ||
  isOneColumnOfLists(table) ||
  isCellsOfLists(table) ||
  isNoteOfCells(table);

/** A text that keeps its lines; a few words or a figure set so are the value of a row. */
const isFixedText = (box: Box): boolean => box.tag === 'pre' && box.chars > MAX_VALUE;
const MAX_VALUE = 60;

/** Whether the parts of a note are set in cells. Diagnoses alone, each behind its label, are rows. */
function isNoteOfCells(table: Box): boolean {
  const look = { left: 400, letters: new Set<string>(), diagnoses: 0 };
  const found = narrativeCells(table, look);
  const oneColumn = isOneColumn(table);
  return found > (oneColumn ? 0 : 1) && (oneColumn || found > look.diagnoses);
}

/** Whether a table only frames the words of one cell of a wide table, as grids frame the names of their columns. */
const isCellFrame = (inner: Box, table: Box): boolean =>
  filledCells(inner, 2) < 2 && inner.chars < 60 && (gridRows(table) ?? []).slice(0, 3).some(({ cells }) => cells.length > 2);

/** Whether a list is a few words in a cell of a table whose columns have names, as tags and categories are set. */
const isCellList = (list: Box, table: Box): boolean => list.chars < 60 && has(table, ({ tag }) => tag === 'th');

/** A table of one column has no columns to name: a section's name in it heads what stands below. */
const isOneColumn = (table: Box): boolean =>
  (gridRows(table) ?? []).slice(0, 40).every(({ cells }) => cells.filter((cell) => cell.chars > 0).length < 2);

/** One cell a row, and long sentences in them: a table only for the frame around a text. */
function isOneColumnOfProse(table: Box): boolean {
  const rows = gridRows(table) ?? [];
  let long = false;
  for (const { cells } of rows.slice(0, 40)) {
    const filled = cells.filter((cell) => cell.chars > 0);
    if (filled.length > 1) return false;
    long ||= (filled[0]?.chars ?? 0) > 160;
  }
  return long;
}

/** One cell a row, and the names of lists in some: each heads the cells below it. */
const isOneColumnOfLists = (table: Box): boolean =>
  isOneColumn(table) &&
  (gridRows(table) ?? []).slice(0, 40).some(({ cells }) => {
    const text = cells.length === 1 && (cells[0]?.chars ?? 0) < 60 ? lineText(cells[0]?.nodes ?? []) : '';
    return text !== '' && !/:\s*$/.test(text) && meaningOf(text, true).list !== null;
  });

/** Cells that each begin with the name of a list in bold, alone in its line, and go on in lines: old pages set their panels so. */
const isCellsOfLists = (table: Box): boolean =>
  !has(table, ({ tag }) => tag === 'th') && (gridRows(table) ?? []).slice(0, 8).some(({ cells }) => cells.some(isCellOfLines));
function isCellOfLines({ nodes }: Box): boolean {
  const [head, end, more] = nodes.filter((node) => (node.kind === 'run' ? node.text.trim() !== '' : node.chars > 0 || node.tag === 'br'));
  return (
    head?.kind === 'box' &&
    head.bold &&
    head.chars > 0 &&
    head.chars < 40 &&
    end?.kind === 'box' &&
    end.tag === 'br' &&
    more !== undefined &&
    meaningOf(lineText(head.nodes), true).list !== null
  );
}

/** How many cells hold something, as far as is asked. */
function filledCells(table: Box, most: number): number {
  let found = 0;
  for (const node of table.nodes) {
    if (found >= most || node.kind === 'run') continue;
    if (node.tag === 'td' || node.tag === 'th') found += node.chars > 0 ? 1 : 0;
    else found += filledCells(node, most - found);
  }
  return found;
}

/** A table whose cells are headed "Subjective", "Plan" … is a note set in a table. So many cells tell; no note has more. */
function narrativeCells(table: Box, look: { left: number; letters: Set<string>; diagnoses: number }): number {
  let found = 0;
  for (const node of table.nodes) {
    if (look.left <= 0) break;
    if (node.kind === 'run' || isRowOfNames(node)) continue;
    if (node.tag !== 'td' && node.tag !== 'th') {
      found += narrativeCells(node, look);
      continue;
    }
    look.left -= 1;
    const heads = [
      node.chars < 60 ? lineText(node.nodes) : '',
      piecesOf(node.nodes.length > FIRST_NODES ? node.nodes.slice(0, FIRST_NODES) : node.nodes)[0] ?? '',
    ];
    const head = heads.find((text) => text.length < 60 && isNarrative(meaningOf(text).section));
    // One letter tells where the others of "S", "O", "A", "P" stand too; alone it points to a diagnosis.
    if (head && /^\W*\w\W*$/.test(head)) found += look.letters.size < look.letters.add(head).size && look.letters.size === 3 ? 3 : 0;
    else if (head) {
      found += 1;
      if (meaningOf(head).section?.endsWith('-diagnosis') && node.chars < 60) look.diagnoses += 1;
    }
  }
  return found;
}

/** A row of header cells names columns, though "Procedure" and "Diagnosis" head parts of a note too: unless it names nothing but such parts. */
function isRowOfNames(row: Box): boolean {
  const cells = row.tag === 'tr' ? row.nodes.filter((node): node is Box => node.kind === 'box' && node.chars > 0) : [];
  if (cells.length < 2 || !cells.every(({ tag }) => tag === 'th')) return false;
  return cells.map(({ nodes }) => meaningOf(lineText(nodes))).some(({ list, section }) => list !== null || !isNarrative(section));
}

/** A cell's heading stands among its first nodes. */
const FIRST_NODES = 2;

/** `about`: lines that speak of an item of a record. `heads`: cells that were taken for a heading. `bar`: a heading whose part ended with nothing below it but a line, and the part around that, in which it may head what follows. `rule`: the part in which nothing has come yet behind a line drawn across it. */
interface State {
  stack: Title[];
  steps: number;
  bar: { title: Title; within: Box } | null;
  about: Set<Box>;
  heads: Set<Box>;
  rule: Box | null;
}

/** Each step aside goes through every level of the page: not at every node. */
const NODES_A_STEP = 16;

/** Builds the outline of a snapshot. */
export function* outlineOf(root: Box): Work<Title> {
  const top: Title = { text: '', box: null, scope: root, head: null, level: 0, meaning: UNKNOWN, inline: false, parent: null, items: [] };
  const state: State = { stack: [top], steps: 0, bar: null, about: new Set(), heads: new Set(), rule: null };
  yield* visit(root, state);
  return top;
}

const current = (state: State): Title => state.stack[state.stack.length - 1] as Title;

/** Whether a heading opens a part of the note that words set as the title of the same card name: a card's title need be no heading. */
const isPartOf = (title: Omit<Title, 'parent' | 'items'>, last: Title): boolean =>
  last.meaning.note !== null &&
  last.level === 8 &&
  title.level < 8 &&
  !title.meaning.note &&
  (title.meaning.section !== null || title.meaning.list === null) &&
  last.scope === title.scope &&
  last.parent?.items.find((item) => !isLeaf(item) && item.scope === last.scope) === last;

/** Whether a heading in a part of its own ends the note whose bar stood beside that part: it names another note, or rows of the chart. */
const endsNote = ({ scope, meaning }: Omit<Title, 'parent' | 'items'>, last: Title): boolean =>
  last.meaning.note !== null &&
  last.head !== null &&
  last.head.parent === last.scope &&
  last.box !== null &&
  contains(last.head, last.box) &&
  scope.parent === last.scope &&
  (meaning.note !== null || (meaning.list !== null && meaning.section === null));

/** Whether a heading in a part of its own ends the list above it: one of higher rank, or of the same or one only set as a heading behind a line drawn across the page. */
const endsList = (title: Omit<Title, 'parent' | 'items'>, last: Title, { rule }: State): boolean =>
  last.meaning.list !== null &&
  last.meaning.note === null &&
  last.items.length > 0 &&
  isReal(title) &&
  (isReal(last) ? title.level < last.level || (title.level === last.level && isRuled(last, rule)) : isRuled(last, rule));
/** Whether a line was drawn, where a heading rules, right before what comes now. */
const isRuled = ({ scope }: Title, rule: Box | null): boolean => rule !== null && rule === scope;
/** Whether a heading set as the one above names another list, which had its table or list: parts that a page forgot to close stand in one another. */
const endsTwin = ({ box, level, meaning }: Omit<Title, 'parent' | 'items'>, last: Title): boolean =>
  level === 8 &&
  last.level === 8 &&
  box?.sign === last.box?.sign &&
  meaning.list !== null &&
  last.meaning.list !== null &&
  meaning.list !== last.meaning.list &&
  last.items.some((item) => isLeaf(item) && (item.kind === 'table' || item.kind === 'list'));
/** Whether a heading is one by its tag, and so has the rank that the page gives it. */
const isReal = ({ level }: Pick<Title, 'level'>): boolean => level >= 1 && level <= 6;

function open(state: State, title: Omit<Title, 'parent' | 'items'>): void {
  // A heading of lower rank behind the bar stands under what the bar heads.
  if (state.bar && title.level < 8 && state.bar.title.level < title.level && contains(state.bar.within, title.scope)) {
    state.bar.title.scope = state.bar.within;
    state.stack.push(state.bar.title);
  }
  state.bar = null;
  while (state.stack.length > 1) {
    const last = current(state);
    const sameRule = last.scope === title.scope || !contains(last.scope, title.scope);
    if (!(sameRule && last.level >= title.level) && !endsNote(title, last) && !endsList(title, last, state) && !endsTwin(title, last))
      break;
    if (isPartOf(title, last)) break;
    state.stack.pop();
  }
  state.rule = null;
  const parent = current(state);
  const opened: Title = { ...title, parent, items: [] };
  parent.items.push(opened);
  state.stack.push(opened);
}

function pushLeaf(state: State, kind: Leaf['kind'], box: Box, nodes: (Box | Run)[]): void {
  state.rule = null;
  const headed = kind !== 'line' && state.bar && contains(state.bar.within, box) ? state.bar.title : null;
  // What stands in the bar of a heading speaks of it.
  if (headed) for (const item of headed.items) if (isLeaf(item) && item.kind === 'line') item.aside = 'bar';
  const title = headed ?? current(state);
  let aside: Leaf['aside'] = state.about.has(box) ? 'bar' : null;
  for (let around: Box | null = box; around && around !== title.scope && !aside; around = around.parent)
    aside = isSignatureLog(around) ? 'signatures' : around === title.head ? 'bar' : null;
  title.items.push({ kind, box, nodes, title, aside });
}
/** Whether the part lists who signed, as e-signature modules print it below a form. */
export const isSignatureLog = (box: Box): boolean => SIGNATURES.test(box.words);
const SIGNATURES = /(?:^|[\s_-])e?-?sign(?:ature)?s?[\s_-]?(?:log|list|history)(?:$|[\s_-])/;

/** A line whose first words are bold and name a section opens it: "<b>HPI:</b> …". */
function openInline(state: State, box: Box, line: (Box | Run)[]): void {
  const start = line.find((node) => (node.kind === 'box' ? node.chars > 0 : node.text.trim() !== ''));
  if (start?.kind !== 'box' || start.block || start.field || start.chars > 60) return;
  if (!BOLD_TAG.test(start.tag) && !TITLE_WORDS.test(start.words)) return;
  const text = lineText(start.nodes);
  // "Allergies: …", "Visit date: …": a label of the visit is none of the list that the line above began with.
  const ruling = current(state);
  if (ruling.inline && ruling.meaning.list !== null && !isInNote(ruling) && ruling.box?.sign === start.sign && isEncounterLabel(text))
    state.stack.pop();
  const meaning = meaningOf(text);
  if (!meaning.section || start.tag === 'a' || start.tag === 'button') return;
  if (current(state).meaning.list && !isNarrative(meaning.section)) return;
  if (inRow(start, current(state).scope)) return;
  const whole = line.length === box.nodes.length;
  const scope = whole && box.parent ? box.parent : box;
  open(state, { text: text.replace(/\s*:\s*$/, ''), box: start, scope, head: null, level: 8, meaning, inline: true });
}

/** A line that is the bold name of a list and no more than a way to change it beside that heads what follows: "<b>Problems:</b> <a>New</a>". */
function openNamed(state: State, box: Box, line: (Box | Run)[], chars: number): boolean {
  const start = line.find((node) => (node.kind === 'box' ? node.chars > 0 : node.text.trim() !== ''));
  if (start?.kind !== 'box' || start.field || start.chars > 60 || chars - start.chars > MAX_BESIDE) return false;
  if (box.nodes.some((node) => node.kind === 'box' && node.chars > 0 && !line.includes(node))) return false;
  if (!BOLD_TAG.test(start.tag) && !TITLE_WORDS.test(start.words)) return false;
  const text = lineText(start.nodes);
  const rest = line.filter((node) => node !== start && isFilled(node));
  const meaning = meaningOf(text, true);
  if (rest.length === 0 || !meaning.list || meaning.list === 'encounter' || meaning.list === 'demographics') return false;
  if (!rest.every((node) => node.kind === 'box' && /^(?:a|button)$/.test(node.tag)) || inRow(start, current(state).scope)) return false;
  open(state, { text: text.replace(/\s*:\s*$/, ''), box: start, ...ruleOf(box), level: 8, meaning, inline: false });
  return true;
}
const MAX_BESIDE = 30;

function flushLine(state: State, box: Box, line: (Box | Run)[]): void {
  const chars = line.reduce((sum, node) => sum + (node.kind === 'run' ? node.text.trim().length : node.chars), 0);
  if (chars === 0 || openNamed(state, box, line, chars)) return;
  openInline(state, box, line);
  pushLeaf(state, 'line', box, line);
}

/** A table's first row over all its columns is its heading, if the words mean a part of the chart. */
function openTitleRow(state: State, table: Box): void {
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
function openFirstRow(table: Box, state: State): void {
  const cell = titleCellOf(table) ?? frameCellOf(table);
  const text = cell && cell.chars <= 60 ? lineText(cell.nodes) : '';
  const meaning = meaningOf(text, true);
  if (!cell || !isNarrativeOrList(meaning) || meaning.list === null || meaning.list === 'demographics') return;
  state.heads.add(cell);
  open(state, { text, box: cell, scope: table, head: null, level: 8, meaning, inline: false });
}

/** The words of a tab head what it shows, where they name a part of the chart. */
function openTabPanel(box: Box, state: State): void {
  if (box.role !== 'tabpanel') return;
  const tab = Document.prototype.getElementById.call(pageOf(box.element), attr(box.element, 'aria-labelledby'));
  const text = lineOf(tab);
  const meaning = meaningOf(text);
  if (text.length >= 40 || !(meaning.list || meaning.note)) return;
  while (endsAtTabs(current(state), meaning)) state.stack.pop();
  open(state, { text, box: null, scope: box, head: null, level: 0.5, meaning, inline: false });
}

/** A part of the page that only its spoken name tells, and that no heading stands over, is headed by that name. */
function openSpoken(box: Box, state: State): void {
  if (!(SPOKEN_PART.test(box.role) || (box.role === '' && /^(?:section|article)$/.test(box.tag)))) return;
  const text = attr(box.element, 'aria-label').trim();
  if (text === '' || text.length > 60 || isNarrativeOrList(current(state).meaning) || isInNote(current(state))) return;
  const meaning = meaningOf(text, true);
  if (!isNarrativeOrList(meaning) || meaning.list === null || meaning.list === 'demographics') return;
  if (has(box, (inner) => saysAgain(inner, text))) return;
  open(state, { text, box: null, scope: box, head: null, level: 7, meaning: { ...meaning, section: null }, inline: false });
}
const SPOKEN_PART = /^(?:region|group|article)$/;
/** Whether a part says on screen what the name of the whole says, or heads a list of its own. */
function saysAgain(box: Box, name: string): boolean {
  if (box.chars === 0 || box.chars > 90) return false;
  if (/^(?:h[1-6]|legend|caption)$/.test(box.tag) || box.role === 'heading') return isNarrativeOrList(meaningOf(lineText(box.nodes), true));
  return Math.abs(box.chars - name.length) < 3 && lineText(box.nodes).toLowerCase() === name.toLowerCase();
}

/** Whether a list that was headed and listed above a set of tabs has ended where a tab names another part of the chart. */
const endsAtTabs = ({ meaning, items, level }: Title, { list }: Meaning): boolean =>
  level >= 1 && isNarrativeOrList(meaning) && meaning.list !== list && items.some(isLeaf);
const isNarrativeOrList = ({ list, note, section }: Meaning): boolean =>
  note === null && ((list !== null && list !== 'none' && list !== 'encounter') || isNarrative(section));

/** Opens an item of a record that lists notes and results in turn. */
function openItem(box: Box, state: State): void {
  const { meaning } = current(state);
  if (meaning.list !== null && meaning.list !== 'none' && meaning.list !== 'results') return;
  const item = recordItemOf(box);
  if (!item || (meaning.list === 'results' && item.meaning.note) || isInNote(current(state))) return;
  const { head, text, about } = item;
  for (const line of about) state.about.add(line);
  open(state, { text, box: head, scope: box, head, level: 7, meaning: item.meaning, inline: false });
}
/** A heading such as "Notes" heads notes, and is none. */
const isInNote = (title: Title | null): boolean =>
  title !== null &&
  ((title.meaning.note !== null && !/\b(?:notes|documents|reports|documentation)\b/i.test(title.text)) || isInNote(title.parent));

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
  const title = titleAt(box, current(state));
  if (title) {
    open(state, title);
    return;
  }
  if (isHeadsOnly(box) || isHeadOfNext(box)) return;
  const opened = openedIn(box);
  if (gridRows(box) && (opened.length > 0 || isSplitGrid(box) || !laysOut(box))) {
    const caption = box.nodes.find((node): node is Box => node.kind === 'box' && (node.tag === 'caption' || node.role === 'caption'));
    if (caption) yield* visit(caption, state);
    else openTitleRow(state, box);
    pushLeaf(state, 'table', box, box.nodes);
    for (const row of opened) yield* visitOpened(row, state);
    leave(box, state);
    return;
  }
  if (box.tag === 'table') openFirstRow(box, state);
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

/** Whether a part of a line holds the ends of lines: old pages set whole paragraphs in one font. */
const hasBreak = (box: Box): boolean =>
  box.chars > 0 &&
  has(box, ({ tag }) => tag === 'br') &&
  (box.parent?.nodes ?? []).every((node) => (node.kind === 'run' ? node.text.trim() === '' : node.chars === 0 || node.sign === box.sign));

/** A bold or linked inline box that is a whole line and names a part of the chart is visited as a heading. */
function isInlineTitle(node: Box, at: number, line: (Box | Run)[], state: State): boolean {
  if (node.chars === 0 || node.chars > 90) return false;
  const started = line.some((other) => (other.kind === 'run' ? other.text.trim() !== '' : other.chars > 0));
  if (started) return false;
  const siblings = node.parent?.nodes ?? [];
  let next: Box | Run | undefined;
  for (let i = at + 1; i < siblings.length && !next; i++) {
    const other = siblings[i] as Box | Run;
    if (other.kind === 'run' ? other.text.trim() !== '' : other.chars > 0 || other.tag === 'br') next = other;
  }
  const alone = !next || (next.kind === 'box' && (next.block || next.tag === 'br' || next.blocks > 0));
  return alone && holdsTitle(node, current(state));
}

/** Whether an inline box is a heading, or wraps nothing but one. */
function holdsTitle(box: Box, ruling: Title): boolean {
  if (titleAt(box, ruling) !== null) return true;
  const inner = box.nodes.find((node): node is Box => node.kind === 'box' && node.chars === box.chars);
  return inner !== undefined && !inner.block && holdsTitle(inner, ruling);
}

function leave(box: Box, state: State): void {
  // The bar may be wrapped: what follows the wrapper follows the bar.
  if (state.bar?.within === box) state.bar = box.parent && isBar(state.bar.title, box) ? { ...state.bar, within: box.parent } : null;
  while (state.stack.length > 1 && current(state).scope === box) {
    const title = current(state);
    if (box.parent && isNoteBar(title, box)) {
      title.head = box;
      title.scope = box.parent;
      for (const item of title.items) if (isLeaf(item)) item.aside = 'bar';
      return;
    }
    state.stack.pop();
    // A part with a name of its own is a whole one.
    if (box.parent && isBar(title, box) && !(SPOKEN_PART.test(box.role) && hasAttr(box.element, 'aria-label')))
      state.bar = { title, within: box.parent };
  }
}

/** Whether a part is the bar of a note, with who wrote it and when: what was written stands behind it. */
const isNoteBar = ({ meaning, items, box, head }: Title, scope: Box): boolean =>
  meaning.note !== null &&
  box !== null &&
  head !== scope &&
  scope.chars - box.chars <= (items.some((item) => isLeaf(item) && item.kind !== 'line') ? MAX_PARTICULARS : MAX_NOTE_BAR) &&
  scope.parent?.nodes.at(-1) !== scope &&
  (scope.parent?.chars ?? 0) > scope.chars + MAX_NOTE_BAR &&
  nextOf(scope)?.sign !== scope.sign &&
  items.every((item) => (isLeaf(item) ? saysOfNote(item) : item.items.length === 0));
const MAX_NOTE_BAR = 120;
const MAX_PARTICULARS = 300;
/** Who wrote a note and when, in a line or in a small table of labels. */
const saysOfNote = ({ kind, nodes }: Leaf): boolean =>
  (kind === 'line' && !SENTENCE.test(piecesOf(nodes).join(' '))) || (kind !== 'line' && isParticulars(piecesOf(nodes)));
/** Words that end a sentence, as no name, day or state does. */
const SENTENCE = /(?:\S+\s+){5}\S*[a-z]{3}[.!?](?:\s|$)/;
const nextOf = (box: Box): Box | undefined => {
  const nodes = box.parent?.nodes ?? [];
  return nodes.slice(nodes.indexOf(box) + 1).find((node): node is Box => node.kind === 'box' && node.chars > 0);
};

/** Whether a part is no more than a heading of a list and what stands beside it: the rows come behind it. */
const isBar = ({ meaning, items, box }: Title, scope: Box): boolean =>
  meaning.list !== null &&
  box !== null &&
  scope.chars - box.chars <= MAX_BAR &&
  items.every((item) => (isLeaf(item) ? item.kind === 'line' || item.kind === 'field' : item.items.length === 0));
/** What stands beside a heading in its bar is no longer: who reviewed the list, a filter. */
const MAX_BAR = 90;
