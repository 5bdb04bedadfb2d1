/** OpenEMR's list of prescriptions: a remark for the patient stands on a line of its own below the drug's name. */
import type { Medication } from '../chart';
import { all, childNodesOf, lineOf, nodeTypeOf, oneLine, tagOf } from '../safe-dom';

const said = (node: Node): string => (nodeTypeOf(node) === 1 ? lineOf(node as Element) : nodeTypeOf(node) === 3 ? (node as Text).data : '');

/** What stands in a cell before its first line ends; null where nothing stands behind. */
function firstLineOf(cell: Element): string | null {
  const nodes = [...childNodesOf(cell)];
  const end = nodes.findIndex((node) => nodeTypeOf(node) === 1 && tagOf(node as Element) === 'br');
  const lines = [nodes.slice(0, end), nodes.slice(end + 1)].map((part) => oneLine(part.map(said).join(' ').replaceAll('\u00a0', ' ')));
  return end > 0 && lines[0] && lines[1] ? lines[0] : null;
}

/** The drugs without the remarks that were taken for the end of their names. */
export function withoutRemarks(page: Document, medications: readonly Medication[]): Medication[] {
  const drugs = all(page, 'tr.onescript td')
    .map(firstLineOf)
    .filter((line) => line !== null && /\p{L}{3}/u.test(line)) as string[];
  return medications.map((medication) => {
    const drug = drugs.find((each) => medication.name.startsWith(`${each} `) && medication.text.startsWith(each));
    return drug ? { ...medication, name: drug } : medication;
  });
}
