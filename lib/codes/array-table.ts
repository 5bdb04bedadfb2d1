/** A code table over rows in memory: the starter set, small site lists, rows just read from a file. */
import type { CodeRow, CodeSet } from './code';
import { inCodeOrder } from './in-order';
import type { CodeTable } from './table';

/** The rows as a table. They may come in any order; they are copied only where they must be sorted. */
export function arrayTable(set: CodeSet, given: readonly CodeRow[]): CodeTable {
  const sorted = given.every((row, at) => at === 0 || inCodeOrder(given[at - 1] as CodeRow, row) <= 0);
  const rows = sorted ? given : given.toSorted(inCodeOrder);
  const row = (at: number): CodeRow => {
    const there = rows[at];
    if (!there) throw new RangeError(`${set.id}: no row at ${at} of ${rows.length}`);
    return there;
  };
  return {
    set,
    size: rows.length,
    row,
    codeAt: (at) => row(at).code,
    position(code) {
      let low = 0;
      let high = rows.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (row(middle).code < code) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
