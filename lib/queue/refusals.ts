/** Refused messages in the audit chain, so sparingly that whoever sends them cannot fill it. */
import * as z from 'zod/mini';

const HOUR_MS = 60 * 60_000;
/** So many refusals of an hour are recorded one by one; after them only the hundredth, thousandth and so on. */
const ONE_BY_ONE = 10;

/** The refusals since the hour began (ms since epoch). */
export const TallySchema = z.object({ since: z.number(), count: z.number() });
export type Tally = z.infer<typeof TallySchema>;

/** The tally with one more refusal, and whether this one is to be recorded: with how many it stands for, or null. */
export function tallied(before: Tally | null, now: number): { tally: Tally; record: number | null } {
  const current = before !== null && now >= before.since && now - before.since < HOUR_MS ? before : { since: now, count: 0 };
  const count = current.count + 1;
  const milestone = count >= 100 && Number.isInteger(Math.log10(count));
  return { tally: { ...current, count }, record: count <= ONE_BY_ONE || milestone ? count : null };
}
