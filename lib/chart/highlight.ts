/** Lights a stretch of a document up in the page and brings it on screen, without touching the page's nodes. */
import type { PagePart } from './page-part';
import { focusedIn, viewOf } from './safe-dom';

/** Where light is set: the browser's highlight registry, passed in. No ranges: the light goes out. */
export type Lamp = (ranges: Range[]) => void;

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Puts the light on the parts and scrolls to the first. True if it is on screen now. */
export function show(page: Document, parts: PagePart[], lamp: Lamp): boolean {
  const ranges: Range[] = [];
  for (const { node, from, to } of parts) {
    if (!('data' in node)) continue;
    const range: Range = Document.prototype.createRange.call(page);
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  lamp(ranges);
  const field = parts.find((part) => !('data' in part.node));
  if (field) return select(page, field.node as TextField, field.from, field.to);
  const [first] = ranges;
  const around = first?.startContainer.parentElement;
  if (!first || !around) return false;
  bring(page, around, () => first.getBoundingClientRect());
  return isOnScreen(page, around, first.getBoundingClientRect());
}

/** A field shows its own selection only while it has the page's focus; a field the user types in keeps it. */
function select(page: Document, field: TextField, from: number, to: number): boolean {
  const focused = focusedIn(page);
  const typing =
    Document.prototype.hasFocus.call(page) && focused !== field && focused?.matches('input, textarea, select, [contenteditable]');
  if (!typing) field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  field.scrollTop = Math.max(0, lineShare(field, from) * field.scrollHeight - field.clientHeight / 2);
  bring(page, field, () => field.getBoundingClientRect());
  return isOnScreen(page, field, field.getBoundingClientRect());
}

/** How far down the wrapped text an offset stands, 0 to 1. Estimated: measuring would need a twin in the page. */
function lineShare(field: TextField, offset: number): number {
  const size = Number.parseFloat(page(field)?.getComputedStyle(field).fontSize ?? '') || 14;
  const columns = Math.max(10, field.clientWidth / (size * 0.52));
  const lines = (text: string): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
  return lines(field.value.slice(0, offset)) / Math.max(1, lines(field.value));
}
const page = (node: Node): Window | null => node.ownerDocument?.defaultView ?? null;

/** Scrolls every box around, then the frame, then the frames around it, until the place is in the middle of each. */
function bring(inPage: Document, element: Element, rect: () => DOMRect): void {
  const view = viewOf(inPage);
  if (!view) return;
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (
      box === inPage.scrollingElement ||
      box.scrollHeight <= box.clientHeight + 1 ||
      !/auto|scroll|overlay/.test(view.getComputedStyle(box).overflowY)
    )
      continue;
    const frame = box.getBoundingClientRect();
    const place = rect();
    if (place.top < frame.top || place.bottom > frame.bottom) box.scrollTop += place.top - frame.top - box.clientHeight / 2;
  }
  const place = rect();
  if (place.top < 0 || place.bottom > view.innerHeight) view.scrollBy({ top: place.top - view.innerHeight / 2, behavior: 'instant' });
  const outer = frameOf(view);
  if (!outer) return;
  bring(outer.ownerDocument, outer, () => {
    const inner = rect();
    const frame = outer.getBoundingClientRect();
    return new DOMRect(frame.left + inner.left, frame.top + inner.top, inner.width, inner.height);
  });
}

/** The element that holds this window's frame; null at the top, and where another site holds it. */
export function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

function isOnScreen(inPage: Document, element: Element, rect: DOMRect): boolean {
  const view = viewOf(inPage);
  if (!view || (rect.width === 0 && rect.height === 0)) return false;
  for (let node: Element | null = element; node; node = frameOf(node.ownerDocument.defaultView ?? view)) {
    if (!Element.prototype.checkVisibility.call(node, { visibilityProperty: true })) return false;
  }
  return true;
}
