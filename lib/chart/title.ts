/** Headings and the content below them: what the outline of a page is made of. */
import { isNarrative, type Meaning } from './section-names';
import type { Box, Run } from './snapshot';

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

/** Whether an item of a heading is content, and no heading below it. */
export const isLeaf = (item: Leaf | Title): item is Leaf => 'nodes' in item;

/** Every leaf below a title, in order. */
export const leavesOf = (title: Title): Leaf[] => title.items.flatMap((item) => (isLeaf(item) ? [item] : leavesOf(item)));

/** Every title below, itself first. */
export const titlesOf = (title: Title): Title[] => [title, ...title.items.flatMap((item) => (isLeaf(item) ? [] : titlesOf(item)))];

/** What a heading means that names no part of the chart. */
export const UNKNOWN: Meaning = { list: null, note: null, section: null, status: null };

/** Whether words head rows of the chart or a section of a note, and neither a whole note nor the visit. */
export const isNarrativeOrList = ({ list, note, section }: Meaning): boolean =>
  note === null && ((list !== null && list !== 'none' && list !== 'encounter') || isNarrative(section));

/** A heading such as "Notes" heads notes, and is none. */
export const isInNote = (title: Title | null): boolean =>
  title !== null &&
  ((title.meaning.note !== null && !/\b(?:notes|documents|reports|documentation)\b/i.test(title.text)) || isInNote(title.parent));
