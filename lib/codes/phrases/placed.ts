/** Gives the phrases of books the codes of a table: those printed may be unfinished or of another release. */
import type { Phrase } from '../phrase';
import type { CodeTable } from '../table';

/** A category: below it nothing is cut off. */
const CATEGORY = 3;

const begins = (table: CodeTable, code: string): boolean => {
  const at = table.position(code);
  return at < table.size && table.codeAt(at) === code;
};

/** A code of ICD-10-CM as printed, whole or not. */
const DIAGNOSIS = /^[A-Z][0-9A-Z]{2}(?:\.|$)/;

/** The code as the table has it: itself, or in ICD-10-CM the nearest above. */
function placeCode(table: CodeTable, printed: string): string | null {
  if (table.set.system !== 'ICD-10-CM') return begins(table, printed) ? printed : null;
  if (!DIAGNOSIS.test(printed)) return null;
  let code = printed.replace(/[-.\s]+$/, '').toUpperCase();
  while (code.length >= CATEGORY) {
    if (begins(table, code)) return code;
    code = code.slice(0, -1).replace(/\.$/, '');
  }
  return null;
}

/** Where the seventh character stands in a written code, and what pads a code to it (ICD-10-CM Guidelines I.A.5). */
const SIX_AND_DOT = 7;
/** Taken where the book leaves the seventh character open: the initial encounter, or "not applicable or unspecified". */
const COMMON_SEVENTH = ['A', '0'];

/** The whole code where `code` is a header that wants only its seventh character. */
function completed(table: CodeTable, code: string): string {
  const six = (code.length === CATEGORY ? `${code}.` : code).padEnd(SIX_AND_DOT, 'X');
  const seventh = COMMON_SEVENTH.find((character) => begins(table, six + character));
  return seventh === undefined ? code : six + seventh;
}

/** The phrases with codes of the table; those whose category the table lacks are left out. */
export function* placedIn(table: CodeTable, phrases: Iterable<Phrase>): Generator<Phrase> {
  const placed = new Map<string, string | null>();
  for (const phrase of phrases) {
    let code = placed.get(phrase.code);
    if (code === undefined) {
      const found = placeCode(table, phrase.code);
      code = found === null || table.set.system !== 'ICD-10-CM' ? found : completed(table, found);
      placed.set(phrase.code, code);
    }
    if (code !== null) yield { ...phrase, code };
  }
}
