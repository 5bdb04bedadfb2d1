/** Elements of a FHIR resource that have elements of their own, as pages that describe one set them: a list of names and values within a value. */
import { lineText } from './dom-text';
import type { Cell, Row } from './row';
import type { Box } from './snapshot';

/** Names that only a description of a whole resource begins with. */
const OF_WHOLE = /^(?:resource type|id|meta)$/i;

const within = (box: Box, tag: string): Box[] => {
  const found: Box[] = [];
  const walk = ({ nodes }: Box): void => {
    for (const node of nodes) {
      if (node.kind === 'run' || node.chars === 0) continue;
      if (node.tag === tag) found.push(node);
      else if (node.tag !== 'dl') walk(node);
    }
  };
  walk(box);
  return found;
};

/** Whether a list of names and values describes a whole resource. */
export const isWhole = (list: Box): boolean => list.tag === 'dl' && within(list, 'dt').some(({ nodes }) => OF_WHOLE.test(lineText(nodes)));

/** The lists that stand in a value, outermost. */
export const listsIn = (value: Box): Box[] => within(value, 'dl');

/** Each value of a list with its name. */
function valuesIn(list: Box): { name: string; value: Box }[] {
  const values: { name: string; value: Box }[] = [];
  let name = '';
  const walk = ({ nodes }: Box): void => {
    for (const node of nodes) {
      if (node.kind === 'run') continue;
      if (node.tag === 'dt') name = lineText(node.nodes).replace(/\s*:$/, '');
      else if (node.tag === 'dd') values.push({ name, value: node });
      else walk(node);
    }
  };
  walk(list);
  return values;
}

/** The same as text; what has no value is left out. */
const cellsIn = (list: Box): Cell[] =>
  valuesIn(list)
    .map(({ name, value }) => ({ label: name, text: lineText(value.nodes) }))
    .filter(({ text }) => text !== '');

/** What a single list within a value says, where that is one thing: its text, or what is low and what is high. Null otherwise. */
export function saidWithin(lists: readonly Box[]): string | null {
  const [list, more] = lists;
  const cells = list && !more ? cellsIn(list) : [];
  const said = (name: RegExp): string | undefined => cells.find(({ label }) => name.test(label ?? ''))?.text;
  const [low, high] = [said(/^low$/i), said(/^high$/i)];
  if (low !== undefined && high !== undefined) return `${low} - ${high}`;
  return said(/^text$/i) ?? (cells.length === 1 ? (cells[0]?.text ?? null) : null);
}

/** What of a claim's items is told of a code; the first is the code itself. */
const OF_CODE: [name: RegExp, label: string][] = [
  [/^(?:product or service|diagnosis(?: codeable ?concept)?|procedure(?: codeable ?concept)?)$/i, 'Code'],
  [/^modifiers?$/i, 'Modifier'],
  [/^quantity$/i, 'Quantity'],
  [/^diagnosis sequence$/i, 'Pointer'],
];
const CLAIMED = /^(?:item|diagnosis|procedure)s?$/i;

/** The rows of a claim that a description of it gives, each a list within the value of "Item", "Diagnosis" or "Procedure"; none of any other resource. */
export function claimedIn(list: Box): Row[] {
  if (!isWhole(list) || !within(list, 'dt').some(({ nodes }) => /^(?:billable period|insurance)$/i.test(lineText(nodes)))) return [];
  return valuesIn(list)
    .filter(({ name }) => CLAIMED.test(name))
    .flatMap(({ value }) => listsIn(value))
    .flatMap((record): Row[] => {
      const cells = cellsIn(record).flatMap(({ label, text }) => {
        const known = OF_CODE.find(([name]) => name.test(label ?? ''));
        return known ? [{ label: known[1], text }] : [];
      });
      const text = cells.map((cell) => cell.text).join(' ');
      const isCoded = cells.some(({ label }) => label === 'Code');
      return isCoded ? [{ cells, above: [], text, group: null, table: true, visibility: record.visibility, box: record }] : [];
    });
}
