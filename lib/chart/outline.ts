/**
 * The page as headings and what stands under each: the one structure from which lists, pairs and notes are read.
 * A heading rules from where it stands to the next of its rank, within the part of the page that it heads.
 */
import { contains } from './boxes';
import { lineText } from './dom-text';
import { isNarrative, type Meaning, meaningOf } from './section-names';
import type { Box, Run } from './snapshot';

/** A stretch of content with no heading inside: one line of text, a data table, a list, label–value pairs, a field, a fixed text. */
export interface Leaf {
  kind: 'line' | 'table' | 'list' | 'pairs' | 'area' | 'field' | 'pre';
  box: Box;
  /** What of the box the leaf holds: all of it, or a stretch of inline nodes between blocks. */
  nodes: (Box | Run)[];
  title: Title;
}

/** A heading and its rule. `inline`: its words begin the first leaf below. The outermost has no text and box null. */
export interface Title {
  text: string;
  box: Box | null;
  scope: Box;
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

const HEAD_WORDS = /(?:^|[\s_-])(?:card-?)?(?:head|header|title|heading|toolbar|titlebar|bar|hd|top|caption)(?:$|[\s_-])/;
const TITLE_WORDS = /(?:^|[\s_-])(?:title|header|heading|head|bold|label|caption|legend|name|hd|subhead\w*|section-?\w*)(?:$|[\s_-])/;
const BOLD_TAG = /^(?:b|strong|u|summary|dt|button|a|label)$/;
const UNKNOWN: Meaning = { list: null, note: null, section: null };

const realLevel = (box: Box): number | null => {
  const h = box.tag.match(/^h([1-6])$/)?.[1];
  if (h) return Number(h);
  if (box.role === 'heading') return 4;
  return box.tag === 'legend' || box.tag === 'caption' || box.tag === 'summary' ? 6 : null;
};

/** The part of the page a heading rules: the nearest one around it that holds more than the heading itself. */
function scopeOf(box: Box): Box {
  let around = box.parent ?? box;
  while (around.parent) {
    const extra = around.chars - box.chars;
    const onlyHead =
      extra <= 2 || (extra <= 60 && (around.tag === 'header' || HEAD_WORDS.test(around.words)) && !around.nodes.some(holdsList));
    if (!onlyHead) break;
    around = around.parent;
  }
  return around;
}
const holdsList = (node: Box | Run): boolean => node.kind === 'box' && /^(?:ul|ol|table|dl|textarea|pre)$/.test(node.tag);

const hasBlock = (box: Box): boolean => box.blocks > 0;
const has = (box: Box, test: (box: Box) => boolean): boolean =>
  box.nodes.some((node) => node.kind === 'box' && (test(node) || has(node, test)));

/** Whether a table lays out the page instead of holding rows: something in it has a structure of its own. */
const laysOut = (table: Box): boolean =>
  table.role === 'presentation' ||
  has(table, (box) => box.tag === 'table' || box.tag === 'textarea' || box.tag === 'pre' || /^h[1-6]$/.test(box.tag) || box.tag === 'ul') ||
  (!has(table, (box) => box.tag === 'th') && has(table, (box) => box.tag === 'td' && box.chars > 400)) ||
  table.chars === 0 ||
  narrativeCells(table) > 1;

/** A table whose cells are headed "Subjective", "Plan" … is a note set in a table. */
const narrativeCells = (table: Box): number =>
  table.nodes.reduce(
    (sum, node) =>
      sum +
      (node.kind === 'run'
        ? 0
        : node.tag === 'td' || node.tag === 'th'
          ? Number(node.chars < 60 && isNarrative(meaningOf(lineText(node.nodes)).section))
          : narrativeCells(node)),
    0,
  );

const ROW_LIKE = /^(?:li|td|th|dd|tr)$/;

interface State {
  stack: Title[];
}

/** Builds the outline of a snapshot. */
export function outlineOf(root: Box): Title {
  const top: Title = { text: '', box: null, scope: root, level: 0, meaning: UNKNOWN, inline: false, parent: null, items: [] };
  const state: State = { stack: [top] };
  visit(root, state);
  return top;
}

const current = (state: State): Title => state.stack[state.stack.length - 1] as Title;

function open(state: State, title: Omit<Title, 'parent' | 'items'>): void {
  while (state.stack.length > 1) {
    const last = current(state);
    const sameRule = last.scope === title.scope || !contains(last.scope, title.scope);
    if (!(sameRule && last.level >= title.level)) break;
    state.stack.pop();
  }
  const parent = current(state);
  const opened: Title = { ...title, parent, items: [] };
  parent.items.push(opened);
  state.stack.push(opened);
}

/** What a box says as a heading, or null if it is none. */
function titleAt(box: Box, state: State): Omit<Title, 'parent' | 'items'> | null {
  if (box.chars === 0 || box.chars > 90 || box.field) return null;
  const level = realLevel(box);
  const ruling = current(state);
  if (level === null) {
    const boldish = BOLD_TAG.test(box.tag) || TITLE_WORDS.test(box.words) || box.block;
    if (!boldish || hasBlock(box)) return null;
  }
  const text = lineText(box.nodes).trim();
  if (text === '' || text.length > 90) return null;
  const meaning = meaningOf(text);
  if (level !== null) return { text, box, scope: scopeOf(box), level, meaning, inline: false };
  const known = meaning.list || meaning.note || meaning.section;
  const twin =
    ruling.level >= 8 &&
    ruling.box !== null &&
    ruling.box.sign === box.sign &&
    box.block &&
    box.chars <= 40 &&
    /bold|title|head|^b\b|^strong\b/.test(box.sign);
  if (!known && !twin) return null;
  if (ROW_LIKE.test(box.tag) || isChoice(box)) return null;
  // Several links in a row are a way to the parts, not the heading of one.
  if (box.nodes.filter((node) => node.kind === 'box' && node.tag === 'a').length > 1) return null;
  // "Plan", "Status" or "Procedure" inside a list are its columns' names, not headings of a note.
  if (ruling.meaning.list && ruling.meaning.list !== 'encounter' && !meaning.list && !meaning.note && ruling.scope !== scopeOf(box))
    return null;
  if (inRow(box, ruling.scope) || !standsAlone(box)) return null;
  return { text, box, scope: scopeOf(box), level: 8, meaning, inline: false };
}

/** Whether the box is the label of a choice, as segmented controls and check lists are made of. */
const isChoice = (box: Box): boolean => {
  for (let up: Box | null = box; up; up = up.parent) {
    if (up.tag === 'label') return Element.prototype.querySelector.call(up.element, 'input[type=radio], input[type=checkbox]') !== null;
  }
  return false;
};

/** Whether the box lies in a list item or cell below the ruling part: rows name things, they do not head them. */
function inRow(box: Box, scope: Box): boolean {
  for (let up = box.parent; up && up !== scope; up = up.parent) if (up.tag === 'li' || up.tag === 'dd') return true;
  return false;
}

/** An inline box heads something only at the start of its line, or as a whole line. */
function standsAlone(box: Box): boolean {
  if (box.block) return true;
  const siblings = box.parent?.nodes ?? [];
  for (const node of siblings) {
    if (node === box) return true;
    if (node.kind === 'run' ? node.text.trim() !== '' : node.chars > 0 && !node.block && node.tag !== 'br') return false;
    if (node.kind === 'box' && node.tag === 'br') continue;
  }
  return true;
}

function pushLeaf(state: State, kind: Leaf['kind'], box: Box, nodes: (Box | Run)[]): void {
  const title = current(state);
  title.items.push({ kind, box, nodes, title });
}

/** A line whose first words are bold and name a section opens it: "<b>HPI:</b> …". */
function openInline(state: State, box: Box, line: (Box | Run)[]): void {
  const start = line.find((node) => (node.kind === 'box' ? node.chars > 0 : node.text.trim() !== ''));
  if (start?.kind !== 'box' || start.block || start.field || start.chars > 60) return;
  if (!BOLD_TAG.test(start.tag) && !TITLE_WORDS.test(start.words)) return;
  const text = lineText(start.nodes);
  const meaning = meaningOf(text);
  if (!meaning.section || start.tag === 'a' || start.tag === 'button') return;
  if (current(state).meaning.list && !isNarrative(meaning.section)) return;
  if (inRow(start, current(state).scope)) return;
  const whole = line.length === box.nodes.length;
  const scope = whole && box.parent ? box.parent : box;
  open(state, { text: text.replace(/\s*:\s*$/, ''), box: start, scope, level: 8, meaning, inline: true });
}

function flushLine(state: State, box: Box, line: (Box | Run)[]): void {
  const chars = line.reduce((sum, node) => sum + (node.kind === 'run' ? node.text.trim().length : node.chars), 0);
  if (chars === 0) return;
  openInline(state, box, line);
  pushLeaf(state, 'line', box, line);
}

function visit(box: Box, state: State): void {
  if (box.chars === 0 && !box.field) return;
  if (box.field) {
    pushLeaf(state, box.field.kind === 'area' ? 'area' : 'field', box, [box]);
    return;
  }
  const title = titleAt(box, state);
  if (title) {
    open(state, title);
    return;
  }
  if (box.tag === 'table' && !laysOut(box)) {
    const caption = box.nodes.find((node): node is Box => node.kind === 'box' && node.tag === 'caption');
    if (caption) visit(caption, state);
    pushLeaf(state, 'table', box, box.nodes);
    leave(box, state);
    return;
  }
  if (box.tag === 'dl') return pushLeaf(state, 'pairs', box, box.nodes);
  if (
    (box.tag === 'ul' || box.tag === 'ol' || box.role === 'list') &&
    !has(box, (inner) => /^(?:h[1-6]|table|textarea|pre)$/.test(inner.tag) && inner.parent?.chars !== inner.chars)
  ) {
    return pushLeaf(state, 'list', box, box.nodes);
  }
  if (box.tag === 'pre') return pushLeaf(state, 'pre', box, [box]);
  let line: (Box | Run)[] = [];
  const flush = (): void => {
    flushLine(state, box, line);
    line = [];
  };
  for (const node of box.nodes) {
    if (node.kind === 'box' && node.tag === 'br') {
      flush();
      continue;
    }
    if (node.kind === 'run' || (!node.block && !hasBlock(node) && !node.field && !isInlineTitle(node, line, state))) {
      line.push(node);
      continue;
    }
    flush();
    visit(node, state);
  }
  flush();
  leave(box, state);
}

/** A bold or linked inline box that is a whole line and names a part of the chart is visited as a heading. */
function isInlineTitle(node: Box, line: (Box | Run)[], state: State): boolean {
  const started = line.some((other) => (other.kind === 'run' ? other.text.trim() !== '' : other.chars > 0));
  if (started) return false;
  const siblings = node.parent?.nodes ?? [];
  const rest = siblings.slice(siblings.indexOf(node) + 1);
  const next = rest.find((other) => (other.kind === 'run' ? other.text.trim() !== '' : other.chars > 0 || other.tag === 'br'));
  const alone = !next || (next.kind === 'box' && (next.block || next.tag === 'br' || next.blocks > 0));
  return alone && titleAt(node, state) !== null;
}

function leave(box: Box, state: State): void {
  while (state.stack.length > 1 && current(state).scope === box) state.stack.pop();
}
