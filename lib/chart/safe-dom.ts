/**
 * Reads the DOM past names that the page may have put in the way: `<form><input name="parentNode">` hides the form's
 * real parent, so every look goes through the prototypes.
 */

const getter =
  <T extends object, R>(proto: () => T, name: string) =>
  (node: T): R => {
    const found = Object.getOwnPropertyDescriptor(proto(), name)?.get;
    return (found ? found.call(node) : (node as Record<string, unknown>)[name]) as R;
  };

/** The nodes directly below, in order. */
export const childNodesOf: (node: Node) => NodeListOf<ChildNode> = getter(() => Node.prototype, 'childNodes');
/** The node above, or null at the top. */
export const parentOf: (node: Node) => Node | null = getter(() => Node.prototype, 'parentNode');
/** False once the page has taken the node away. */
export const isConnected: (node: Node) => boolean = getter(() => Node.prototype, 'isConnected');
/** 1 element, 3 text. */
export const nodeTypeOf: (node: Node) => number = getter(() => Node.prototype, 'nodeType');
/** The open shadow root of an element, or null. */
export const shadowOf: (element: Element) => ShadowRoot | null = getter(() => Element.prototype, 'shadowRoot');

const localNameOf: (element: Element) => string = getter(() => Element.prototype, 'localName');
/** The tag in lower case. */
export const tagOf = (element: Element): string => localNameOf(element).toLowerCase();

/** The attribute's value, '' where it is absent. */
export const attr = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttr = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

/** The document's `body`, or its outermost element where that is a frameset. */
export const rootOf = (page: Document): Element | null =>
  Document.prototype.querySelector.call(page, 'body, frameset') ??
  getter<Document, Element | null>(() => Document.prototype, 'documentElement')(page);

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

/** The text of an element on one line, '' for none. */
export const lineOf = (element: Element | null): string =>
  element ? (getter<Node, string | null>(() => Node.prototype, 'textContent')(element) ?? '').replace(/\s+/g, ' ').trim() : '';
