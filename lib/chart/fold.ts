/** Why a frame is out of sight: folded inside the part of the chart that is on screen, or in a tab that was not chosen. */
import { all, attr, contains, elementAbove, hasAttr, pageOf, rootOf, tagOf } from './safe-dom';

/**
 * How an element that is not drawn is hidden. `collapsed` only if everything that hides it is a fold whose own control
 * says that it is closed: a closed `details`, or an element that a control with `aria-expanded="false"` governs or heads.
 * Whatever else hides it may be a tab of another patient. `isHidden`: whether an element by itself hides what it holds.
 */
export function hiddenBy(element: Element, isHidden: (element: Element) => boolean): 'collapsed' | 'hidden-tab' {
  let folds = 0;
  for (let at: Element | null = element; at; at = elementAbove(at)) {
    const closed = at !== element && tagOf(at) === 'details' && !hasAttr(at, 'open');
    if (!closed && !isHidden(at)) continue;
    if (!closed && !isFold(at)) return 'hidden-tab';
    folds += 1;
  }
  return folds > 0 ? 'collapsed' : 'hidden-tab';
}

function isFold(element: Element): boolean {
  if (attr(element, 'role') === 'tabpanel') return false;
  const page = pageOf(element);
  const id = attr(element, 'id').replace(/["\\]/g, String.raw`\$&`);
  const governing = id === '' ? [] : all(page, `[aria-controls~="${id}"]`);
  if (governing.length > 0) return governing.every(isClosed);
  const around = elementAbove(element);
  if (!around || around === rootOf(page)) return false;
  const heads = [...Element.prototype.querySelectorAll.call(around, '[aria-expanded]')].filter((control) => !contains(element, control));
  const [head] = heads;
  return heads.length === 1 && head !== undefined && isClosed(head);
}

/** A tab is no fold: what is behind it may be anybody's. */
const isClosed = (control: Element): boolean =>
  attr(control, 'aria-expanded') === 'false' && attr(control, 'role') !== 'tab' && attr(control, 'aria-haspopup') === '';
