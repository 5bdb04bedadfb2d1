/** The rows of a day that were found, in the order in which they are shown. */
import type { OpenBook } from '../book';
import type { CodeRow } from '../code';
import type { Candidate } from './candidates';
import type { Lifted, Lifter } from './lifts';

export interface Ranked {
  row: CodeRow;
  candidate: Candidate;
  lifted: Lifted | null;
}

/** The book's row for a candidate's code: another set may know the code better. As it last was, where the code has ended. */
function rowOf(book: OpenBook, { place: { index, speaks, ended }, row }: Candidate, date: string): CodeRow | null {
  const { table } = index;
  if (speaks) return table.row(row);
  return book.lookup(table.set.system, table.codeAt(row), date) ?? (ended ? table.row(row) : null);
}

/**
 * At most `most` rows, best first. Candidates come best first by their words; where `lift` is given, all are weighed by
 * it before.
 */
export function rankedRows(book: OpenBook, candidates: readonly Candidate[], date: string, lift: Lifter | null, most: number): Ranked[] {
  if (lift === null) {
    const first: Ranked[] = [];
    for (const candidate of candidates) {
      if (first.length >= most) break;
      const row = rowOf(book, candidate, date);
      if (row) first.push({ row, candidate, lifted: null });
    }
    return first;
  }
  const weighed = candidates.flatMap((candidate) => {
    const row = rowOf(book, candidate, date);
    if (!row) return [];
    const lifted = lift(row);
    return [{ row, candidate, lifted, score: candidate.score * lifted.factor }];
  });
  return weighed.sort((a, b) => b.score - a.score).slice(0, most);
}
