/**
 * Reads the DOM past names that the page may have put in the way: `<form><input name="parentNode">` hides the form's
 * real parent, so every look goes through the prototypes.
 */

/** The getter that the node's prototypes give, past anything the page put on the node itself; looked for once for each kind of node. */
const getter = <T extends object, R>(name: string): ((node: T) => R) => {
  const known = new WeakMap<object, () => R>();
  const find = (proto: object): (() => R) => {
    let found: (() => R) | undefined;
    for (let at: object | null = proto; at && !found; at = Object.getPrototypeOf(at))
      found = Object.getOwnPropertyDescriptor(at, name)?.get;
    const get =
      found ??
      function (this: Record<string, unknown>): R {
        return this[name] as R;
      };
    known.set(proto, get);
    return get;
  };
  return (node) => {
    const proto = Object.getPrototypeOf(node) as object;
    return (known.get(proto) ?? find(proto)).call(node);
  };
};

/** The same for what all nodes (`ofElement`: all elements) have from one prototype, and what is asked of each of them. */
function shared<T extends Node, R>(name: string, kind: () => { prototype: object }): (node: T) => R {
  let known: ((this: T) => R) | undefined;
  const slow = getter<T, R>(name);
  return (node) => {
    known ??= Object.getOwnPropertyDescriptor(kind().prototype, name)?.get;
    return known ? known.call(node) : slow(node);
  };
}
const ofNode = (): { prototype: object } => Node;
const ofElement = (): { prototype: object } => Element;

/** The nodes directly below, in order. */
export const childNodesOf: (node: Node) => NodeListOf<ChildNode> = shared('childNodes', ofNode);
/** The first node below, or null. */
export const firstChildOf: (node: Node) => Node | null = shared('firstChild', ofNode);
/** The node after it below the same, or null. */
export const nextSiblingOf: (node: Node) => Node | null = shared('nextSibling', ofNode);
/** The node above, or null at the top. */
export const parentOf: (node: Node) => Node | null = shared('parentNode', ofNode);
/** False once the page has taken the node away. */
export const isConnected: (node: Node) => boolean = getter('isConnected');
/** 1 element, 3 text. */
export const nodeTypeOf: (node: Node) => number = shared('nodeType', ofNode);
/** The open shadow root of an element, or null. */
export const shadowOf: (element: Element) => ShadowRoot | null = shared('shadowRoot', ofElement);

/** The page that an element stands in. */
export const pageOf = (element: Element): Document => ownerDocumentOf(element) as Document;
const ownerDocumentOf: (node: Node) => Document | null = getter('ownerDocument');

const localNameOf: (element: Element) => string = shared('localName', ofElement);
/** The namespace that gives the tag its meaning. */
export const namespaceOf: (element: Element) => string | null = shared('namespaceURI', ofElement);
/** The tag in lower case. */
export const tagOf = (element: Element): string => localNameOf(element).toLowerCase();

/** No name, class or label that a page means for people is longer. */
const MAX_ATTRIBUTE = 2000;

/** The attribute's value, '' where it is absent; of an endless one its beginning. */
export function attr(element: Element, name: string): string {
  const value = Element.prototype.getAttribute.call(element, name) ?? '';
  return value.length > MAX_ATTRIBUTE ? value.slice(0, MAX_ATTRIBUTE) : value;
}
export const hasAttr = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

/** What attributes one element has: most have few, and those it lacks are not asked for. */
export class Attributes {
  constructor(
    private readonly element: Element,
    readonly names: readonly string[],
  ) {}

  /** As `attr`. */
  get(name: string): string {
    return this.names.includes(name) ? attr(this.element, name) : '';
  }
  has(name: string): boolean {
    return this.names.includes(name);
  }
}
const NO_NAMES: readonly string[] = [];
/** The element's attributes as they are now. */
export const attributesOf = (element: Element): Attributes =>
  new Attributes(element, hasAttributes(element) ? Element.prototype.getAttributeNames.call(element) : NO_NAMES);

/** The element itself or the nearest around it that fits, or null. */
export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

/** Whether the other is the element itself or stands inside it. */
export const contains = (element: Element, other: Element): boolean => Element.prototype.contains.call(element, other);

/** Most elements have none: then nothing else need be asked. */
export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

/** The element that holds all others. */
export const outermostOf: (page: Document) => Element | null = getter('documentElement');

/** The document's `body`, or its outermost element where that is a frameset. */
export const rootOf = (page: Document): Element | null =>
  Document.prototype.querySelector.call(page, 'body, frameset') ?? outermostOf(page);

/** All elements of the page that fit the selector, in order. */
export const all = (page: Document, selector: string): Element[] => [...Document.prototype.querySelectorAll.call(page, selector)];

/** The first element that fits one of the selectors, tried in the order given. */
export function first(page: Document, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = Document.prototype.querySelector.call(page, selector);
    if (found) return found;
  }
  return null;
}

/** The element above, or null. */
export function elementAbove(node: Node): Element | null {
  const above = parentOf(node);
  return above && nodeTypeOf(above) === 1 ? (above as Element) : null;
}

/** The elements right below a node, in their order. */
export const elementsIn = (node: Node): Element[] => [...childNodesOf(node)].filter((each) => nodeTypeOf(each) === 1) as Element[];

/** How many elements stand directly below. */
export const childCountOf: (element: Element) => number = shared('childElementCount', ofElement);

const documentTitle: (page: Document) => unknown = getter('title');
/** The page's own title. */
export const titleIn = (page: Document): string => String(documentTitle(page) ?? '').slice(0, MAX_ATTRIBUTE);
/** The page's window; null for a page without one. */
export const viewOf: (page: Document) => Window | null = getter('defaultView');
/** What has the page's focus. */
export const focusedIn: (page: Document) => Element | null = getter('activeElement');

/** Steps through the elements and texts below a tree's root, in order, shadow trees apart. */
export function walkOf(page: Document, tree: Node): () => Node | null {
  const walker = Document.prototype.createTreeWalker.call(page, tree, SHOW_ELEMENT + SHOW_TEXT);
  return () => walker.nextNode();
}
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

const textContentOf: (node: Node) => string | null = getter('textContent');
/** Of a longer text nobody asks more than its beginning. */
const LINE = 2000;
const MAX_PARTS = 400;

const RAGGED = /\s\s|[^\S ]/;
/** White space folded to single blanks, none at the ends. */
export const oneLine = (text: string): string => (RAGGED.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** The text of an element on one line, '' for none. Of a very long or very deep one, its beginning. */
export function lineOf(element: Element | null): string {
  if (!element) return '';
  const text = childCountOf(element) === 0 ? (textContentOf(element) ?? '') : beginningOf(element);
  return oneLine(text.length > LINE ? text.slice(0, LINE) : text);
}

function beginningOf(element: Element): string {
  const next = walkOf(pageOf(element), element);
  let text = '';
  let parts = 0;
  for (let node = next(); node && text.length < LINE && parts < MAX_PARTS; node = next(), parts++)
    if (nodeTypeOf(node) === 3) text += (node as Text).data;
  return text;
}
