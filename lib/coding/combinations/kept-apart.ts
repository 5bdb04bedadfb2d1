import type { Combination, Pick } from '../pick';
import { KEPT_APART } from '../tables/kept-apart';

/** A code that only a list supports leaves a conclusion alone. */
const excludes = (pick: Pick, other: Pick): boolean =>
  other.frame.assertion === 'present' &&
  (other.frame.tier < 3 || pick.frame.tier === 3) &&
  KEPT_APART.some(({ code, from }) => pick.code.startsWith(code) && from.some((prefix) => other.code.startsWith(prefix)));

/** Of two codes that an Excludes1 note keeps apart, the more exact one stays (I.A.12.a). */
export const keptApart: Combination = (picks) => picks.filter((pick) => !picks.some((other) => excludes(pick, other)));
