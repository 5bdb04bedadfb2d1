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

/** The nodes directly below, in order. */
export const childNodesOf: (node: Node) => NodeListOf<ChildNode> = getter('childNodes');
/** The node above, or null at the top. */
export const parentOf: (node: Node) => Node | null = getter('parentNode');
/** False once the page has taken the node away. */
export const isConnected: (node: Node) => boolean = getter('isConnected');
/** 1 element, 3 text. */
export const nodeTypeOf: (node: Node) => number = getter('nodeType');
/** The open shadow root of an element, or null. */
export const shadowOf: (element: Element) => ShadowRoot | null = getter('shadowRoot');

const localNameOf: (element: Element) => string = getter('localName');
/** The tag in lower case. */
export const tagOf = (element: Element): string => localNameOf(element).toLowerCase();

/** The attribute's value, '' where it is absent. */
export const attr = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttr = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

/** The document's `body`, or its outermost element where that is a frameset. */
export const rootOf = (page: Document): Element | null =>
  Document.prototype.querySelector.call(page, 'body, frameset') ?? getter<Document, Element | null>('documentElement')(page);

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
  element ? (getter<Node, string | null>('textContent')(element) ?? '').replace(/\s+/g, ' ').trim() : '';
