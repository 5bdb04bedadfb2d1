/** The issues in OpenEMR's patient report: a line names their kind, and each has a part of its own with its title, remarks and codes. */
import type { Known } from '../adapter';
import { addRows } from '../add-rows';
import type { ReadEnv } from '../chart-env';
import type { ReadDocument } from '../compose-note';
import { noFacts, type PageReading } from '../facts';
import { placeIn } from '../lists/row-words';
import type { Row } from '../row';
import { all, attr, closest, elementAbove, lineOf } from '../safe-dom';
import { meaningOf } from '../section-names';
import type { Work } from '../slices';

const KIND = 'issue_type';

/** The lists that the issues make; nothing where the report holds none. */
export function* issuesOfReport(page: Document, env: ReadEnv, { snapshot }: PageReading): Work<Known> {
  const found = noFacts();
  const known: Known = {};
  let list: ReturnType<typeof meaningOf>['list'] = null;
  for (const part of all(page, `.${KIND}, .issue`)) {
    yield;
    if (attr(part, 'class').split(/\s+/).includes(KIND)) {
      list = meaningOf(lineOf(part).replace(/\s*:$/, '')).list;
      continue;
    }
    const box = snapshot.boxOf.get(part);
    const said = ['.issue_title', '.issue_comments'].map((piece) =>
      lineOf(Element.prototype.querySelector.call(part, piece)).replace(/\s*:$/, ''),
    );
    if (!box || !(list === 'problems' || list === 'allergies' || list === 'medications' || list === 'procedures')) continue;
    // The codes of a problem stand somewhere behind.
    const texts = (list === 'problems' ? [...said, lineOf(part)] : said).filter(Boolean);
    const row: Row = {
      cells: texts.map((text) => ({ label: null, text })),
      above: [],
      text: texts.join(' '),
      group: null,
      table: false,
      visibility: box.visibility,
      box,
    };
    yield* addRows(found, list, [row], placeIn(env), null);
    (known[list] as unknown[]) = found[list];
  }
  return known;
}

/** Whether a note of a report is what those who work there wrote to each other, or sent to the patient. */
export function isMessage({ document, source }: ReadDocument): boolean {
  const above = source.segments[0] && elementAbove(source.segments[0].node);
  const part = above && closest(above, '.text.notes, .text.transactions');
  return part ? attr(part, 'class').includes('notes') || /\bcommunication/i.test(document.title) : false;
}
