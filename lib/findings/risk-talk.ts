/** Talk of what a procedure may do to a patient: what is named in it has not happened. */

const RISKS = /\b(?:risks?(?! (?:factor|assess|strat|score))|complications?)\b/i;
/** That risks are talked about, not met. */
const TOLD =
  /\b(?:includ\w*|such as|consist\w*|discuss\w*|explain\w*|explanation|told|inform\w*|underst(?:and|ood)\w*|review\w*|outlin\w*|aware|counsel\w*|consent\w*|(?:is|are|was|were) (?:also )?(?:a|the) risks?)\b/i;
/** Complications that patients have are told with the same words, but for these. */
const MAY_COME = /\b(?:possib\w*|potential\w*|might|may|could|can|likelihood|(?:deferr|delay|declin|refus|forgo)ing)\b/i;
/** Where the sentence turns to the patient's own state. */
const TURNS =
  /\b(?:because of|due to|given|however|but (?!(?:(?:is|are|was|were) )?not limited|may|might|could|can)|although|who (?:has|had|is|was)|(?:he|she|the patient|patient) (?:has|had|was found|is an?))\b/i;

/** The part of a sentence that is such talk, from the word for it on, as offsets into the sentence; null when there is none. */
export function riskTalkIn(sentence: string): { start: number; end: number; words: string } | null {
  const risks = RISKS.exec(sentence);
  if (!risks || !TOLD.test(sentence)) return null;
  if (/^c/i.test(risks[0]) && !MAY_COME.test(sentence)) return null;
  const turn = TURNS.exec(sentence.slice(risks.index));
  return { start: risks.index, end: turn ? risks.index + turn.index : sentence.length, words: risks[0] };
}
