/** What the words around a condition say of whether it is over, beside the cues: it was mended, it has spread, it was cleared. */
import type { SectionKind } from '../chart/chart';
import type { Finding } from './finding';
import type { Concept } from './lexicon/concept';
import { conceptOf } from './lexicon/concepts';
import type { Span } from './sentences';
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

const COUNT: Record<string, number> = { one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 };
const LATEST_DAYS = 28;

/** `About one week status post an acute MI`: an infarction of the last four weeks is still an acute one (I.C.9.e.1). */
export function isOfTheseWeeks(tokens: Token[], from: number, { id }: Concept): boolean {
  if (!/^(?:myocardial-infarction|stemi|nstemi)$/.test(id)) return false;
  for (let at = Math.max(0, from - 6); at + 2 < from; at++) {
    const count = COUNT[tokens[at]?.word ?? ''] ?? Number(tokens[at]?.word);
    const days = tokens[at + 1]?.word.startsWith('day') ? 1 : /^(?:week|wk)/.test(tokens[at + 1]?.word ?? '') ? 7 : null;
    const follows = /^(?:s|p|statu|status|post|out|after|from)$/.test(tokens[at + 2]?.word ?? '');
    if (days !== null && follows && count * days <= LATEST_DAYS) return true;
  }
  return false;
}

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

const THERAPY =
  'leuprolide|lupron|eligard|goserelin|zoladex|degarelix|firmagon|bicalutamide|casodex|enzalutamide|abiraterone|androgen deprivation|hormone therapy|hormonal therapy|chemotherapy|immunotherapy|radiation|radiotherapy|trastuzumab|herceptin|imatinib|gleevec|rituximab|palbociclib|tamoxifen|anastrozole|arimidex|letrozole|femara|exemestane';
const STILL = String.raw`(?:\b(?:now|currently|still|presently|continues|remains)\b|\b(?:is|are) (?:on|receiving|getting|taking|undergoing)\b)[^.;\n]{0,40}\b(?:${THERAPY})\b`;
const STILL_TREATED = new RegExp(STILL, 'i');

/** The words by which a tumour on a list of what was is treated to this day (I.C.2.m: then it is current); null where none are. */
function treatedNow(words: string): string | null {
  const found = STILL_TREATED.exec(words)?.[0] ?? null;
  return found !== null && /\b(?:no longer|completed|finished|stopped|off|not|declin\w+|surveillance)\b/i.test(words) ? null : found;
}

const FOLLOWING = 120;
const BY_PLACE = 'section: past history';

/** A tumour that only its place puts in the past is there while its own words, or the next sentence of its line, tell of treatment. */
export function underTreatment(finding: Finding, text: string, { start, end }: Span): Finding {
  if (finding.assertion !== 'historical' || finding.cues.some((cue) => cue !== BY_PLACE)) return finding;
  if (conceptOf(finding.concept)?.kind !== 'neoplasm') return finding;
  const next = /^[^\n.;]*/.exec(text.slice(end, end + FOLLOWING))?.[0] ?? '';
  const words = treatedNow(text.slice(start, end) + next);
  return words === null ? finding : { ...finding, assertion: 'present', cues: [words] };
}
