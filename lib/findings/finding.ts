/** What the notes say: one concept, asserted one way, at one place. */
import type { Evidence } from '../chart/chart';

/** Why a mention is, or is not, a present condition of this patient. */
export type Assertion = 'present' | 'absent' | 'uncertain' | 'historical' | 'family' | 'hypothetical' | 'planned';

/** Specifics read beside a mention, each only as written: nothing is inferred from values or drugs. */
export interface Attributes {
  laterality?: 'left' | 'right' | 'bilateral';
  acuity?: 'acute' | 'chronic' | 'acute-on-chronic' | 'subacute' | 'recurrent';
  severity?: 'mild' | 'moderate' | 'severe';
  stage?: string;
  type?: string;
  control?: 'controlled' | 'uncontrolled' | 'hyperglycemia' | 'hypoglycemia';
  status?: 'exacerbation' | 'remission' | 'stable' | 'worsening' | 'resolved';
  cause?: string;
  encounter?: 'initial' | 'subsequent' | 'sequela';
  site?: string;
  /** Of a pregnancy: counted from the last period, the first ends before 14 weeks 0 days, the second before 28 (ICD-10-CM chapter 15). */
  trimester?: '1' | '2' | '3';
}

/**
 * One mention. `concept` is a lexicon id (`heart-failure`); `evidence` the mention's own words;
 * `sentence` the offsets of the whole sentence in the same document; `cues` the words that decided the assertion; `copiedFrom` the
 * earlier document that its block was copied from, where it was.
 */
export interface Finding {
  id: string;
  concept: string;
  assertion: Assertion;
  attributes: Attributes;
  evidence: Evidence;
  sentence: { start: number; end: number };
  cues: string[];
  copiedFrom?: string;
}
