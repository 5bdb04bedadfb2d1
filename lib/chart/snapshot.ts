/**
 * One look at the page, taken in slices and then read at leisure: a plain tree of what counts as content, so that nothing
 * below asks the live page twice. Depth is capped by hanging deeper content on the last level; size by the budget.
 */
import { isFilled } from './boxes';
import type { Visibility } from './chart';
import type { ReadEnv } from './chart-env';
import { type Field, fieldOf, isAction } from './fields';
import { isFurniture, signOf } from './furniture';
import { hiddenKind } from './hidden-kind';
import { type Look, lookAtTag } from './look';
import { type Attributes, attr, attributesOf, childNodesOf, nodeTypeOf, oneLine, rootOf, tagOf } from './safe-dom';
import type { Survey } from './survey';

/** A text node. `text` is raw. */
export interface Run {
  kind: 'run';
  node: Text;
  text: string;
}

/**
 * An element that counts. `chars` and `blocks`: characters of content and block elements below; `sign` its tag and classes, by which
 * repeated rows are known; `words` its id, classes and data names in lower case, for hints. `says`: what a mere sign is called
 * for those who cannot see it ("high" of an arrow), null for all else.
 */
export interface Box {
  kind: 'box';
  element: Element;
  tag: string;
  role: string;
  sign: string;
  words: string;
  parent: Box | null;
  nodes: (Box | Run)[];
  block: boolean;
  keepsLines: boolean;
  bold: boolean;
  says: string | null;
  visibility: Visibility;
  field: Field | null;
  chars: number;
  blocks: number;
}

/** `truncated` says in words what the budget left out, or null. */
export interface Snapshot {
  root: Box;
  boxOf: Map<Element, Box>;
  truncated: string | null;
}

const MAX_DEPTH = 250;
/** From this length on, a text's white space is not counted out. */
const LONG_RUN = 10_000;
const NODES_A_STEP = 24;

/** Boxes and choices that are not taken: their labels are offers, not facts. */
function isOfferLabel(element: Element, unticked: Set<string>): boolean {
  if (unticked.has(attr(element, 'for'))) return true;
  const beside = element.previousElementSibling;
  if (beside?.localName === 'input' && /^(?:checkbox|radio)$/.test(attr(beside, 'type')) && !(beside as HTMLInputElement).checked)
    return true;
  const inputs = [...Element.prototype.querySelectorAll.call(element, 'input')] as HTMLInputElement[];
  return inputs.some((input) => /^(?:checkbox|radio)$/.test(attr(input, 'type')) && !input.checked);
}

/** How a row stands now, which tells it from no other: chosen, open, striped, first of all. */
const STATE =
  /^(?:is-|has-)?(?:active|shown?|selected|current|open(?:ed)?|expanded|collapsed|first|last|odd|even|alt|hover|focus|disabled|highlight(?:ed)?)$/i;
/** A variant of a class that stands beside it, a tag's color, tells no row from another. */
const sorted = (classes: string): string => {
  const names = classes.trim().split(/\s+/);
  return names
    .filter((name) => !STATE.test(name) && !names.some((other) => name.startsWith(`${other}--`)))
    .filter((name, _, kept) => !HASH.test(name) || kept.every((other) => HASH.test(other)))
    .sort()
    .join('.');
};
/** Names that a style library makes of a hash: they differ with the least difference of style. */
const HASH = /^(?:css|jss|emotion)-?[a-z0-9]{4,10}$/i;
/** Names that a build made of a file, a name in it and a hash: only the name in it says what the element is. */
const BUILT = /(?<![\w-])[\w-]*?__([A-Za-z][A-Za-z0-9-]*)___[\w-]+/g;
const parted = (names: string): string =>
  names
    .replace(BUILT, '$1')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

const once = (known: Map<string, string>, key: string, make: (key: string) => string): string => {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
};

/** Roles of what never stands within a line, whatever the style sheet forgot to say. */
const OWN_LINES = /^(?:table|grid|treegrid|rowgroup|row|list|listitem|region|article)$/;

/** Makes boxes; what repeated elements have in common is written once. */
function boxMaker(): (element: Element, tag: string, its: Attributes, parent: Box | null, look: Look, visibility: Visibility) => Box {
  const signs = new Map<string, string>();
  const hints = new Map<string, string>();
  return (element, tag, its, parent, look, visibility) => {
    const bare = its.names.length === 0;
    // What a component is called is told by its tag as others' is by their classes.
    const own = tag.includes('-') ? tag : '';
    const classes = its.get('class');
    const names = bare
      ? own
      : `${own} ${its.get('id')} ${classes} ${its.get('data-testid')} ${its.get('data-test-id')} ${its.get('data-element')} ${its.get('data-extension-id')} ${its.get('aria-label')}`;
    const role = bare ? '' : its.get('role').toLowerCase();
    return {
      kind: 'box',
      element,
      tag,
      role,
      sign: `${tag}.${once(signs, classes, sorted)}`,
      words: once(hints, names, parted),
      parent,
      nodes: [],
      block: look.block || OWN_LINES.test(role),
      keepsLines: look.keepsLines || (parent?.keepsLines ?? false),
      bold: look.bold || (parent?.bold ?? false),
      says: null,
      visibility,
      field: null,
      chars: 0,
      blocks: 0,
    };
  };
}

/** The nodes below an element as the eye sees them: its shadow tree, and what is slotted there. */
function contentOf(element: Element, tag: string, shadows: ReadonlyMap<Element, ShadowRoot>): ArrayLike<Node> {
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) return assigned;
  }
  return childNodesOf(shadows.get(element) ?? element);
}

const close = (box: Box): void => {
  // The hosts of an application's own components are parts of a line to the style sheet, whatever stands in them.
  if (box.blocks > 0 && isHost(box)) box.block = true;
  if (box.block) box.blocks += setApart(box);
  labelFirst(box);
  if (!box.parent) return;
  box.parent.chars += box.chars;
  box.parent.blocks += box.blocks + (box.block ? 1 : 0);
};

/** A label that floats above its field stands behind it in the page: the eye meets it first. */
function labelFirst(box: Box): void {
  const filled = box.nodes.filter(isFilled);
  const [value, label] = filled;
  if (filled.length !== 2 || value?.kind !== 'box' || label?.kind !== 'box' || label.chars > MAX_LABEL || label.block) return;
  if (isLabel(label) && !isLabel(value)) box.nodes = [label, value];
}
const MAX_LABEL = 40;
/** Whether the box is a label, in whatever wrappers, without a field in it. */
function isLabel(box: Box): boolean {
  if (box.field) return false;
  if (box.tag === 'label') return box.nodes.every((node) => node.kind === 'run' || !node.field);
  const filled = box.nodes.filter(isFilled);
  const [only] = filled;
  return filled.length === 1 && only?.kind === 'box' && isLabel(only);
}

const isHost = (box: Box): boolean => box.tag.includes('-');

/** Hosts stand on lines of their own where no words and no part of a line stand between them. How many were made blocks. */
function setApart({ nodes }: Box): number {
  const inLine = (node: Box | Run): boolean =>
    node.kind === 'run' ? node.text.trim() !== '' : !node.block && !isHost(node) && node.chars > 0;
  const hosts = nodes.filter((node): node is Box => node.kind === 'box' && !node.block && isHost(node) && node.chars > 0);
  if (hosts.length === 0 || nodes.some(inLine)) return 0;
  for (const host of hosts) host.block = true;
  return hosts.length;
}

/** Takes the snapshot; null where the page has no element at all. Pauses between slices. */
export async function takeSnapshot(
  page: Document,
  env: ReadEnv,
  { unticked, controls, labels, shadows }: Survey,
): Promise<Snapshot | null> {
  const top = rootOf(page);
  if (!top) return null;
  const newBox = boxMaker();
  const boxOf = new Map<Element, Box>();
  const root = newBox(
    top,
    tagOf(top),
    attributesOf(top),
    null,
    { shown: true, block: true, keepsLines: false, bold: false },
    env.frame.visibility,
  );
  boxOf.set(top, root);
  const stack: { box: Box; content: ArrayLike<Node>; next: number; hidden: boolean; virtual: boolean }[] = [
    { box: root, content: contentOf(top, root.tag, shadows), next: 0, hidden: false, virtual: false },
  ];
  let seen = 0;
  let chars = 0;
  const left = (): number => Math.max(0, env.maxChars - chars);
  let truncated: string | null = null;
  while (stack.length > 0) {
    const level = stack[stack.length - 1];
    if (!level) break;
    const node = level.content[level.next++];
    if (!node) {
      stack.pop();
      if (!level.virtual) close(level.box);
      continue;
    }
    const turn = ++seen % NODES_A_STEP === 0 ? env.pause() : null;
    if (turn) await turn;
    if (seen > env.maxNodes || chars > env.maxChars) {
      if (seen > env.maxNodes) truncated = `only its first ${env.maxNodes} parts were read`;
      for (const open of stack.toReversed()) if (!open.virtual) close(open.box);
      break;
    }
    const type = nodeTypeOf(node);
    if (type === 3) {
      const whole = (node as Text).data;
      if (whole === '') continue;
      // One endless text is a page beyond the budget, too.
      const text = whole.slice(0, left());
      chars += whole.length;
      level.box.nodes.push({ kind: 'run', node: node as Text, text });
      level.box.chars += text.length < LONG_RUN ? oneLine(text).length : text.length;
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    const its = attributesOf(element);
    const says = signOf(element, its);
    if (says === null && isFurniture(element, tag, its)) continue;
    if (tag === 'label' && isOfferLabel(element, unticked)) continue;
    const look = env.lookAt(element, level.hidden, its);
    let { visibility } = level.box;
    // In what is hidden, words of a line that the style hides come on screen with it.
    if (!look.shown && (!level.hidden || lookAtTag(tag).block)) {
      const kind = hiddenKind(element, controls);
      if (!kind) continue;
      if (visibility === 'visible') visibility = kind;
    }
    const field = fieldOf(element, tag, labels);
    if (field === 'none' || (!field && isAction(element, tag, its))) continue;
    const closedDetails = level.box.tag === 'details' && tag !== 'summary' && !(level.box.element as HTMLDetailsElement).open;
    if (closedDetails && visibility === 'visible') visibility = 'collapsed';
    if (stack.length >= MAX_DEPTH) {
      stack.push({
        box: level.box,
        content: contentOf(element, tag, shadows),
        next: 0,
        hidden: level.hidden || !look.shown,
        virtual: true,
      });
      continue;
    }
    const box = newBox(element, tag, its, level.box, look, visibility);
    boxOf.set(element, box);
    level.box.nodes.push(box);
    if (says !== null) {
      box.says = says;
      box.chars = says.length;
      close(box);
      continue;
    }
    if (field) {
      box.field = { ...field, value: field.value.slice(0, left()) };
      box.chars = box.field.value.length;
      chars += field.value.length;
      close(box);
      continue;
    }
    stack.push({ box, content: contentOf(element, tag, shadows), next: 0, hidden: level.hidden || !look.shown, virtual: false });
  }
  if (chars > env.maxChars) truncated ??= `only its first ${env.maxChars} characters were read`;
  return { root, boxOf, truncated };
}
