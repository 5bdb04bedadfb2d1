/** Whether two places of two tables say the same, told without making the rows where both tables are packed. */
import type { PackedTable } from './packed/code-table';
import type { Texts } from './packed/texts';
import type { CodeTable } from './table';

/** True only when standing, title and whether the row holds to its release's end are the same; of places with one code. */
export type SameRows = (before: number, after: number) => boolean;

const isPacked = (table: CodeTable): table is PackedTable => 'titles' in table && 'holds' in table;

/** Titles as numbers of their pieces: equal when every piece of one has, in the other's numbers, the other's. */
function sameTitles(before: Texts, after: Texts): SameRows {
  const numbers = new Map<string, number>();
  for (let at = 0; at < after.vocabulary.size; at += 1) numbers.set(after.vocabulary.at(at), at);
  const inAfter = Int32Array.from({ length: before.vocabulary.size }, (_, at) => numbers.get(before.vocabulary.at(at)) ?? -1);
  return (a, b) => {
    const [startA, startB] = [before.starts[a] as number, after.starts[b] as number];
    const length = (before.starts[a + 1] as number) - startA;
    if ((after.starts[b + 1] as number) - startB !== length) return false;
    for (let at = 0; at < length; at += 1) if (inAfter[before.pieces[startA + at] as number] !== after.pieces[startB + at]) return false;
    return true;
  };
}

const last = (table: PackedTable): string => table.set.to ?? '9999-12-31';

/** For tables that are not packed the answer is always false: their rows are compared. */
export function sameRows(before: CodeTable, after: CodeTable): SameRows {
  if (!isPacked(before) || !isPacked(after)) return () => false;
  const titles = sameTitles(before.titles, after.titles);
  const [lastBefore, lastAfter] = [last(before), last(after)];
  return (a, b) => before.isBillable(a) === after.isBillable(b) && before.holds(a, lastBefore) && after.holds(b, lastAfter) && titles(a, b);
}
