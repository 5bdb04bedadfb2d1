/** From a procedure of the lexicon to ICD-10-PCS, as data. */
import type { Approach } from '../../findings/procedures/performed';

/** Words of a report, parted by `|`, and what they stand for; null: where none of the others is written. */
export type Choice<T = string> = [words: string | null, value: T];

/**
 * `codes`: patterns of seven characters in which marks stand for what the notes give: `*` approach, `#` side, `@` part of the body, `?` what was left
 * in place, `%` qualifier, `+` how many, `~` for how long. A value may be several
 * characters: `@` can be body system, operation and part together. Values parted by blanks are for right, left and, where the
 * table has one, both (`parts`); without a third both sides are two codes (B3.2); `+`
 * joins the values of words that mean two parts. Of `devices` and `counts` they are for one, two, ….
 *
 * `kinds`: the first whose words are written takes over the whole rule; `byDevice`: likewise by what was left in place, its default only
 * where a report tells how it was done, since there nothing is left that it does not name; `also`: each whose words are written anywhere in the report
 * adds its codes, read from what is said behind its words. `approaches`: values of character 5 that the procedure can have; with only
 * one it needs no words. `parts`: all that the nearest line names are coded (B3.2). `devices`: as the reader names them. `named`: things of
 * which each that is written counts one. `levels`: by region of the spine. `hours`: the values for less than a number of hours, in order.
 * `acts`: words of the story in whose sentences a part or a kind is looked for where no line or title names it. `asks`: what is missing where no
 * kind, part or qualifier is written; a device with the empty value asks for its kind. `minor`: codes beside others, left out where
 * their details are missing. `because`: the guideline that decides, for the path.
 */
export interface PcsRule {
  codes: string[];
  kinds?: Choice<PcsRule>[];
  byDevice?: Choice<PcsRule>[];
  also?: [words: string, rule: PcsRule][];
  approaches?: string;
  sides?: string;
  parts?: Choice[];
  levels?: Partial<Record<SpinalRegion, string>>;
  devices?: Choice[];
  qualifiers?: Choice[];
  counts?: { things: string; values: string; named?: string[] };
  hours?: [below: number, value: string][];
  acts?: string;
  asks?: string;
  minor?: true;
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
