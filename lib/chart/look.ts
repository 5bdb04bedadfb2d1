/** How an element is laid out: on screen or not, a block or part of a line, line breaks kept or folded. */
import { attr, hasAttr, tagOf } from './safe-dom';

/** `shown` judges this element alone, given that everything around it is shown. `bold`: its words stand out by their weight. */
export interface Look {
  shown: boolean;
  block: boolean;
  keepsLines: boolean;
  bold: boolean;
}
export type LookAt = (element: Element) => Look;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter nobr output progress q ruby s samp select slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const BOLD = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));

/** What markup alone tells: for saved pages, which have no layout. */
export function lookAtMarkup(element: Element): Look {
  const tag = tagOf(element);
  const style = attr(element, 'style');
  const block = /display:\s*(?:block|flex|grid|table)/i.test(style) || !INLINE.has(tag);
  const hidden = hasAttr(element, 'hidden') || /display:\s*none|visibility:\s*hidden/i.test(style) || attr(element, 'type') === 'hidden';
  return {
    shown: !hidden,
    block,
    keepsLines: tag === 'pre' || tag === 'textarea' || /white-space:\s*pre/i.test(style),
    bold: BOLD.has(tag) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style),
  };
}

/** What the browser computes: for live pages. `styleOf` is the frame's own `getComputedStyle`. */
export const lookAtLayout =
  (styleOf: (element: Element) => CSSStyleDeclaration): LookAt =>
  (element) => {
    const style = styleOf(element);
    const { display } = style;
    // `display: contents` has no box of its own, yet shows what it holds.
    const shown =
      display === 'contents' ||
      (display !== 'none' && Element.prototype.checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false }));
    return {
      shown,
      block: !/^(?:inline|contents|ruby)/.test(display),
      keepsLines: /pre|break-spaces/.test(style.whiteSpace),
      bold: Number(style.fontWeight) >= 600,
    };
  };
