/** A row's words as the eye parts them. */
import { isFieldName } from './field-names';
import { attr, oneLine } from './safe-dom';
import { saidOnce } from './said-once';
import type { Box, Run } from './snapshot';

const FORMAT = new Set('b i em strong u mark small abbr sup sub wbr code time font a bdi bdo dfn var kbd'.split(' '));
const BADGE =
  /(?:^|[\s_-])(?:badge|chip|tag|label|lbl|pill|status|code|date|begin|onset|flag|unit|value|name|title|dose|note|text|sub|range|key|term)/;

/** A run that is only a comma or a dash between two parts of one phrase, as templates print names: `<span>Doe</span>, <span>Jane</span>`. */
const JOINT = /^\s*,\s*$/;

/** Two elements of different kinds side by side, with nothing between, are two things: `<b>Name</b><i>Pronouns</i>`. */
const abuts = (before: Box | Run | undefined, node: Box): boolean =>
  before?.kind === 'box' && before.tag !== node.tag && !/^(?:su[bp]|wbr|bd[io])$/.test(node.tag) && !/^(?:su[bp]|wbr|br)$/.test(before.tag);

/** What ends the words before it or spans two days stands with them, where nothing parts the two: "Fever (5 days" and ", none since)" of templates. */
const GLUED = /^(?:\.(?:\s|$)|[–—]\d)/;
const isGlued = (before: string, text: string): boolean =>
  GLUED.test(text) || (text.startsWith(')') && before.lastIndexOf('(') > Math.max(0, before.lastIndexOf(')')) && !before.endsWith('('));

const GAP = /\u00a0\s+|[^\S\u00a0]\u00a0\s*/;

const textOf = ({ nodes }: Box): string => nodes.map((node) => (node.kind === 'run' ? node.text : textOf(node))).join('');
const MAY_LABEL = new Set(['label', 'b', 'strong']);
/** What is set as a chip is a value, whatever its tag. */
const CHIP = /(?:^|[\s_-])(?:badge|chip|pill)(?:$|[\s_-])/;
/** One item has no more terms and values than these. */
const MAX_TERMS = 40;
/** Whether a term names the value beside it, as it does where it is one of several of an item: a list of things has them in items of their own. */
function isTerm(box: Box): boolean {
  if (box.tag !== 'dt' || box.chars === 0 || box.chars > 42 || box.blocks > 0 || (box.parent?.nodes.length ?? 0) > MAX_TERMS) return false;
  const inTurn = (box.parent?.nodes ?? []).filter((node): node is Box => node.kind === 'box' && node.chars > 0);
  const pairs = inTurn.length / 2;
  return (
    pairs > 1 &&
    Number.isInteger(pairs) &&
    inTurn.every(({ tag }, i) => tag === (i % 2 === 0 ? 'dt' : 'dd')) &&
    inTurn.some((term, i) => i % 2 === 0 && isFieldName(textOf(term)))
  );
}
const isLabel = (box: Box): boolean =>
  MAY_LABEL.has(box.tag) &&
  !CHIP.test(box.words) &&
  box.blocks === 0 &&
  box.chars > 0 &&
  box.chars < 42 &&
  (box.tag === 'label' ? box.nodes.every((inner) => inner.kind === 'run' || !inner.field) : /:\s*$/.test(textOf(box)));

/** Some forms set values as labels, too: a figure, with its unit, names nothing. */
const FIGURE = /^\s*[<>≤≥]?\s?\d[\d.,/ ]*(?:deg(?:rees)? [CF]|[%°]?[a-zA-Zµμ]{0,8}(?:\s?\/\s?[a-zA-Z0-9²]{1,8}){0,2}|%)\s*$/i;
const isFigure = (box: Box): boolean => box.tag === 'label' && attr(box.element, 'for') === '' && FIGURE.test(textOf(box));

/** Whether a part set in its own way is a name and its value: "<i>Onset: 2014</i>". */
const isPair = (box: Box): boolean => box.blocks === 0 && box.chars > 3 && box.chars < 60 && PAIR.test(textOf(box));
const PAIR = /^\s*\p{Lu}[\p{L} ]{1,24}:\s+\S/u;

/** Parts by block and by element of its own, in order. `labelled`: whether a field's name stands among them. */
interface Parts {
  parts: string[];
  labelled: boolean;
}

/** `labels`: whether a field's name comes before its value. */
function partsOf(nodes: readonly (Box | Run)[], labels: boolean): Parts {
  const parts: string[] = [];
  let labelled = false;
  let line = '';
  let joins = false;
  // Whether nothing, not even a blank, stands between the last part and what comes.
  let tight = false;
  const cut = (apart = true): void => {
    if (line === '') {
      tight &&= !apart;
      return;
    }
    const abutting = tight && !/^\s/.test(line);
    tight = !apart && !/\s$/.test(line);
    // A gap of hard blanks parts what stands on one line, as old pages do instead of columns.
    const [text = '', ...more] = (line.includes('\u00a0') ? line.split(GAP) : [line])
      .map((part) => saidOnce(oneLine(part)))
      .filter(Boolean);
    line = '';
    if (text === '') return;
    const last = parts.length - 1;
    if (abutting && last >= 0 && isGlued(parts[last] ?? '', text)) parts[last] += text;
    else if (joins && last >= 0) parts[last] += ` ${text}`;
    else parts.push(text);
    parts.push(...more);
    joins = false;
  };
  const walk = (list: readonly (Box | Run)[]): void => {
    for (let i = 0; i < list.length; i++) {
      const node = list[i] as Box | Run;
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
        if (labels && node.field.label) {
          parts.push(`${node.field.label.replace(/\s*:$/, '')}:`);
          labelled = true;
        }
        line = node.field.value;
        cut();
        continue;
      }
      // A label names what stands beside it, where it holds nothing but the name; so does a bold word with a colon.
      if ((isLabel(node) && !isFigure(node)) || isTerm(node)) {
        cut();
        line = textOf(node);
        if (labels && !/[:?]\s*$/.test(line)) {
          line += ':';
          labelled = true;
        }
        cut();
        continue;
      }
      const apart =
        node.block || node.tag === 'br' || !FORMAT.has(node.tag) || BADGE.test(node.words) || abuts(list[i - 1], node) || isPair(node);
      if (!apart) {
        walk(node.nodes);
        continue;
      }
      const own = node.block || node.tag === 'br';
      cut(own);
      if (node.chars === 0) continue;
      walk(node.nodes);
      cut(own);
    }
  };
  walk(nodes);
  cut();
  return { parts, labelled };
}

/** All are asked for the same nodes again and again; a snapshot's lists of nodes never change. */
const parted = new WeakMap<readonly (Box | Run)[], Parts>();
const pieces = new WeakMap<readonly (Box | Run)[], readonly string[]>();
const words = new WeakMap<readonly (Box | Run)[], string>();

function remembered<Kept>(
  kept: WeakMap<readonly (Box | Run)[], Kept>,
  nodes: readonly (Box | Run)[],
  work: (nodes: readonly (Box | Run)[]) => Kept,
): Kept {
  const known = kept.get(nodes);
  if (known !== undefined) return known;
  const made = work(nodes);
  kept.set(nodes, made);
  return made;
}

const labelledParts = (nodes: readonly (Box | Run)[]): Parts => partsOf(nodes, true);

const SEPARATES = /[·•|]/;
/** Day, month and year may be parts of their own, each to be styled by itself: "14", "Jun", "2018". */
function datesJoined(parts: readonly string[]): readonly string[] {
  if (!parts.some((part) => MONTH.test(part))) return parts;
  const joined: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [day = '', month = '', year = ''] = parts.slice(i, i + 3);
    const isDate = MONTH.test(month) && /^\d{1,2}$/.test(day) && /^(?:19|20)\d{2}$/.test(year);
    joined.push(isDate ? `${day} ${month} ${year}` : day);
    if (isDate) i += 2;
  }
  return joined;
}
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?$/i;

function piecesIn(nodes: readonly (Box | Run)[]): readonly string[] {
  const parts = datesJoined(remembered(parted, nodes, labelledParts).parts);
  if (!parts.some((part) => SEPARATES.test(part))) return parts;
  return parts.flatMap((part) =>
    part
      .split(/\s+[·•|]\s+|\s+[·•|]$|^[·•|]\s+/)
      .map((piece) => piece.trim())
      .filter(Boolean),
  );
}

/** Where no field has a name, the words with and without names are the same. */
function wordsIn(nodes: readonly (Box | Run)[]): string {
  const known = remembered(parted, nodes, labelledParts);
  return (known.labelled ? partsOf(nodes, false) : known).parts.join(' ');
}

/** The pieces of a row: its parts, cut again at a middle dot or a bar. */
export const piecesOf = (nodes: readonly (Box | Run)[]): readonly string[] => remembered(pieces, nodes, piecesIn);

/** All of a row's words on one line; of fields only the values. */
export const wordsOf = (nodes: readonly (Box | Run)[]): string => remembered(words, nodes, wordsIn);
