import type { CodeBook } from '../../lib/codes/code';

/** A book in which nothing stands and nothing is complete: every code of the tables may be offered. */
export const anOpenBook = (): CodeBook => ({
  lookup: () => null,
  history: () => [],
  children: () => [],
  setFor: () => null,
  instructions: { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] },
});
