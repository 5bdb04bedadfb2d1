/** Which parts that a page does not show were read on a page of the same encounter that was open before. */
import type { Unread } from './chart';
import { findDays } from './dates';
import { type Kept, type KeptDocument, type KeptRow, type ListName, listNamed, type SeenList } from './kept';
import { foldTitle, meaningOf } from './section-names';
import { countSaid } from './shown-of';

/** What of the present chart and of earlier pages a part is held against. `rowsNow`: rows of a list at a place now. */
export interface Seen {
  documents: readonly KeptDocument[];
  rows: readonly KeptRow[];
  lists: readonly SeenList[];
  rowsNow(list: ListName, place: string): number;
}

/** Whether all that the part could hold was read earlier. In doubt it was not. */
export function isCovered(part: Unread, place: string, seen: Seen): boolean {
  const list = listNamed(part.what);
  const count = countSaid(part.why);
  if (count !== null) return list !== null && isCounted(list, count, place, seen);
  if (part.kind === 'document') return seen.documents.some((kept) => holds(part, place, kept));
  // The same part of the same page was open before, and its rows were read then.
  return part.kind === 'list' && list !== null && seen.rows.some((row) => row.list === list && row.place === place && opened(part, row));
}

const opened = ({ what }: Unread, { closed }: Kept): boolean => !closed.includes(what);

/** Whether the document was read in this very part while it was open, or is the one that the part's name says, day included. */
function holds(part: Unread, place: string, kept: KeptDocument): boolean {
  const { document } = kept;
  if (document.completeness !== 'whole') return false;
  const day = findDays(part.what)[0]?.day ?? null;
  if (day !== null && document.date !== null && day !== document.date) return false;
  const { note } = meaningOf(part.what);
  if (note !== null && note !== 'other' && document.kind !== 'other' && note !== document.kind) return false;
  if (kept.place === place) return opened(part, kept);
  return day !== null && day === document.date && foldTitle(part.what).includes(foldTitle(document.title));
}

/** Whether as many rows as the page says there are were read: whole on another page, or one after the other on this one. */
function isCounted(list: ListName, { shown, total }: { shown: number; total: number }, place: string, seen: Seen): boolean {
  const lists = seen.lists.filter((each) => each.list === list);
  if (lists.some((each) => each.place !== place && !each.counted && each.keys.size >= total)) return true;
  // What stands here beside the counted rows is of another list of the same kind.
  const beside = Math.max(0, seen.rowsNow(list, place) - shown);
  return (lists.find((each) => each.place === place)?.keys.size ?? 0) - beside >= total;
}
