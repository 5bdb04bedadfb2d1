/** Notes and reports of a page: which headings begin one. */
import { isFilled } from './boxes';
import { alone } from './note-lines';
import { isPageOfPanels, narrativeRanges } from './note-parts';
import {
  charsOf,
  isBySomebody,
  isHeadedTable,
  isLongText,
  isText,
  isTold,
  LONG_TEXT,
  type NoteRange,
  narrativeCount,
  SHORT_NOTE,
  sectionOfField,
} from './note-range';
import { isProse } from './prose';
import { isLeaf, type Leaf, leavesOf, type Title, titlesOf } from './title';

/** Finds the notes of an outline. What is inside one is not searched again. */
export function notesIn(title: Title): NoteRange[] {
  const inner = title.items.filter((item): item is Title => !isLeaf(item));
  const nested = inner.filter(
    (item) => item.meaning.note && !item.meaning.list && titlesOf(item).length > 0 && charsOf(item.items) >= SHORT_NOTE,
  );
  const addenda = nested.filter((item) => item.meaning.note === 'addendum');
  // What was added to a note is a document of its own, also where it stands inside.
  if (addenda.length > 0 && addenda.length < title.items.length && (title.meaning.note !== null || narrativeCount(title) > 0)) {
    const rest = notesIn({ ...title, items: title.items.filter((item) => !addenda.includes(item as Title)) });
    return [...rest, ...addenda.flatMap((item) => notesIn(item))];
  }
  const isNote = title.meaning.note !== null && !title.meaning.list && nested.length === 0;
  // A form that says who filled it in is a document, whatever it is called.
  if (
    isBySomebody(title) &&
    !title.meaning.list &&
    inner.length === 0 &&
    !title.items.some(isHeadedTable) &&
    charsOf(title.items) >= SHORT_NOTE
  )
    return [{ title, items: title.items }];
  if (isNote && charsOf(title.items) >= SHORT_NOTE && holdsProse(title) && !isVisitHead(title) && !isOverParticulars(title)) {
    // Where the note is a field, the lines beside it say who wrote it and when.
    const fields = title.items.filter((item) => isLeaf(item) && isText(item));
    const prose = title.items.some((item) => !isLeaf(item) || isProse(item));
    if (fields.length > 0 && !prose) return [{ title, items: fields }];
    // A form around one text: its other fields are no part of what was written.
    const leaves = leavesOf(title);
    const [only, more] = leaves.filter(isText);
    const form =
      only &&
      !more &&
      sectionOfField(only) === null &&
      leaves.every((leaf) => leaf === only || (leaf.kind === 'line' && !isProse(leaf)) || leaf.kind === 'field');
    return [{ title, items: form && narrativeCount(title) < 2 ? [only] : title.items }];
  }
  const ranges = narrativeRanges(title);
  if (ranges.length > 0) {
    const taken = new Set(ranges.flatMap((range) => range.items));
    return [...ranges, ...title.items.filter((item) => !taken.has(item)).flatMap((item) => (isLeaf(item) ? alone(item) : notesIn(item)))];
  }
  if (
    title.box !== null &&
    !title.meaning.list &&
    narrativeCount(title) >= 2 &&
    nested.length === 0 &&
    inner.every((item) => narrativeCount(item) < 2) &&
    !isPageOfPanels(title.items, inner.filter(isTold))
  )
    return [{ title, items: title.items }];
  return title.items.flatMap((item) => (isLeaf(item) ? alone(item) : notesIn(item)));
}

/** A heading such as "Notes" may stand over a table of notes: then it is no note, unless it has text of its own. */
const holdsProse = (title: Title): boolean => {
  const leaves = leavesOf(title);
  return (
    leaves.some((leaf) => leaf.kind !== 'table' && leaf.kind !== 'list' && !isTick(leaf) && charsOf([leaf]) >= SHORT_NOTE) ||
    narrativeCount(title) > 0
  );
};

/** A choice that is ticked says nothing in words of its own. */
const isTick = ({ kind, nodes }: Leaf): boolean =>
  kind === 'line' &&
  nodes
    .filter(isFilled)
    .every(
      (node) =>
        node.kind === 'box' &&
        node.tag === 'label' &&
        Element.prototype.querySelector.call(node.element, 'input[type=checkbox], input[type=radio]') !== null,
    );

/** A part headed "Office visit" that only gives the visit's particulars, label by label, is no note. */
const isVisitHead = (title: Title): boolean =>
  /\b(?:visit|encounter|appointment)\b/i.test(title.text) &&
  !/\b(?:notes?|report|summary|letter|narrative)\b/i.test(title.text) &&
  !leavesOf(title).some((leaf) => isProse(leaf) || (isText(leaf) && charsOf([leaf]) >= LONG_TEXT) || isLongText(leaf)) &&
  narrativeCount(title) < 2;

/** A page's heading may name the note, over panels that only tell of the person and the visit: the note itself stands further on. */
const isOverParticulars = (title: Title): boolean =>
  title.items.some((item) => !isLeaf(item) && (item.meaning.list === 'demographics' || item.meaning.list === 'encounter')) &&
  narrativeCount(title) === 0 &&
  !leavesOf(title).some((leaf) => isProse(leaf) || isLongText(leaf));
