/** What another sentence of the note says is over: an earlier flare, a tumour that was taken out and has not come back. */
import type { Chart, SectionKind } from '../chart/chart';
import type { Attributes, Finding } from '../findings/finding';
import { conceptOf } from '../findings/lexicon/concepts';
import { sectionsOf } from '../findings/sections';
import type { Texts } from './quotes';

const FLARE = 'exacerbations?|flares?|flare-?ups?|decompensation';
const AGO = String.raw`earlier (?:this|in)\b|last (?:year|month|spring|summer|fall|autumn|winter|week)\b|(?:weeks?|months?|years?) ago\b|\bin (?:the (?:spring|summer|fall|winter|past)|(?:19|20)\d\d|\d{1,2}\/(?:19|20)\d\d)`;
const PAST_FLARE = new RegExp(
  String.raw`\b(?:${FLARE})\b[^.;]{0,60}\b(?:${AGO})|\b(?:last|previous|prior|history of)\s+(?:\w+\s+){0,3}(?:${FLARE})\b`,
  'i',
);
const NOW = /\b(?:now|today|current(?:ly)?|again|still|since|worse|presents?|admitted)\b/i;

/** The attributes of a mention that hold today: `had an exacerbation of it last spring` tells of no exacerbation now. */
export function holdingToday({ attributes, evidence, sentence }: Finding, texts: Texts): Attributes {
  if (attributes.status !== 'exacerbation') return attributes;
  const words = texts.get(evidence.document)?.slice(sentence.start, sentence.end) ?? '';
  if (!PAST_FLARE.test(words) || NOW.test(words)) return attributes;
  const { status: _, acuity, ...rest } = attributes;
  return { ...rest, ...(acuity === 'chronic' && { acuity }) };
}

const CONCLUDES: ReadonlySet<SectionKind> = new Set<SectionKind>(['assessment', 'assessment-plan', 'impression', 'plan']);
const CLEARED =
  /\b(?:no (?:clinical |radiographic |radiologic |current |sign or )?(?:evidence|signs?) of (?:any )?(?:recurren\w+|residual|(?:active |residual )?disease|(?:local )?recurrence)|without (?:evidence of )?recurrence|(?:disease|cancer)[- ]free|\bNED)\b/i;
const TAKEN_OUT =
  /\b(?:status post|s\/p|underwent|after|following|completed|treated with|history of)\b[^.;\n]{0,60}(?:\b\w+ectomy\b|\bresection\b|\bexcision\b|\bradiation\b|\bchemotherapy\b)/i;
const TREATED_STILL =
  /\b(?:(?:currently|remains?|continues?|continue|still|now|is|are|stay) (?:on|with|receiving|taking|undergoing|getting)\b|(?:start|begin|resume|proceed with|finish|complete (?:the|her|his) remaining|next cycle|cycle \d)|tamoxifen|letrozole|anastrozole|exemestane|aromatase|lupron|leuprolide|androgen deprivation|hormon\w+ therapy|maintenance|metasta\w+|progress(?:ion|ive)|stage iv|recurrent (?:cancer|carcinoma|tumou?r)|biopsy[- ]proven recurrence)\b/i;
const DECLINED = /\b(?:declin\w+|refus\w+|completed|finished|off)\b[^.;]{0,40}$/i;

/** The documents whose conclusion has a tumour taken out and not come back, and nothing that is still given for it (I.C.2.m). */
export function clearedOf({ documents }: Chart): ReadonlySet<string> {
  const cleared = documents.filter((document) => {
    const words = sectionsOf(document)
      .filter(({ kind }) => CONCLUDES.has(kind))
      .map(({ start, end }) => document.text.slice(start, end))
      .join('\n');
    if (!CLEARED.test(words) || !TAKEN_OUT.test(words)) return false;
    return ![...words.matchAll(new RegExp(TREATED_STILL, 'gi'))].some(
      ({ index }) => !DECLINED.test(words.slice(Math.max(0, index - 60), index)),
    );
  });
  return new Set(cleared.map(({ id }) => id));
}

/** A malignant or in-situ tumour as the past that such a conclusion makes of it. */
export function asCleared(finding: Finding, cleared: ReadonlySet<string>): Finding {
  if (finding.assertion !== 'present' || !cleared.has(finding.evidence.document) || conceptOf(finding.concept)?.kind !== 'neoplasm')
    return finding;
  return { ...finding, assertion: 'historical', cues: [...finding.cues, 'no evidence of recurrence'] };
}
