import type { CodeRow, Habits, SearchContext } from '../../lib/codes/code';

const SIDES = { right: /\bright\b/i, left: /\bleft\b/i, bilateral: /\bbilateral\b/i };
const ENCOUNTERS = { A: /\binitial encounter\b/i, D: /\bsubsequent encounter\b/i, S: /\bsequela\b/i };

/** Points for what a title says about one thing: for saying it, against saying another, nothing for silence. */
function agreement<Key extends string>(title: string, words: Record<Key, RegExp>, charted: Key | null, points: number): number {
  const says = (Object.keys(words) as Key[]).filter((key) => words[key].test(title));
  if (charted === null || says.length === 0) return 0;
  return says.includes(charted) ? points : -points;
}

function pointsOf(row: CodeRow, typed: string[], context: SearchContext, habits: Habits): number {
  const { code, display, system } = row;
  const title = display.toLowerCase();
  const leadsTo = (other: string): boolean => other.startsWith(code);
  const listed = (list: Habits['recent']): boolean => list.some((other) => other.system === system && leadsTo(other.code));
  return (
    (context.supported.some(leadsTo) ? 16 : 0) +
    (listed(habits.favourites) ? 8 : 0) +
    (listed(habits.recent) ? 6 : 0) +
    typed.filter((word) => title.includes(word)).length * 4 +
    agreement(display, SIDES, context.side, 6) +
    agreement(display, ENCOUNTERS, context.seventh, 6) +
    (context.seventh === null && ENCOUNTERS.A.test(display) ? 2 : 0) +
    // A fracture not said to be open is coded as closed (ICD-10-CM Official Guidelines, I.C.19.c).
    (/\bclosed\b/.test(title) ? 2 : 0) +
    (/\bunspecified\b|\bwithout\b/.test(title) ? 1 : 0) -
    (/\bother\b/.test(title) ? 1 : 0) +
    (row.billable ? 1 : 0)
  );
}

/** Place of the row that is meant most likely among the codes below a header; 0 when nothing tells them apart. `query`: what was typed. */
export function likeliest(rows: CodeRow[], query: string, context: SearchContext, habits: Habits): number {
  const typed = query
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  rows.forEach((row, index) => {
    const points = pointsOf(row, typed, context, habits);
    if (points > most) [best, most] = [index, points];
  });
  return best;
}
