/** The envelope: which keys are in force and what guards them, kept twice. Nothing in it opens anything by itself. */
import type { DBSchema, IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { Base64Schema } from './base64';
import type { KeyStores } from './key';
import { PBKDF2_ROUNDS } from './passphrase';
import { WrappedSchema } from './raw-keys';

const KeyId = z.string().check(z.maxLength(64));

/** `keyId`, `lockId`: which of the browser's own keys; empty for the first ones. */
const DeviceSetSchema = z.strictObject({ mode: z.literal('device'), keyId: KeyId, lockId: KeyId });
const PassphraseSetSchema = z.strictObject({
  mode: z.literal('passphrase'),
  keyId: KeyId,
  kdf: z.strictObject({ name: z.literal('PBKDF2-SHA-256'), rounds: z.literal(PBKDF2_ROUNDS), salt: Base64Schema }),
  wrapped: WrappedSchema,
});
/** `guardId`: the server's name for the key it hands out. */
const EscrowSetSchema = z.strictObject({ mode: z.literal('escrow'), keyId: KeyId, guardId: z.string(), wrapped: WrappedSchema });

const KeySetSchema = z.discriminatedUnion('mode', [DeviceSetSchema, PassphraseSetSchema, EscrowSetSchema]);
export type KeySet = z.infer<typeof KeySetSchema>;
export type GuardedSet = Exclude<KeySet, { mode: 'device' }>;

/**
 * `current`: the keys in force. `pending`: those that everything is being sealed anew under; `forth`: they, wrapped under what guards the
 * current ones, and `back` the other way round, so that either opens both while the work is unfinished. `serial` counts the writings.
 * `unreadable`: records that neither key opened when everything was last sealed anew.
 */
const EnvelopeSchema = z.strictObject({
  version: z.literal(1),
  serial: z.int(),
  current: KeySetSchema,
  pending: z.nullable(z.strictObject({ set: KeySetSchema, back: z.nullable(WrappedSchema), forth: z.nullable(WrappedSchema) })),
  unreadable: z.int(),
});
export type Envelope = z.infer<typeof EnvelopeSchema>;

export interface EnvelopeStores extends DBSchema {
  vault: { key: 'envelope'; value: Envelope };
}
export type VaultDb = IDBPDatabase<EnvelopeStores & KeyStores>;

/** The extension's storage, where the second copy is. `get` rejects for a damaged value. */
export interface CopyArea {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** Its name in the extension's storage. */
export const COPY = 'vault-envelope';

/** As it is on a device where nobody ever chose. */
export const FIRST: Envelope = {
  version: 1,
  serial: 0,
  current: { mode: 'device', keyId: '', lockId: '' },
  pending: null,
  unreadable: 0,
};

/** The latest of the copies that can be read, the database's before the other; none where nothing was ever kept. Two only where they differ. */
export async function readEnvelopes(db: VaultDb, area: CopyArea): Promise<Envelope[]> {
  const kept = await Promise.all([db.get('vault', 'envelope'), area.get(COPY).catch(() => null)]);
  const sound = kept.flatMap((value) => EnvelopeSchema.safeParse(value).data ?? []);
  const latest = Math.max(...sound.map(({ serial }) => serial));
  const [first, second] = sound.filter(({ serial }) => serial === latest);
  if (!first) return [];
  return second && JSON.stringify(first) !== JSON.stringify(second) ? [first, second] : [first];
}

/** On disk twice when answered. */
export async function keepEnvelope(db: VaultDb, area: CopyArea, envelope: Envelope): Promise<void> {
  await area.set(COPY, envelope);
  const tx = db.transaction('vault', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(envelope, 'envelope'), tx.done]);
}
