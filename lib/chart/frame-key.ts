/** Names a frame within its window by the way down to it, so that the name stays when the frame navigates. */
import { all, attr } from './safe-dom';

export const TOP_KEY = 'top';

/** The key of a frame element's content: the parent's key and the element's name, or its place where names repeat. */
export function childKey(parentKey: string, element: Element, page: Document): string {
  const frames = all(page, 'iframe, frame');
  const name = attr(element, 'name') || attr(element, 'id');
  const namesakes = frames.filter((other) => (attr(other, 'name') || attr(other, 'id')) === name);
  const unique = name !== '' && name.length <= 40 && namesakes.length === 1;
  return unique ? `${parentKey}/${name}` : placeKey(parentKey, frames.indexOf(element));
}

/** The key of the `index`th frame (0-based) below a parent that cannot be looked into. */
export const placeKey = (parentKey: string, index: number): string => `${parentKey}/#${index}`;
