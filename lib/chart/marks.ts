/** Marks on what the notes name, in the page and without touching its nodes: how each mention is said, by the style of a line. */
import type { DocumentText } from './dom-text';
import { partsOf } from './highlight';

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

/** Marks that one frame bears at most. */
export const MAX_MARKS = 500;

/** What became of marks. `inFields`: their words stand in a text field, which bears none; `gone`: the page holds other words there now. */
export interface MarksSet {
  marked: number;
  inFields: number;
  gone: number;
}

/** Where marks are set: the browser's highlight registry, passed in. No ranges: the marks of the kind go out. */
export type Brush = (kind: MarkKind, ranges: Range[]) => void;

/** The document's stretches that reach into the offsets; they stand in order. */
function near({ text, segments }: DocumentText, start: number, end: number): DocumentText {
  let from = 0;
  for (let to = segments.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((segments[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  let last = from;
  while (last < segments.length && (segments[last]?.start ?? end) < end) last += 1;
  return { text, segments: segments.slice(from, last) };
}

/** Sets these marks in place of all that were set; without any, all go out. */
export function setMarks(
  page: Document,
  textOf: (document: string) => DocumentText | undefined,
  marks: PageMark[],
  brush: Brush,
): MarksSet {
  const set: MarksSet = { marked: 0, inFields: 0, gone: 0 };
  const ranges = new Map<MarkKind, Range[]>(MARK_KINDS.map((kind) => [kind, []]));
  for (const { document, start, end, kind } of marks.slice(0, MAX_MARKS)) {
    const source = textOf(document);
    const parts = source ? partsOf(near(source, start, end), start, end) : null;
    if (!parts) set.gone += 1;
    else if (parts.some(({ node }) => !('data' in node))) set.inFields += 1;
    else {
      set.marked += 1;
      for (const { node, from, to } of parts) {
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
