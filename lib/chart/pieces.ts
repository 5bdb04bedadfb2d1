/** A row's words as the eye parts them. */
import { oneLine } from './safe-dom';
import type { Box, Run } from './snapshot';

const FORMAT = new Set('b i em strong u mark small abbr sup sub wbr code time font a bdi bdo dfn var kbd'.split(' '));
const BADGE =
  /(?:^|[\s_-])(?:badge|chip|tag|label|pill|status|code|date|begin|onset|flag|unit|value|name|title|dose|note|text|sub|range|key|term)/;

/** A run that is only a comma or a dash between two parts of one phrase, as templates print names: `<span>Doe</span>, <span>Jane</span>`. */
const JOINT = /^\s*,\s*$/;

/** Two elements of different kinds side by side, with nothing between, are two things: `<b>Name</b><i>Pronouns</i>`. */
const abuts = (before: Box | Run | undefined, node: Box): boolean =>
  before?.kind === 'box' && before.tag !== node.tag && !/^(?:su[bp]|wbr|bd[io])$/.test(node.tag) && !/^(?:su[bp]|wbr|br)$/.test(before.tag);

const textOf = ({ nodes }: Box): string => nodes.map((node) => (node.kind === 'run' ? node.text : textOf(node))).join('');
const isLabel = (box: Box): boolean =>
  box.blocks === 0 &&
  box.chars > 0 &&
  box.chars < 42 &&
  (box.tag === 'label'
    ? box.nodes.every((inner) => inner.kind === 'run' || !inner.field)
    : /^(?:b|strong)$/.test(box.tag) && /:\s*$/.test(textOf(box)));

/** The parts by block and by element of its own, in order. `labels`: whether a field's name comes before its value. */
function partsOf(nodes: readonly (Box | Run)[], labels: boolean): string[] {
  const parts: string[] = [];
  let line = '';
  let joins = false;
  const cut = (): void => {
    const text = oneLine(line);
    line = '';
    if (text === '') return;
    const last = parts.length - 1;
    if (joins && last >= 0) parts[last] += ` ${text}`;
    else parts.push(text);
    joins = false;
  };
  const walk = (list: readonly (Box | Run)[]): void => {
    for (const [i, node] of list.entries()) {
      if (node.kind === 'run') {
        const between = i > 0 && i < list.length - 1 && JOINT.test(node.text) && line.trim() === '' && parts.length > 0;
        if (between) {
          parts[parts.length - 1] += ',';
          joins = true;
        } else line += node.text;
        continue;
      }
      if (node.says !== null) {
        cut();
        line = node.says;
        cut();
        continue;
      }
      if (node.field) {
        cut();
        if (labels && node.field.label) parts.push(`${node.field.label.replace(/\s*:$/, '')}:`);
        line = node.field.value;
        cut();
        continue;
      }
      // A label names what stands beside it, where it holds nothing but the name; so does a bold word with a colon.
      if (isLabel(node)) {
        cut();
        line = textOf(node);
        if (labels && !/[:?]\s*$/.test(line)) line += ':';
        cut();
        continue;
      }
      const apart = node.block || node.tag === 'br' || !FORMAT.has(node.tag) || BADGE.test(node.words) || abuts(list[i - 1], node);
      if (apart) cut();
      walk(node.nodes);
      if (apart) cut();
    }
  };
  walk(nodes);
  cut();
  return parts;
}

/** Both are asked for the same nodes again and again; a snapshot's lists of nodes never change. */
const pieces = new WeakMap<readonly (Box | Run)[], readonly string[]>();
const words = new WeakMap<readonly (Box | Run)[], string>();

function remembered<Kept>(kept: WeakMap<readonly (Box | Run)[], Kept>, nodes: readonly (Box | Run)[], work: () => Kept): Kept {
  const known = kept.get(nodes);
  if (known !== undefined) return known;
  const made = work();
  kept.set(nodes, made);
  return made;
}

/** The pieces of a row: its parts, cut again at a middle dot or a bar. */
export const piecesOf = (nodes: readonly (Box | Run)[]): readonly string[] =>
  remembered(pieces, nodes, () =>
    partsOf(nodes, true).flatMap((part) =>
      part
        .split(/\s+[·•|]\s+|\s+[·•|]$|^[·•|]\s+/)
        .map((piece) => piece.trim())
        .filter(Boolean),
    ),
  );

/** All of a row's words on one line; of fields only the values. */
export const wordsOf = (nodes: readonly (Box | Run)[]): string => remembered(words, nodes, () => partsOf(nodes, false).join(' '));
