/** The chart of a page completed by what was read on earlier pages of the same encounter. */
import type { Chart, ChartDocument } from './chart';
import { isCovered } from './covered';
import { LIST_NAMES } from './facts';
import { fillPatient } from './identity';
import { type ListName, listNamed, placesOf } from './kept';
import type { Memory } from './memory';
import { type Lists, mergeLists } from './merge';

/** The page's chart with what is not on it any more. */
export function joinEarlier(memory: Memory, page: Chart): Chart {
  const here = new Set(page.documents.map(({ id }) => id));
  const earlier = memory.documents
    .filter(({ document }) => !here.has(document.id))
    .map(({ document }): ChartDocument => ({ ...document, provenance: { ...document.provenance, visibility: 'earlier-page' } }));
  const { gone, places } = goneRows(memory, page);
  const lists = mergeLists([page, gone]);
  const placeOf = placesOf(page);
  const rowsNow = (list: ListName, place: string): number =>
    page[list].filter(({ provenance }) => placeOf(provenance.frame) === place).length;
  const seen = { documents: memory.documents, rows: memory.rows, lists: memory.lists, rowsNow };
  const stillUnread = page.unread.filter((part) => !isCovered(part, placeOf(part.frame), seen));
  const named = new Set(page.unread.map(({ what }) => what));
  // A list kept from an earlier page is no more whole than it was there.
  const before = memory.unread.filter(
    ({ part, place }) => !named.has(part.what) && places.has(`${listNamed(part.what) ?? ''} ${place}`) && !isCovered(part, place, seen),
  );
  return {
    ...page,
    patient: page.patient && fillPatient(page.patient, memory.patient),
    encounter: memory.encounter,
    documents: [...page.documents, ...earlier],
    ...lists,
    unread: [
      ...stillUnread,
      ...before.map(({ part }) => ({ ...part, why: `${part.why} It was on a page opened earlier.` })),
      ...memory.forgotten,
    ],
  };
}

/** The kept rows that are not on the page, as lists, and which list at which place they are of. */
function goneRows(memory: Memory, page: Chart): { gone: Lists; places: Set<string> } {
  const gone = Object.fromEntries(LIST_NAMES.map((list) => [list, [] as unknown[]])) as unknown as Lists;
  const places = new Set<string>();
  const now = new Set<unknown>(LIST_NAMES.flatMap((list) => page[list] as unknown[]));
  for (const { list, row, place } of memory.rows) {
    if (now.has(row)) continue;
    (gone[list] as unknown[]).push({ ...row, provenance: { ...row.provenance, visibility: 'earlier-page' } });
    places.add(`${list} ${place}`);
  }
  return { gone, places };
}
