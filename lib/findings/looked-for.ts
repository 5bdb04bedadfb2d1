/** Finds what is looked for, told otherwise than by the plain cues (`screen for`): `we will screen her today for …`, `checked for any …`. */
import type { Cue } from './cues/cue';
import type { Match } from './phrases';
import type { Token } from './tokens';

const TESTS = /^(?:re)?(?:screen|test|check)(?:ed|ing)?$/;
const LOOKS = /^(?:screen|test|check|evaluate|examine|inspect|assess)(?:e?d|ing)?$/;
/** Who is tested, and when. */
const WHOM = new Set(
  'him her them you me the this patient pt child baby infant mother partner today again now also annually yearly routinely regularly'.split(
    ' ',
  ),
);
const MAX_WHOM = 4;
const LOOKED_FOR: Cue = { role: 'cue', category: 'hypothetical', direction: 'forward', reach: 30 };

/** A cue for each verb of testing with somebody between it and `for`, and for what is looked for at large: `for any …`. */
export function lookedFor(tokens: Token[]): Match<Cue>[] {
  return tokens.flatMap(({ word }, from): Match<Cue>[] => {
    if (!LOOKS.test(word)) return [];
    let to = from + 1;
    while (TESTS.test(word) && to - from <= MAX_WHOM && WHOM.has(tokens[to]?.word ?? '')) to++;
    if (tokens[to]?.word !== 'for') return [];
    const next = tokens[to + 1]?.word;
    // Who wants to be evaluated for all of a kind has none of them yet; who was evaluated for all of them may.
    const isAny = next === 'any' || (next === 'all' && tokens[from - 1]?.word === 'be');
    return to > from + 1 || isAny ? [{ from, to, value: LOOKED_FOR }] : [];
  });
}
