/** A code on its way to becoming a suggestion. */
import type { Attributes } from '../findings/finding';
import type { Frame } from './frames';

/** `rank` orders the list: place in the note, with fractions for codes that must follow one another; `title` stands where no loaded set knows the code. */
export interface Pick {
  frame: Frame;
  code: string;
  reason: string;
  path: string[];
  rank: number;
  /** Evidence of further conditions that the code joins. */
  also: Frame[];
  /** Details without which the code would be another: the sentence that gives one of them is the best quote. */
  rests?: readonly (keyof Attributes)[];
  title?: string;
}

/** Joins conditions that ICD-10-CM codes together. Gets every pick, every frame that is present and the day that decides (null: not known); returns the new list. */
export type Combination = (picks: Pick[], present: ReadonlyMap<string, Frame>, date: string | null) => Pick[];

/** The pick of a condition that is there: what is past is joined with nothing. */
export const pickOf = (picks: Pick[], concept: string): Pick | undefined =>
  picks.find(({ frame }) => frame.concept.id === concept && frame.assertion !== 'historical');

export const without = (picks: Pick[], ...concepts: string[]): Pick[] => picks.filter((pick) => !concepts.includes(pick.frame.concept.id));
