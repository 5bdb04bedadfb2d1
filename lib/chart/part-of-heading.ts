/** What tells that a part of the page is a heading's as a whole: parts like it, each with a heading set like its own, stand beside it. */
import { besideOf, filled } from './boxes';
import type { Box, Run } from './snapshot';

/** How deep in a part its heading may be wrapped, and behind how many signs it may stand. */
const LEVELS = 12;
const FIRST_NODES = 3;
const isLike = (box: Box, heading: Box): boolean => box.tag === heading.tag && (box.sign === heading.sign || /^h[1-6]$/.test(box.tag));

/** Whether a heading set as the one given is the first thing in a part, or stands right behind its signs. */
export function beginsLike(part: Box, heading: Box): boolean {
  let box: Box | undefined = part;
  for (let level = 0; box && level < LEVELS; level++) {
    if (isLike(box, heading)) return true;
    const first: Box[] = filled(box)
      .slice(0, FIRST_NODES)
      .filter((node): node is Box => node.kind === 'box');
    if (first.some((node) => isLike(node, heading))) return true;
    box = first[0];
  }
  return false;
}

/** A longer part holds more than what one heading heads. */
const MAX_CARD = 4000;

/**
 * What a heading of low rank rules of the card around the part in which it stands: all of it, where cards like it that begin like it stand
 * beside it and no other heading stands in it. So a remark below a group of findings is of that group.
 */
export function cardOf(heading: Box, scope: Box): Box {
  const card = scope.parent;
  if (!/^h[4-6]$/.test(heading.tag) || !card?.parent || card.chars > MAX_CARD || card.chars === scope.chars) return scope;
  const [first, ...rest] = filled(card);
  if (first !== scope || !holdsParts(scope, heading) || rest.some((node) => holdsHeading(node, heading))) return scope;
  const { before, next } = besideOf(card);
  const alike = [before, next].some((node) => node?.kind === 'box' && node.sign === card.sign && beginsLike(node, heading));
  return alike ? card : scope;
}

/** Whether more than a word beside the heading stands in the part, as in its bar a state or a button would. */
const holdsParts = (scope: Box, heading: Box): boolean =>
  filled(scope).some((node) => node.kind === 'box' && node !== heading && node.block && node.blocks > 0);

const holdsHeading = (node: Box | Run, heading: Box): boolean =>
  node.kind === 'box' &&
  (isLike(node, heading) ||
    /^h[1-6]$/.test(node.tag) ||
    node.role === 'heading' ||
    node.nodes.some((inner) => holdsHeading(inner, heading)));
