/** Reads a site's fee schedule: a CSV with a code, a description and a charge a line. CPT wording stays the site's own. */
import Papa from 'papaparse';
import type { CodeRow, CodeSystem } from '../code';
import { type Parsed, refuse } from './outcome';
import { CODE_HEADING } from './recognise';

const DESCRIPTION_HEADING = /^(?:desc(?:ription)?|name|title|procedure name|short desc(?:ription)?|long desc(?:ription)?)$/i;
const CHARGE_HEADING = /^(?:charge|fee|price|amount|standard charge|gross charge|charge amount|fee amount)(?: ?\(?(?:\$|usd)\)?)?$/i;

/** CPT Category I–III are four digits and a digit, F or T (U, M: PLA and MAAA); HCPCS Level II a letter and four digits. */
const systemOf = (code: string): CodeSystem | null => (/^\d{4}[0-9FTUM]$/.test(code) ? 'CPT' : /^[A-V]\d{4}$/.test(code) ? 'HCPCS' : null);

/** Dollars as printed (`$1,250.00`) in integer cents; null when it is no amount. */
function cents(printed: string): number | null {
  const [, dollars, fraction = ''] = /^\$?\s*(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?$/.exec(printed.trim()) ?? [];
  return dollars === undefined ? null : Number(dollars.replace(/,/g, '')) * 100 + Number(fraction.padEnd(2, '0'));
}

/** Rows of both systems, as the codes' shapes tell them. Lines count from 1, the headings' line included. */
export function parseFeeSchedule(text: string, origin: { file: string; release: string; from: string }): Parsed {
  const { file, release, from } = origin;
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const headings = (data[0] ?? []).map((cell) => cell.trim());
  const column = (heading: RegExp): number => headings.findIndex((cell) => heading.test(cell));
  const [codeAt, descriptionAt, chargeAt] = [column(CODE_HEADING), column(DESCRIPTION_HEADING), column(CHARGE_HEADING)];
  if (codeAt < 0 || descriptionAt < 0 || chargeAt < 0) {
    return refuse(
      `${file}, line 1: expected column headings for code, description and charge, found ${headings.join(', ') || 'none'}. Name the columns "code", "description", "charge" and drop the file again.`,
    );
  }
  const rows: CodeRow[] = [];
  const seen = new Map<string, number>();
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const line = index + 1;
    const code = (cells[codeAt] ?? '').trim().toUpperCase();
    const system = systemOf(code);
    if (!system)
      return refuse(
        `${file}, line ${line}, column ${headings[codeAt]}: "${code}" is neither a CPT nor a HCPCS code. Correct or remove the line and drop the file again.`,
      );
    const before = seen.get(code);
    if (before)
      return refuse(`${file}, line ${line}: ${code} stands already on line ${before}. Keep one of the two and drop the file again.`);
    const printed = cells[chargeAt] ?? '';
    const chargeCents = cents(printed);
    if (chargeCents === null)
      return refuse(
        `${file}, line ${line}, column ${headings[chargeAt]}: expected an amount in dollars like 148.00, found "${printed}". Correct the line and drop the file again.`,
      );
    const display = (cells[descriptionAt] ?? '').replace(/\s+/g, ' ').trim();
    if (display === '')
      return refuse(
        `${file}, line ${line}, column ${headings[descriptionAt]}: ${code} has no description. Add one and drop the file again.`,
      );
    seen.set(code, line);
    rows.push({ system, code, display, billable: true, from, to: null, words: [], release, chargeCents });
  }
  if (!rows.length) return refuse(`${file} has column headings but no rows. Add the site's codes and drop the file again.`);
  return { ok: true, rows };
}
