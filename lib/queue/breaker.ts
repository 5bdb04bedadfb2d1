/** When the endpoint is left alone because it is ill: it is the endpoint then that fails, not the claims. */
import { backoffMs } from './backoff';

/** `failures`: how many in a row; `probeAt`: nothing is sent before (ms since epoch), then one claim alone; null while it is well. */
export interface Breaker {
  failures: number;
  probeAt: number | null;
}

export const WELL: Breaker = { failures: 0, probeAt: null };
const ILL_AFTER = 5;
/** Spares a sick endpoint the first seconds, whose short intervals belong to single claims. */
const EASED = 3;

/** The breaker after the endpoint answered sensibly (`ok`) or failed. `random` gives numbers in [0, 1). */
export function nextBreaker(breaker: Breaker, ok: boolean, now: number, random: () => number): Breaker {
  if (ok) return breaker.failures === 0 ? breaker : WELL;
  const failures = breaker.failures + 1;
  return { failures, probeAt: failures < ILL_AFTER ? null : now + backoffMs(failures - ILL_AFTER + EASED, random) };
}
