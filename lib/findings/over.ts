/** What the words around a condition say of whether it is over, beside the cues: it was mended, it has spread, it was cleared. */
import type { SectionKind } from '../chart/chart';
import type { Concept } from './lexicon/concept';
import { type Token, wordsOf } from './tokens';

const MENDED = /^(?:repair|removal|excision|correction|resection|surgery|surgerie|operation|procedure|closure|reconstruction)$/;

/** On a list of what was: `repair of splenic artery aneurysm`, `surgery for an undescended testicle`. */
export function isMended(tokens: Token[], from: number, section: SectionKind): boolean {
  if (section !== 'past-history' && section !== 'surgical-history') return false;
  for (let at = from - 1; at >= Math.max(1, from - 4); at--) {
    const word = tokens[at]?.word ?? '';
    if (word === 'of' || word === 'for') return MENDED.test(tokens[at - 1]?.word ?? '');
    if (!/^[a-z]/.test(word)) return false;
  }
  return false;
}

/** `Has prostate cancer`, `metastatic …`: current, even on a list of what was. */
export const isCurrent = (tokens: Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ word }) => /^(?:has|have|current|currently|active|metastatic|untreated|newly)$/.test(word));

/** A tumour that has spread is not over, whatever `history of` stands before it. */
export const hasSpread = (tokens: Token[], from: number, to: number, { id, kind }: Concept): boolean =>
  kind === 'neoplasm' &&
  (/metasta/.test(id) ||
    tokens.slice(from, to + 6).some(({ word }) => /^(?:metastasized|metastatic|metastases|metastasis|mets)$/.test(word)));

const CLEARED =
  /\b(?:no (?:clinical |radiographic |current )?evidence of (?:any )?(?:recurren\w+|residual|disease|local recurrence|metasta\w+ or recurr\w+)|without (?:evidence of )?recurrence|disease free|cancer free|NED)\b/i;
const TREATED = /\b(?:s p|status post|after|following|treated with|underwent|post)\b|ectomy\b/i;
const UNDER_TREATMENT =
  /\b(?:currently on|remains on|continues on|on (?:tamoxifen|anastrozole|letrozole|exemestane|chemotherapy|immunotherapy)|adjuvant|undergoing)\b/i;

/** The words that say a tumour was taken out and has not come back (I.C.2.m: then it is history); null where it is treated still. */
export function clearedIn(tokens: Token[]): string | null {
  const words = wordsOf(tokens, { from: 0, to: tokens.length - 1 });
  const cleared = CLEARED.exec(words);
  return cleared && TREATED.test(words) && !UNDER_TREATMENT.test(words) ? cleared[0] : null;
}
