/** What of a page is a heading, and how much of the page it rules. */

import { besideOf, contains, filled, isFilled } from './boxes';
import { lineText } from './dom-text';
import { isEncounterLabel } from './encounter';
import { isFieldName } from './field-names';
import { core } from './grids';
import { isNotedOfOrder } from './order-notes';
import { beginsLike, cardOf } from './part-of-heading';
import { attr, hasAttr } from './safe-dom';
import { meaningOf, setApart } from './section-names';
import type { Box, Run } from './snapshot';
import type { Title } from './title';
import { isTwinOfBar } from './twin-bars';

const HEAD_WORDS = /(?:^|[\s_-])(?:card-?)?(?:head|card-?h|header|hdr|title|heading|toolbar|titlebar|bar|hd|top|caption)(?:$|[\s_-])/;
export const TITLE_WORDS =
  /(?:^|[\s_-])(?:title|header|heading|\w*head|bold|label|lbl|caption|legend|name|hd|subhead\w*|section-?\w*)(?:$|[\s_-])/;
export const BOLD_TAG = /^(?:b|strong|u|summary|dt|button|a|label)$/;

const realLevel = (box: Box): number | null => {
  const h = box.tag.match(/^h([1-6])$/)?.[1];
  if (h) return Number(h);
  if (box.role === 'heading') return 4;
  return box.tag === 'legend' || box.tag === 'caption' || box.tag === 'summary' ? 6 : null;
};

/**
 * The part of the page a heading rules: the nearest one around it that holds more than the heading itself. `head`: what stands
 * around the heading and is only its bar.
 */
export function ruleOf(box: Box): { scope: Box; head: Box } {
  const bar = foldBarOf(box);
  let around = box.parent ?? box;
  let inner = box;
  let marked = false;
  while (around.parent) {
    const extra = around.chars - box.chars;
    const head = around.tag === 'header' || HEAD_WORDS.test(around.tag.includes('-') ? `${around.tag} ${around.words}` : around.words);
    // What is inline, or holds the marked head and nothing but its controls, is part of the head.
    const onlyHead =
      (extra <= 2 && !saysMore(inner, around) && !holdsEmptyBody(inner, around)) ||
      (extra <= 60 && (head || !around.block || (marked && isBesideControls(inner, around))) && !around.nodes.some(holdsList));
    if (!onlyHead || isOneOfParts(around, box)) break;
    marked ||= head;
    inner = around;
    around = around.parent;
  }
  return bar?.parent && contains(bar, around) ? { scope: bar.parent, head: bar } : { scope: cardOf(box, around), head: inner };
}

/**
 * Whether a part like it follows at once: then each is a part of its own, also where one holds nothing but its heading. Of two parts
 * alone the second is the body below the first, where that holds the heading alone, unless it begins with a heading of its own.
 */
function isOneOfParts(box: Box, heading: Box): boolean {
  const { before, next } = besideOf(box);
  return (
    box.block &&
    next?.kind === 'box' &&
    next.sign === box.sign &&
    next.blocks > 0 &&
    box.sign.includes('.') &&
    !box.sign.endsWith('.') &&
    (before !== undefined || besideOf(next).next !== undefined || box.chars > heading.chars || beginsLike(next, heading))
  );
}

/** The bar that folds and unfolds what the heading in it rules, with the few words that stand there too: an accordion's. */
function foldBarOf(box: Box): Box | null {
  for (let up = box.parent; up?.parent && up.chars - box.chars <= 60 && !up.nodes.some(holdsList); up = up.parent)
    if (up.tag === 'summary' || (up.role === 'button' && hasAttr(up.element, 'aria-expanded'))) return up;
  return null;
}

/** Whether a word or figure stands beside the heading: a value of one letter is one. */
const saysMore = (head: Box, around: Box): boolean =>
  around.nodes.some(
    (node) => node !== head && (node.kind === 'run' ? /[\p{L}\d]/u.test(node.text) : node.chars > 0 && /[\p{L}\d]/u.test(lineText([node]))),
  );
/** A part that stands there for content, and has none yet. */
const holdsEmptyBody = (head: Box, around: Box): boolean =>
  around.nodes.some((node) => node.kind === 'box' && node !== head && node.block && node.chars === 0 && BODY.test(node.words));
const BODY = /(?:^|[\s_-])(?:body|content|collapse|expand|details?|panel|summary|item|items|list)(?:$|[\s_-])/;
const CONTROLS = /control|button|btn|action|tool|menu/;
const isBesideControls = (head: Box, around: Box): boolean =>
  around.nodes.every(
    (node) => node === head || (node.kind === 'run' ? node.text.trim() === '' : node.chars === 0 || CONTROLS.test(node.words)),
  );
const holdsList = (node: Box | Run): boolean => node.kind === 'box' && /^(?:ul|ol|table|dl|textarea|pre)$/.test(node.tag);

/** Whether the box holds a block: then it is no line of words. */
export const hasBlock = (box: Box): boolean => box.blocks > 0;

const FILE_NAME = /\w\.(?:pdf|docx?|rtf|txt|jpe?g|png|tiff?|dcm|xml|zip)\b/i;
/** What a heading says of its own fold. */
const FOLD_STATE = /\s*\((?:expand|collapse)\)\s*$/i;
const FOLD_SIGN = /^\s*[+–−▸▾▶▼►-]\s*(?=\p{L})/u;

/** "SOAP by Ilse Vanterpool": the name of a form, and who filled it in. */
const BY = /^(\S.*?)\s+by\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:,?\s+(?:MD|DO|NP|PA(?:-C)?|RN|LPN|PhD|DPM|DC|LCSW))?$/u;
function withoutAuthor(text: string): string {
  const bare = text.match(BY)?.[1];
  const meaning = bare && meaningOf(bare, true);
  return bare && meaning && (meaning.note || meaning.list || meaning.section) ? bare : text;
}

/** Whether every word in the box is bold, however deep that is said. */
const isBoldThrough = (box: Box): boolean =>
  box.bold || box.nodes.every((node) => (node.kind === 'run' ? node.text.trim() === '' : node.chars === 0 || isBoldThrough(node)));

/** Whether a wrapper that holds nothing else is named as a head, as the layers of a panel's head are. */
function isInHead(box: Box): boolean {
  for (let up = box.parent, level = 0; up && up.chars === box.chars && level < 3; up = up.parent, level++)
    if (HEAD_WORDS.test(up.words)) return true;
  return false;
}

/** Whether the box is the first thing said in a part that says whether it is unfolded. */
function isFoldLabel(box: Box): boolean {
  for (let up = box; up.parent && up.parent.chars - box.chars < 4000; up = up.parent) {
    const first = up.parent.nodes.find(isFilled);
    if (first !== up) return false;
    if (hasAttr(up.parent.element, 'aria-expanded')) return true;
  }
  return false;
}

/** A code with what it stands for, "(M10.9) Gout", or codes behind their name, "CPT codes: 99213, 36415": a row that says its own name. */
const CODED =
  /^[([]?[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?[)\]]?[\s:–—-]+\p{L}|:\s*(?:[A-Z]?\d{4}[0-9A-Z]?|[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)(?:\s*[,;]\s*|\s|$)(?!\D)/u;

const MENU_WORDS = /(?:^|\s)(?:[\w-]+-)?menu-?(?:label|item|entry|link)(?:\s|$)/;
const ROW_LIKE = /^(?:li|td|th|dd|tr)$/;

/** What a box says as a heading, or null if it is none. */
export function titleAt(box: Box, ruling: Title): Omit<Title, 'parent' | 'items'> | null {
  if (box.chars === 0 || box.chars > 90 || box.field) return null;
  const level = realLevel(box);
  if (level === null) {
    const boldish =
      BOLD_TAG.test(box.tag) || TITLE_WORDS.test(box.words) || box.block || isBoldThrough(box) || isFoldLabel(box) || isInHead(box);
    if (!boldish || hasBlock(box)) return null;
  }
  const whole = setApart(lineText(box.nodes)).replace(FOLD_STATE, '').replace(FOLD_SIGN, '').trim();
  const text = level === null ? withoutAuthor(whole) : whole;
  if (text === '' || text.length > 90 || FILE_NAME.test(text)) return null;
  const set = level !== null || TITLE_WORDS.test(box.words) || isBoldThrough(box) || isInHead(box);
  const meaning = meaningOf(text, set);
  if (level !== null) return { text, box, ...ruleOf(box), level, meaning, inline: false };
  const known = meaning.list || meaning.note || meaning.section;
  const twin =
    ruling.level >= 8 &&
    ruling.box !== null &&
    ruling.box.sign === box.sign &&
    (BY.test(whole) || (box.chars <= 40 && /bold|title|head|name|^b\b|^strong\b/.test(box.sign)) || isTwinOfBar(box, ruling.box));
  if (!known && !twin) return null;
  if (CODED.test(text)) return null;
  // A button in the bar of a heading is a way to another view of what it heads.
  if ((box.tag === 'button' || box.tag === 'a') && ruling.level < 8 && ruling.head && contains(ruling.head, box)) return null;
  // The words of a menu lead to parts of the application.
  if (MENU_WORDS.test(box.words)) return null;
  if (ROW_LIKE.test(box.tag) || isChoice(box) || isLabelled(box) || isPairLabel(box) || isNotedOfOrder(box)) return null;
  // The label of a form's field names that field: "Patient", "Visit".
  if (core(box).tag === 'label' && !meaning.section && (meaning.list === 'demographics' || meaning.list === 'encounter')) return null;
  // Several links in a row are a way to the parts, not the heading of one.
  if (box.nodes.filter((node) => node.kind === 'box' && node.tag === 'a').length > 1) return null;
  // "Plan", "Status" or "Procedure" inside a list are its columns' names, not headings of a note.
  if (
    !twin &&
    ruling.meaning.list &&
    ruling.meaning.list !== 'encounter' &&
    !meaning.list &&
    !meaning.note &&
    ruling.scope !== ruleOf(box).scope
  )
    return null;
  if (inRow(box, ruling.scope) || !standsAlone(box) || isOneOfChoices(box)) return null;
  return { text, box, ...ruleOf(box), level: 8, meaning, inline: false };
}

/** Whether the box is the value that a label right before it names: "Note type: SOAP note" heads nothing. */
function isLabelled(box: Box): boolean {
  const nodes = (box.parent?.nodes ?? []).filter((node) => node.kind === 'box' || node.text.trim() !== '');
  const before = nodes[nodes.indexOf(box) - 1];
  if (before?.kind !== 'box') return false;
  if (before.tag === 'label') return true;
  // "Visit type" above "Office visit", in a box of their own.
  const name = nodes.length === 2 && before.chars <= 40 && !hasBlock(before) ? lineText(before.nodes) : '';
  return (
    /type|class|category|reason|status|modality|location|department|service|encounter|visit/i.test(name) &&
    (isFieldName(name) || isEncounterLabel(name))
  );
}

/** Whether the box only names the value beside it, set alike or behind a colon, in a run of such pairs: "Primary insurance", "Blue Harbor PPO". */
function isPairLabel(box: Box): boolean {
  let item = box.parent;
  const [label, value, ...more] = item ? filled(item) : [];
  if (!item || label !== box || value?.kind !== 'box' || hasBlock(value) || more.length > 0) return false;
  const name = lineText(box.nodes);
  // What a part of a note is called stays a heading, whatever it heads.
  if (value.sign !== box.sign && (!/:\s*$/.test(name) || meaningOf(name).section !== null)) return false;
  while (item.parent && filled(item.parent).length === 1) item = item.parent;
  const { sign } = item;
  return (item.parent?.nodes ?? []).filter((node) => node.kind === 'box' && node.sign === sign && node.chars > 0).length > 2;
}

/** Whether the box is one of several short words of one kind in a row, as a bar of views has them. */
function isOneOfChoices(box: Box): boolean {
  const nodes = box.parent ? filled(box.parent) : [];
  const alike = nodes.filter((node) => node.kind === 'box' && node.sign === box.sign && node.chars <= 25 && !hasBlock(node));
  return alike.length >= 4 && alike.length >= nodes.length - 1;
}

/** Whether the box is the label of a choice, as segmented controls and check lists are made of. */
const isChoice = (box: Box): boolean => {
  for (let up: Box | null = box; up; up = up.parent) {
    if (up.tag === 'button' && attr(up.element, 'aria-haspopup') === 'listbox') return true;
    if (up.tag === 'label') return Element.prototype.querySelector.call(up.element, 'input[type=radio], input[type=checkbox]') !== null;
  }
  return false;
};

/** An item with more parts than this is a part of the page. */
export const MAX_ITEM_BLOCKS = 8;

/** Whether the box lies in a list item or cell below the ruling part: rows name things, they do not head them. */
export function inRow(box: Box, scope: Box): boolean {
  // What folds an item heads it.
  let folds = hasAttr(box.element, 'aria-expanded');
  for (let up = box.parent; up && up !== scope; up = up.parent) {
    folds ||= hasAttr(up.element, 'aria-expanded');
    if (up.tag === 'dd' || (up.tag === 'li' && up.blocks <= MAX_ITEM_BLOCKS && !folds)) return true;
  }
  return false;
}

/** An inline box heads something only at the start of its line, or as a whole line. */
function standsAlone(box: Box): boolean {
  if (box.block) return true;
  const siblings = box.parent?.nodes ?? [];
  let started = false;
  for (const node of siblings) {
    if (node === box) return !started;
    if (node.kind === 'run') started ||= node.text.trim() !== '';
    else if (node.block || node.tag === 'br' || node.blocks > 0) started = false;
    else started ||= node.chars > 0;
  }
  return !started;
}
