/** All issues of an OpenEMR patient (`stats_full.php`): since 7.0 each list's table carries its kind as its id, whatever language its heading is in. */
import type { Known } from '../adapter';
import type { ReadEnv } from '../chart-env';
import { noFacts, type PageReading } from '../facts';
import { addRows } from '../fill-lists';
import { rowsOfLeaf } from '../leaf-rows';
import { placeIn } from '../lists/row-words';
import { leavesOf, outlineOf } from '../outline';
import { first } from '../safe-dom';
import type { Work } from '../slices';

const TABLES = [
  ['medical_problem', 'problems'],
  ['dental', 'problems'],
  ['allergy', 'allergies'],
  ['medication', 'medications'],
  ['surgery', 'procedures'],
] as const;

/** The lists whose tables say what they are; nothing where none does. */
export function* issuesByTable(page: Document, env: ReadEnv, { snapshot }: PageReading): Work<Known> {
  const found = noFacts();
  const known: Known = {};
  for (const [id, list] of TABLES) {
    const table = first(page, `table#${id}`);
    const box = table && snapshot.boxOf.get(table);
    if (!box) continue;
    const outline = yield* outlineOf({ ...box, parent: null, nodes: [box] });
    for (const leaf of leavesOf(outline))
      if (leaf.kind === 'table') yield* addRows(found, list, yield* rowsOfLeaf(leaf), placeIn(env), null);
    (known[list] as unknown[]) = found[list];
  }
  return known;
}
