/** Pages and images that a viewer draws: pixels, of which no reader has the words. */
import { attr, elementAbove, lineOf, tagOf } from './safe-dom';

/** As large as a page or an image that is read, in its own pixels; charts of a line and fields to sign in are smaller. */
const LEAST = { width: 400, height: 300 };
/** So many characters beside it are the words that are drawn on it. */
const WORDS_BESIDE = 200;

/** Whether a canvas draws a page or an image whose words stand nowhere beside it. */
export function isViewer(canvas: Element): boolean {
  if (!(Number(attr(canvas, 'width')) >= LEAST.width && Number(attr(canvas, 'height')) >= LEAST.height)) return false;
  const holder = elementAbove(canvas);
  const around = holder && elementAbove(holder);
  return !around || tagOf(around) === 'body' || tagOf(around) === 'html' || lineOf(around).length < WORDS_BESIDE;
}
