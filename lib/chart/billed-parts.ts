/** Which headings of diagnoses and procedures stand over what is billed. */
import { listOfColumns } from './list-of-columns';
import { isStatus } from './lists/row-words';
import { piecesOf } from './pieces';
import type { Work } from './slices';
import { columnsOf } from './tables';
import { isLeaf, leavesOf, type Title } from './title';

/**
 * Headings of diagnoses and procedures over tables of charges, and of the diagnoses beside them that the charges point to: they
 * are what is billed.
 */
export function* billedParts(titles: Title[]): Work<Set<Title>> {
  const billed = new Set<Title>();
  const open = titles.filter(({ meaning }) => meaning.list === 'problems' || meaning.list === 'procedures');
  for (const title of open) {
    yield;
    for (const leaf of title.items) {
      if (!isLeaf(leaf) || leaf.kind !== 'table') continue;
      const columns = yield* columnsOf(leaf.box);
      if (listOfColumns(columns) === 'codes' || columns.some((column) => /^pointers?$/i.test(column))) billed.add(title);
    }
  }
  for (const title of open.filter(({ text }) => /\bdiagnos[ei]s|\bdx\b/i.test(text))) {
    // What has a state is a list of problems; how diagnoses of a claim rank is none.
    if (leavesOf(title).some((leaf) => piecesOf(leaf.nodes).some((piece) => isStatus(piece) && !RANK.test(piece)))) continue;
    const beside = (title.parent?.items ?? []).filter((item): item is Title => !isLeaf(item));
    const at = beside.indexOf(title);
    const isCharges = (other: Title | undefined): boolean =>
      other !== undefined && (other.meaning.list === 'codes' || (billed.has(other) && other.meaning.list === 'procedures'));
    let charged = isCharges(beside[at - 1]) || isCharges(beside[at + 1]);
    // The table of charges may have no heading of its own.
    const items = (title.parent?.items ?? []).filter((item) => !isLeaf(item) || item.kind === 'table');
    for (const item of [items[items.indexOf(title) - 1], items[items.indexOf(title) + 1]])
      if (item && isLeaf(item)) charged ||= listOfColumns(yield* columnsOf(item.box)) === 'codes';
    if (charged) billed.add(title);
  }
  return billed;
}

const RANK = /^(?:primary|secondary|principal)$/i;

/** Whether a heading stands below one of charges. */
export const isBilled = (title: Title | null): boolean => title !== null && (title.meaning.list === 'codes' || isBilled(title.parent));
