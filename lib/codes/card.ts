/** Everything the loaded books and lists say about one code, on one day. */
import type { NoteKind } from './books/book-node';
import type { CodeRow, CodeSystem } from './code';
import type { AddOnEdit, MueEdit, PtpEdit } from './edits/edit';
import type { FeeIndicators, MceFlag } from './edits/flag';

/**
 * A fact with where it comes from. `not-loaded`: no file that could tell is loaded, `needs` names it. `edition` is the
 * release that told; `stale` true where it is not the release of the day asked for.
 */
export type Known<T> = { known: true; value: T; edition: string; stale: boolean } | { known: false; needs: string };

/** A code, range or category named inside a note's text, by its offsets there. `to` null: one code or category. */
export interface NoteLink {
  start: number;
  end: number;
  from: string;
  to: string | null;
}

/** A note that applies to the code. `of`: the code, section range or chapter it stands at; `inherited` when not the code itself. */
export interface CardNote {
  kind: NoteKind;
  text: string;
  of: string;
  inherited: boolean;
  links: NoteLink[];
}

/** A step of the hierarchy. `code` is a chapter's number, a section's range or a category. */
export interface CardStep {
  kind: 'chapter' | 'section' | 'code';
  code: string;
  title: string;
}

/** Which codes came before or after, by the conversion table or the addenda. */
export interface Succession {
  code: string;
  day: string;
  title: string | null;
}

export interface CodeCard {
  row: CodeRow;
  /** Every stretch of every loaded release, oldest first. */
  history: CodeRow[];
  path: CardStep[];
  siblings: CodeRow[];
  children: CodeRow[];
  notes: Known<CardNote[]>;
  /** Characters that complete the code, with the whole code each makes (placeholder X filled in) and whether it is valid that day. */
  seventh: { character: string; meaning: string; row: CodeRow | null; code: string }[];
  /** The same code for the other sides, this one included; empty where the code has no side. */
  sides: { side: 'right' | 'left' | 'bilateral' | 'unspecified'; row: CodeRow }[];
  /** Ways the indexes lead here, as printed (`Diabetes, type 2, with, neuropathy`). */
  indexed: { book: string; words: string }[];
  poaExempt: Known<boolean>;
  hcc: Known<string[]>;
  mce: Known<MceFlag[]>;
  ptp: Known<PtpEdit[]>;
  mue: Known<MueEdit | null>;
  addOn: Known<AddOnEdit[]>;
  indicators: Known<FeeIndicators | null>;
  before: Known<Succession[]>;
  after: Known<Succession[]>;
}

export interface CardRequest {
  system: CodeSystem;
  code: string;
  date: string;
}
