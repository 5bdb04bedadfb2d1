import type { Content, Holding } from '../../lib/codes/holding';

/** How a neoplasm behaves is a column of its table, not a place in it. */
const BEHAVIOUR =
  /\b(?:malignant|benign|in situ|primary|secondary|metastatic|(?:uncertain|unspecified) (?:behaviou?r|nature)|by site|by type)\b/gi;

/** The books in which a `see` of the open one may lie, likeliest first (ICD-10-CM Official Guidelines I.A.16; I.C.2; I.C.19.e). */
export function booksOf(reference: string, open: Holding, shelf: readonly Holding[]): Holding[] {
  const first = (content: Content): Holding[] => shelf.filter((book) => book.content === content).slice(0, 1);
  if (/drugs and chemicals/i.test(reference)) return first('drug-table');
  const others = [...first('index'), ...first('external-cause-index')].filter(({ content }) => content !== open.content);
  return /^(?:table of )?neoplasms?\b/i.test(reference) ? [...first('neoplasm-table'), open, ...others] : [open, ...others];
}

/**
 * The words to look a reference up by, the whole of it first, then without its last parts: what leads to a term leads near
 * what is below it. Empty: the reference names a book as a whole.
 */
export function waysToSay(reference: string, book: Holding): string[] {
  if (/^table of/i.test(reference)) return [];
  const bare = reference.replace(/\([^()]*\)/g, ' ');
  const parts = (book.content === 'neoplasm-table' ? bare.replace(BEHAVIOUR, ' ') : bare)
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  return parts.map((_, dropped) => parts.slice(0, parts.length - dropped).join(' '));
}
