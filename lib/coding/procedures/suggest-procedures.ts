import type { Code, CodeBook, CodeRow } from '../../codes/code';
import type { Performed, Told } from '../../findings/procedures/performed';
import { type Coded, codesOf } from './codes-of';
import { isPartOf } from './inspections';
import { PCS_TABLE } from './pcs-table';

/**
 * A procedure that was done and its ICD-10-PCS codes. `missing`: details that the tables ask for and the notes do not give; then
 * there is no code. `path`: which detail chose what, for an auditor. Without the tables of the day loaded `codes` is empty and
 * `missing` too.
 */
export interface ProcedureSuggestion {
  performed: Performed;
  codes: Code[];
  missing: string[];
  path: string[];
}

const NOTHING: Coded = { codes: [], missing: [], path: [] };

function rowOn(book: CodeBook, code: string, date: string | null): CodeRow | null {
  return date === null ? (book.history('ICD-10-PCS', code).at(-1) ?? null) : book.lookup('ICD-10-PCS', code, date);
}

/** Without the words that only coding asked for: they need not travel to the screen. */
function shownOf({ id, concept, name, evidence, sentence, laterality, approach, bodyPart, devices, values, converted }: Told): Performed {
  return { id, concept, name, evidence, sentence, laterality, approach, bodyPart, devices, values, converted };
}

/** What only looked where another procedure of the same note did more is no code of its own. */
function withoutParts(coded: { told: Told; own: Coded }[]): { told: Told; own: Coded }[] {
  return coded.map(({ told, own }) => {
    const others = coded.filter((one) => one.told.evidence.document === told.evidence.document).flatMap((one) => one.own.codes);
    const codes = own.codes.filter((code) => !isPartOf(code, others));
    return codes.length === own.codes.length
      ? { told, own }
      : { told, own: { ...own, codes, path: [...own.path, 'B3.11a: an inspection that is part of another procedure is not coded'] } };
  });
}

/** What was done, each with the codes of the release that speaks on `date` (null: the newest known). A code the release does not hold is not offered. */
export function suggestProcedures(performed: Told[], book: CodeBook, date: string | null): ProcedureSuggestion[] {
  const loaded = date === null || book.setFor('ICD-10-PCS', date) !== null;
  const coded = performed.map((told) => {
    const rule = loaded ? PCS_TABLE[told.concept] : undefined;
    return { told, own: rule ? codesOf(rule, told) : NOTHING };
  });
  return withoutParts(coded).map(({ told, own: { codes, missing, path } }): ProcedureSuggestion => {
    const rows = codes.flatMap((code) => rowOn(book, code, date) ?? []);
    return { performed: shownOf(told), codes: rows.map(({ system, code, display }) => ({ system, code, display })), missing, path };
  });
}
