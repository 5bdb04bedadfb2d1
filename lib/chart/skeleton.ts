/** The frame's elements as they are laid out now, without scripts and styles: enough to read the page again elsewhere. */
import type { ReadEnv } from './chart-env';
import { childKey } from './frame-key';
import { type Look, lookAtTag } from './look';
import { attr, childNodesOf, hasAttr, nodeTypeOf, rootOf, tagOf } from './safe-dom';
import { inSlices, type Work } from './slices';

/**
 * An element: its tag, attributes and what it holds, texts as strings. Shadow trees stand in their hosts' places; what is not
 * shown, its layout and its field's live value are attributes.
 */
export interface SkeletonNode {
  tag: string;
  attributes: Record<string, string>;
  nodes: (SkeletonNode | string)[];
}
/** `title`: the document's. `truncated`: the page was larger than what is kept. */
export interface Skeleton {
  title: string;
  root: SkeletonNode | null;
  truncated: boolean;
}

/** Nothing that runs, and nothing that is drawn without words. */
const LEFT_OUT = new Set('script style noscript template link meta base object embed audio video source track'.split(' '));
const BARE = new Set('svg canvas math'.split(' '));
/** Looks, handlers and addresses of pictures say nothing that the reader looks at. */
const NO_ATTRIBUTE = /^(?:on.*|style|srcdoc|srcset|integrity|nonce|content|action|background|poster|ping|formaction)$/;
const MAX_DEPTH = 250;
const MAX_VALUE = 400;

/** Takes the skeleton within the reader's budget, in slices. */
export async function skeletonOf(page: Document, env: ReadEnv): Promise<Skeleton> {
  const top = rootOf(page);
  const state = { left: env.maxNodes, truncated: false };
  const title = page.title;
  if (!top) return { title, root: null, truncated: false };
  const visit = function* (element: Element, depth: number, hidden: boolean): Work<SkeletonNode> {
    const tag = tagOf(element);
    const look = env.lookAt(element, hidden);
    const style = styleOf(element, tag, look, hidden);
    const attributes = { ...attributesOf(element, tag, page, env), ...(style !== '' && { style }) };
    const node: SkeletonNode = { tag, attributes, nodes: [] };
    if (BARE.has(tag) || tag === 'iframe' || tag === 'frame') return node;
    if (tag === 'textarea') return { ...node, nodes: [String((element as HTMLTextAreaElement).value)] };
    const content = contentOf(element, tag, env);
    for (let i = 0; i < content.length; i++) {
      const child = content[i];
      if (!child) continue;
      if (--state.left < 0 || depth >= MAX_DEPTH) {
        state.truncated = true;
        break;
      }
      yield;
      const type = nodeTypeOf(child);
      if (type === 3) node.nodes.push((child as Text).data);
      else if (type === 1 && !LEFT_OUT.has(tagOf(child as Element)))
        node.nodes.push(yield* visit(child as Element, depth + 1, hidden || !look.shown));
    }
    return node;
  };
  const root = await inSlices(visit(top, 0, false), env);
  return { title, root, truncated: state.truncated };
}

function contentOf(element: Element, tag: string, env: ReadEnv): ArrayLike<Node> {
  const assigned = tag === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? []) : [];
  return assigned.length > 0 ? assigned : childNodesOf(env.shadowOf(element, tag) ?? element);
}

function attributesOf(element: Element, tag: string, page: Document, env: ReadEnv): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of Element.prototype.getAttributeNames.call(element))
    if (!NO_ATTRIBUTE.test(name)) kept[name] = attr(element, name).slice(0, MAX_VALUE);
  if (tag === 'iframe' || tag === 'frame')
    return { ...kept, src: addressOf(element, env), 'data-frame': childKey(env.frame.key, element, page) };
  if (tag === 'input') {
    const { value, checked } = element as HTMLInputElement;
    const { value: _, checked: __, ...others } = kept;
    const typed = attr(element, 'type').toLowerCase() !== 'password' && value !== '' ? { value: String(value).slice(0, MAX_VALUE) } : {};
    return { ...others, ...typed, ...(checked && { checked: '' }) };
  }
  // What a list shows without anybody's choice is no choice.
  if (tag === 'option' && !(element as HTMLOptionElement).selected) delete kept['selected'];
  return kept;
}

/** Where the frame is now, without its query; the attribute goes stale. Of another site's page, the site. */
function addressOf(element: Element, env: ReadEnv): string {
  const src = attr(element, 'src');
  return env.frameAddressOf(element) ?? (URL.canParse(src) ? new URL(src).origin : '');
}

/** The layout that the page's own styles give, where markup alone would not tell. */
function styleOf(element: Element, tag: string, look: Look, hidden: boolean): string {
  const bare = lookAtTag(tag);
  const said: string[] = [];
  if (!look.shown && !hidden && !hasAttr(element, 'hidden')) said.push('display: none');
  else if (look.block !== bare.block) said.push(`display: ${look.block ? 'block' : 'inline'}`);
  if (look.keepsLines && !bare.keepsLines) said.push('white-space: pre-wrap');
  if (look.bold && !bare.bold) said.push('font-weight: bold');
  return said.join('; ');
}
