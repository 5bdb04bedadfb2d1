import type { Code, CodeBook } from '../../codes/code';
import type { Performed, Told } from '../../findings/procedures/performed';
import { rowOn } from '../choose';
import { type Coded, codesOf } from './codes-of';
import { isLookPartOf, isStepOf } from './part-of';
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

interface Own {
  told: Told;
  own: Coded;
}

const LOOKED = 'B3.11a: an inspection that is part of another procedure is not coded';
const STEP = 'B3.1b: a step of the procedure that the title names is not coded';
const NOTHING: Coded = { codes: [], missing: [], path: [] };

/** Without the words that only coding asked for: they need not travel to the screen. */
function shownOf({ id, concept, name, evidence, sentence, laterality, approach, bodyPart, devices, values, converted }: Told): Performed {
  return { id, concept, name, evidence, sentence, laterality, approach, bodyPart, devices, values, converted };
}

/** One that has no code but what another of the same kind and note has is the same procedure, told by another of its names. */
function withoutRepeats(coded: Own[]): Own[] {
  return coded.filter(({ told, own }, at) => {
    if (own.codes.length === 0) return true;
    return !coded.some((other, place) => {
      if (other.told.concept !== told.concept || other.told.evidence.document !== told.evidence.document || place === at) return false;
      const isWithin = own.codes.every((code) => other.own.codes.includes(code));
      return isWithin && (other.own.codes.length > own.codes.length || place < at);
    });
  });
}

/** What only looked where another procedure of the same note did more, and what only the story tells as a step, is no code of its own. */
function withoutParts(coded: Own[]): Own[] {
  return coded.map(({ told, own }) => {
    const same = coded.filter((one) => one.told.evidence.document === told.evidence.document);
    const others = same.flatMap((one) => one.own.codes);
    const titled = told.titled ? [] : same.filter((one) => one.told.titled).flatMap((one) => one.own.codes);
    const looked = own.codes.filter((code) => isLookPartOf(code, others));
    const steps = own.codes.filter((code) => isStepOf(code, titled));
    if (looked.length + steps.length === 0) return { told, own };
    const path = [...own.path, ...(looked.length > 0 ? [LOOKED] : []), ...(steps.length > 0 ? [STEP] : [])];
    return { told, own: { ...own, codes: own.codes.filter((code) => !looked.includes(code) && !steps.includes(code)), path } };
  });
}

/** What was done, each with the codes of the release that speaks on `date` (null: the newest known). A code the release does not hold is not offered. */
export function suggestProcedures(performed: Told[], book: CodeBook, date: string | null): ProcedureSuggestion[] {
  const loaded = date === null || book.setFor('ICD-10-PCS', date) !== null;
  const coded = performed.map((told) => {
    const rule = loaded ? PCS_TABLE[told.concept] : undefined;
    return { told, own: rule ? codesOf(rule, told) : NOTHING };
  });
  return withoutParts(withoutRepeats(coded)).map(({ told, own: { codes, missing, path } }): ProcedureSuggestion => {
    const rows = codes.flatMap((code) => rowOn(book, 'ICD-10-PCS', code, date) ?? []);
    return { performed: shownOf(told), codes: rows.map(({ system, code, display }) => ({ system, code, display })), missing, path };
  });
}
