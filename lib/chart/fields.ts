/** Live values of the page's own fields, and which buttons are only buttons. */
import { SPOKEN_ONLY, tellsOfPerson } from './furniture';
import { type Attributes, attr, childNodesOf, closest, hasAttr, lineOf, nodeTypeOf, pageOf, parentOf, tagOf } from './safe-dom';

/** `area`: many lines; `line`: one line or a choice made. `label` is the accessible name, '' for none; `spoken`: the eye does not see it. */
export interface Field {
  kind: 'area' | 'line';
  value: string;
  label: string;
  spoken: boolean;
}

const NOT_CONTENT = /^(?:hidden|button|submit|reset|image|checkbox|radio|file|password|range|color|search)$/;

/** The star of what has to be filled in is no part of the label. */
function labelOf(element: Element, labels: ReadonlyMap<string, Element>): Pick<Field, 'label' | 'spoken'> {
  const { label, spoken } = namesOf(element, labels);
  return { label: label.replace(/(?<=[\p{L})])\s*\*$/u, ''), spoken };
}

function namesOf(element: Element, labels: ReadonlyMap<string, Element>): Pick<Field, 'label' | 'spoken'> {
  const named = attr(element, 'aria-label');
  if (named) return { label: named.trim(), spoken: true };
  const owner = labels.get(attr(element, 'id')) ?? Element.prototype.closest.call(element, 'label');
  if (owner) return { label: ownText(owner), spoken: SPOKEN_ONLY.test(attr(owner, 'class')) };
  const ids = attr(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
  const page = pageOf(element);
  const label = ids
    .map((id) => lineOf(Document.prototype.getElementById.call(page, id)))
    .join(' ')
    .trim();
  return { label, spoken: false };
}

const MAX_LABEL_PARTS = 40;
const MAX_LABEL = 400;

/** A label's words without the value of the field inside it. */
const ownText = (label: Element): string =>
  [...childNodesOf(label)]
    .slice(0, MAX_LABEL_PARTS)
    .filter((node) => nodeTypeOf(node) === 3 || (nodeTypeOf(node) === 1 && !/^(?:input|textarea|select)$/.test(tagOf(node as Element))))
    .map((node) => (nodeTypeOf(node) === 3 ? (node as Text).data.slice(0, MAX_LABEL) : lineOf(node as Element)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The field, `'none'` for one that never holds a fact (empty, hidden twin, search box), null for an element that is no field. */
export function fieldOf(element: Element, tag: string, labels: ReadonlyMap<string, Element>): Field | 'none' | null {
  if (tag !== 'textarea' && tag !== 'input' && tag !== 'select') return null;
  if (attr(element, 'aria-hidden') === 'true') return 'none';
  if (tag === 'select') {
    const select = element as HTMLSelectElement;
    const options = [...select.options];
    // The first of several is what nobody has chosen yet, unless the page marks it.
    const chosen = select.multiple
      ? undefined
      : options.find(
          (option, i) =>
            option.selected && (hasAttr(option, 'selected') || i > 0 || (options.length === 1 && attr(option, 'value') !== '')),
        );
    const value = chosen ? lineOf(chosen) : '';
    return value ? { kind: 'line', value, ...labelOf(element, labels) } : 'none';
  }
  if (tag === 'input' && NOT_CONTENT.test(attr(element, 'type').toLowerCase())) return 'none';
  const { value } = element as HTMLInputElement | HTMLTextAreaElement;
  if (typeof value !== 'string' || value.trim() === '') return 'none';
  return { kind: tag === 'textarea' ? 'area' : 'line', value, ...labelOf(element, labels) };
}

const ACTION =
  /^(?:\W*|[+×✕✖⋮…]*\s*)(?:add|edit|delete|remove|save|cancel|close|expand|collapse|show|hide|view|print|new|more|less|refresh|options?|filter|sort|next|previous|prev|back|sign|submit|search|open|copy|download|upload|undo|reorder|order|record|update|review(?! of\b)|mark|manage|see|trend|graph|e-?sign|locked?|load|start|stop|select|choose|clear|reset|apply|log ?out|help|ok|yes|no|renew|refill|prescribe|discontinue|reconcile|minimi[sz]e|maximi[sz]e|import|export|done|today|toggle|pin|share|send|fax|email|assign|skip|dismiss|attach|switch|restore)\b/i;

/** Whether a button, or a link that plays one, only does something and says nothing of the patient. */
export function isAction(element: Element, tag: string, its: Attributes): boolean {
  const button = tag === 'button' || tag.endsWith('-button') || its.get('role') === 'button';
  const link = tag === 'a';
  if (!button && !link) return false;
  // A banner that opens more of the patient is no menu.
  if (button && tellsOfPerson(lineOf(element))) return false;
  // A column is sorted by a button that bears its name: "Order".
  if (button && closest(element, 'th, [role="columnheader"]')) return lineOf(element).length < 2;
  // What drops a menu down says what can be done; where the menu is a list of values, what was chosen is asked for below.
  if (DROPS.test(its.get('data-toggle') || its.get('data-bs-toggle')) && !hasAttr(element, 'aria-haspopup') && button)
    return !hasLabel(element);
  if (hasAttr(element, 'aria-expanded') && !hasAttr(element, 'aria-haspopup')) return lineOf(element).length < 3;
  const text = lineOf(element);
  // What is not pressed is offered, and says nothing.
  if (button && attr(element, 'aria-pressed') === 'false') return true;
  // A letter or number that is pressed was chosen: the diagnosis that a charge points to.
  if (button && attr(element, 'aria-pressed') === 'true' && /^(?:[A-L]|\d{1,2})$/.test(text)) return false;
  // A button that opens a list of values and has a label shows the value that was chosen; any other opens a menu.
  if (button && hasAttr(element, 'aria-haspopup'))
    return attr(element, 'aria-haspopup') !== 'listbox' || isUnchosen(text) || !hasLabel(element);
  // A figure in a table that leads to more of it is a value.
  if (link && /^\d{1,2}$/.test(text) && closest(element, 'td, [role="cell"], [role="gridcell"]')) return false;
  // A name of two letters leads to more of what it names, as a list of measurements has it.
  if (link && SHORT_NAME.test(text)) return false;
  return text.length < 3 || (text.length <= 40 && ACTION.test(text));
}

const DROPS = /^dropdown$/i;
const SHORT_NAME = /^(?:BP|HR|RR|Wt|Ht|Na|K|Cl|Ca|Mg|Hb|TG|Fe|pH|AG|CK)$/;
const isUnchosen = (text: string): boolean => text === '' || /^(?:select|choose|pick|none|any|all|—|-)/i.test(text);

/** How far around a control its label may stand. */
const LABEL_LEVELS = 4;
function hasLabel(control: Element): boolean {
  let at: Element | null = control;
  for (let level = 0; at && level < LABEL_LEVELS; level++) {
    for (let before: Element | null = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.localName === 'label' || Element.prototype.querySelector.call(before, 'label')) return true;
    at = parentOf(at) as Element | null;
  }
  return false;
}
