/** Which list a heading, or a table below it, stands over. */
import { isBilled } from './billed-parts';
import type { SectionKind } from './chart';
import { isOfVitals, listOfColumns } from './list-of-columns';
import type { ListKind } from './section-names';
import type { Work } from './slices';
import { columnsOf } from './tables';
import { isLeaf, type Leaf, leavesOf, type Title } from './title';

const MEASURED = new Set<ListKind>(['results', 'vitals']);

/** Tables right below a heading whose columns tell that they list something else: "Procedures and immunizations" stands over both. */
export function* otherTables(title: Title, list: ListKind): Work<{ leaf: Leaf; kind: ListKind }[]> {
  const others: { leaf: Leaf; kind: ListKind }[] = [];
  for (const leaf of title.items) {
    if (!isLeaf(leaf) || leaf.kind !== 'table') continue;
    const columns = yield* columnsOf(leaf.box);
    const kind = listOfColumns(columns);
    // "Observations" are what was seen of a patient, and what was measured at the bedside: then the columns are vital signs.
    if (list === 'results' && isOfVitals(columns)) {
      others.push({ leaf, kind: 'vitals' });
      continue;
    }
    // Diagnoses and procedures of a sheet of charges are what is billed.
    if (list === 'codes' && kind !== 'coverages') continue;
    if (kind && kind !== list && !(MEASURED.has(list) && (MEASURED.has(kind) || kind === 'procedures'))) others.push({ leaf, kind });
  }
  return others;
}

/** Sections of a note whose lines are diagnoses. */
export const DIAGNOSES = new Set<SectionKind | null>(['past-history', 'assessment', 'discharge-diagnosis', 'admission-diagnosis']);

/** The list that a heading stands over. What a note calls its history, diagnoses or procedures are such where a panel lists them row by row. */
export function listOf(title: Title): ListKind | null {
  const { list, section } = title.meaning;
  // What is advised is asked for: tests below the heading of the advice give no values yet.
  if (ADVISED.test(title.parent?.text ?? '') && TESTS.test(title.text)) return 'orders';
  // The diagnoses and procedures of a superbill are what is billed.
  if ((list === 'problems' || list === 'procedures') && isBilled(title.parent)) return 'codes';
  if ((list !== null && list !== 'none') || !(DIAGNOSES.has(section) || section === 'procedure')) return list;
  const leaves = leavesOf(title);
  if (leaves.length === 0 || !leaves.every((leaf) => leaf.kind === 'list' || leaf.kind === 'table')) return list;
  return section === 'procedure' ? 'procedures' : 'problems';
}

const ADVISED = /^(?:advice|advised)$/i;
const TESTS = /^(?:(?:lab(?:oratory)? )?tests?|investigations?|labs|imaging)$/i;

/** Whether a heading, or one around it, stands over rows that are facts of no list. */
export const isNone = (title: Title | null): boolean => title !== null && (title.meaning.list === 'none' || isNone(title.parent));

/** Whether the heading stands below one whose rows are facts of no list; a page's main heading that heads several lists does not count. */
export function underNone(title: Title): boolean {
  for (let up = title.parent; up; up = up.parent) {
    if (up.meaning.list !== 'none') continue;
    const lists = up.items.filter((item) => !isLeaf(item) && item.meaning.list !== null && item.meaning.list !== 'none');
    if (lists.length < 2) return true;
  }
  return false;
}

/** The list of the nearest heading above that names one. */
export const listAbove = (leaf: Leaf): ListKind | null => {
  for (let title: Title | null = leaf.title; title; title = title.parent) {
    const { list } = title.meaning;
    if (list && list !== 'encounter' && list !== 'demographics') return list;
  }
  return null;
};
