/** A part of the outline that is a note, and what its headings and lines are. */
import { piecesOf } from './pieces';
import { isProse } from './prose';
import type { Cell } from './row';
import { attr } from './safe-dom';
import { isNarrative, meaningOf } from './section-names';
import type { Box } from './snapshot';
import { isLeaf, type Leaf, leavesOf, type Title, titlesOf } from './title';

/** A part of the outline that is a note: a run of items below `title`. */
export interface NoteRange {
  title: Title;
  items: (Leaf | Title)[];
  /** What the other columns say, where the note is a cell of a table of notes. */
  said?: Cell[];
}

/** So many characters in one paragraph are a note by themselves. */
export const LONG_TEXT = 280;

/** With fewer characters nothing is a note. */
export const SHORT_NOTE = 25;

const counts = new WeakMap<Title, number>();

/** How many different sections that only notes have stand below a heading of a finished outline. */
export function narrativeCount(title: Title): number {
  const known = counts.get(title);
  if (known !== undefined) return known;
  const kinds = new Set<string>();
  for (const inner of titlesOf(title))
    if (inner !== title && inner.items.length > 0 && isTold(inner) && inner.meaning.section) kinds.add(inner.meaning.section);
  counts.set(title, kinds.size);
  return kinds.size;
}

/** Whether a heading opens a section of a note. "Diagnoses" over a table or a few names is a list of the chart, until a note is around it. */
export const isTold = (title: Title): boolean =>
  isNarrative(title.meaning.section) &&
  (title.meaning.list === null || title.meaning.list === 'none' || leavesOf(title).some((leaf) => isLongText(leaf) || isProse(leaf)));

/** How many characters stand in items and below them, without what only speaks of them. */
export const charsOf = (items: (Leaf | Title)[]): number =>
  items.reduce(
    (sum, item) =>
      sum +
      (isLeaf(item)
        ? item.aside
          ? 0
          : item.nodes.reduce((n, node) => n + (node.kind === 'run' ? node.text.trim().length : node.chars), 0)
        : charsOf(item.items)),
    0,
  );

/** A leaf that is a note by itself: a long field or fixed text, or a long paragraph. */
export function isLongText(item: Leaf): boolean {
  const chars = charsOf([item]);
  if (item.kind === 'area' || item.kind === 'pre') return chars >= SHORT_NOTE;
  return item.kind === 'line' && chars >= LONG_TEXT;
}

/** Whether content is a text of many lines: a field or a fixed text. */
export const isText = (item: Leaf): boolean => item.kind === 'area' || item.kind === 'pre';

/** A table whose columns have names holds rows, not the lines of a form. */
export const isHeadedTable = (item: Leaf | Title): boolean =>
  isLeaf(item) &&
  item.kind === 'table' &&
  Element.prototype.querySelector.call(item.box.element, 'th, [role=columnheader], tr.head') !== null;

const BY_LINE = /^by\s+\p{Lu}/u;

/** Whether the heading's bar says who filled in what is below, and that is not about the claim. */
export const isBySomebody = (title: Title): boolean =>
  !/\b(?:billing|claim|fee sheet|prior auth\w*)\b/i.test(title.text) &&
  title.items.some((item) => isLeaf(item) && item.aside === 'bar' && BY_LINE.test(piecesOf(item.nodes)[0] ?? ''));

/** Fields of one form that are the parts of one note ("Subjective", "Objective", …) are read as one. */
export const sectionOfField = (leaf: Leaf): string | null => {
  const label = leaf.box.field?.label || attr(leaf.box.element, 'name');
  return meaningOf(label).section ? label : null;
};

/** Every box a note fills. */
export const boxesOfNote = (range: NoteRange): Box[] => range.items.flatMap(boxesOf);

/** Every box an item fills: its own, or its heading's and those below. */
export const boxesOf = (item: Leaf | Title): Box[] =>
  isLeaf(item) ? (item.aside ? [] : [item.box]) : [...(item.box ? [item.box] : []), ...item.items.flatMap(boxesOf)];
