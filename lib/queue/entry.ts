/** One claim's standing in the queue. States move only by `advance`; nothing else writes `state`. */
import * as z from 'zod/mini';

/**
 * queued: waits to be sent · sending: leased, a request is out · unknown: sent, no clear answer; the same bytes go
 * again · retry-wait: refused for now · held: needs a person (`heldFor` says what) · quarantined: unreadable ·
 * accepted: the endpoint has it · rejected: never adjudicated · paid, partial, denied: adjudicated ·
 * superseded: a replacement took its place.
 */
export const QueueStateSchema = z.enum([
  'queued',
  'sending',
  'unknown',
  'retry-wait',
  'held',
  'quarantined',
  'accepted',
  'rejected',
  'paid',
  'partial',
  'denied',
  'superseded',
]);
export type QueueState = z.infer<typeof QueueStateSchema>;

/**
 * No patient data stands here. `claimId` is UUIDv4: FHIR `Claim.id` and Idempotency-Key. `pcn`: patient control number,
 * 20 characters, stable for the lineage. `lineage`: claimId of its first version. `sequence` orders, never the clock.
 * Times are ms since epoch. `payloadHash` SHA-256 (hex) of the frozen bytes.
 */
export const QueueEntrySchema = z.object({
  claimId: z.string(),
  pcn: z.string(),
  lineage: z.string(),
  version: z.number(),
  frequency: z.enum(['1', '7', '8']),
  replaces: z.nullable(z.string()),
  sequence: z.number(),
  state: QueueStateSchema,
  attempts: z.number(),
  nextAt: z.number(),
  leaseUntil: z.nullable(z.number()),
  heldFor: z.nullable(z.string()),
  payloadHash: z.string(),
  payerControlNumber: z.nullable(z.string()),
  /** Reasons of the last answer: CARC/RARC or OperationOutcome codes and the endpoint's words for them. */
  reasons: z.array(z.object({ code: z.string(), text: z.string(), line: z.nullable(z.number()) })),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type QueueEntry = z.infer<typeof QueueEntrySchema>;

/** An entry as people see it: the payload's patient and service shown beside the state. Never stored. */
export const QueueItemSchema = z.extend(QueueEntrySchema, {
  patient: z.string(),
  serviceDate: z.nullable(z.string()),
  totalCents: z.number(),
  codes: z.array(z.string()),
  patientKey: z.string(),
  services: z.array(z.object({ code: z.string(), modifiers: z.array(z.string()), serviceDate: z.nullable(z.string()) })),
  renderingNpi: z.nullable(z.string()),
});
export type QueueItem = z.infer<typeof QueueItemSchema>;
