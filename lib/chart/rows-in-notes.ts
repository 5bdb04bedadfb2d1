/** What a note gives row by row: values in pairs or fields, drugs in lines of their own. The rest of it is prose. */
import { isVitalNameAmongVitals } from './field-names';
import { rowsOfLeaf } from './leaf-rows';
import { isRange, isUnit, measureOf } from './lists/measures';
import { isDrugLine } from './lists/medications';
import { piecesOf } from './pieces';
import { type Cell, type Row, rowOf } from './row';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { leavesOf, type Title } from './title';

/** The lines below a heading, each as a row. */
export const linesUnder = (title: Title): Row[] =>
  leavesOf(title)
    .filter((leaf) => leaf.kind === 'line' && !leaf.aside)
    .map(({ nodes, box }) => rowOf(nodes, box));

/** The drugs of a note that stand in lines of their own, each with its dose and how it is taken, and nothing else below the heading. */
export function* drugsUnder(title: Title): Work<Row[]> {
  const leaves = leavesOf(title).filter(({ aside }) => !aside);
  if (leaves.length === 0 || !leaves.every(({ kind, box }) => (kind === 'line' && box.blocks === 0) || kind === 'list')) return [];
  const rows: Row[] = [];
  for (const leaf of leaves) rows.push(...(yield* rowsOfLeaf(leaf)));
  return rows.length > 1 && rows.every(({ text }) => isDrugLine(text)) ? rows : [];
}

/** The fields of a form inside a note hold values as a table does. */
export const isMeasured = ({ label, text }: Cell): boolean => label !== null && isVitalNameAmongVitals(label) && measureOf(text) !== null;

/** A line of a note whose names and figures are parts of their own: no sentence that gives them in passing. */
export const isSetInPairs = ({ cells, text, box }: Row): boolean =>
  cells.length > 0 && cells.every(isMeasured) && piecesOf(box.nodes).length > 1 && !/[a-z]{2}\.$/i.test(text);

/** A line of a note that names a test in a part of its own and says no more than what it gave. */
export const isFound = ({ cells, box }: Row): boolean =>
  cells.length > 0 &&
  cells.every(({ label, text }) => label !== null && (GAVE.test(text) || (measureOf(text)?.unit ?? null) !== null)) &&
  piecesOf(box.nodes).length > 1;

const GAVE = /^(?:(?:weakly |strongly )?positive|negative|(?:non-?)?reactive|(?:not )?detected|trace)$/i;

/** A row of a list in a note that is set as a result: a name, a figure, and its unit or range apart. */
export const isResult = ({ cells }: Row): boolean => {
  const texts = cells.filter(({ label }) => label === null).map(({ text }) => text);
  return texts.length > 2 && texts.slice(1).some((text) => measureOf(text) !== null) && texts.some((text) => isUnit(text) || isRange(text));
};

/** Whether a part holds a field of a form. */
export const holdsField = (box: Box): boolean => box.field !== null || box.nodes.some((node) => node.kind === 'box' && holdsField(node));
