/** A document or row as it was last read, and where. */
import type { Chart, ChartDocument } from './chart';
import type { LIST_NAMES } from './facts';
import { meaningOf } from './section-names';

export type ListName = (typeof LIST_NAMES)[number];

/**
 * `place`: frame and address; `closed`: the names of the parts that were unread in its frame when it was read; `counted`: the page
 * itself said that its list was not whole.
 */
export interface Kept {
  place: string;
  closed: readonly string[];
}
export interface KeptDocument extends Kept {
  document: ChartDocument;
}
export interface KeptRow extends Kept {
  list: ListName;
  key: string;
  row: { provenance: ChartDocument['provenance'] };
  counted: boolean;
}

/** All rows of a list that were read at one place, one look after the other. */
export interface SeenList {
  list: ListName;
  place: string;
  keys: ReadonlySet<string>;
  counted: boolean;
}

/** Names the place of a frame of this page: another page in the same frame is another place. */
export function placesOf(page: Chart): (frame: string) => string {
  const urls = new Map(page.source.frames.map(({ key, url }) => [key, url]));
  return (frame) => `${frame} ${urls.get(frame) ?? ''}`;
}

/** The list that a part's name stands for. */
export function listNamed(what: string): ListName | null {
  const { list } = meaningOf(what);
  return list === null || list === 'none' || list === 'encounter' || list === 'demographics' ? null : list;
}
