import { raisedRule, sentencesWith, wordsIn } from '../raised';

const DEVICE =
  '(?:(?:vascular |AV |prosthetic |bypass )?grafts?|(?:dialysis |indwelling |foley |central |PICC |tunneled |urinary |suprapubic )*(?:catheters?|foley)|central lines?|PICC(?: lines?)?|prosthes[ie]s|prosthetic joints?|implants?|hardware|port-?a-?caths?|pacemakers?|defibrillators?|(?:VP |ventriculoperitoneal )?shunts?|stents?|mesh)';
const HEDGE =
  '(?:possibl[ey]|probabl[ey]|likely|presumabl[ey]|presumed|suspected|questionabl[ey]|may be|might be|appears?(?: to be)?|seems?(?: to be)?|concern(?:ing|ed)? (?:for|about)(?: an)?)';
/** A device possibly infected, or an infection in a patient who has it where the two are not linked in the sentence. */
const DOUBTED = new RegExp(
  `\\b${DEVICE}\\b[^.;]{0,40}\\b${HEDGE} infect(?:ed|ion)\\b|\\b${HEDGE} (?:an )?infect(?:ed|ion)(?: of| in)?(?: the| an?| his| her)? (?:\\w+ ){0,2}${DEVICE}\\b`,
  'i',
);
const BESIDE = new RegExp(
  `\\b(?:urinary tract infection|UTI|bacteremia|sepsis|peritonitis|pyelonephritis)\\b[^.;]{0,60}\\b(?:with|has|in the setting of|in the presence of|and) (?:an? |his |her |the )?(?:chronic |long[- ]term )?(?:indwelling |dialysis |suprapubic |peritoneal |central |tunneled )+(?:catheters?|foley|lines?)\\b`,
  'i',
);
/** Of a doubt only its denial counts. */
const DENIED = /\b(?:no|not|without|rule[ds]? out|history|risks?|if)\b/i;
const SETTLED =
  /\b(?:due to|secondary to|caused by|from|related|associated|because|no|not|without|rule[ds]? out|risks?|prevent\w*|prophyla\w*|if|history|previous)\b/i;

/** Infection and device stand together, and whether the device is infected, or the cause, is left open. */
export default raisedRule({
  id: 'device-infection-relationship-unspecified',
  catalogue: 'G210',
  title: 'Relation of an infection to a device is documented',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.16, I.C.19.g',
    edition: 'FY 2027',
  },

  select: ({ chart }) =>
    [
      ...sentencesWith(chart, DOUBTED, DENIED).map((passage) => wordsIn(passage, DOUBTED)),
      ...sentencesWith(chart, BESIDE, SETTLED).map((passage) => wordsIn(passage, BESIDE)),
    ]
      .slice(0, 1)
      .map((passage) => ({ passage, message: 'Whether the device is infected, or the cause of the infection, is not documented.' })),
});
