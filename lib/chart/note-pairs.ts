/** A note set as names and values: the rows of a table of two columns, the terms and texts of a list, each name that of a section. */
import { filled } from './boxes';
import { lineText } from './dom-text';
import { gridRows } from './grids';
import { isNarrative, meaningOf } from './section-names';
import type { Box } from './snapshot';

/** A section's name and what was written below it. */
export interface NotePair {
  name: Box;
  text: Box;
}

const MAX_NAME = 60;
/** So many characters, in so many words, are written text and no value. */
const MIN_TEXT = 40;
const MIN_WORDS = 6;

const isWritten = (box: Box): boolean => holdsArea(box) || (box.chars >= MIN_TEXT && lineText(box.nodes).split(/\s+/).length >= MIN_WORDS);
const holdsArea = (box: Box): boolean =>
  box.field !== null
    ? box.field.kind === 'area' && box.field.value.trim() !== ''
    : box.nodes.some((node) => node.kind === 'box' && holdsArea(node));

/** Names and values in turn, in a definition list. */
function ofTerms(list: Box): NotePair[] {
  const parts = filled(list).flatMap((node) => (node.kind === 'box' && node.tag === 'div' ? filled(node) : [node]));
  return parts.flatMap((name, i) => {
    const text = parts[i + 1];
    return name.kind === 'box' && name.tag === 'dt' && text?.kind === 'box' && text.tag === 'dd' ? [{ name, text }] : [];
  });
}

/** Rows of a name and a text each; none for a table that has any other row. */
function ofRows(table: Box): NotePair[] {
  const rows = gridRows(table) ?? [];
  const pairs = rows.flatMap(({ cells: [name, text, more] }) => (name && text && !more ? [{ name, text }] : []));
  return rows.length > MAX_ROWS || pairs.length < rows.filter(({ cells }) => cells.some(holdsSomething)).length ? [] : pairs;
}
const MAX_ROWS = 40;
const holdsSomething = (box: Box): boolean => box.chars > 0 || box.field !== null;

/** The sections, where two at least have names that only notes have, and most of what is there was written below such; null for any other part. */
export function notePairsOf(box: Box): NotePair[] | null {
  const pairs = box.tag === 'dl' ? ofTerms(box) : box.tag === 'table' ? ofRows(box) : [];
  if (pairs.length < 2 || pairs.some(({ name }) => name.chars > MAX_NAME || name.field !== null)) return null;
  const sections = pairs.map(({ name }) => meaningOf(lineText(name.nodes)).section);
  const told = new Set(sections.filter((section) => section !== null && isNarrative(section)));
  const written = pairs.filter(({ text }, i) => isNarrative(sections[i] ?? null) && isWritten(text));
  return told.size > 1 && written.length > 0 && written.length * 2 >= pairs.filter(({ text }) => holdsSomething(text)).length
    ? pairs
    : null;
}
