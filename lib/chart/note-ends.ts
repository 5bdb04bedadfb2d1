/** Where one of several notes under a heading ends, and whether it says more than who wrote when. */
import { isByline } from './byline';
import { findDays } from './dates';
import { isFieldName } from './field-names';
import { type NoteRange, SHORT_NOTE, sectionOfField } from './note-range';
import { hasDegree, looksLikeName } from './person-name';
import { piecesOf } from './pieces';
import { NOTICE } from './prose';
import type { Box, Run } from './snapshot';
import { isLeaf, type Leaf, type Title } from './title';

/** Whether an item only says when a note was written and by whom. */
export const signsNote = (item: Leaf | Title): item is Leaf =>
  isLeaf(item) && item.kind === 'line' && isByline(piecesOf(item.nodes).join(' · '));

/** What an element is called that holds who wrote something, and nothing else. */
const WRITER = /(?:^|[\s_-])(?:author|provider|clinician|(?:signed|written|authored)-?by)(?:-?names?)?(?:$|[\s_-])/;

/** Whether an item is the name of who wrote a note, in an element called so. */
export const namesWriter = (item: Leaf | Title): item is Leaf =>
  isLeaf(item) &&
  item.kind === 'line' &&
  item.box.chars < 70 &&
  WRITER.test(item.box.words) &&
  looksLikeName(piecesOf(item.nodes).join(' '));

/** Several notes under one heading, where each ends, or each begins, with a line that only says when it was written and by whom. */
export function byByline(range: NoteRange): NoteRange[] {
  const { items } = range;
  const signs = items.map(signsNote);
  if (signs.filter(Boolean).length < 2 || signs.at(-1) === signs[0]) return [range];
  const starts = [...items.keys()].filter((i) => i === 0 || (signs[0] ? signs[i] : signs[i - 1]));
  return starts.map((start, i) => ({ ...range, items: items.slice(start, starts[i + 1]) }));
}

/** Whether a range says more than who wrote when. */
export const isWritten = (range: NoteRange): boolean => ownWords(beginningOf(range.items.flatMap(nodesOf))).length >= SHORT_NOTE;

/** The first words of a part, however large it is. */
function beginningOf(nodes: (Box | Run)[]): string {
  let text = '';
  for (const node of nodes) {
    if (text.length >= ENOUGH) break;
    if (node.kind === 'run') text += node.text.slice(0, ENOUGH);
    else if (node.field) text += node.field.value.slice(0, ENOUGH);
    else text += node.chars < ENOUGH ? piecesOf([node]).join('\n') : beginningOf(node.nodes);
    text += '\n';
  }
  return text;
}

/** In this many characters a note has said something of its own. */
const ENOUGH = 4000;

const nodesOf = (item: Leaf | Title): (Box | Run)[] => (isLeaf(item) ? (item.aside ? [] : item.nodes) : item.items.flatMap(nodesOf));

/** Joins neighbouring single-field notes whose labels are sections. */
export function joinFields(ranges: NoteRange[]): NoteRange[] {
  const joined: NoteRange[] = [];
  for (const range of ranges) {
    const [only] = range.items;
    const last = joined.at(-1);
    const lastItem = last?.items.at(-1);
    const field = range.items.length === 1 && only && isLeaf(only) && only.kind === 'area' && sectionOfField(only) ? only : null;
    if (field && last && lastItem && isLeaf(lastItem) && lastItem.kind === 'area' && sectionOfField(lastItem))
      last.items = [...last.items, field];
    else joined.push({ ...range });
  }
  return joined;
}

/** A text without its dates, times and clinicians: a line that only says who wrote when is no note, a text that ends with who signed it is one. */
const ownWords = (text: string): string => {
  let rest = text;
  for (const { start, end } of findDays(text).toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest
    .split(/[\n·|•]/)
    .filter((piece) => !(hasDegree(piece) && !/[a-z]{2}[.;]\s/.test(piece)) && !NOTICE.test(piece.trim()))
    .map((piece) => piece.replace(/(?:^|\s)([A-Z][A-Za-z ]{1,28}):/g, (said, label) => (isFieldName(label) ? ' ' : said)))
    .join(' ')
    .replace(/\b(?:un)?(?:locked|signed)\b|\bdraft\b/gi, ' ')
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b|\s+/g, ' ')
    .trim();
};
