/** What of a page is never content: scripts, menus, tips, pictures of text for machines, what was struck out. */
import { type Attributes, attr, childCountOf, closest, elementAbove, elementsIn, lineOf, tagOf } from './safe-dom';

/** Tags that never hold content. */
export const NEVER = new Set(
  'script style noscript template svg math head link meta base title object embed canvas audio video source track iframe frame option optgroup datalist map area nav menu del s strike'.split(
    ' ',
  ),
);
const NEVER_ROLE = new Set(
  'menu menubar menuitem listbox option tooltip navigation tablist tab search toolbar scrollbar separator'.split(' '),
);
/** Classes of what is there to be spoken and not seen. */
export const SPOKEN_ONLY = /(?:^|[\s_-])(?:sr-only|visually-?hidden|assistive-text|screen-?reader(?:-only|-text)?)(?:$|[\s_-])/i;
const HEADING = /^h[1-6]$|^th$|^legend$|^caption$/;
const MENU = /(?:^|\s)menu(?:\s|$)/;
const DROPDOWN = /(?:^|\s)dropdown(?:\s|$)/;
/** Classes and styles that strike words out. */
const STRUCK = /(?:^|[\s_-])(?:struck(?:-?out)?|strike(?:-?through|d)?|line-through|(?:entered-)?in-error|voided)(?:$|[\s_-])/i;
const STRUCK_STYLE = /text-decoration[\w-]*\s*:[^;]*line-through/i;
/** What only holds a word on screen together with the tip over it is no tip. */
const TIP_AROUND =
  /(?:^|[\s_-])(?:(?:has|with)-(?:tooltip|popover)|(?:tooltip|popover)[_-]+(?:(?:trigger|container|wrapper|anchor|target|host)\w*))(?:$|[\s_-])/i;
const TIP = /(?:^|[\s_-])(?:tooltip|popover|dropdown-menu|skeleton|autocomplete)(?:$|[\s_-])/i;

/** What the sign of an unusual value is called. */
export const SIGN =
  /^(?:(?:critical(?:ly)?|very|abnormal(?:ly)?)[\s:-]+)?(?:high|low|abnormal|critical|normal|above (?:range|normal)|below (?:range|normal))(?: (?:value|flag|result))?$/i;

/** The name of a picture or arrow that marks a value as high, low or abnormal; null for any other element. */
export function signOf(element: Element, its: Attributes): string | null {
  const said = its.get('aria-label') || its.get('title') || its.get('alt');
  return said !== '' && SIGN.test(said.trim()) && !/[\p{L}\d]/u.test(lineOf(element)) ? said.trim() : null;
}

/** Whether an element holds a tip, or is what brings it up, and is none itself. */
const isAroundTip = (element: Element, classes: string): boolean =>
  TIP_AROUND.test(classes) &&
  (/trigger/i.test(classes) ||
    Element.prototype.querySelector.call(element, '[role="tooltip"], [class*="tooltip" i], [class*="popover" i]') !== null);

/** Whether an element and all below it is passed over. */
export function isFurniture(element: Element, tag: string, its: Attributes): boolean {
  if (NEVER.has(tag)) return tag !== 'nav' || !isNeverClosed(element);
  if (isWritingAid(element, tag, its)) return true;
  if (its.names.length === 0) return false;
  if (its.has('role') && NEVER_ROLE.has(its.get('role').toLowerCase()) && !isBannerBar(element, its)) return true;
  const classes = its.get('class');
  if (MENU.test(classes) && DROPDOWN.test(attr(elementAbove(element) ?? element, 'class'))) return true;
  if (classes !== '' && TIP.test(classes) && !isAroundTip(element, classes)) return true;
  if ((STRUCK.test(classes) || (its.has('style') && STRUCK_STYLE.test(its.get('style')))) && !isOver(element)) return true;
  // An open dialog hides the whole application behind it from machines; that is no reason to pass the chart over.
  if (
    its.get('aria-hidden') === 'true' &&
    !/^(?:region|tabpanel)$/.test(its.get('role')) &&
    !isOfferedBelow(element) &&
    lineOf(element).length < 200
  )
    return true;
  return classes !== '' && SPOKEN_ONLY.test(classes) && !HEADING.test(tag);
}

/** What stands beside a field to help writing in it: buttons of templates and dictation, and how many characters are left. */
function isWritingAid(element: Element, tag: string, its: Attributes): boolean {
  const parts = childCountOf(element);
  if (parts > MAX_AID) return false;
  if (tag === 'button' || tag === 'a' || its.get('role') === 'button') return !its.has('aria-expanded') && AID.test(lineOf(element).trim());
  if (parts > 0 || (tag !== 'span' && tag !== 'small' && tag !== 'div' && tag !== 'p')) return false;
  const beside = elementAbove(element);
  return (
    beside !== null &&
    COUNTER.test(lineOf(element).trim()) &&
    Element.prototype.querySelector.call(beside, 'textarea, [contenteditable]') !== null
  );
}
const MAX_AID = 3;
const AID =
  /^(?:(?:use|insert|add|load|choose|apply|save(?: as)?|my|manage) (?:an? )?)?(?:templates?|macros?|(?:smart|dot|quick) ?(?:phrases?|texts?)|snippets?|canned (?:text|responses?))$|^(?:start |stop )?(?:dictat(?:e|ion|ing)|transcri(?:be|ption)|voice(?: input)?)$|^(?:copy|pull|carry) (?:previous|forward|last(?: note| visit)?)$|^(?:ai (?:assist|draft|scribe|summary)|ask ai|generate(?: with ai)?|undo|redo|spell ?check|bold|italic|underline)$/i;
const COUNTER = /^\d{1,5}\s*\/\s*(?:[2-9]00|25[056]|512|\d{4,5})(?:\s*(?:characters?|chars?))?$/i;

/** Whether a menu was opened and never closed, so that the page stands in it: tables or menus of its own, and nothing behind it. */
function isNeverClosed(nav: Element): boolean {
  const around = elementAbove(nav);
  if (!around || tagOf(around) !== 'body' || Element.prototype.querySelector.call(nav, 'table, textarea, nav') === null) return false;
  const after = elementsIn(around);
  return after.slice(after.indexOf(nav) + 1).every((each) => lineOf(each) === '' || NEVER.has(tagOf(each)));
}

/** Whether what is struck out has only ended: its row says when. It stays a fact of the record. */
function isOver(element: Element): boolean {
  const row = closest(element, 'tr, li, [role="row"], [role="listitem"]');
  const said = row && row !== element ? lineOf(row) : '';
  return said.length < MAX_OVER && OVER.test(said) && !IN_ERROR.test(said);
}
const MAX_OVER = 400;
const OVER = /\b(?:stopped|discontinued|ceased|resolved|ended) (?:on|at|since) \S*\d/i;
const IN_ERROR = /\bin error\b|\berroneous|\bwrong\b|\bvoid/i;

/** A toolbar may hold the patient's banner. */
const isBannerBar = (element: Element, its: Attributes): boolean =>
  its.get('role').toLowerCase() === 'toolbar' && tellsOfPerson(lineOf(element));

/** Whether words, set with or without a blank between their parts, give a person's birth date or record number: then they are a banner's, whatever pressing them does. */
export const tellsOfPerson = (text: string): boolean => /(?:(?<![A-Z])(?:DOB|MRN)|\b[Bb]orn|[Bb]irth)\b.*\d/.test(text);

const UNFOLDS = /^(?:show|expand|open|unfold)\s+\S/i;

/** Whether the heading right above an element holds a button that offers to show it. */
export function isOfferedBelow(element: Element): boolean {
  const beside = elementAbove(element);
  if (!beside || childCountOf(beside) > 4) return false;
  const nodes = elementsIn(beside);
  const head = nodes[nodes.indexOf(element) - 1];
  if (!head) return false;
  const buttons: Element[] = [...Element.prototype.querySelectorAll.call(head, 'button, [role="button"]')];
  return buttons.some((button) => UNFOLDS.test(attr(button, 'aria-label')) && lineOf(button).length < 3);
}
