/** Lines of a note that stand in cells and lists. */
import { alternatingRows } from './alternating';
import { boxesAround, filled } from './boxes';
import { lineText } from './dom-text';
import { openedIn } from './grids';
import { isLongText, type NoteRange } from './note-range';
import { piecesOf } from './pieces';
import { LABEL } from './prose';
import { isNarrative, meaningOf } from './section-names';
import type { Box } from './snapshot';
import type { Leaf } from './title';

/** Rows and cells are no part of their own: sections set in a table stand side by side in it. */
export function wholeTable(box: Box): Box {
  let around = box;
  while (around.parent && /^(?:td|th|tr|tbody|thead)$/.test(around.tag)) around = around.parent;
  return around;
}

/** A long text by itself, where no list claims it. */
export const alone = (item: Leaf): NoteRange[] =>
  isLongText(item) &&
  tableOfParts(item) === null &&
  (!item.title.meaning.list || item.kind === 'area') &&
  item.title.meaning.list !== 'none'
    ? [{ title: item.title, items: [item] }]
    : [];

/** The table in which a cell is a part of a note that begins with its own name, "Subjective: …": all of them are one note. Null for any other line. */
export function tableOfParts({ kind, box, nodes }: Leaf): Box | null {
  const cell = boxesAround(box).find(({ tag }) => tag === 'td');
  if (kind !== 'line' || !cell) return null;
  const [first = ''] = piecesOf(nodes.length > 2 ? nodes.slice(0, 2) : nodes);
  const label = (LABEL.exec(first)?.[0] ?? '').replace(/:$/, '');
  return isNarrative(meaningOf(label).section) ? wholeTable(cell) : null;
}

/** The written lines inside a table or list, each as a leaf of its own. What opened below a row is outlined by itself; names and values in turn are no lines. */
export function linesIn(leaf: Leaf): Leaf[] {
  const found: Leaf[] = [];
  const opened = new Set(openedIn(leaf.box).map(({ cell }) => cell));
  const walk = (box: Box): void => {
    if (opened.has(box) || alternatingRows(box)) return;
    if (box.block && box.blocks === 0) {
      found.push({ kind: 'line', box, nodes: withoutName(box), title: leaf.title, aside: leaf.aside });
      return;
    }
    for (const node of box.nodes) if (node.kind === 'box') walk(node);
  };
  walk(leaf.box);
  return found;
}

/** What a line says behind a part of its own that only names it: "Text of the visit note" before the text. */
export const withoutName = (box: Box): Leaf['nodes'] => behindName(box) ?? box.nodes;
function behindName(box: Box): Leaf['nodes'] | null {
  const [name, text, ...more] = filled(box);
  if (name?.kind === 'box' && text === undefined) return behindName(name);
  const named = name?.kind === 'box' && text?.kind === 'box' && more.length === 0 && name.chars <= MAX_NAME && text.chars >= MIN_TEXT;
  return named && NAMES_NOTE.test(lineText(name.nodes)) ? [text] : null;
}
const NAMES_NOTE = /^\p{L}[\p{L} -]*\bnotes?\s*:?$/iu;
const MAX_NAME = 40;
const MIN_TEXT = 60;
