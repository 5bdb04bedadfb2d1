/** Marks on what the notes name, in the page and without touching its nodes: how each mention is said, by the style of a line. */
import type { Part } from './dom-text';
import { type Kept, livePartsOf } from './page-part';

/** How a mention is said, as far as its mark tells: `uncertain` is also what may come and what is planned. */
export const MARK_KINDS = ['present', 'absent', 'historical', 'uncertain', 'family'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A stretch of a document that is to be marked. Offsets and a kind, never words. */
export interface PageMark {
  document: string;
  start: number;
  end: number;
  kind: MarkKind;
}

/** A mark as its frame is told of it: where it stands in the copy. Numbers and a kind, never words. */
export interface FrameMark {
  parts: Part[];
  kind: MarkKind;
}

/** Marks that one frame bears at most. */
export const MAX_MARKS = 500;
/** Nodes that one mark or one quote reaches over at most. */
export const MAX_PARTS = 500;

/** What became of marks. `inFields`: their words stand in a text field, which bears none; `gone`: the page holds other words there now. */
export interface MarksSet {
  marked: number;
  inFields: number;
  gone: number;
}

/** Where marks are set: the browser's highlight registry, passed in. No ranges: the marks of the kind go out. */
export type Brush = (kind: MarkKind, ranges: Range[]) => void;

/** Sets these marks in place of all that were set; without any, all go out. `kept` null: the copy they are of is gone. */
export function setMarks(page: Document, kept: Kept | null, marks: FrameMark[], brush: Brush): MarksSet {
  const set: MarksSet = { marked: 0, inFields: 0, gone: 0 };
  const ranges = new Map<MarkKind, Range[]>(MARK_KINDS.map((kind) => [kind, []]));
  for (const { parts, kind } of marks.slice(0, MAX_MARKS)) {
    const live = kept && livePartsOf(kept, parts);
    if (!live) set.gone += 1;
    else if (live.some(({ node }) => !('data' in node))) set.inFields += 1;
    else {
      set.marked += 1;
      for (const { node, from, to } of live) {
        const range: Range = Document.prototype.createRange.call(page);
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.get(kind)?.push(range);
      }
    }
  }
  for (const [kind, each] of ranges) brush(kind, each);
  return set;
}
