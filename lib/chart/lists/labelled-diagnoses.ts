/** Diagnoses that a label names outside all lists: "Primary diagnosis: Gout (11/18/2026)". */
import type { Problem } from '../chart';
import type { Row } from '../row';
import { brokenUp } from '../row-pieces';
import { problemOf } from './problems';
import { isStatus, type Place, placeOfRow } from './row-words';

const LABEL = /^(?:primary|principal|main|secondary|working|final|discharge|current|visit|encounter)\s(?:diagnos[ie]s|conditions?|dx)$/i;
const NOTHING = /^(?:none|nil|no|not|unknown|pending|n\/a|see|select|choose|add|as above|deferred)\b/i;
/** What stands behind a diagnosis with a label of its own. */
const CODE = /^(?:icd(?:-?10)?(?:-cm)? ?)?codes?$/i;
const MAX_NAME = 120;

/** Several on one line, each with its day or code in brackets, or parted by semicolons. */
const eachIn = (text: string): string[] =>
  text
    .split(/(?<=\))\s*,\s+|\s*;\s*/)
    .map((each) => each.trim())
    .filter(Boolean);

/** The diagnoses that labelled cells name, without those that are known already. */
export function labelledProblems(rows: Row[], place: Place, known: readonly Problem[]): Problem[] {
  const seen = new Set(known.map(({ text }) => text.toLowerCase()));
  const found: Problem[] = [];
  for (const [i, row] of rows.entries()) {
    const [cell] = row.cells;
    const next = rows[i + 1]?.cells[0];
    const code = next && CODE.test(next.label ?? '') ? [{ label: null, text: next.text }] : [];
    if (!cell || !LABEL.test(cell.label ?? '')) continue;
    for (const text of eachIn(cell.text)) {
      if (!/\p{L}{3}/u.test(text) || text.length > MAX_NAME || NOTHING.test(text) || isStatus(text) || /[a-z]{2}\.$/i.test(text)) continue;
      const cells = brokenUp([text]).map((piece) => ({ label: null, text: piece }));
      const problem = problemOf({ ...row, cells: [...cells, ...code], text }, placeOfRow(place, row));
      if (!problem || seen.has(problem.text.toLowerCase())) continue;
      seen.add(problem.text.toLowerCase());
      found.push(problem);
    }
  }
  return found;
}
