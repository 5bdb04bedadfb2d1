/** What came to the chart while somebody was coding from it: new documents, and what became of those the coding rests on. */
import type { Chart, ChartDocument, Unread } from './chart';
import { placesOf } from './kept';
import { foldText, sameDocument } from './same-document';

/**
 * `document`: its id in the chart now, null where the document is only named and has to be opened; `key` tells one arrival from another.
 * `signed`, `changed`, `addendum`: of a document that the coding rests on, `title` its name.
 */
export interface Arrival {
  key: string;
  kind: 'new' | 'named' | 'signed' | 'changed' | 'addendum';
  title: string;
  day: string | null;
  document: string | null;
}

const arrivalOf = (kind: Arrival['kind'], { id, title, date }: ChartDocument): Arrival => ({
  key: `${kind} ${id}`,
  kind,
  title,
  day: date,
  document: id,
});

/**
 * What is new in `now`, both charts being of one encounter; `relied`: ids of the documents that the coding rests on in `before`. A
 * document counts as arrived only where its frame showed the same page already and shows all that it showed: what appears
 * because somebody opened another page, a tab or a fold did not arrive.
 */
export function arrivals(before: Chart, now: Chart, relied: ReadonlySet<string>): Arrival[] {
  const found: Arrival[] = [];
  const stayed = framesThatStayed(before, now);
  for (const document of now.documents) {
    if (document.provenance.visibility === 'earlier-page') continue;
    const was = before.documents.find((each) => sameDocument(each, document));
    if (was && relied.has(was.id)) {
      if (was.signed !== true && document.signed === true) found.push(arrivalOf('signed', document));
      else if (foldText(was.text) !== foldText(document.text)) found.push(arrivalOf('changed', document));
    }
    if (was) continue;
    if (document.amends !== null && relied.has(document.amends)) {
      const amended = now.documents.find(({ id }) => id === document.amends);
      found.push({ ...arrivalOf('addendum', document), title: amended?.title ?? document.title });
    } else if (stayed(document.provenance.frame)) found.push(arrivalOf('new', document));
  }
  for (const part of now.unread)
    if (isNamedAnew(part, before) && stayed(part.frame))
      found.push({ key: `named ${part.what}`, kind: 'named', title: part.what, day: null, document: null });
  return found;
}

const isNamedAnew = ({ kind, what, why }: Unread, before: Chart): boolean =>
  kind === 'document' &&
  !/loading|too many/.test(why) &&
  !before.unread.some((part) => part.what === what) &&
  !before.documents.some(({ title }) => title === what);

/** Whether a frame shows the page it showed, with every document and closed part that was there: nobody opened or left anything. */
function framesThatStayed(before: Chart, now: Chart): (frame: string) => boolean {
  const [placeBefore, placeNow] = [placesOf(before), placesOf(now)];
  return (frame) => {
    if (!before.source.frames.some(({ key }) => key === frame) || placeBefore(frame) !== placeNow(frame)) return false;
    const here = <T extends { provenance: ChartDocument['provenance'] }>(items: T[]): T[] =>
      items.filter(({ provenance }) => provenance.frame === frame && provenance.visibility !== 'earlier-page');
    const shown = here(now.documents);
    if (!here(before.documents).every((document) => shown.some((each) => each.id === document.id || sameDocument(document, each))))
      return false;
    const closed = new Set(now.unread.map(({ what }) => what));
    const opened = before.unread.filter((part) => part.frame === frame && !closed.has(part.what));
    return opened.length === 0;
  };
}
