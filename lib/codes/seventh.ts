/** The characters that complete a code (ICD-10-CM Official Guidelines I.A.4 placeholder X, I.A.5 seventh characters). */
import type { OpenBook } from './book';
import type { Book } from './books/book-node';
import { seventhInTabular } from './books/tabular-notes';
import type { CodeCard } from './card';
import type { CodeRow } from './code';
import { bareCode, writtenCode } from './format';

type Seventh = CodeCard['seventh'];

const PLACEHOLDER = 'X';

/** The six characters the seventh is put behind. */
const stemOf = (code: string): string => bareCode(code).slice(0, 6).padEnd(6, PLACEHOLDER);

/** The words by which a completed title is longer than that of its stem. */
function addedWords(title: string, stem: string | null): string {
  const added = stem !== null && title.startsWith(stem) ? title.slice(stem.length) : title.split(', ').slice(1).join(', ') || title;
  return added.replace(/^[,\s]+/, '');
}

/**
 * Which characters make a valid code of this one, with their meaning: as the tabular defines them, and whatever else the
 * code set of the day holds. For a code that is complete already, those that could stand in its last character's place.
 * Empty where a seventh character is not what the code lacks.
 */
export function seventhOf(row: CodeRow, book: OpenBook, tabular: Book | null, date: string): Seventh {
  if (row.system !== 'ICD-10-CM') return [];
  const stem = stemOf(row.code);
  const header = headerOf(row, book, date);
  const complete = book.below(row.system, stem, date, () => true);
  if (!complete.length) return [];
  const valid = new Map(complete.map((each) => [each.code.slice(-1), each]));
  const meanings = new Map(
    ((tabular && seventhInTabular(tabular, row.code)?.characters) ?? []).map(({ character, meaning }) => [character, meaning]),
  );
  for (const [character, each] of valid) {
    if (!meanings.has(character)) meanings.set(character, addedWords(each.display, header?.display ?? null));
  }
  return [...meanings].map(([character, meaning]) => ({
    character,
    meaning,
    row: valid.get(character) ?? null,
    code: writtenCode(row.system, stem + character),
  }));
}

/** The row that the completed codes stand under. */
function headerOf(row: CodeRow, book: OpenBook, date: string): CodeRow | null {
  for (let length = Math.min(bareCode(row.code).length, 6); length >= 3; length -= 1) {
    const header = book.lookup(row.system, bareCode(row.code).slice(0, length), date);
    if (header) return header;
  }
  return null;
}
