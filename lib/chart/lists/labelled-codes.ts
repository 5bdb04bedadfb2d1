/** Codes that a label names outside all lists, and nothing beside them: "CPT codes: 99213, 36415". */
import type { BilledCode } from '../chart';
import type { Row } from '../row';
import { billedCodeOf } from './billed-codes';
import { type Place, placeOfRow } from './row-words';

/** One code behind "ICD-10 code" may be that of the problem above it: several are named as such. */
const LABEL =
  /^(?:(?:cpt|hcpcs|icd(?:[ -]?10)?(?:-?(?:cm|pcs))?|billing|billed|charge|procedure|diagnosis|dx)(?:[ -]?4)? codes|e ?(?:\/|&) ?m (?:code|level)|cpts)$/i;
const CODES = /^(?:[A-Z]?\d{4,5}[A-Z]?|[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)(?:-[A-Z0-9]{2})*$/;

/** The codes that labelled cells hold, without those that are known already. */
export function labelledCodes(rows: Row[], place: Place, known: readonly BilledCode[]): BilledCode[] {
  const seen = new Set(known.map(({ code }) => code));
  const found: BilledCode[] = [];
  for (const row of rows) {
    const [cell, more] = row.cells;
    if (!cell || more || !LABEL.test(cell.label ?? '')) continue;
    const codes = cell.text.split(/\s*[,;|]\s*|\s+/).filter(Boolean);
    if (!codes.every((code) => CODES.test(code))) continue;
    for (const text of codes) {
      const code = billedCodeOf({ ...row, cells: [{ label: cell.label, text }], text }, placeOfRow(place, row));
      if (!code || seen.has(code.code)) continue;
      seen.add(code.code);
      found.push({ ...code, display: null });
    }
  }
  return found;
}
