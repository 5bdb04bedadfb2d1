import type { NoteKind } from '../../lib/codes/books/book-node';

/** Kinds of instructional notes in the order in which a coder must heed them, with their names. */
export const NOTE_KINDS: [kind: NoteKind, name: string][] = [
  ['excludes1', 'Excludes1: never together'],
  ['excludes2', 'Excludes2: not included here'],
  ['code-first', 'Code first'],
  ['use-additional', 'Use additional code'],
  ['code-also', 'Code also'],
  ['includes', 'Includes'],
  ['inclusion-term', 'Inclusion terms'],
  ['seventh-character-note', 'Seventh character'],
  ['note', 'Notes'],
];
