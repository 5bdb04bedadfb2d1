/** From a place in the page back to the document that stands there. */
import type { DocumentText } from './dom-text';

/** A stretch of a document; `start` and `end` are equal where somebody only clicked. */
export interface PointedAt {
  document: string;
  start: number;
  end: number;
}

/** A place in a node's words. */
export interface Spot<N = number> {
  node: N;
  offset: number;
}

/** Where a node's character stands in the document's text; in white space that the text folds, the nearest place before. */
function offsetOf<N>({ segments }: DocumentText<N>, { node, offset }: Spot<N>): number | null {
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
export function pointedAt<N>(
  texts: ReadonlyMap<string, DocumentText<N>>,
  from: Spot<N>,
  to: Spot<N> | null,
  chars: number,
): PointedAt | null {
  for (const [document, text] of texts) {
    const start = offsetOf(text, from);
    if (start === null) continue;
    const end = (to && offsetOf(text, to)) ?? Math.min(text.text.length, start + chars);
    return { document, start, end: Math.max(start, end) };
  }
  return null;
}
