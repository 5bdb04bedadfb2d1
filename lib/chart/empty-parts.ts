/** Parts of a note's form that have nothing to say: a heading, and the notice that nothing stands there. */
import type { NoteRange } from './note-range';
import { wordsOf } from './pieces';
import { isEmptyNotice } from './row-notices';
import { isNarrative } from './section-names';
import { isLeaf, leavesOf, type Title } from './title';

const NO_SUCH = /^no\s[^.:;\d]{3,60}$/i;

/** Whether below a heading stand only notices, and questions that nobody has answered. */
export function saysNothing(title: Title): boolean {
  const leaves = leavesOf(title);
  const texts = leaves.map(({ nodes }) => wordsOf(nodes));
  const notices = texts.filter((text) => isEmptyNotice(text) || NO_SUCH.test(text));
  return (
    notices.length > 0 &&
    leaves.every(({ kind }) => kind === 'line') &&
    texts.every((text) => notices.includes(text) || (text.length < 40 && !/[.:;]/.test(text)))
  );
}

/** A note without the empty parts of the form behind its last section. */
export function withoutEmptyEnd(range: NoteRange): NoteRange {
  const { items } = range;
  let end = items.length;
  for (let last = items[end - 1]; last && !isLeaf(last) && !isNarrative(last.meaning.section) && saysNothing(last); last = items[end - 1])
    end -= 1;
  const told = items.slice(0, end).filter((item): item is Title => !isLeaf(item) && isNarrative(item.meaning.section));
  return end < items.length && told.length > 1 ? { ...range, items: items.slice(0, end) } : range;
}
