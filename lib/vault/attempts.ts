/** Wrong passphrases: after some of them, each one more makes the next wait longer. Against a copy of the disk this is no protection. */
import * as z from 'zod/mini';

/** `wrong`: in a row. `until`: ms since epoch, when the next one is taken. */
export const AttemptsSchema = z.object({ wrong: z.int(), until: z.number() });
export type Attempts = z.infer<typeof AttemptsSchema>;

export const NO_ATTEMPTS: Attempts = { wrong: 0, until: 0 };

const FREE = 5;
const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/** After one more wrong one. */
export function afterWrong({ wrong }: Attempts, now: number): Attempts {
  const over = wrong + 1 - FREE;
  const waitMs = over < 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** over);
  return { wrong: wrong + 1, until: now + waitMs };
}

/** When the next attempt is taken; null: at once. A clock that was set back does not make anybody wait longer than the longest wait. */
export function tryAgainAt({ until }: Attempts, now: number): number | null {
  return until <= now ? null : Math.min(until, now + LONGEST_MS);
}
