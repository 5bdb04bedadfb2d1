/** What an importer gives: rows, or one sentence that says file, line, what was expected and what to do. */
import type { CodeRow } from '../code';

export type Parsed = { ok: true; rows: CodeRow[] } | { ok: false; error: string };

/** A refusal; the sentence is for the person who dropped the file. */
export const refuse = (error: string): { ok: false; error: string } => ({ ok: false, error });

/** `file`: the name shown; `release`, `from`, `to`: what the rows carry. */
export interface RowOrigin {
  file: string;
  release: string;
  from: string;
  to: string | null;
}

/** Called between slices of long work: reports rows so far, lets others run, throws when the person cancelled. */
export type Pause = (rows: number) => Promise<void>;
