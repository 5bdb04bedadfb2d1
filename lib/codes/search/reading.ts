/** A query as it is understood: things a phrase must say, each with the words that would say it. */

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

/** A reading of the whole query; `sure` below 1 for readings that replace several typed words. */
export interface Reading {
  slots: Slot[];
  sure: number;
}

/** How well a word that is met counts: said exactly, by an alternative, as a beginning (by how much of the word was typed), respelt. */
export const QUALITY = {
  exact: 1,
  alternative: 0.97,
  prefixBase: 0.62,
  innerPrefixBase: 0.55,
  prefixSpan: 0.3,
  oneEdit: 0.72,
  twoEdits: 0.5,
};
/** A word shorter than this is no beginning of another unless it is the one being typed. */
export const INNER_PREFIX_LETTERS = 2;
/** A word that nothing holds weighs as much as one that this many phrases hold. */
export const UNKNOWN_AS = 50;

/** The score of a phrase: how much of the query it covers, squared, and how much of it the query covers. */
const FLOOR = 0.55;
export const cover = (ofQuery: number, ofPhrase: number): number => ofQuery * ofQuery * (FLOOR + (1 - FLOOR) * Math.min(1, ofPhrase));
/** What a row's prior makes of a phrase's score. */
const PRIOR_SHARE = 0.4;
export const withPrior = (score: number, prior: number): number => score * (1 - PRIOR_SHARE + PRIOR_SHARE * prior);
