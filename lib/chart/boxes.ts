/** How boxes of a snapshot lie in each other. */
import type { Box } from './snapshot';

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
