/** What reading a page needs from outside: the frame's place, the layout, and a clock that says when to let the page breathe. */
import type { Frame } from './chart';
import type { LookAt } from './look';

/**
 * `url` is the frame's own location, with its query: it is looked at, never reported. `pause` is null while
 * the reader's time slice lasts, and settles after the page had a turn when it is used up; every long loop asks it.
 * `shadowOf`: the element's shadow tree, a closed one where the browser shows it to an extension.
 * `frameAddressOf`: where the page in a frame element is, without its query; null where another
 * site's page stands in it. `maxNodes` and `maxChars`: what is beyond is named in `unread`.
 */
export interface ReadEnv {
  frame: Frame;
  url: URL;
  lookAt: LookAt;
  shadowOf(element: Element, tag: string): ShadowRoot | null;
  frameAddressOf(element: Element): string | null;
  pause(): Promise<void> | null;
  maxNodes: number;
  maxChars: number;
  /** In words, what of the page was not copied for the reader; null: nothing. */
  cut?: string | null;
  /** Names an element; given only where somebody asked how the page was read. */
  selectorOf?(element: Element): string;
}

/** Caps that a real chart never reaches and a hostile page does. */
export const PAGE_BUDGET = { maxNodes: 150_000, maxChars: 4_000_000 };
