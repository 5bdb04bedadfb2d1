/** A node of a book that says nothing yet. */
import type { NewNode } from '../../lib/codes/books/book-record';

export const A_NODE: NewNode = {
  parent: null,
  kind: 'code',
  title: '',
  nonessential: '',
  code: null,
  manifestation: null,
  see: [],
  seeAlso: [],
  cells: [],
  notes: [],
  seventh: [],
};
