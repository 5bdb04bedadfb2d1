/** How boxes of a snapshot lie in each other. */
import type { Box, Run } from './snapshot';

/** Whether `inner` is `outer` or lies in it. */
export const contains = (outer: Box, inner: Box): boolean => {
  for (let box: Box | null = inner; box; box = box.parent) if (box === outer) return true;
  return false;
};

/** The box and all around it, innermost first. */
export function boxesAround(inner: Box): Box[] {
  const boxes: Box[] = [];
  for (let box: Box | null = inner; box; box = box.parent) boxes.push(box);
  return boxes;
}

/** The nearest box around all of the given ones. */
export function around(boxes: Box[]): Box | null {
  let common: Box | undefined = boxes[0];
  for (const box of boxes) while (common && !contains(common, box)) common = common.parent ?? undefined;
  return common ?? null;
}

/** Whether words stand in the box itself, outside of all boxes in it. */
export const hasWords = (box: Box): boolean => box.nodes.some((node) => node.kind === 'run' && node.text.trim() !== '');

/** Whether a node holds words. */
export const isFilled = (node: Box | Run): boolean => (node.kind === 'run' ? node.text.trim() !== '' : node.chars > 0);
/** What of a box holds words. */
export const filled = ({ nodes }: Box): (Box | Run)[] => nodes.filter(isFilled);

/** What holds words right before and right behind a box, in the one around it. */
export function besideOf(box: Box): { before: Box | Run | undefined; next: Box | Run | undefined } {
  const nodes = box.parent?.nodes ?? [];
  const at = nodes.indexOf(box);
  let before = at - 1;
  while (before >= 0 && !isFilled(nodes[before] as Box | Run)) before -= 1;
  let next = at + 1;
  while (next < nodes.length && !isFilled(nodes[next] as Box | Run)) next += 1;
  return { before: nodes[before], next: nodes[next] };
}
