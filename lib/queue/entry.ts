/** One claim's standing in the queue. States move only by `advance`; nothing else writes `state`. */
import * as z from 'zod/mini';

/**
 * queued: waits to be sent · sending: leased, a request is out · unknown: sent, no clear answer; the same bytes go
 * again · retry-wait: refused for now · held-auth: waits for somebody to sign in to the endpoint · held-human: needs a
 * person (`heldFor` says what) · quarantined: unreadable · exported: went out in a file, nobody has confirmed it ·
 * accepted: the endpoint has it · acknowledged: the payer's front end took it (277CA A1, A2) · pended: the payer is
 * working on it · rejected: turned away by the front end, never adjudicated · paid, partial, denied: adjudicated ·
 * superseded: a correction or a void took its place.
 */
export const QueueStateSchema = z.enum([
  'queued',
  'sending',
  'unknown',
  'retry-wait',
  'held-auth',
  'held-human',
  'quarantined',
  'exported',
  'accepted',
  'acknowledged',
  'pended',
  'rejected',
  'paid',
  'partial',
  'denied',
  'superseded',
]);
export type QueueState = z.infer<typeof QueueStateSchema>;

/** A reason for an answer. `group`: CAS01 (CO, PR, OA, PI, CR); `cents` the amount it took off; `line` null: the whole claim. */
export const ReasonSchema = z.object({
  code: z.string(),
  text: z.string(),
  line: z.nullable(z.number()),
  group: z.optional(z.enum(['CO', 'PR', 'OA', 'PI', 'CR'])),
  cents: z.optional(z.number()),
});

/** What became of one service line, by its number from 1. Amounts in cents; null where the answer does not say. */
export const LineAnswerSchema = z.object({
  line: z.number(),
  state: z.enum(['paid', 'partial', 'denied', 'pended', 'rejected']),
  chargedCents: z.nullable(z.number()),
  paidCents: z.nullable(z.number()),
  patientCents: z.nullable(z.number()),
});
export type LineAnswer = z.infer<typeof LineAnswerSchema>;

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
  /** Its id at the endpoint where that gives its own; left out where it is `claimId`. */
  remoteId: z.optional(z.nullable(z.string())),
  /** The control numbers of the file it went out in (ISA13, GS06, ST02), when (ms since epoch), and its place in the file from 1. */
  exported: z.optional(z.nullable(z.object({ isa: z.number(), group: z.number(), set: z.number(), at: z.number(), position: z.number() }))),
  /** Reasons of the last answer: CARC/RARC or OperationOutcome codes and the endpoint's words for them. */
  reasons: z.array(ReasonSchema),
  lines: z.array(LineAnswerSchema),
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
  /** The endpoint may have it although nobody said so. */
  mayBeThere: z.optional(z.boolean()),
  /** How often the worker ended while preparing it, one time after the other: what is set aside for that may be tried once more. */
  strikes: z.optional(z.number()),
  /** It went out in an exported queue, when and in which state; another device works it. */
  handedOver: z.optional(z.object({ at: z.number(), state: QueueStateSchema })),
  /** When its patient data was removed from this device, ms since epoch; left out where it is there. */
  purgedAt: z.optional(z.number()),
});
export type QueueItem = z.infer<typeof QueueItemSchema>;
