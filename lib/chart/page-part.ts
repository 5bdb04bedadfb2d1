/** From the numbers of a copy back to the page: what still stands there as it was copied. */
import type { Part, WordNode } from './dom-text';
import { isConnected } from './safe-dom';

/** Some characters of a live node's words. */
export type PagePart = Part<WordNode>;

/** What a frame keeps of the copy it gave: by number the texts and elements themselves, and the words that were copied of each. */
export interface Kept {
  nodes: readonly Node[];
  said: readonly string[];
}

const wordsOf = (node: WordNode): string => ('data' in node ? node.data : node.value);
const bearsWords = (node: Node): node is WordNode => 'data' in node || 'value' in node;

/** The parts in the page; null when one of them is gone, or holds other words than were copied. */
export function livePartsOf({ nodes, said }: Kept, parts: readonly Part[]): PagePart[] | null {
  const live: PagePart[] = [];
  for (const { node: number, from, to } of parts) {
    const node = nodes[number];
    if (!node || !bearsWords(node) || !isConnected(node)) return null;
    if (wordsOf(node).slice(from, to) !== (said[number] ?? '').slice(from, to)) return null;
    live.push({ node, from, to });
  }
  return live.length > 0 ? live : null;
}
