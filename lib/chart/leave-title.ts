/** Where the part of the page that a heading rules ends, and which part behind it the heading rules nevertheless. */
import { isParticulars } from './byline';
import { current, type State } from './open-title';
import { piecesOf } from './pieces';
import { hasAttr } from './safe-dom';
import type { Box } from './snapshot';
import { isLeaf, type Leaf, type Title } from './title';

/** Roles of parts of a page that may have a spoken name. */
export const SPOKEN_PART = /^(?:region|group|article)$/;

/** Ends the headings whose part of the page ends with this box; one that was no more than a bar may rule what comes next. */
export function leave(box: Box, state: State): void {
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
