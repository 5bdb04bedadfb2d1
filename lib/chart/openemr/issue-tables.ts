/**
 * All issues of an OpenEMR patient (`stats_full.php`): since 7.0 each list's table carries its kind as its id, before that the
 * button above it says which kind it adds; whatever language its heading is in, and wherever a parser puts that.
 */
import type { Known } from '../adapter';
import { addRows } from '../add-rows';
import type { ReadEnv } from '../chart-env';
import { noFacts, type PageReading } from '../facts';
import { rowsOfLeaf } from '../leaf-rows';
import { placeIn } from '../lists/row-words';
import { outlineOf } from '../outline';
import { all, attr, closest, first, tagOf } from '../safe-dom';
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
  for (const [table, list] of tables === ISSUES ? [...named(page, tables), ...behindButtons(page)] : named(page, tables)) {
    const box = snapshot.boxOf.get(table);
    if (!box) continue;
    const outline = yield* outlineOf({ ...box, parent: null, nodes: [box] });
    for (const leaf of leavesOf(outline))
      if (leaf.kind === 'table') yield* addRows(found, list, yield* rowsOfLeaf(leaf), placeIn(env), null);
    (known[list] as unknown[]) = found[list];
  }
  return known;
}

type List = Tables[number][1];

const named = (page: Document, tables: Tables): [Element, List][] =>
  tables.flatMap(([selector, list]): [Element, List][] => {
    const table = first(page, selector);
    return table ? [[table, list]] : [];
  });

/** Up to 6.x: behind a button `dopclick(0,"medical_problem")` stands the table of that kind. */
function behindButtons(page: Document): [Element, List][] {
  const kinds = new Map(ISSUES.map(([selector, list]) => [selector.replace('table#', ''), list]));
  const found = new Map<Element, List>();
  let list: List | undefined;
  for (const part of all(page, '#patient_stats a[onclick^="dopclick(0,"], #patient_stats tr.detail')) {
    if (tagOf(part) === 'a') list = kinds.get(attr(part, 'onclick').match(/^dopclick\(0,\s*["'](\w+)/)?.[1] ?? '');
    else {
      const table = closest(part, 'table');
      if (list && table && !found.has(table)) found.set(table, list);
    }
  }
  return [...found];
}
