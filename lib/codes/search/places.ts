/** Where a request may be answered from: which indexes, and which rows of each. */
import type { OpenBook } from '../book';
import type { CodeSystem, SearchRequest } from '../code';
import type { Searchable } from './searchable';
import type { CodeRange } from './typed';
import { hasChapters, placesBetween, placesWithin, rangeOf } from './typed-codes';

/**
 * An index and which of its rows may be found. `speaks`: its table alone says what a code of the system is on the day, so
 * that the book need not be asked row by row.
 */
export interface Place {
  index: Searchable;
  accepts: (row: number) => boolean;
  speaks: boolean;
  /** Whether only rows that had ended by the day may be found: people still look for codes they once used. */
  ended: boolean;
}

type Span = readonly [first: number, end: number];
const inside = (spans: readonly Span[] | null, row: number): boolean =>
  spans === null || spans.some(([first, end]) => first <= row && row < end);

/** The indexes of the systems asked for. An index that has none of the typed ranges answers nothing. */
export function placesFor(
  book: OpenBook,
  indexes: readonly Searchable[],
  asked: readonly CodeSystem[],
  { date, chapters, billableOnly }: SearchRequest,
  ranges: readonly CodeRange[],
): Place[] {
  return indexes.flatMap((index): Place[] => {
    const { table } = index;
    const { system } = table.set;
    if (!asked.includes(system)) return [];
    const inChapters =
      chapters && hasChapters(system)
        ? chapters.map((chapter) => placesWithin(table, rangeOf(chapter))).filter((span) => span !== null)
        : null;
    const inRanges = ranges.length ? ranges.map((range) => placesBetween(table, range)).filter((span) => span !== null) : null;
    if (inRanges?.length === 0) return [];
    const admits = (row: number): boolean => inside(inChapters, row) && inside(inRanges, row) && (!billableOnly || index.isBillable(row));
    // What HCPCS says of a code, a site's schedule may add its charge to.
    const speaks = table.set.complete && system !== 'HCPCS' && book.setFor(system, date) === table.set;
    const held: Place = { index, accepts: (row) => index.holds(row, date) && admits(row), speaks, ended: false };
    if (!index.hasEnded(date)) return [held];
    return [held, { index, accepts: (row) => !index.holds(row, date) && admits(row), speaks: false, ended: true }];
  });
}
