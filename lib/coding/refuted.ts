/** What the words before a mention say against it, or for it, beside other mentions of the same condition. */
import type { Finding } from '../findings/finding';
import type { Texts } from './quotes';

/** A differential ends where a study shows one of it: `the differential included … An MRI revealed a disc herniation`. */
const SHOWN = /\b(?:reveal|show|demonstrat|confirm|prove)/i;
export const isShown = ({ evidence, sentence }: Finding, texts: Texts): boolean =>
  SHOWN.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '');

const LOOKED_INTO = /\b(?:evaluation|work-?up|assessment|consideration|question|suspicion)\s+(?:of|for)\s+(?:\w+\s+){0,2}$/i;

/** What a patient was only sent to be looked at for, and the note then denies: `referred for evaluation of glaucoma … does not have glaucoma`. */
export function isRefuted(here: Finding[], texts: Texts): boolean {
  const denied = here.filter(({ assertion }) => assertion === 'absent').map(({ evidence }) => evidence.start);
  return (
    denied.length > 0 &&
    here.every(
      ({ assertion, evidence, sentence }) =>
        assertion !== 'present' ||
        (denied.some((at) => at > evidence.start) &&
          LOOKED_INTO.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '')),
    )
  );
}

const AS_CAUSE =
  /\b(?:dementia|impairment|epilepsy|seizures?|contractures?|deficits?)\b[^.;]{0,40}\b(?:due|secondary|related|attributed) to\b[^.;]{0,50}$/i;

const LEFT_BY_BIRTH =
  /\b(?:palsy|encephalopathy|hydrocephalus|epilepsy|seizures?|delays?|dysplasia|retinopathy|impairment|lung disease)\b[^.;]{0,40}\b(?:due|secondary|related|attributed) to (?:\w+ )?$/i;
/** Events that leave something behind, and how what they left is told. */
const LEAVES: Record<string, RegExp> = {
  stroke: AS_CAUSE,
  tia: AS_CAUSE,
  prematurity: LEFT_BY_BIRTH,
  'extreme-prematurity': LEFT_BY_BIRTH,
};

/** A stroke or an early birth that is told only as the cause of what lasts (`dementia secondary to stroke`). */
export const isCauseOfWhatLasts = ({ concept, evidence, sentence }: Finding, texts: Texts): boolean =>
  LEAVES[concept]?.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '') ?? false;

const LEFT_BY =
  /\b(?:spastic\w*|(?:quadri|tetra|hemi|para|di)(?:plegi|pare(?:s|t))\w*|dementia|epilepsy|seizure disorder|contractures?|ankylosis)\b[^.;]{0,60}\b(?:due|secondary|related|attributed) to\b[^.;]{0,50}$/i;

/** An injury that is told only as the cause of what it left (`spastic quadriparesis secondary to brain injury`): its seventh character is S (I.B.10). */
export const isCauseOfSequela = (mentions: Finding[], texts: Texts): boolean =>
  mentions.every(({ evidence, sentence }) => LEFT_BY.test(texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? ''));
