/** All issues of an OpenEMR patient (`stats_full.php`): since 7.0 each list's table carries its kind as its id, whatever language its heading is in. */
import type { Known } from '../adapter';
import { addRows } from '../add-rows';
import type { ReadEnv } from '../chart-env';
import { noFacts, type PageReading } from '../facts';
import { rowsOfLeaf } from '../leaf-rows';
import { placeIn } from '../lists/row-words';
import { outlineOf } from '../outline';
import { first } from '../safe-dom';
import type { Work } from '../slices';
import { leavesOf } from '../title';

type Tables = readonly (readonly [table: string, list: 'problems' | 'allergies' | 'medications' | 'procedures' | 'immunizations'])[];

export const ISSUES: Tables = [
  ['table#medical_problem', 'problems'],
  ['table#dental', 'problems'],
  ['table#allergy', 'allergies'],
  ['table#medication', 'medications'],
  ['table#surgery', 'procedures'],
];
/** What was given, below the form in which one of them is entered or changed. */
export const GIVEN: Tables = [['#immunization_list table', 'immunizations']];

/** The lists whose tables say what they are; nothing where none does. */
export function* listsByTable(page: Document, env: ReadEnv, { snapshot }: PageReading, tables: Tables): Work<Known> {
  const found = noFacts();
  const known: Known = {};
  for (const [selector, list] of tables) {
    const table = first(page, selector);
    const box = table && snapshot.boxOf.get(table);
    if (!box) continue;
    const outline = yield* outlineOf({ ...box, parent: null, nodes: [box] });
    for (const leaf of leavesOf(outline))
      if (leaf.kind === 'table') yield* addRows(found, list, yield* rowsOfLeaf(leaf), placeIn(env), null);
    (known[list] as unknown[]) = found[list];
  }
  return known;
}
