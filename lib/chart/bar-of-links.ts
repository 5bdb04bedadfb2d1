/** A line of ways to elsewhere, parted by bars: "Letter | Letter for the patient". It stands with a note, and says nothing of it. */
import type { Box, Run } from './snapshot';

const BAR = /^[\s|]*$/;

const onlyLinks = (nodes: readonly (Box | Run)[]): boolean =>
  nodes.every((node) => (node.kind === 'run' ? BAR.test(node.text) : node.chars === 0 || node.tag === 'a' || onlyLinks(node.nodes)));
const hasBar = (nodes: readonly (Box | Run)[]): boolean =>
  nodes.some((node) => (node.kind === 'run' ? node.text.includes('|') : node.tag !== 'a' && hasBar(node.nodes)));

/** Whether the line is nothing but such ways, or the bars that were left between them. */
export const isBarOfLinks = (line: readonly (Box | Run)[]): boolean => hasBar(line) && onlyLinks(line);
