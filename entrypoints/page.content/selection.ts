/** What the user selects or clicks in the page: offered as a search, and held against the documents that were read. */
import type { DocumentText, Segment } from '../../lib/chart/dom-text';
import { pointedAt } from '../../lib/chart/pointing';
import { tellPanel } from '../../lib/page-messages';

const SETTLED_MS = 250;
const MAX_SELECTION = 200;

interface Spot {
  node: Segment['node'];
  offset: number;
}

const spotAt = (node: Node, offset: number): Spot | null => (node instanceof Text ? { node, offset } : null);

/** Where the selection or the caret stands: in a field of many lines, else in the text. */
function spotsNow(): { from: Spot; to: Spot | null; chars: number } | null {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) {
    const { selectionStart: start, selectionEnd: end } = field;
    return { from: { node: field, offset: start }, to: { node: field, offset: end }, chars: end - start };
  }
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = spotAt(range.startContainer, range.startOffset);
  return from && { from, to: spotAt(range.endContainer, range.endOffset), chars: selection.toString().length };
}

/** Tells the panel after the selection has come to rest. `texts`: the documents of the last reading. */
export function watchSelection(texts: () => ReadonlyMap<string, DocumentText>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointed = 'null';
  const settled = (): void => {
    const text = (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '' && text.length <= MAX_SELECTION) tellPanel('textSelected', { text });
    const spots = spotsNow();
    const place = spots && pointedAt(texts(), spots.from, spots.to, spots.chars);
    // A click beside every document puts the marks out, once.
    if (JSON.stringify(place) === pointed) return;
    pointed = JSON.stringify(place);
    tellPanel('placePointed', place);
  };
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      timer = setTimeout(settled, SETTLED_MS);
    },
    { signal, capture: true },
  );
}
