/**
 * Copies the page for the panel to read, in slices: all that the page's thread has to do for a reading. One walk in which every
 * element is asked once for its look; nothing is judged here.
 */
import type { ReadEnv } from './chart-env';
import type { Look } from './look';
import { BITS, type CopiedElement, type CopyStep, END, PART_CHARS, PART_STEPS, SHADOW } from './page-copy';
import { attr, attributesOf, firstChildOf, namespaceOf, nextSiblingOf, nodeTypeOf, outermostOf, tagOf } from './safe-dom';

/** What copying needs of the frame. */
export type CopyEnv = Pick<ReadEnv, 'lookAt' | 'shadowOf' | 'frameAddressOf' | 'pause' | 'maxNodes' | 'maxChars'>;

/**
 * `parts`: the steps in order, each part as JSON. By the number of a text or element: `nodes` itself, and `said`, the text or field
 * value that was copied, '' for all else. `cut` says in words what the budget left out, or null.
 */
export interface CopiedPage {
  parts: string[];
  nodes: Node[];
  said: string[];
  cut: string | null;
}

const NODES_A_STEP = 24;
/** What stands below these is no content, or is drawn without a layout that says anything. */
const WITHOUT_LOOK = new Set('head svg math'.split(' '));
/** What these hold is for machines. */
const EMPTY = new Set('script style noscript template canvas object video audio'.split(' '));
/** Drawings and handlers of which nothing is read; of handlers, `onclick` names what it opens. */
const LEFT_OUT = /^(?:d|points|transform|srcset|srcdoc|integrity|nonce|on(?!click$).+)$/;
const SVG = 'http://www.w3.org/2000/svg';
const MATH = 'http://www.w3.org/1998/Math/MathML';

interface Level {
  next: Node | null;
  hidden: boolean;
  bare: boolean;
}

/** Takes the copy. Null where the page has no element at all. Pauses between slices. */
export async function copyPage(page: Document, env: CopyEnv): Promise<CopiedPage | null> {
  const top = outermostOf(page);
  if (!top) return null;
  const parts: string[] = [];
  const nodes: Node[] = [];
  const said: string[] = [];
  let steps: CopyStep[] = [];
  let inPart = 0;
  let chars = 0;
  let cut: string | null = null;
  const levels: Level[] = [];
  let node: Node | null = top;
  let hidden = false;
  let bare = false;
  let seen = 0;
  const text = (words: string): string => {
    const kept = words.slice(0, Math.max(0, env.maxChars - chars));
    if (kept.length < words.length) cut ??= `only its first ${env.maxChars} characters were read`;
    chars += kept.length;
    inPart += kept.length;
    return kept;
  };
  for (;;) {
    if (!node) {
      const level = levels.pop();
      if (!level) break;
      ({ next: node, hidden, bare } = level);
      steps.push(END);
      continue;
    }
    if (++seen % NODES_A_STEP === 0) {
      const turn = env.pause();
      if (turn) await turn;
    }
    if (steps.length > PART_STEPS || inPart > PART_CHARS) {
      parts.push(JSON.stringify(steps));
      steps = [];
      inPart = 0;
    }
    if (seen > env.maxNodes) {
      cut = `only its first ${env.maxNodes} parts were read`;
      for (const _ of levels) steps.push(END);
      break;
    }
    const here: Node = node;
    const type = nodeTypeOf(here);
    node = levels.length > 0 ? nextSiblingOf(here) : null;
    if (type === 3) {
      const { data } = here as Text;
      if (data === '') continue;
      const words = text(data);
      steps.push(words);
      nodes.push(here);
      said.push(words);
      continue;
    }
    if (type !== 1) continue;
    const element = here as Element;
    const tag = tagOf(element);
    const its = attributesOf(element);
    const below: boolean = bare || WITHOUT_LOOK.has(tag);
    const look: Look | null = bare || tag === 'head' ? null : env.lookAt(element, hidden, its);
    const isShown: boolean = look?.shown ?? true;
    const bits = (look ? bitsOf(look) : BITS.SHOWN) | (below ? namespaceBits(element) : 0);
    const copied: CopiedElement = [tag, bits];
    if (its.names.length > 0) {
      const attributes: string[] = [];
      for (const name of its.names) if (!LEFT_OUT.test(name)) attributes.push(name, attr(element, name));
      if (attributes.length > 0) {
        copied[2] = attributes;
        for (const each of attributes) inPart += each.length;
      }
    }
    const live = liveOf(element, tag, env, copied);
    if (live !== null) {
      const words = text(live);
      copied[2] ??= 0;
      copied[3] = words;
      said.push(words);
    } else said.push('');
    steps.push(copied);
    nodes.push(element);
    const shadow = env.shadowOf(element, tag);
    const first = EMPTY.has(tag) ? null : firstChildOf(element);
    if (shadow) {
      levels.push({ next: node, hidden, bare });
      steps.push(SHADOW);
      // The host's own nodes come after its tree, which ends like an element.
      levels.push({ next: first, hidden: hidden || !isShown, bare: below });
      node = firstChildOf(shadow);
      hidden ||= !isShown;
      bare = below;
    } else if (first) {
      levels.push({ next: node, hidden, bare });
      node = first;
      hidden ||= !isShown;
      bare = below;
    } else steps.push(END);
  }
  parts.push(JSON.stringify(steps));
  return { parts, nodes, said, cut };
}

const bitsOf = ({ shown, block, keepsLines, bold }: Look): number =>
  (shown ? BITS.SHOWN : 0) | (block ? BITS.BLOCK : 0) | (keepsLines ? BITS.KEEPS_LINES : 0) | (bold ? BITS.BOLD : 0);

function namespaceBits(element: Element): number {
  const namespace = namespaceOf(element);
  return namespace === SVG ? BITS.SVG : namespace === MATH ? BITS.MATH : 0;
}

/** What markup does not tell of an element: marked in its bits, or given as words; null where there are none. */
function liveOf(element: Element, tag: string, env: CopyEnv, copied: CopiedElement): string | null {
  switch (tag) {
    case 'input': {
      const { checked, value } = element as HTMLInputElement;
      if (checked === true) copied[1] |= BITS.CHECKED;
      const type = attr(element, 'type').toLowerCase();
      if (type === 'password') {
        copied[2] = ['type', 'password'];
        return null;
      }
      return typeof value === 'string' && value !== '' && !/^(?:checkbox|radio|file)$/.test(type) ? value : null;
    }
    case 'textarea': {
      const { value } = element as HTMLTextAreaElement;
      return typeof value === 'string' ? value : null;
    }
    case 'option':
      if ((element as HTMLOptionElement).selected === true) copied[1] |= BITS.CHECKED;
      return null;
    case 'iframe':
    case 'frame': {
      const address = env.frameAddressOf(element);
      if (address !== null) copied[1] |= BITS.REACHED;
      return address;
    }
    default:
      return null;
  }
}
