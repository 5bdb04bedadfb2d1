/** A code and the days on which it holds. */
import * as z from 'zod/mini';
import type { PhraseSource } from './phrase';

export const CodeSystemSchema = z.enum(['ICD-10-CM', 'ICD-10-PCS', 'HCPCS', 'CPT']);
export type CodeSystem = z.infer<typeof CodeSystemSchema>;

/** FHIR Coding in our words. ICD-10-CM codes carry their dot (`E11.51`), every letter upper case. */
export const CodeSchema = z.object({ system: CodeSystemSchema, code: z.string(), display: z.string() });
export type Code = z.infer<typeof CodeSchema>;

/**
 * One row of a code set. `billable` false: a header, to be opened into its children. `from` and `to` are days,
 * both inclusive; `to` null while no end is known. A code whose standing changed has one row for each stretch.
 * `words` are what coders call it; `release` the edition the row came from (`FY2026`, `starter 2026-11`);
 * `chargeCents` only in a site's fee schedule.
 */
export interface CodeRow extends Code {
  billable: boolean;
  from: string;
  to: string | null;
  words: string[];
  release: string;
  chargeCents?: number;
}

/**
 * A loaded set. `complete` true: every code of the system's release is in it, so that a code not found does not exist;
 * false (starter, site file): a code not found is merely not known. `from`/`to`: the days it speaks for.
 */
export interface CodeSet {
  id: string;
  system: CodeSystem;
  release: string;
  kind: 'starter' | 'official' | 'site';
  complete: boolean;
  from: string;
  to: string | null;
  rows: number;
  billable: number;
  file: string;
  sha256: string | null;
  importedAt: number | null;
}

/** Two codes (or ranges, as prefixes without dot) that may not stand together. ICD-10-CM Excludes1, inherited by all descendants of `code`. */
export interface Excludes1 {
  code: string;
  excludes: string[];
  note: string;
}

/**
 * Tabular instructions known for the loaded sets. `manifestations`: prefixes that may never be first-listed, with the
 * prefixes of the underlying conditions of which one must precede. `seventhCharacters`: by prefix the characters allowed.
 * `excludes1Known`: prefixes for which the Excludes1 notes are known at all; outside it the answer is "not checked".
 */
export interface Instructions {
  edition: string;
  excludes1: Excludes1[];
  excludes1Known: string[];
  manifestations: { code: string; first: string[]; note: string }[];
  seventhCharacters: { code: string; characters: string; note: string }[];
}

/** What a rule or a screen may ask of the loaded sets. Every question is asked at a date. */
export interface CodeBook {
  /** The row that holds on `date`, or null. The code may come with or without dot, in any case. */
  lookup(system: CodeSystem, code: string, date: string): CodeRow | null;
  /** Every row of the code, oldest first; empty when no loaded set knows it. */
  history(system: CodeSystem, code: string): CodeRow[];
  /** Direct children that hold on `date`, in code order. */
  children(system: CodeSystem, code: string, date: string): CodeRow[];
  /** The set that speaks for `system` on `date`, the most complete first; null: nothing loaded for that day. */
  setFor(system: CodeSystem, date: string): CodeSet | null;
  instructions: Instructions;
}

/**
 * What the open encounter says that makes one code likelier than another. Unknown is null or empty, never a guess.
 * `age` in whole years. `supported`: codes (written, category or longer) that the chart's findings support.
 */
export interface SearchContext {
  sex: 'F' | 'M' | null;
  age: number | null;
  setting: 'outpatient' | 'inpatient' | 'emergency' | null;
  side: 'right' | 'left' | 'bilateral' | null;
  /** First letter of the encounter: initial (A), subsequent (D) or sequela (S). */
  seventh: 'A' | 'D' | 'S' | null;
  supported: string[];
}

/** What the device has learned of the person: codes kept and codes used, latest first, as written with their system. */
export interface Habits {
  favourites: Pick<Code, 'system' | 'code'>[];
  recent: Pick<Code, 'system' | 'code'>[];
}

/** Why a hit stands higher than its words alone would put it, or lower; shown with it. */
export type Lift = 'favourite' | 'recent' | 'supported by the chart' | 'side' | 'encounter' | 'sex' | 'age' | 'setting';

/**
 * A search hit. `phrase` is what won (title, synonym, index entry …), `source` where it stands, `matched` the words of
 * `phrase` that the query met. `lifts` moved it up, `drops` down.
 */
export interface Hit extends CodeRow {
  phrase: string;
  source: PhraseSource | 'code';
  matched: string[];
  children: number;
  lifts: Lift[];
  drops: Lift[];
}

/**
 * `query` may hold words, codes, ranges (`E11-E13`) and exclusions (`-left`). `chapters`: only codes of these ranges
 * (`I00-I99`), for ICD-10-CM; other systems are then left out unless asked for by `systems`. `billableOnly` leaves headers out.
 */
export interface SearchRequest {
  query: string;
  date: string;
  systems?: CodeSystem[];
  chapters?: string[];
  billableOnly?: boolean;
  context?: SearchContext;
  habits?: Habits;
  limit?: number;
}

/**
 * `notLoaded`: systems asked for that no loaded set covers on that date. `exact` false: nothing has all the words, these
 * are the nearest. `lookedUnder`: with no hit or only near ones, where the alphabetic index would be opened (`Fracture, femur`).
 */
export interface SearchResponse {
  query: string;
  hits: Hit[];
  notLoaded: CodeSystem[];
  exact: boolean;
  lookedUnder: { book: string; at: number; words: string }[];
  ms: number;
}
