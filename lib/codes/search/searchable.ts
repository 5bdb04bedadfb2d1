/** What can be searched: the rows of one table, whichever way they are indexed. Scores are comparable between all of them. */
import type { PhraseSource } from '../phrase';
import type { CodeTable } from '../table';
import type { Reading } from './reading';

/** The best phrase of a row. */
export interface Found {
  row: number;
  entry: number;
  score: number;
}

/** Every required slot is to be met. */
export const ALL = 1;

/**
 * `least`: {@link ALL}, or, where nothing has all the words, the share of the query's weight that must be covered. `most`:
 * rows wanted. `accepts`: whether a row may be found at all.
 */
export interface Wanted {
  least: number;
  most: number;
  accepts: (row: number) => boolean;
}

export interface Searchable {
  readonly table: CodeTable;
  /** Rows whose phrases meet enough of the reading; best first. */
  match(reading: Reading, wanted: Wanted): Found[];
  /** Whether the row holds on the day. */
  holds(row: number, date: string): boolean;
  /** Whether any row had ended before the day. */
  hasEnded(date: string): boolean;
  isBillable(row: number): boolean;
  /** Whether any word begins so. */
  begins(letters: string): boolean;
  /** Words that a misspelt one may have meant; `prefix`: it may go on. */
  near(word: string, prefix: boolean): { word: string; edits: number }[];
  /** The likeliest rows for one or two letters, best first; `most` as kept. */
  beginning(letters: string): Found[];
  /** What the entry says and where it stands. */
  phrase(entry: number): { text: string; source: PhraseSource };
}
