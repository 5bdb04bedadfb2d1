/** OpenEMR's prescriptions: the list, where a remark for the patient stands on a line of its own below the drug's name, and the form of one. */
import type { Medication } from '../chart';
import type { ReadEnv } from '../chart-env';
import type { PageReading } from '../facts';
import { medicationOf } from '../lists/medications';
import { placeIn, placeOfRow } from '../lists/row-words';
import type { Row } from '../row';
import { all, childNodesOf, first, lineOf, nodeTypeOf, oneLine, tagOf } from '../safe-dom';
import { chosenIn, valueOf } from './form-fields';

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

/** The prescription that is looked at or changed in its fields; nothing where a new one is being written. */
export function prescriptionInForm(page: Document, env: ReadEnv, { snapshot }: PageReading): Medication[] {
  const field = first(page, 'select[name="drug"]', 'input[name="drug"]');
  const drug = chosenIn(page, 'drug') || valueOf(page, 'drug');
  const box = (field && snapshot.boxOf.get(field)) ?? snapshot.root;
  if (drug === '' || !/[?&]id=0*[1-9]/.test(env.url.search)) return [];
  const size = valueOf(page, 'size');
  const strength = size && `${size} ${chosenIn(page, 'unit')}`.trim();
  const amount = valueOf(page, 'dosage');
  const form = chosenIn(page, 'form');
  const directions = [amount, amount && form && 'in', form, chosenIn(page, 'route'), chosenIn(page, 'interval')].filter(Boolean).join(' ');
  const texts = [drug, strength, directions].filter(Boolean);
  const row: Row = {
    cells: texts.map((text, i) => ({ label: i === 0 ? 'Drug' : text === directions ? 'Directions' : 'Strength', text })),
    above: [],
    text: texts.join(' '),
    group: null,
    table: true,
    visibility: box.visibility,
    box,
  };
  const medication = medicationOf(row, placeOfRow(placeIn(env), row));
  return medication ? [medication] : [];
}
