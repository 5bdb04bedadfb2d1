/** How the audit chain stands, for whoever looks after it. */
import * as z from 'zod/mini';
import { AnchorSchema } from './audit-file';

/**
 * `length`: records. `mirror`: the head as the second copy noted it last. `anchor`: the last head the endpoint confirmed,
 * and when (ms since epoch); null: none yet. `trouble`: why it takes no more for now, since when, and when it is asked again.
 */
export const AuditStandingSchema = z.object({
  length: z.number(),
  mirror: z.nullable(z.object({ seq: z.number(), hash: z.string() })),
  anchor: z.nullable(z.extend(AnchorSchema, { at: z.number() })),
  trouble: z.nullable(z.object({ why: z.string(), since: z.number(), nextAt: z.number() })),
});
export type AuditStanding = z.infer<typeof AuditStandingSchema>;
