/** Where a code stands: what is above it, beside it, below it. */
import type { OpenBook } from './book';
import type { Book, BookNode } from './books/book-node';
import type { CardStep } from './card';
import type { CodeRow } from './code';
import { bareCode } from './format';

const CATEGORY_LETTERS = 3;

/** The codes above the row that hold that day, the highest first. */
function headersOf(row: CodeRow, book: OpenBook, date: string): CodeRow[] {
  if (row.system !== 'ICD-10-CM' && row.system !== 'ICD-10-PCS') return [];
  const own = bareCode(row.code);
  const found: CodeRow[] = [];
  for (let length = CATEGORY_LETTERS; length < own.length; length += 1) {
    const header = book.lookup(row.system, own.slice(0, length), date);
    if (header) found.push(header);
  }
  return found;
}

/** `I10-I1A` holds `I11`; a section of one category is named by it alone. */
function isWithin(category: string, range: string): boolean {
  const [from = range, to = from] = range.split('-');
  return from <= category && category <= to;
}

/** Chapter and section of a category. Another release's tabular may lack the category; its section is then told by the range. */
function sectionOf(category: string, tabular: Book): BookNode[] {
  const [at] = tabular.ofCode(category);
  if (at !== undefined) return tabular.path(at).filter(({ kind }) => kind === 'chapter' || kind === 'section');
  for (const chapter of tabular.children(null)) {
    const section = tabular.children(chapter.at).find(({ kind, code }) => kind === 'section' && code !== null && isWithin(category, code));
    if (section) return [chapter, section];
  }
  return [];
}

/** From the chapter, where a tabular says it, down to the code itself. */
export function pathOf(row: CodeRow, book: OpenBook, tabular: Book | null, date: string): CardStep[] {
  const above = tabular && row.system === 'ICD-10-CM' ? sectionOf(bareCode(row.code).slice(0, CATEGORY_LETTERS), tabular) : [];
  return [
    ...above.map(({ kind, code, title }): CardStep => ({ kind: kind === 'chapter' ? 'chapter' : 'section', code: code ?? '', title })),
    ...[...headersOf(row, book, date), row].map(({ code, display }): CardStep => ({ kind: 'code', code, title: display })),
  ];
}

/**
 * The codes directly under the same header, or in the same section, the row itself among them. ICD-10-PCS has headers of
 * three characters only: there, the codes that differ in the last character alone.
 */
export function siblingsOf(row: CodeRow, book: OpenBook, tabular: Book | null, date: string): CodeRow[] {
  const { system, code } = row;
  if (system === 'ICD-10-PCS' && code.length === 7) return book.below(system, code.slice(0, 6), date, () => true);
  const parent = headersOf(row, book, date).at(-1);
  if (parent) return book.children(system, parent.code, date);
  if (system !== 'ICD-10-CM' || !tabular) return [];
  const section = sectionOf(code, tabular).at(-1);
  const categories = section ? tabular.children(section.at) : [];
  return categories.flatMap((node) => (node.code === null ? [] : (book.lookup(system, node.code, date) ?? [])));
}
