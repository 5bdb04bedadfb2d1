/** The rows of a day that were found, in the order in which they are shown. */
import type { OpenBook } from '../book';
import type { CodeRow } from '../code';
import type { Candidate } from './candidates';
import type { Lifted, Lifter } from './lifts';

export interface Ranked {
  row: CodeRow;
  candidate: Candidate;
  lifted: Lifted | null;
  score: number;
}

/** A billable code comes before its header when it says at least so much of what the header says. */
const NEARLY = 0.5;

/** The book's row for a candidate's code: another set may know the code better. As it last was, where the code has ended. */
function rowOf(book: OpenBook, { place: { index, speaks, ended }, row }: Candidate, date: string): CodeRow | null {
  const { table } = index;
  if (speaks) return table.row(row);
  return book.lookup(table.set.system, table.codeAt(row), date) ?? (ended ? table.row(row) : null);
}

/** Before each header the first billable code below it, so that what can be coded comes first and the header stays in reach. */
function billableFirst(ranked: readonly Ranked[]): Ranked[] {
  const order = [...ranked];
  for (const header of ranked) {
    const { system, code, billable } = header.row;
    if (billable) continue;
    const at = order.indexOf(header);
    const isBelow = ({ row, score }: Ranked, place: number): boolean =>
      place > at && row.billable && score >= header.score * NEARLY && row.system === system && row.code.startsWith(code);
    const below = order.findIndex(isBelow);
    if (below >= 0) order.splice(at, 0, ...order.splice(below, 1));
  }
  return order;
}

/**
 * At most `most` rows, best first. Candidates come best first by their words; where `lift` is given, all are weighed by
 * it before.
 */
export function rankedRows(book: OpenBook, candidates: readonly Candidate[], date: string, lift: Lifter | null, most: number): Ranked[] {
  const ranked: Ranked[] = [];
  for (const candidate of candidates) {
    if (lift === null && ranked.length >= most) break;
    const row = rowOf(book, candidate, date);
    if (!row) continue;
    const lifted = lift?.(row) ?? null;
    ranked.push({ row, candidate, lifted, score: candidate.score * (lifted?.factor ?? 1) });
  }
  if (lift !== null) ranked.sort((a, b) => b.score - a.score);
  return billableFirst(ranked.slice(0, most));
}
