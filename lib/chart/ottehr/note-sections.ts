/** The sections of Ottehr's visit note that are lists: each line is a row of the chart, entered on a screen of its own. */
import type { ReadEnv } from '../chart-env';
import { type Facts, noFacts, type PageReading } from '../facts';
import { addRows } from '../fill-lists';
import { placeIn } from '../lists/row-words';
import { rowOf } from '../row';
import { all, elementAbove, lineOf } from '../safe-dom';
import { type ListKind, meaningOf } from '../section-names';
import { inSlices } from '../slices';

const LISTS: [heading: RegExp, list: ListKind][] = [
  [/^assessment$/i, 'problems'],
  [/^(?:e&m|cpt) codes?$/i, 'codes'],
];
const ENTERED = new Set<ListKind>(['problems', 'codes', 'medications', 'allergies', 'procedures', 'immunizations']);
/** Said where nothing was entered. */
const NONE = /^no\b|^none\b/i;
const HEADED_BY_NOTE = /\bnotes$/i;

const listOf = (heading: string): ListKind | null => LISTS.find(([words]) => words.test(heading))?.[1] ?? meaningOf(heading, true).list;

/** The lines of a section that were entered: what somebody wrote below a heading of its own is left to the note. */
const linesOf = (section: Element): Element[] =>
  ([...Element.prototype.querySelectorAll.call(section, 'h6, p')] as Element[]).reduce<{ lines: Element[]; told: boolean }>(
    ({ lines, told }, element) =>
      element.localName === 'h6'
        ? { lines, told: HEADED_BY_NOTE.test(lineOf(element)) }
        : { lines: told || NONE.test(lineOf(element)) ? lines : [...lines, element], told },
    { lines: [], told: false },
  ).lines;

/** The rows of the note's lists. */
export async function noteLists(page: Document, env: ReadEnv, { snapshot }: PageReading): Promise<Facts> {
  const facts = noFacts();
  for (const heading of all(page, 'h5')) {
    const list = listOf(lineOf(heading));
    const section = elementAbove(heading);
    if (!list || !section || !ENTERED.has(list)) continue;
    const rows = linesOf(section).flatMap((line) => {
      const box = snapshot.boxOf.get(line);
      return box ? [rowOf(box.nodes, box)] : [];
    });
    await inSlices(addRows(facts, list, rows, placeIn(env), null), env);
  }
  return facts;
}
