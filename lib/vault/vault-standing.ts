/** How the vault stands: what every screen shows of it. Nothing here opens it. */
import * as z from 'zod/mini';

/**
 * What guards the work at rest. `device`: the browser's own key, which hides and does not protect. `passphrase`: a key made from
 * what the person types. `escrow`: a key that a server of the site hands out after sign-in.
 */
export const KeyModeSchema = z.enum(['device', 'passphrase', 'escrow']);
export type KeyMode = z.infer<typeof KeyModeSchema>;

/**
 * `mode`: in force; `wanted`: what the settings ask for, where the change still waits for a person. `state` `unset`: the mode has no key
 * yet. `lockAfterMinutes`: idle time until it locks itself; null: it never does, as in mode `device`. `tryAgainAt`: ms since epoch, when
 * the next attempt to unlock is taken; null: at once. `sealed`: how many records it guards; `unreadable`: how many of them its key does not open.
 */
export const VaultStandingSchema = z.object({
  mode: KeyModeSchema,
  wanted: z.nullable(KeyModeSchema),
  managed: z.boolean(),
  state: z.enum(['open', 'locked', 'unset']),
  lockAfterMinutes: z.nullable(z.number()),
  tryAgainAt: z.nullable(z.number()),
  sealed: z.number(),
  unreadable: z.number(),
});
export type VaultStanding = z.infer<typeof VaultStandingSchema>;

/** Whether it was done; `why`: a sentence where it was not. */
export const VaultAnswerSchema = z.object({ why: z.nullable(z.string()) });
export type VaultAnswer = z.infer<typeof VaultAnswerSchema>;

/** Characters; longer ones are not read. */
export const MAX_PASSPHRASE = 1_024;
