/** A site written once behind several conditions: `cellulitis with associated abscess, right foot`, `synovitis/ligament tear of the left knee`. */
import type { Mention } from './mentions';
import type { Token } from './tokens';

const JOINS = new Set(
  ', and with & plus associated surrounding underlying overlying superimposed secondary mild moderate severe acute chronic small large a an the'.split(
    ' ',
  ),
);
const SIDE = /^(?:left|right|bilateral|both|lt|rt)$/;
const MAX_TAIL = 6;

const PLACED = /^(?:of|in|on|at)$/;
const DETERMINER = /^(?:the|his|her|their)$/;

/** Where a side opens the site behind a comma or a preposition at `at`; -1 where none does. */
function sideBehind(tokens: Token[], at: number): number {
  const mark = tokens[at]?.word ?? '';
  if (mark !== ',' && !PLACED.test(mark)) return -1;
  const from = mark !== ',' && DETERMINER.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  return SIDE.test(tokens[from]?.word ?? '') || /^[LR]$/.test(tokens[from]?.raw ?? '') ? from : -1;
}

/** Tokens of the site behind the last mention, or at its end, when it opens with a side after a comma or a preposition, else null. */
export function tailOf(tokens: Token[], mentions: Mention[]): [number, number] | null {
  const last = mentions.at(-1);
  if (!last || mentions.length < 2) return null;
  let from = sideBehind(tokens, last.to + 1);
  for (let at = last.from + 1; from < 0 && at < last.to; at++) from = sideBehind(tokens, at);
  if (from < 0) return null;
  const stop = tokens.findIndex(({ word }, at) => at > from && /^[,.;:(]$/.test(word));
  return [from, Math.min(stop < 0 ? tokens.length - 1 : stop - 1, from + MAX_TAIL)];
}

/** True when nothing but joining words and other mentions stands between a mention and the last one. */
export function sharesTail(tokens: Token[], mention: Mention, mentions: Mention[]): boolean {
  const last = mentions.at(-1);
  if (!last || mention === last) return false;
  for (let at = mention.to + 1; at < last.from; at++) {
    const named = mentions.some(({ from, to }) => at >= from && at <= to);
    const isItem = tokens[at - 1]?.word === ',' && tokens[at + 1]?.word === ',';
    if (!named && !isItem && !JOINS.has(tokens[at]?.word ?? '')) return false;
  }
  return true;
}

const LINK = /^(?:,|due|to|secondary|from|because|of|a|an|the|acute|chronic|his|her|known|underlying)$/;
const CAUSE = /^(?:due|secondary|from|because)$/;
const MAX_LINK = 6;

/** True when a mention is named as the cause of the one before it: `left wrist pain from a scaphoid fracture` is of one side. */
export function causes(tokens: Token[], mention: Mention, before: Mention | undefined): boolean {
  if (!before || mention.from - before.to > MAX_LINK || mention.from <= before.to) return false;
  const between = tokens.slice(before.to + 1, mention.from).map(({ word }) => word);
  return between.some((word) => CAUSE.test(word)) && between.every((word) => LINK.test(word));
}
