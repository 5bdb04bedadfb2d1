import type { Content, Holding } from '../../lib/codes/holding';

const NAMES: Partial<Record<Content, string>> = {
  tabular: 'Tabular list',
  index: 'Alphabetic index',
  'external-cause-index': 'External causes',
  'neoplasm-table': 'Neoplasm table',
  'drug-table': 'Table of drugs',
};

/** A book as coders call it. */
export const bookName = ({ content }: Holding): string => NAMES[content] ?? content;

/** A book with its edition, as a card names it. */
export const bookTitle = (book: Holding): string => `${bookName(book)} ${book.release}`;

/** The columns of the two tables, in the order of their cells (ICD-10-CM Index: Table of Neoplasms, Table of Drugs and Chemicals). */
export const COLUMNS: Partial<Record<Content, string[]>> = {
  'neoplasm-table': ['primary', 'secondary', 'in situ', 'benign', 'uncertain', 'unspecified'],
  'drug-table': ['accidental', 'self-harm', 'assault', 'undetermined', 'adverse effect', 'underdosing'],
};

/** Whether the book is the one that speaks for the day. */
export const isOfDay = ({ from, to }: Holding, day: string): boolean => from <= day && (to === null || day <= to);

/** `E11.-` and `S72.0-` → the code that can be looked up; the dash says that more characters are needed. */
export const codeOf = (printed: string): string => printed.replace(/[.-]+$/, '').toUpperCase();
