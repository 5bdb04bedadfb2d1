/** What of a claim is a secret on disk: the submission, its frozen bytes, and what the queue's list shows of it. */
import * as z from 'zod/mini';
import { PartiesSchema } from '../claim/parties-schema';
import { SubmissionSchema } from '../claim/submission';
import { type Sealed, seal, unseal } from '../vault/seal';
import { QueueItemSchema } from './entry';

/**
 * `body` the frozen wire bytes, `contentHash` the hash its extension carries. `parties`: who billed then; claims from before it was
 * kept have none.
 */
export const PayloadSchema = z.object({
  submission: SubmissionSchema,
  parties: z.optional(PartiesSchema),
  body: z.string(),
  contentHash: z.string(),
});
export type Payload = z.infer<typeof PayloadSchema>;

/** An item's people-facing half. */
export const SummarySchema = z.pick(QueueItemSchema, {
  patient: true,
  serviceDate: true,
  totalCents: true,
  codes: true,
  patientKey: true,
  services: true,
  renderingNpi: true,
});
export type Summary = z.infer<typeof SummarySchema>;

/** The cipher at hand. `random(n)`: n fresh random bytes. `older`: what opens the rest while everything is being sealed under a new `key`. */
export interface Cipher {
  subtle: SubtleCrypto;
  key: CryptoKey;
  older?: CryptoKey | undefined;
  random: (length: number) => Uint8Array<ArrayBuffer>;
}

type Part = 'payload' | 'summary' | 'words' | 'answer' | 'sign-in' | 'file';
const bindingOf = (claimId: string, schema: Part) => ({ id: claimId, version: 1, schema });

export const sealPart = (cipher: Cipher, claimId: string, schema: Part, value: unknown): Promise<Sealed> =>
  seal(cipher.subtle, cipher.key, cipher.random(12), bindingOf(claimId, schema), JSON.stringify(value));

/** The payload again; null when it cannot be opened or is not what a payload is. */
export const openPayload = (cipher: Cipher, claimId: string, sealed: Sealed): Promise<Payload | null> =>
  openPart(cipher, claimId, 'payload', sealed, PayloadSchema);

/** The summary again; null when it cannot be opened. */
export const openSummary = (cipher: Cipher, claimId: string, sealed: Sealed): Promise<Summary | null> =>
  openPart(cipher, claimId, 'summary', sealed, SummarySchema);

/** One part again, by its shape; null when it cannot be opened or is not of that shape. */
export async function openPart<T>(
  cipher: Cipher,
  claimId: string,
  schema: Part,
  sealed: Sealed,
  shape: z.ZodMiniType<T>,
): Promise<T | null> {
  const binding = bindingOf(claimId, schema);
  const text =
    (await unseal(cipher.subtle, cipher.key, binding, sealed)) ??
    (cipher.older ? await unseal(cipher.subtle, cipher.older, binding, sealed) : null);
  if (text === null) return null;
  const parsed = shape.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
