/** Where this frame stands in its window: its key, the way down to it, and whether the whole chain is on screen. */
import type { Frame, Visibility } from '../../lib/chart/chart';
import { hiddenBy } from '../../lib/chart/fold';
import { childKey, placeKey, TOP_KEY } from '../../lib/chart/frame-key';
import { frameOf } from '../../lib/chart/highlight';
import { attr, elementAbove, titleIn } from '../../lib/chart/safe-dom';

/** The keys from the top down to this window, itself last. */
function pathOf(view: Window): string[] {
  if (view.parent === view) return [TOP_KEY];
  const path = pathOf(view.parent);
  const above = path.at(-1) ?? TOP_KEY;
  const element = frameOf(view);
  if (element) return [...path, childKey(above, element, element.ownerDocument)];
  for (let i = 0; i < view.parent.length; i++) if (view.parent[i] === view) return [...path, placeKey(above, i)];
  return [...path, placeKey(above, view.parent.length)];
}

/** Two pixels: framesets hide their helpers in frames of one. */
const MIN_SIDE = 2;

/** The least visible of this frame and all around it; a fold counts as one only where everything around it is on screen or folded. */
function visibilityOf(view: Window): Visibility {
  if (view.parent === view) return 'visible';
  const element = frameOf(view);
  // Another site's frame around us cannot be asked; a frame that is not drawn has no size of its own.
  if (!element) return view.innerWidth > MIN_SIDE && view.innerHeight > MIN_SIDE ? 'visible' : 'hidden-tab';
  const around = visibilityOf(view.parent);
  if (around === 'hidden-tab') return around;
  const box = element.getBoundingClientRect();
  // Inside a folded frame nothing is drawn: only what the styles hide counts there.
  const drawn =
    around === 'visible' && box.width > MIN_SIDE && box.height > MIN_SIDE && element.checkVisibility({ visibilityProperty: true });
  if (drawn) return 'visible';
  if (around === 'collapsed' && !hidesAnywhere(element)) return around;
  return hiddenBy(element, hides);
}

/** Its own window is asked: that of a frame which is not drawn knows no style of what stands around it in every browser. */
const hides = (each: Element): boolean => (each.ownerDocument.defaultView ?? window).getComputedStyle(each).display === 'none';
const hidesAnywhere = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = elementAbove(at)) if (hides(at)) return true;
  return false;
};

/** What a person would call the frame: the title its holder gives it, else that of its document. */
const titleOf = (element: Element | null): string => (element ? attr(element, 'title') : '') || titleIn(document);

export function frameHere(): Frame {
  const path = pathOf(window);
  return {
    key: path.at(-1) ?? TOP_KEY,
    path,
    url: location.origin + location.pathname,
    title: titleOf(frameOf(window)),
    visibility: visibilityOf(window),
  };
}
