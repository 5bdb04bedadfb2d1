/** What the tabular says of one code: its own notes, those it inherits, and the seventh characters that complete it. */
import type { CardNote } from '../card';
import { withSeventh } from '../import/icd-tabular-codes';
import type { Book, BookNode } from './book-node';
import { codeLinks } from './code-links';

/**
 * Where the code stands in the tabular: its own place, that of the code it completes, or, for a code newer than the book,
 * of the nearest code above it. Null: not even its category is there. `code` with its dot.
 */
export function placeInTabular(book: Book, code: string): number | null {
  for (let above = code; above.length >= 3; above = above.slice(0, -1)) {
    const [at] = above.endsWith('.') ? [] : book.ofCode(above);
    if (at !== undefined) return at;
  }
  return null;
}

/** Whether the book has the code, or the code it completes. */
export const isInTabular = (book: Book, code: string): boolean => book.ofCode(code).length > 0;

const nameOf = (node: BookNode): string => node.code ?? node.title;

/**
 * Every note that applies, the nearest first: the code's own, then those of each step above it up to the chapter. Inclusion
 * terms say what is coded to their own code and are not inherited; a nearer note on seventh characters replaces a farther.
 * To a code completed by a seventh character the notes of the code it completes are its own.
 */
export function notesInTabular(book: Book, code: string): CardNote[] | null {
  const at = placeInTabular(book, code);
  if (at === null) return null;
  const isCode = (named: string): boolean => isInTabular(book, named);
  const notes: CardNote[] = [];
  const isOwn = (node: BookNode): boolean => node.at === at && isInTabular(book, code);
  for (const node of book.path(at).toReversed()) {
    const replaced = notes.some(({ kind }) => kind === 'seventh-character-note');
    for (const { kind, text } of node.notes) {
      if (kind === 'inclusion-term' && !isOwn(node)) continue;
      if (kind === 'seventh-character-note' && replaced) continue;
      const links = codeLinks(text, isCode).map(({ start, end, from, to }) => ({ start, end, from, to }));
      notes.push({ kind, text, of: nameOf(node), inherited: !isOwn(node), links });
    }
  }
  return notes;
}

/** Seventh characters of a code. `of`: where they are defined; `code`: the whole code each makes, placeholders filled in. */
export interface SeventhCharacters {
  of: string;
  characters: { character: string; meaning: string; code: string }[];
}

/**
 * The definition that holds for the code, or for the code it completes: the nearest above it. Null: it takes none, it has
 * codes below it, or the book does not have it. Which of the whole codes are valid the code set says.
 */
export function seventhInTabular(book: Book, code: string): SeventhCharacters | null {
  const [at] = book.ofCode(code);
  if (at === undefined) return null;
  const path = book.path(at);
  const own = path.at(-1);
  if (own?.kind !== 'code' || own.code === null || own.children > 0) return null;
  const defining = path.findLast(({ seventh }) => seventh.length > 0);
  if (!defining) return null;
  const stem = own.code;
  return { of: nameOf(defining), characters: defining.seventh.map((each) => ({ ...each, code: withSeventh(stem, each.character) })) };
}
