/** The official books as trees: tabular, alphabetic index, external causes, neoplasm and drug tables share one shape. */
import type { Holding } from '../holding';

/** The instructional notes of the tabular (ICD-10-CM Tabular List, `Instructional Notations`). */
export type NoteKind =
  | 'includes'
  | 'inclusion-term'
  | 'excludes1'
  | 'excludes2'
  | 'code-first'
  | 'use-additional'
  | 'code-also'
  | 'note'
  | 'seventh-character-note';

export interface Note {
  kind: NoteKind;
  text: string;
}

/**
 * A place in a book. `at`: its number in document order. `code`: as printed, with its dot; may end in `-` (more characters
 * needed); a tabular section has its range (`I10-I1A`), a chapter its number. `cells`: the six columns of the neoplasm
 * table (primary, secondary, in situ, benign, uncertain, unspecified) or of the drug table (accidental, self-harm, assault,
 * undetermined, adverse effect, underdosing), null where the table has none; empty in other books. `nonessential`: the
 * bracketed words of an index term that need not be said. `seventh`: characters defined here, for all below.
 */
export interface BookNode {
  at: number;
  parent: number | null;
  kind: 'chapter' | 'section' | 'code' | 'letter' | 'term';
  title: string;
  nonessential: string;
  code: string | null;
  manifestation: string | null;
  see: string[];
  seeAlso: string[];
  cells: (string | null)[];
  notes: Note[];
  seventh: { character: string; meaning: string }[];
  children: number;
}

/** An opened book. */
export interface Book {
  readonly holding: Holding;
  readonly size: number;
  node(at: number): BookNode;
  /** Direct children in the book's order; of null: the top. */
  children(at: number | null): BookNode[];
  /** From the top down to the node itself. */
  path(at: number): BookNode[];
  /** Nodes whose words (its own first, then with those of its ancestors) begin with all the words typed, best first. */
  find(query: string, limit: number): BookNode[];
  /** Places that carry the code (with its dot): in the tabular the one node, in an index every entry that leads to it. */
  ofCode(code: string): number[];
}

/** A value that may stand at a position of an ICD-10-PCS code after what is already chosen. `codes`: valid codes it leaves. */
export interface PcsValue {
  character: string;
  label: string;
  definition: string | null;
  includes: string[];
  codes: number;
}

/** The next position to fill: 1 to 7. */
export interface PcsAxis {
  position: number;
  title: string;
  values: PcsValue[];
}

/** The ICD-10-PCS tables: seven characters, only valid rows. */
export interface PcsTables {
  readonly holding: Holding;
  /** What may come after `prefix` (0 to 6 characters); null when nothing may: the code is whole or the prefix is in no table. */
  next(prefix: string): PcsAxis | null;
  /** Title and label of every character of `prefix`, in order. */
  words(prefix: string): { title: string; character: string; label: string }[];
  isValid(code: string): boolean;
}
