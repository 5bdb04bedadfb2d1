/**
 * Builds a copied page again, where it can be read at leisure: a document without a window, in which nothing runs, nothing is
 * fetched and nothing is drawn. What its elements look like was copied with them.
 */
import type { ReadEnv } from './chart-env';
import type { Look } from './look';
import { BITS, type CopiedElement, END, SHADOW } from './page-copy';
import { shadowOf } from './safe-dom';
import type { Work } from './slices';

/** The page, what a reader asks of its frame, and the number that each text and element had in the copy. */
export interface BuiltPage {
  page: Document;
  env: Pick<ReadEnv, 'lookAt' | 'shadowOf' | 'frameAddressOf'>;
  numberOf: ReadonlyMap<Node, number>;
}

/** The copy is none: a page's script sent something else. Says nothing of what it holds. */
export class MalformedCopy extends Error {}

const NODES_A_STEP = 32;
const SVG = 'http://www.w3.org/2000/svg';
const MATH = 'http://www.w3.org/1998/Math/MathML';
/** What stands in it has its tag or name and does nothing: no browser knows a meaning of it. */
const INERT = 'urn:chartside:copied';
/** Elements that a browser fetches or runs something for. */
const ACTS = /^(?:script|style|link|base|meta|img|picture|iframe|frame|object|embed|portal|video|audio|source|track)$/;
/** Attributes that a browser makes code or looks of. */
const ACTED_ON = /^(?:on.+|style)$/;
/** Of all others the addresses are left out, so that not even a browser that errs could fetch anything from them. */
const WITH_ADDRESS = /^(?:img|iframe|frame|a|area|form)$/;
const ADDRESS = /^(?:src|data|poster|href|background|xlink:href|imagesrcset)$/;

/** `blank`: an empty document of HTML, made for this. Throws `MalformedCopy`. */
export function* buildPage(parts: readonly string[], blank: Document): Work<BuiltPage> {
  const numberOf = new Map<Node, number>();
  const bitsOf = new Map<Element, number>();
  const live = new Map<Element, string>();
  const around: Node[] = [];
  let at: Node | null = null;
  let seen = 0;
  for (const part of parts) {
    for (const step of stepsIn(part)) {
      if (++seen % NODES_A_STEP === 0) yield;
      if (step === END) {
        if (at === null) throw new MalformedCopy('an end without a beginning');
        if (isElement(at)) settle(at, bitsOf, live.get(at));
        at = around.pop() ?? null;
      } else if (step === SHADOW) {
        if (at === null) throw new MalformedCopy('a tree without a host');
        around.push(at);
        at = treeOf(at as Element);
      } else if (typeof step === 'string') {
        if (at === null) throw new MalformedCopy('a text without an element');
        const text = blank.createTextNode(step);
        numberOf.set(text, numberOf.size);
        at.appendChild(text);
      } else {
        if (!isCopied(step)) throw new MalformedCopy('a step that is none');
        const element = elementOf(step, blank);
        numberOf.set(element, numberOf.size);
        bitsOf.set(element, step[1]);
        if (step[3] !== undefined) live.set(element, step[3]);
        if (at === null) {
          if (numberOf.size > 1) throw new MalformedCopy('more than one outermost element');
          blank.documentElement.remove();
          blank.appendChild(element);
        } else at.appendChild(element);
        if (at !== null) around.push(at);
        at = element;
      }
    }
  }
  if (numberOf.size === 0 || at !== null || around.length > 0) throw new MalformedCopy('not whole');
  return {
    page: blank,
    numberOf,
    env: {
      shadowOf,
      lookAt: (element) => LOOKS[(bitsOf.get(element) ?? BITS.SHOWN) & LOOK_BITS] as Look,
      frameAddressOf: (element) => ((bitsOf.get(element) ?? 0) & BITS.REACHED ? (live.get(element) ?? '') : null),
    },
  };
}

function stepsIn(part: string): unknown[] {
  try {
    const steps: unknown = JSON.parse(part);
    if (Array.isArray(steps)) return steps;
  } catch {
    // Named below: the words of the page must not stand in an error.
  }
  throw new MalformedCopy('a part that is none');
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isCopied = (step: unknown): step is CopiedElement =>
  Array.isArray(step) &&
  typeof step[0] === 'string' &&
  Number.isInteger(step[1]) &&
  (step[2] === undefined || step[2] === 0 || (Array.isArray(step[2]) && step[2].every((each) => typeof each === 'string'))) &&
  (step[3] === undefined || typeof step[3] === 'string');

function elementOf([tag, bits, attributes]: CopiedElement, blank: Document): Element {
  const element = newElement(tag, bits, blank);
  if (!attributes) return element;
  for (let i = 0; i + 1 < attributes.length; i += 2) {
    const name = attributes[i] ?? '';
    if (ADDRESS.test(name) && !WITH_ADDRESS.test(tag)) continue;
    try {
      const value = attributes[i + 1] ?? '';
      // Asked for by its name it is found all the same.
      if (ACTED_ON.test(name)) element.setAttributeNS(INERT, name, value);
      else element.setAttribute(name, value);
    } catch {
      // A name that only a parser lets through (`@click`) says nothing of the chart.
    }
  }
  return element;
}

function newElement(tag: string, bits: number, blank: Document): Element {
  try {
    if (bits & BITS.SVG) return blank.createElementNS(SVG, tag);
    if (bits & BITS.MATH) return blank.createElementNS(MATH, tag);
    if (ACTS.test(tag)) return blank.createElementNS(INERT, tag);
    return blank.createElement(tag);
  } catch {
    return blank.createElement('span');
  }
}

/** The shadow tree of a host just made; one that may not have any holds the tree itself. */
function treeOf(host: Element): Node {
  try {
    return host.attachShadow({ mode: 'open' });
  } catch {
    return host;
  }
}

/** What can only be set once all that an element holds is there. */
function settle(element: Element, bitsOf: ReadonlyMap<Element, number>, live: string | undefined): void {
  const isChecked = (each: Element): boolean => ((bitsOf.get(each) ?? 0) & BITS.CHECKED) !== 0;
  switch (element.localName) {
    case 'textarea':
      (element as HTMLTextAreaElement).value = live ?? '';
      return;
    case 'input': {
      const input = element as HTMLInputElement;
      if (live !== undefined) input.value = live;
      if (/^(?:checkbox|radio)$/i.test(input.type)) input.checked = isChecked(element);
      return;
    }
    case 'select': {
      const select = element as HTMLSelectElement;
      const options = [...select.options];
      if (select.multiple) for (const option of options) option.selected = isChecked(option);
      else select.selectedIndex = options.findIndex(isChecked);
      return;
    }
  }
}

/** Every look there is, made once. */
const LOOKS: Look[] = Array.from({ length: 16 }, (_, bits) => ({
  shown: (bits & BITS.SHOWN) !== 0,
  block: (bits & BITS.BLOCK) !== 0,
  keepsLines: (bits & BITS.KEEPS_LINES) !== 0,
  bold: (bits & BITS.BOLD) !== 0,
}));
const LOOK_BITS = BITS.SHOWN | BITS.BLOCK | BITS.KEEPS_LINES | BITS.BOLD;
