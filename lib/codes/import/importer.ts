/** What an importer is: it knows its file by the first bytes, is fed piece by piece, and gives holdings or one sentence. */
import type { CodeRow } from '../code';
import type { NewHolding } from '../holding';

/** A refusal; the sentence is for the person who dropped the file: what, where (line, column), expected, what to do. */
export interface Refusal {
  ok: false;
  error: string;
}
export const refuse = (error: string): Refusal => ({ ok: false, error });

/** A holding with its content: rows, which are packed for it, or a buffer of its own making. */
export type Produced = { holding: NewHolding; rows: CodeRow[] } | { holding: NewHolding; data: ArrayBuffer };
export type Outcome = { ok: true; produced: Produced[] } | Refusal;

/** Called between slices of long work: reports rows so far, lets others run, throws when the person cancelled. */
export type Pause = (rows: number) => Promise<void>;

/**
 * The file being read. `names`: its own name, then those of the archives around it, outward; names tell a release,
 * never what a file is. `mapping`: for a site's CSV, which column means what, when the person said so.
 */
export interface Origin {
  names: string[];
  mapping: ColumnMapping | null;
}

/** Column numbers (0-based) of a site's file; null: not in it. */
export interface ColumnMapping {
  code: number;
  description: number | null;
  charge: number | null;
  modifier: number | null;
  from: number | null;
  to: number | null;
}

/** The beginning of a file: enough to tell what it is. `lines`: the first up to 40 whole lines of a text. `rows`: the first up to 40 rows of a workbook's first sheet. */
export type Head = { kind: 'text'; lines: string[] } | { kind: 'xml'; root: string; text: string } | { kind: 'sheet'; rows: string[][] };

/** Fed a text file line by line, without line ends; `number` counts from 1. A refusal ends the import. */
export interface LinesReader {
  reads: 'lines';
  line(text: string, number: number): Refusal | null;
  end(pause: Pause): Promise<Outcome>;
}

/**
 * Fed a CSV (any delimiter, quoted cells may hold line ends) or a workbook's first sheet, row by row. Cells are trimmed
 * only at their ends' white space; a workbook's dates come as `YYYY-MM-DD`, its numbers as digits. `number` is the row's, from 1.
 */
export interface CellsReader {
  reads: 'cells';
  row(cells: readonly string[], number: number): Refusal | null;
  end(pause: Pause): Promise<Outcome>;
}

/** Fed an XML document's events in order; entities are resolved. `line` counts from 1. */
export interface XmlReader {
  reads: 'xml';
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): Refusal | null;
  text(text: string): void;
  close(name: string, line: number): Refusal | null;
  end(pause: Pause): Promise<Outcome>;
}

export type Reader = LinesReader | CellsReader | XmlReader;

/** One importer a file. `title` is what a person calls such a file. `recognises` goes by content alone. */
export interface Importer {
  id: string;
  title: string;
  recognises(head: Head): boolean;
  open(origin: Origin): Reader;
}
