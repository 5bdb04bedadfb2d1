const BASE_MS = 2_000;
const CAP_MS = 15 * 60_000;

/**
 * How long to wait after the `attempts`-th attempt failed (from 1): equal jitter, so never less than half of the doubling
 * interval and never bunched. `random` gives numbers in [0, 1).
 */
export function backoffMs(attempts: number, random: () => number): number {
  const whole = Math.min(CAP_MS, BASE_MS * 2 ** Math.max(0, Math.min(attempts - 1, 30)));
  return whole / 2 + random() * (whole / 2);
}

const POLL_BASE_MS = 1_000;
const POLL_CAP_MS = 60 * 60_000;

/** How long to wait before asking for an answer again, having asked `polls` times: grows by half, up to an hour. */
export function pollMs(polls: number): number {
  return Math.min(POLL_CAP_MS, POLL_BASE_MS * 1.5 ** Math.min(polls, 40));
}
