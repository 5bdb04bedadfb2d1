/** From a procedure of the lexicon to ICD-10-PCS, as data. */
import type { Approach } from '../../findings/procedures/performed';

/** Words of a report, parted by `|`, and what they stand for; null: where none of the others is written. */
export type Choice<T = string> = [words: string | null, value: T];

/**
 * The codes of one procedure. Marks in a pattern stand for what the notes give: `*` approach, `#` side, `@` part of the body, `?` what
 * was left in place, `%` qualifier, `+` how many, `~` for how long; a value may be several characters (`@` body system, operation and
 * part together). Values parted by blanks are for right, left and, where the table has one, both; without a third both sides are two
 * codes (B3.2). Of devices and counts they are for one, two, …. `+` in a value joins two parts that one word means.
 */
export interface PcsRule {
  /** Patterns of seven characters. */
  codes: string[];
  /** The first whose words are written takes over the whole rule. */
  kinds?: Choice<PcsRule>[];
  /** The same by what was left; its default only where a report tells how it was done, since nothing is left there that it does not name. */
  byDevice?: Choice<PcsRule>[];
  /** Each whose words its lines or the story have adds its codes, read from what is said behind them. */
  also?: [words: string, rule: PcsRule][];
  /** Values of character 5 that the procedure can have; with only one it needs no words. */
  approaches?: string;
  /** The approach that lies in its nature where no other is written. */
  otherwise?: string;
  /** Titles and diagnoses choose a kind too, before the default does. */
  byDiagnosis?: true;
  /** `#` for right, left, both. */
  sides?: string;
  /** All that the nearest line names are coded (B3.2). */
  parts?: Choice[];
  /** Parts by region of the spine and number of levels there. */
  levels?: Partial<Record<SpinalRegion, string>>;
  /** By the reader's names; the empty value asks which kind of it. */
  devices?: Choice[];
  qualifiers?: Choice[];
  /** `named`: things of which each that is written counts one. */
  counts?: { things: string; values: string; named?: string[] };
  /** The values for less than a number of hours, in order. */
  hours?: [below: number, value: string][];
  /** Words of the story in whose sentences a part or a kind is looked for where no line or title names it. */
  acts?: string;
  /** What is missing where no kind, part or qualifier is written. */
  asks?: string;
  /** A companion of other codes, left out and said in the path where its details are missing. */
  minor?: true;
  /** The guideline or reading that decides, for the path. */
  because?: string;
}

/** Where an interspace is, by the vertebrae beside it. */
export type SpinalRegion = 'cervical' | 'cervicothoracic' | 'thoracic' | 'thoracolumbar' | 'lumbar' | 'lumbosacral';

/** Character 5 of the Medical and Surgical section (ICD-10-PCS, FY 2026). */
export const APPROACH_CHARACTERS: Record<Approach, string> = {
  open: '0',
  percutaneous: '3',
  'percutaneous endoscopic': '4',
  'via natural opening': '7',
  'via natural opening endoscopic': '8',
  external: 'X',
};

/** Declares a rule; several codes of one procedure are parted by a blank. */
export const pcs = (codes: string, more: Omit<PcsRule, 'codes'> = {}): PcsRule => ({
  codes: codes === '' ? [] : codes.split(' '),
  ...more,
});

/** A rule that only what was left in place decides. */
export const byDevice = (...choices: Choice<PcsRule>[]): PcsRule => ({ codes: [], byDevice: choices });

/** A rule that only its kinds decide. */
export const oneOf = (...kinds: Choice<PcsRule>[]): PcsRule => ({ codes: [], kinds });

/** A rule that has no code as long as something is not said that its words do not give. */
export const unsaid = (asks: string): PcsRule => ({ codes: [], kinds: [], asks });
