/** How an element is laid out: on screen or not, a block or part of a line, line breaks kept or folded. */
import { type Attributes, attr, attributesOf, elementAbove, hasAttr, tagOf } from './safe-dom';

/** `shown` judges this element alone, given that everything around it is shown. `bold`: its words stand out by their weight. */
export interface Look {
  shown: boolean;
  block: boolean;
  keepsLines: boolean;
  bold: boolean;
}
/** `hidden`: something around the element is known to be hidden, so that only `display` tells of it. `its`: its attributes, where they are known. */
export type LookAt = (element: Element, hidden?: boolean, its?: Attributes) => Look;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meter nobr output progress q ruby s samp select slot small span strike strong sub sup textarea time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements of a page's own making are parts of a line until a style says otherwise. */
const isInline = (tag: string): boolean => INLINE.has(tag) || tag.includes('-');

const BOLD = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));

/** What markup alone tells: for saved pages, which have no layout. */
export function lookAtMarkup(element: Element): Look {
  const tag = tagOf(element);
  const style = attr(element, 'style');
  const block = /display:\s*(?:block|flex|grid|table)/i.test(style) || (!isInline(tag) && !/display:\s*inline\b/i.test(style));
  const hidden = hasAttr(element, 'hidden') || /display:\s*none|visibility:\s*hidden/i.test(style) || attr(element, 'type') === 'hidden';
  return {
    shown: !hidden,
    block,
    keepsLines: tag === 'pre' || tag === 'textarea' || /white-space:\s*pre/i.test(style),
    bold: BOLD.has(tag) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style),
  };
}

/** What the tag alone tells. */
export const lookAtTag = (tag: string): Omit<Look, 'shown'> => ({
  block: !isInline(tag),
  keepsLines: tag === 'pre' || tag === 'textarea',
  bold: BOLD.has(tag),
});

/** What of the computed style of a box tells how it lays out its children. */
export type Layout = Pick<CSSStyleDeclaration, 'display' | 'flexDirection' | 'gridTemplateColumns'>;

/** Whether a box sets its children side by side: a flex row, or a grid of several columns. */
const isRow = ({ display, flexDirection, gridTemplateColumns }: Layout): boolean =>
  display.endsWith('flex') ? !flexDirection.startsWith('column') : display.endsWith('grid') && /\S\s+\S/.test(gridTemplateColumns);

/**
 * Whether an element stands on lines of its own. Everything in a flex row computes as a block, and so does what floats: what its
 * tag makes a part of a line is read as one there, since that is how it is seen.
 */
export const isBlock = (
  tag: string,
  { display, cssFloat }: Pick<CSSStyleDeclaration, 'display' | 'cssFloat'>,
  around: Layout | null,
): boolean =>
  !/^(?:inline|contents|ruby)/.test(display) &&
  !(isInline(tag) && ((around !== null && isRow(around)) || /^(?:left|right|inline-)/.test(cssFloat)));

/** What elements of one make share: same tag, classes and inline style below a parent of the same tag and classes. */
interface Make {
  look: Look;
  unseen: boolean;
  clips: boolean;
}

/** Further than this to the left or above, nothing can be scrolled to: so words for screen readers are put away. */
const FAR = -900;
/** What is clipped to a pixel cannot be read. */
const LEAST_SIDE = 2;
const NAMES = /^(?:h[1-6]|th|legend|caption)$/;
const DISPLAYED = { visibilityProperty: true, contentVisibilityAuto: false };

/**
 * What the browser computes: for live pages. `styleOf` is the frame's own `getComputedStyle`. Questions to a style cost more
 * than the rest of a reading, so those whose answer elements of one make share are asked once for each make; whether an
 * element is displayed is asked of each. `drawn`: whether the frame itself is on screen; elsewhere nothing has a box.
 */
export function lookAtLayout(styleOf: (element: Element) => CSSStyleDeclaration, drawn: boolean): LookAt {
  const makes = new Map<string, Map<string, Make>>();
  let around: Element | null = null;
  let beside = new Map<string, Make>();
  return (element, hidden = false, its = attributesOf(element)) => {
    const tag = tagOf(element);
    const above = elementAbove(element);
    if (above !== around || above === null) {
      around = above;
      const place = above ? `${tagOf(above)} ${attr(above, 'class')}` : '';
      beside = makes.get(place) ?? new Map<string, Make>();
      makes.set(place, beside);
    }
    const sign = its.names.length > 0 ? `${tag} ${its.get('class')} ${its.get('style')}` : tag;
    const known = beside.get(sign);
    if (known) {
      if (hidden) return known.look;
      if (drawn && Element.prototype.checkVisibility.call(element, DISPLAYED))
        return isOdd(known, element, tag, drawn) ? { ...known.look, shown: false } : known.look;
    }
    const style = styleOf(element);
    const { display } = style;
    // Some browsers compute nothing in a frame that is not displayed.
    if (display === '') return lookAtMarkup(element);
    const make = known ?? {
      look: {
        shown: true,
        block: isBlock(tag, style, above && styleOf(above)),
        keepsLines: /pre|break-spaces/.test(style.whiteSpace),
        bold: Number(style.fontWeight) >= 600,
      },
      unseen: isUnseen(style),
      clips: style.overflowY !== 'visible',
    };
    if (!known && display !== 'none') beside.set(sign, make);
    // `display: contents` has no box of its own, yet shows what it holds.
    const displayed = hidden || (style.visibility === 'visible' && !isOdd(make, element, tag, drawn));
    const shown = display === 'contents' || (display !== 'none' && displayed);
    return shown ? make.look : { ...make.look, shown };
  };
}

/** Whether an element that is displayed is put out of sight in another way. A heading for screen readers still names what stands below it. */
const isOdd = (make: Make, element: Element, tag: string, drawn: boolean): boolean =>
  (make.unseen || (make.clips && drawn && isTiny(element))) && !NAMES.test(tag);

/** Whether nobody can see what an element holds, though it is displayed. Colors are not judged: a selection shows any text. */
function isUnseen(style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0' || style.fontSize === '0px' || style.contentVisibility === 'hidden') return true;
  if (Number.parseFloat(style.textIndent) < FAR) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(style.clip)) return true;
  return Number.parseFloat(style.left) < FAR || Number.parseFloat(style.top) < FAR;
}

const isTiny = (element: Element): boolean => element.clientHeight < LEAST_SIDE || element.clientWidth < LEAST_SIDE;
