/** Where this frame stands in its window: its key, the way down to it, and whether the whole chain is on screen. */
import type { Frame } from '../../lib/chart/chart';
import { childKey, placeKey, TOP_KEY } from '../../lib/chart/frame-key';
import { frameOf } from '../../lib/chart/highlight';

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

function isShown(view: Window): boolean {
  if (view.parent === view) return true;
  const element = frameOf(view);
  // Another site's frame around us cannot be asked; a frame that is not drawn has no size of its own.
  if (!element) return view.innerWidth > MIN_SIDE && view.innerHeight > MIN_SIDE;
  const box = element.getBoundingClientRect();
  const drawn = box.width > MIN_SIDE && box.height > MIN_SIDE && element.checkVisibility({ visibilityProperty: true });
  return drawn && isShown(view.parent);
}

export function frameHere(): Frame {
  const path = pathOf(window);
  return {
    key: path.at(-1) ?? TOP_KEY,
    path,
    url: location.origin + location.pathname,
    title: document.title,
    visibility: isShown(window) ? 'visible' : 'hidden-tab',
  };
}
