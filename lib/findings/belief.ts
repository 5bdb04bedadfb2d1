/** Where a doubt begins that has a subject of its own: `I suspect that she has …`, `possible causes of her pain include …`. */
import type { CueWord } from './cues/cue';
import type { Match } from './phrases';
import type { Token } from './tokens';

/** `I believe he has a strain`: what is believed stands behind its own subject. */
export const BELIEF = /^(?:believe|think|suspect|suspects|feel)$/;
const SUBJECT = /^(?:he|she|they|it|this|there|patient|the)$/;
const OPENING = /^(?:that|he|she|they|it|this|these|there|the|patient|ha(?:s|d|ve)|is|was|are|were)$/;

/** True where a clause has only begun: `I believe he …`, and of a suspicion its verb too, `I suspect that she had`. */
export function isOpening(tokens: Token[], { to }: Match<CueWord>, other: Match<CueWord>): boolean {
  const belief = tokens[to]?.word === 'that' ? tokens[to - 1]?.word : tokens[to]?.word;
  if (!BELIEF.test(belief ?? '')) return false;
  if (other.from === to + 1 && SUBJECT.test(tokens[to + 1]?.word ?? '')) return true;
  return /^suspects?$/.test(belief ?? '') && tokens.slice(to + 1, other.to + 1).every(({ word }) => OPENING.test(word));
}

const SOURCE = /^(?:etiolog|cause|diagnos|explanation|consideration|reason|contribut|source|culprit)/;

/** Where the verb of `possible causes of her pain include …` stands: what is before it is explained and not in doubt. Null where the doubt is of no cause. */
export function verbOfCauses(tokens: Token[], { from, to, value }: Match<CueWord>): number | null {
  if (value.role !== 'cue' || value.category !== 'uncertain' || value.direction !== 'forward' || from !== to) return null;
  if (!SOURCE.test(tokens[to + 1]?.word ?? '')) return null;
  const at = tokens.findIndex(({ word }, place) => place > to + 1 && /^(?:include|are|were|is|was|would|could|may|might|:)$/.test(word));
  return at < 0 ? null : at;
}
