/** Rows of a code set as they are read: a code may stand in several rows, but on no day in two. */
import type { CodeRow } from '../code';

export interface Stretches {
  /** Keeps the row, or tells the line (from 1) of an earlier row of the same code that holds on one of its days. */
  add(row: CodeRow, line: number): number | null;
  readonly size: number;
  /** All rows in code order, the stretches of a code oldest first. */
  sorted(): CodeRow[];
}

const holdsOnADayOf = (one: CodeRow, other: CodeRow): boolean =>
  (one.to === null || one.to >= other.from) && (other.to === null || other.to >= one.from);

export function stretches(): Stretches {
  const byCode = new Map<string, { row: CodeRow; line: number }[]>();
  let size = 0;
  return {
    add(row, line) {
      const before = byCode.get(row.code) ?? [];
      const twice = before.find((other) => holdsOnADayOf(row, other.row));
      if (twice) return twice.line;
      byCode.set(row.code, [...before, { row, line }]);
      size += 1;
      return null;
    },
    get size() {
      return size;
    },
    sorted: () =>
      [...byCode.keys()]
        .sort()
        .flatMap((code) => (byCode.get(code) ?? []).map(({ row }) => row).sort((one, other) => (one.from < other.from ? -1 : 1))),
  };
}
