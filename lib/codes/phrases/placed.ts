/** Gives the phrases of books the codes of a table: those printed may be unfinished or of another release. */
import type { Phrase } from '../phrase';
import type { CodeTable } from '../table';

/** A category: below it nothing is cut off. */
const CATEGORY = 3;

const begins = (table: CodeTable, code: string): boolean => {
  const at = table.position(code);
  return at < table.size && table.codeAt(at) === code;
};

/** A code of ICD-10-CM, whole or not. */
const DIAGNOSIS = /^[A-Z][0-9A-Z]{2}(?:\.|$)/;

/** The code as the table has it: itself, or in ICD-10-CM the nearest above. */
function placeCode(table: CodeTable, printed: string): string | null {
  if (table.set.system !== 'ICD-10-CM') return begins(table, printed) ? printed : null;
  let code = printed.replace(/[-.\s]+$/, '').toUpperCase();
  if (!DIAGNOSIS.test(code)) return null;
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

const directlyBelow = (code: string, below: string): boolean =>
  below.length === code.length + (code.length === CATEGORY ? 2 : 1) && below.startsWith(code);

/** The child that says no more than the header does: `unspecified`, by the last of its characters where several say so. */
function plainestChild(table: CodeTable, code: string): string | null {
  let plainest: string | null = null;
  for (let at = table.position(code) + 1; at < table.size && table.codeAt(at).startsWith(code); at += 1) {
    const below = table.codeAt(at);
    if (!directlyBelow(code, below) || !UNSPECIFIED.test(table.row(at).display)) continue;
    if (plainest === null || LEAST_SAID.test(below)) plainest = below;
  }
  return plainest;
}
const UNSPECIFIED = /\bunspecified\b/i;
const LEAST_SAID = /[09]$/;

/** What a coder means who says no more than the header: the billable code below it that says no more either, or null. */
function plainestBelow(table: CodeTable, header: string): string | null {
  let code: string | null = header;
  while (code !== null) {
    const whole = completed(table, code);
    const at = table.position(whole);
    if (table.row(at).billable) return whole === header ? null : whole;
    code = plainestChild(table, code);
  }
  return null;
}

/**
 * The phrases with codes of the table; those whose category the table lacks are left out. A phrase of a header is one of
 * the code below that says no more, too.
 */
export function* placedIn(table: CodeTable, phrases: Iterable<Phrase>): Generator<Phrase> {
  const places = new Map<string, string[]>();
  for (const phrase of phrases) {
    let codes = places.get(phrase.code);
    if (!codes) {
      codes = placesOf(table, phrase.code);
      places.set(phrase.code, codes);
    }
    for (const code of codes) yield { ...phrase, code };
  }
}

function placesOf(table: CodeTable, printed: string): string[] {
  const found = placeCode(table, printed);
  if (found === null || table.set.system !== 'ICD-10-CM') return found === null ? [] : [found];
  const whole = completed(table, found);
  const plain = whole === found ? plainestBelow(table, found) : null;
  return plain === null ? [whole] : [plain, whole];
}

/** The titles of headers as phrases of the code below that says no more. */
export function* headerPhrases(table: CodeTable): Generator<Phrase> {
  if (table.set.system !== 'ICD-10-CM') return;
  for (let at = 0; at < table.size; at += 1) {
    const { code, display, billable } = table.row(at);
    const plain = billable ? null : plainestBelow(table, code);
    if (plain !== null) yield { text: display, code: plain, source: 'synonym', main: false };
  }
}
