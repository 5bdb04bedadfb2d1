/** A query as it is understood: things a phrase must say, each with the words that would say it; and what each is worth. */

/** A way of saying something in one or more words, all of which must be there. */
export type Wording = readonly string[];

/**
 * One thing the phrase must say. Words are as compared (`foldWord`). `word` as typed (null: only an alternative can meet
 * it); `prefix`: the word may go on, as it may still be typed; `alternatives`: wordings of which one must be there whole;
 * `near`: what a misspelt word may have meant; `required` false: counts where it is there, and is not missed.
 */
export interface Slot {
  word: string | null;
  prefix: boolean;
  alternatives: Wording[];
  near: { word: string; edits: number }[];
  required: boolean;
}

/**
 * A reading of the whole query. `without`: words, or beginnings of words, that neither the phrase nor the row's title may
 * hold; `sure` below 1 for readings that replace several typed words.
 */
export interface Reading {
  slots: Slot[];
  without: readonly string[];
  sure: number;
}

/** How well a word that is met counts: said exactly, by an alternative, as a beginning (more, the more of the word was typed), respelt. */
export const QUALITY = { exact: 1, alternative: 0.97, prefix: 0.62, innerPrefix: 0.55, prefixSpan: 0.3, oneEdit: 0.72, twoEdits: 0.5 };
/** A word shorter than this is no beginning of another unless it is the one being typed. */
export const INNER_PREFIX_LETTERS = 2;
/** A word that nothing holds weighs as much as one that this many phrases hold. */
const UNKNOWN_AS = 50;

/** How well `there` says a typed word of which it may be the whole: 0 when it does not begin so. */
export function qualityOfBeginning(letters: number, length: number, typing: boolean): number {
  if (letters === length) return QUALITY.exact;
  return (typing ? QUALITY.prefix : QUALITY.innerPrefix) + (QUALITY.prefixSpan * letters) / length;
}

/** How telling a word is that `count` of `phrases` phrases hold; 0 where none does and the word weighs as a rare one. */
export const weightOf = (phrases: number, count: number): number =>
  Math.log(1 + phrases / (count > 0 ? Math.min(count, phrases) : UNKNOWN_AS));

/** Share of the score that does not depend on how much of the phrase was asked for. */
const FLOOR = 0.4;
/** What the row's prior makes of the score. */
const PRIOR_SHARE = 0.35;

/** A phrase's score: how much of the query it covers, squared, how much of it the query covers, and its row's prior; all up to 1. */
export const scoreOf = (ofQuery: number, ofPhrase: number, prior: number): number =>
  ofQuery * ofQuery * (FLOOR + (1 - FLOOR) * Math.min(1, ofPhrase)) * (1 - PRIOR_SHARE + PRIOR_SHARE * prior);
