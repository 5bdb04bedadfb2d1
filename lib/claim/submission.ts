/** What the panel hands to the background worker at submit: everything a claim is made of, re-read just before. */
import * as z from 'zod/mini';
import { EncounterSchema, PatientSchema } from '../chart/chart';
import { CodedEncounterSchema } from '../coding/coded-encounter';
import { BillingSchema } from './billing';

/**
 * `readAt`: when the chart was last re-read (ms since epoch); `replaces`: the claim this one corrects (frequency 7).
 * `payer`/`memberId` from the page or typed by the coder. `billing`: what else the claim carries; submissions from before it
 * existed have none. `note`: why it was corrected, for those who look at the claim later; it stays on this device and is no part
 * of the claim.
 */
export const SubmissionSchema = z.object({
  coded: CodedEncounterSchema,
  patient: PatientSchema,
  encounter: EncounterSchema,
  coverage: z.object({ payer: z.string(), memberId: z.nullable(z.string()) }),
  billing: z.optional(BillingSchema),
  replaces: z.nullable(z.string()),
  note: z.optional(z.string().check(z.maxLength(500))),
  readAt: z.number(),
});
export type Submission = z.infer<typeof SubmissionSchema>;
