/** What a hidden part of a page is: a tab that is not chosen, a part that is folded, or nothing anybody can bring on screen. */
import type { Visibility } from './chart';
import { isOfferedBelow, NEVER } from './furniture';
import { attr, childCountOf, closest, elementAbove, elementsIn, hasAttr, lineOf, tagOf } from './safe-dom';
import { meaningOf } from './section-names';

const FOLDS =
  /(?:^|[\s_-])(?:collaps\w*|accordion\w*|expand\w*|fold\w*|panel\w*|section\w*|form\w*|view|note\w*|body|content|details?|card\w*)(?:$|[\s_-])/i;
/** A banner's own particulars, which open below the name. */
const PARTICULARS = /(?:^|[\s_-])(?:patient[\s_-])?demographics(?:$|[\s_-])/i;
const TABS = /(?:^|[\s_-])(?:tab\w*|pane|tabpane\w*|frame\w*|page|window-item|swiper-slide|step-content)(?:$|[\s_-])/i;
const RANGES =
  /(?:^|[\s_-])(?:range\w*|reference\w*|normal\w*|limits?|twin|measure\w*|mirror|template|print-only|compact|mobile|desktop\w*)(?:$|[\s_-])/i;

/**
 * What a hidden element is: the content of a tab that is not chosen, of a part that is folded, or null when nobody can
 * bring it on screen by unfolding, so that it is passed over (reference ranges, twins for other screen widths, dialogs).
 */
export function hiddenKind(element: Element, controlsOf: ReadonlyMap<string, Element[]>): Visibility | null {
  const words = `${attr(element, 'id')} ${attr(element, 'class')}`;
  if (attr(element, 'role') === 'tabpanel') return 'hidden-tab';
  if (isOfferedBelow(element)) return 'collapsed';
  // What a button or the name of a column says to those who cannot see it is no part of the page.
  if (closest(element, 'button, th, [role="columnheader"]') !== null) return null;
  if (RANGES.test(words) || /^(?:dialog|alertdialog)$/.test(attr(element, 'role'))) return null;
  const id = attr(element, 'id');
  const controls = controlsOf.get(id) ?? [];
  if (controls.length > 0) return controls.some((control) => attr(control, 'role') === 'tab') ? 'hidden-tab' : 'collapsed';
  if (TABS.test(words)) return 'hidden-tab';
  if (FOLDS.test(words) || PARTICULARS.test(words)) return 'collapsed';
  if (isOtherView(element) || isWholePanel(element) || isBesideTabs(element)) return 'hidden-tab';
  if (isBelowFold(element) || FOLDS.test(parted(words))) return 'collapsed';
  if (isNamedPart(id)) return 'hidden-tab';
  const around = elementAbove(element);
  return hasAttr(element, 'data-collapsed') ||
    (around !== null && hasAttr(around, 'data-collapsed')) ||
    hasAttr(element, 'aria-labelledby') ||
    isBelowHeading(element)
    ? 'collapsed'
    : null;
}

/** Words that only their capitals set apart, as component libraries name their parts: `MuiCollapse-root`. */
const parted = (names: string): string => names.replace(/([a-z])([A-Z])/g, '$1-$2');

/** What ids of views side by side have in common: `seg-visit` and `seg-bill`, `pages_C0` and `pages_C1`. */
const prefixesOf = (id: string): string[] =>
  [id.replace(/[-_]?[a-z]*\d+$/i, ''), id.replace(/[-_][a-z]+$/i, '')].filter((prefix) => prefix !== id && prefix.length > 1);
const HIDES = /(?:^|[\s_-])(?:hide|hidden|d-none|is-hidden|invisible)(?:$|[\s_-])/i;
/** Whether a part stands beside one that is shown and is named alike, as the views of one page are: `seg-visit`, `seg-bill`. */
function isOtherView(element: Element): boolean {
  const prefixes = prefixesOf(attr(element, 'id'));
  const above = elementAbove(element);
  if (prefixes.length === 0 || !above || !/^(?:section|div|article|main)$/.test(tagOf(element)) || childCountOf(above) > 30) return false;
  return elementsIn(above).some(
    (other) =>
      other !== element &&
      tagOf(other) === tagOf(element) &&
      prefixesOf(attr(other, 'id')).some((prefix) => prefixes.includes(prefix)) &&
      !hasAttr(other, 'hidden') &&
      !HIDES.test(attr(other, 'class')) &&
      !/display:\s*none/.test(attr(other, 'style')),
  );
}

/** The elements right below one, without those that never hold content. */
const elementsOf = (element: Element): Element[] => elementsIn(element).filter((each) => !NEVER.has(tagOf(each)));

/** Whether an element is all that a panel of tabs holds. */
function isWholePanel(element: Element): boolean {
  const above = elementAbove(element);
  return above !== null && attr(above, 'role') === 'tabpanel' && elementsOf(above).length === 1;
}

/** Whether an id is the name of a list of the chart and nothing more: `vitals-flowsheet`. */
function isNamedPart(id: string): boolean {
  const { list } = /^[a-z]+(?:[-_ ][a-z]+){0,3}$/i.test(id) ? meaningOf(id.replace(/[-_]/g, ' '), true) : meaningOf('');
  return list !== null && list !== 'none' && list !== 'demographics' && list !== 'encounter';
}

/** Whether the control right before an element says that it is folded. */
function isBelowFold(element: Element): boolean {
  const above = elementAbove(element);
  const beside = above && childCountOf(above) <= MAX_PANELS ? elementsOf(above) : [];
  const head = beside[beside.indexOf(element) - 1];
  if (head !== undefined && attr(head, 'aria-expanded') === 'false' && attr(head, 'aria-haspopup') === '') return true;
  return head !== undefined && /^(?:ul|ol|div|table|section)$/.test(tagOf(element)) && isArrowed(head) && !isInMenu(element);
}

/** Whether words that are no button stand beside an arrow by which what is below them is folded and unfolded. */
function isArrowed(head: Element): boolean {
  const text = lineOf(head);
  if (text.length < 3 || text.length > MAX_NAME || /^(?:a|button|input|label|li)$/.test(tagOf(head))) return false;
  return elementsIn(head).some((each) => lineOf(each) === '' && ARROW.test(attr(each, 'class')));
}
const ARROW = /(?:caret|chevron|angle|triangle|arrow)(?:-(?:right|down)|_(?:right|down)|Right|Down)(?![a-z])/;

/** Whether an element drops down from a menu, which holds ways to parts and no part. */
function isInMenu(element: Element): boolean {
  for (let around: Element | null = element, level = 0; around && level < 4; around = elementAbove(around), level++)
    if (/menu|dropdown|(?:^|[\s_-])nav/i.test(`${tagOf(around)} ${attr(around, 'id')} ${attr(around, 'class')}`)) return true;
  return false;
}

/** Whether an element is one of several parts below a strip of as many names, as the panels of tabs are. */
function isBesideTabs(element: Element): boolean {
  const above = elementAbove(element);
  if (!above || childCountOf(above) > MAX_PANELS || !/^(?:div|section|article|main)$|-/.test(tagOf(element))) return false;
  const beside = elementsOf(above);
  const alike = beside.filter((other) => tagOf(other) === tagOf(element));
  const around = elementAbove(above);
  const outside = around && childCountOf(around) <= MAX_PANELS ? elementsOf(around) : [];
  const [first] = alike;
  const before = first && (beside[beside.indexOf(first) - 1] ?? outside[outside.indexOf(above) - 1]);
  if (before && alike.length > 1 && namesIn(before) === alike.length) return true;
  return first !== undefined && first !== element && alike.length > 2 && namesIn(first) === alike.length - 1;
}
const MAX_PANELS = 30;
const MAX_NAME = 40;
/** Whether an element is there to be chosen. */
const isChosen = (element: Element): boolean =>
  /^(?:a|button|li|label)$/.test(tagOf(element)) ||
  hasAttr(element, 'tabindex') ||
  hasAttr(element, 'onclick') ||
  attr(element, 'role') === 'tab' ||
  Element.prototype.querySelector.call(element, 'a, button, [role="tab"], [role="button"]') !== null;
/** How many short names stand side by side in an element that holds nothing else; 0 for any other. */
function namesIn(element: Element): number {
  let strip = element;
  for (let level = 0; level < 5; level++) {
    const inner = elementsOf(strip);
    if (inner.length > 1) {
      const names = inner.map(lineOf);
      const chosen = inner.length <= MAX_PANELS && inner.every(isChosen);
      return chosen && names.every((name) => name !== '' && name.length <= MAX_NAME) ? names.length : 0;
    }
    if (!inner[0]) return 0;
    strip = inner[0];
  }
  return 0;
}

/** Whether an element stands right below the name of a part of the chart: what is hidden there is that part, folded. */
function isBelowHeading(element: Element): boolean {
  const above = elementAbove(element);
  if (!above || isWords(element)) return false;
  const nodes = elementsIn(above);
  const head = nodes[nodes.indexOf(element) - 1];
  if (!head || nodes.indexOf(element) > 3) return false;
  if (isInMenu(element)) return false;
  for (let at: Element | undefined = head, level = 0; at && level < 4; level++) {
    const text = lineOf(at);
    const { list, note, section } = text.length <= MAX_HEAD ? meaningOf(text, true) : meaningOf('');
    if ((list !== null && list !== 'demographics') || note || section) return true;
    at = elementsIn(at).find((each) => lineOf(each) !== '');
  }
  return false;
}
const MAX_HEAD = 90;
/** A few words of a line, which a template shows or leaves out, are no part of a page. */
const isWords = (element: Element): boolean => /^(?:span|small|b|i|em|strong)$/.test(tagOf(element)) && childCountOf(element) === 0;
