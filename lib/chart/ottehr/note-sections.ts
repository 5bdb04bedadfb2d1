/** The sections of Ottehr's visit note that are lists: each line is a row of the chart, entered on a screen of its own. */
import type { ReadEnv } from '../chart-env';
import { type Facts, noFacts, type PageReading } from '../facts';
import { addRows } from '../fill-lists';
import { placeIn } from '../lists/row-words';
import { rowOf } from '../row';
import { all, elementAbove, lineOf } from '../safe-dom';
import { type ListKind, meaningOf } from '../section-names';
import { inSlices } from '../slices';

const ENTERED = new Set<ListKind | null>(['problems', 'medications', 'allergies', 'procedures', 'immunizations']);
/** Said where nothing was entered. */
const NONE = /^no(?! known)\b|^none\b/i;
/** "Allergies notes": below it stands what somebody wrote. */
const HEADS_WORDS = /\bnotes$/i;

/** The lines of a section that were entered: what somebody wrote below a heading of its own is left to the note. */
function linesOf(section: Element): Element[] {
  const lines: Element[] = [];
  let written = false;
  for (const element of Element.prototype.querySelectorAll.call(section, 'h6, p')) {
    if (element.localName === 'h6') written = HEADS_WORDS.test(lineOf(element));
    else if (!written && !NONE.test(lineOf(element))) lines.push(element);
  }
  return lines;
}

/** The rows of the note's lists. */
export async function noteLists(page: Document, env: ReadEnv, { snapshot }: PageReading): Promise<Facts> {
  const facts = noFacts();
  for (const heading of all(page, 'h5')) {
    const { list } = meaningOf(lineOf(heading), true);
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
