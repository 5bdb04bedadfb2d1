/** The condition that the name of an operation holds: who reports a `trigger finger release` and no diagnosis names it there. */
import { attributesOf } from '../findings/attributes';
import type { Finding } from '../findings/finding';
import { conceptOf } from '../findings/lexicon/concepts';
import { type Mention, mentionsOf } from '../findings/mentions';
import { type Token, tokensOf } from '../findings/tokens';
import type { Texts } from './quotes';

const DEED =
  /^(?:release|repair|removal|excision|extraction|reduction|fixation|drainage|correction|ligation|enucleation|ablation|debridement|closure|evacuation|clipping|lysis)s?$/i;
const NAME = 160;

const isCondition = ({ concept: { kind } }: Mention): boolean => kind === 'chronic' || kind === 'acute' || kind === 'injury';

function conditionIn(tokens: Token[]): Mention | null {
  if (DEED.test(tokens.at(-1)?.raw ?? '')) return mentionsOf(tokens.slice(0, -1)).find(isCondition) ?? null;
  if (!DEED.test(tokens[0]?.raw ?? '')) return null;
  const found = mentionsOf(tokens.slice(1)).find(isCondition);
  return found ? { ...found, from: found.from + 1, to: found.to + 1 } : null;
}

const COMES_FOR = /\b(?:for|to undergo|undergoing)\s+(?:[\w-]+\s+){0,3}$/i;
const EARLIER = /\b(?:status post|s\/p|prior|previous\w*|history|had|underwent|undergone|after|following|ago)\b/i;

/** True in the line that names the operation, and where the reason for it does: `presents for repair of a hernia`. */
function tellsWhy({ evidence, sentence, assertion }: Finding, text: string): boolean {
  if (evidence.section === 'indication') {
    const before = text.slice(sentence.start, evidence.start);
    return (assertion === 'present' || assertion === 'planned') && COMES_FOR.test(before) && !EARLIER.test(before);
  }
  if (evidence.section !== 'procedure' || assertion !== 'present') return false;
  return sentence.end - sentence.start <= NAME && !/\b(?:is|was|were|are)\b/.test(text.slice(sentence.start, sentence.end));
}

/** What the line that names an operation, or the reason for it, says it was for, as a finding at the same place; null where it is no such line. */
export function namedByOperation(finding: Finding, texts: Texts): Finding | null {
  const { evidence } = finding;
  const text = texts.get(evidence.document) ?? '';
  if (conceptOf(finding.concept)?.kind !== 'procedure' || !tellsWhy(finding, text)) return null;
  const tokens = tokensOf(text, evidence.start, evidence.end);
  const condition = conditionIn(tokens);
  if (!condition) return null;
  const { concept, from, to, implies } = condition;
  const own = attributesOf(tokens, from, to, [0, tokens.length - 1], concept);
  const { laterality } = finding.attributes;
  return {
    ...finding,
    id: `${evidence.document}:${evidence.start}:${concept.id}`,
    concept: concept.id,
    assertion: 'present',
    attributes: { ...(laterality && { laterality }), ...own, ...implies },
  };
}
