/** What the user selects or clicks in the page: offered as a search, and told by numbers of the last copy. */
import type { Spot } from '../../lib/chart/pointing';
import { tellPanel } from '../../lib/page-messages';
import type { Copy } from './copies';

const SETTLED_MS = 250;
const MAX_SELECTION = 200;

interface Spots {
  from: Spot<Node>;
  to: Spot<Node> | null;
  chars: number;
}

const spotAt = (node: Node, offset: number): Spot<Node> | null => (node instanceof Text ? { node, offset } : null);

/** Where the selection or the caret stands: in a field of many lines, else in the text. */
function spotsNow(): Spots | null {
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

/** The place by its numbers in the copy; null where the copy has it not. */
function numbered({ id, nodes }: Copy, { from, to, chars }: Spots) {
  const numberOf = ({ node, offset }: Spot<Node>): Spot | null => {
    const number = nodes.indexOf(node);
    return number < 0 ? null : { node: number, offset };
  };
  const start = numberOf(from);
  return start && { copy: id, from: start, to: to && numberOf(to), chars };
}

/** Tells the panel after the selection has come to rest. `last`: the last copy of this frame. */
export function watchSelection(last: () => Copy | null, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointed = 'null';
  const settled = (): void => {
    const text = (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '' && text.length <= MAX_SELECTION) tellPanel('textSelected', { text });
    const spots = spotsNow();
    const copy = last();
    const place = spots && copy && numbered(copy, spots);
    // A click beside everything that was copied is told once.
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
