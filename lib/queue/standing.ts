/** How the queue as a whole stands: what every screen shows of it, without a word about a patient. */
import * as z from 'zod/mini';
import { QueueStateSchema } from './entry';

/**
 * `counts`: claims by state. `oldestUnsentAt`: when the oldest claim not yet accepted was queued (ms since epoch).
 * `paused`: nothing is sent by itself until then, and why (`by-file`: claims go into files that a person writes); `until` null: until somebody acts. `lost`: rows a start-up found missing
 * from the database and not in the second copy; `recovered`: brought back from it; `damaged`: copies that cannot be read.
 * `room`: `warn` at 1,000 unsent, `full` where a new claim is refused. `ephemeral`: the browser forgets this profile when
 * it closes, so that only *sent* is a promise. `anchored`: how much of the audit chain the endpoint has confirmed.
 */
export const QueueStandingSchema = z.object({
  counts: z.partialRecord(QueueStateSchema, z.number()),
  oldestUnsentAt: z.nullable(z.number()),
  paused: z.nullable(
    z.object({
      why: z.enum(['no-endpoint', 'by-file', 'locked', 'offline', 'asked', 'ill', 'sign-in', 'endpoint-changed']),
      until: z.nullable(z.number()),
    }),
  ),
  lost: z.number(),
  recovered: z.number(),
  damaged: z.number(),
  room: z.enum(['ample', 'warn', 'full']),
  ephemeral: z.boolean(),
  vault: z.enum(['open', 'locked', 'unset']),
  anchored: z.nullable(z.object({ seq: z.number(), at: z.number() })),
});
export type QueueStanding = z.infer<typeof QueueStandingSchema>;
