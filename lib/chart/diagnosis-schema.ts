/** The shape of a diagnosis, apart from how one is made: a page's script carries no schemas. */
import * as z from 'zod/mini';
import { FellBackSchema, FrameReportSchema, FrameSchema } from './chart';
import type { Skeleton, SkeletonNode } from './skeleton';

const NodeSchema: z.ZodMiniType<SkeletonNode> = z.object({
  tag: z.string(),
  attributes: z.record(z.string(), z.string()),
  get nodes() {
    return z.array(z.union([NodeSchema, z.string()]));
  },
});
const SkeletonSchema: z.ZodMiniType<Skeleton> = z.object({ title: z.string(), root: z.nullable(NodeSchema), truncated: z.boolean() });

/**
 * `tried`: how far the adapter that read it was tested, null for the generic reader; `ms`: main-thread and waiting time of this
 * reading; `elements`: of the page, shadow trees apart; `report` null: nothing of a chart was found. `skeleton` holds the page's
 * text as it is: it is scrambled before it leaves the panel.
 */
export const DiagnosisSchema = z.object({
  frame: FrameSchema,
  adapter: z.string(),
  tried: z.nullable(z.string()),
  fellBack: z.nullable(FellBackSchema),
  ms: z.number(),
  elements: z.number(),
  report: z.nullable(FrameReportSchema),
  skeleton: z.nullable(SkeletonSchema),
});
