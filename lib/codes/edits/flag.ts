/** What national lists say of a single code. */

/** Medicare Code Editor flags (CMS Definitions of Medicare Code Edits). Ages in years, both inclusive. */
export type MceFlag =
  | { kind: 'age'; name: 'newborn' | 'pediatric' | 'maternity' | 'adult'; from: number; to: number }
  | { kind: 'sex'; sex: 'F' | 'M' }
  | { kind: 'manifestation' | 'unacceptable-principal' | 'questionable-admission' | 'non-covered' | 'other'; words: string };

/** Medicare physician fee schedule indicators, as published (`glob`, `bilat`, `mult`, `asst`, `co`, `team`, `pctc`, `status` …). */
export type FeeIndicators = Record<string, string>;

/** A list of flags by code; `of` gives null for a code that is not on it. Codes as written (ICD-10-CM with dot). */
export interface FlagList<Flag> {
  readonly rows: number;
  of(code: string): Flag | null;
}
