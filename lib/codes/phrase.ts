/** A phrase is the unit of search: one way of saying what one code says. */

/** Where a phrase stands: the code's own title, the tabular, the indexes and tables, or our words. */
export type PhraseSource = 'title' | 'inclusion' | 'index' | 'external-cause' | 'neoplasm' | 'drug' | 'synonym';

/**
 * `code` as written; a header stands for the codes below it. `main`: the default code of a main term of the alphabetic
 * index, which is what a coder means who types the term alone. Titles are not given as phrases: the table has them.
 */
export interface Phrase {
  text: string;
  code: string;
  source: PhraseSource;
  main: boolean;
}
