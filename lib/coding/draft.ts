/** Work in progress on one encounter: saved as it is typed, back after a crash. */
import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { CodedEncounterSchema } from './coded-encounter';

/**
 * `key` names patient and encounter without revealing either (a hash). `rejected`: offers the coder turned down, with the
 * reason. `replaces`: the claim this draft corrects. `coverage`: payer and member as the coder typed them, when the page
 * names none or another is right. `billing`: what was typed into the claim's details, by the field's place. `note`: what the coder writes into the claim's history. `label` is what the coder recognises it by. Ms since epoch.
 */
export const DraftSchema = z.object({
  key: z.string(),
  label: z.string(),
  coded: CodedEncounterSchema,
  rejected: z.array(z.object({ suggestion: z.string(), reason: z.string() })),
  replaces: z.nullable(z.string()),
  coverage: z.optional(z.object({ payer: z.string(), memberId: z.nullable(z.string()) })),
  billing: z.optional(z.record(z.string(), z.string())),
  note: z.optional(z.string().check(z.maxLength(500))),
  updatedAt: z.number(),
});
export type Draft = z.infer<typeof DraftSchema>;

/** Stored encrypted: `iv` and `data` by the vault, bound to `key`. */
export interface DraftStores extends DBSchema {
  drafts: { key: string; value: { key: string; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer; updatedAt: number } };
}
