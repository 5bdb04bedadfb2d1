/** From a procedure of the lexicon to ICD-10-PCS, as data. */
import type { Approach } from '../../findings/procedures/performed';

/**
 * `codes`: patterns of seven characters; `*` stands for the approach, `#` for the side, `?` for what was left in place.
 * `approaches`: the values of character 5 that the procedure can have; with only one it needs no words. `sides`: the characters for
 * right, left and, where the table has one, both; without a third both sides are two codes. `devices`: word of the report and its
 * character, tried in order; an entry without a word is for when none is written.
 */
export interface PcsRule {
  codes: string[];
  approaches?: string;
  sides?: string;
  devices?: [device: string | null, character: string][];
}

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
export const pcs = (codes: string, more: Omit<PcsRule, 'codes'> = {}): PcsRule => ({ codes: codes.split(' '), ...more });
