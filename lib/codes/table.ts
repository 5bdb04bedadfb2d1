/** Rows of one code set behind one small door, whether they lie packed in one buffer or as objects in a list. */
import type { CodeRow, CodeSet } from './code';

/** Rows in code order; stretches of one code after one another, oldest first. Places count from 0. */
export interface CodeTable {
  readonly set: CodeSet;
  readonly size: number;
  /** The row at a place. */
  row(at: number): CodeRow;
  /** The code at a place, as written, without making the row. */
  codeAt(at: number): string;
  /** Where `code` (as written) stands, or would stand: the first place whose code is not before it. */
  position(code: string): number;
}
