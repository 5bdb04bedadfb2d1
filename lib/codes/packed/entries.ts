/** What a packed index searches: entries, each a title or another phrase of a row, as lists of terms. */
import type { PhraseSource } from '../phrase';
import type { PackedTable } from './code-table';
import type { Postings } from './postings';
import type { Texts } from './texts';
import type { Vocabulary } from './vocabulary';

/** A piece of a text that is no term. */
export const NO_TERM = 0xff_ff_ff_ff;
/** Totals are stored in these parts of one. */
export const TOTAL_SCALE = 64;
export const PRIOR_SCALE = 255;
/** Sources by their number in the buffer. */
export const SOURCES: readonly PhraseSource[] = ['title', 'inclusion', 'index', 'external-cause', 'neoplasm', 'drug', 'synonym'];
/** Added to the source's number for the default code of a main term. */
export const MAIN = 0x10;

/**
 * Entry `e` is the title of row `e` as long as there are rows; after them come the phrases, by row. `titleTerms` and
 * `phraseTerms` give the term of each text piece, or {@link NO_TERM}.
 */
export interface Entries {
  table: PackedTable;
  titleTerms: Uint32Array;
  phrases: Texts;
  phraseTerms: Uint32Array;
  /** The row of each phrase. */
  rows: Uint32Array;
  sources: Uint8Array;
  /** The weight of all distinct terms of each entry, times {@link TOTAL_SCALE}. */
  totals: Uint16Array;
  /** The prior of each row, times {@link PRIOR_SCALE}. */
  priors: Uint8Array;
  vocabulary: Vocabulary;
  postings: Postings;
}
