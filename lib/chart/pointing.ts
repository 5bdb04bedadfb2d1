/** From a place in the page back to the document that stands there. */
import type { DocumentText, Segment } from './dom-text';

/** A stretch of a document; `start` and `end` are equal where somebody only clicked. */
export interface PointedAt {
  document: string;
  start: number;
  end: number;
}

/** Where a node's character stands in the document's text; in white space that the text folds, the nearest place before. */
function offsetOf({ segments }: DocumentText, node: Segment['node'], offset: number): number | null {
  let before: number | null = null;
  for (const segment of segments) {
    if (segment.node !== node) continue;
    const length = segment.end - segment.start;
    if (offset < segment.offset) return before ?? segment.start;
    if (offset <= segment.offset + length) return segment.start + offset - segment.offset;
    before = segment.end;
  }
  return before;
}

/** The stretch from `from` on, `chars` characters of the page long; null where no read document holds the place. */
export function pointedAt(
  texts: ReadonlyMap<string, DocumentText>,
  from: { node: Segment['node']; offset: number },
  to: { node: Segment['node']; offset: number } | null,
  chars: number,
): PointedAt | null {
  for (const [document, text] of texts) {
    const start = offsetOf(text, from.node, from.offset);
    if (start === null) continue;
    const end = (to && offsetOf(text, to.node, to.offset)) ?? Math.min(text.text.length, start + chars);
    return { document, start, end: Math.max(start, end) };
  }
  return null;
}
