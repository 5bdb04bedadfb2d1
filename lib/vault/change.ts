/** Puts other keys in force, in two steps with a restart possible anywhere: begun, they are kept beside the old; finished, they take their place. */
import { toBase64 } from './base64';
import { type Envelope, FIRST, type GuardedSet, type KeySet } from './envelope';
import { deviceKey, keepKey, nameOf } from './key';
import { PBKDF2_ROUNDS } from './passphrase';
import { importKeys, type RawKeys, type Tools, wrap } from './raw-keys';
import type { Vault } from './vault';

/** What guards the next keys: 32 bytes (base64) and how they are come by again. */
export type NextGuard =
  | { mode: 'device' }
  | { mode: 'passphrase'; salt: string; guard: string }
  | { mode: 'escrow'; guardId: string; guard: string };

/**
 * New keys, kept as pending: from here on everything is sealed under them, and the old ones open the rest. The key of the hashes stays the
 * same where its bytes can be had. The vault must be open or not set up, and nothing pending. `newId`: fresh and random.
 */
export async function beginChange(vault: Vault, next: NextGuard, newId: string): Promise<void> {
  const { db, subtle, random } = vault.tools;
  const envelope = (await vault.envelope()) ?? FIRST;
  const { current } = envelope;
  const mine = current.mode === 'device' ? null : ((await vault.raw())[current.keyId] ?? null);
  if (envelope.pending || (current.mode !== 'device' && !mine)) throw new Error('vault: not to be changed now');
  if (next.mode === 'device') {
    const lockId = current.mode === 'device' ? current.lockId : newId;
    await deviceKey(db as never, subtle, nameOf('payload', newId));
    if (mine) await keepKey(db as never, nameOf('lock', lockId), (await importKeys(subtle, mine)).lock);
    await put(vault, envelope, { set: { mode: 'device', keyId: newId, lockId }, back: null, forth: null });
    return;
  }
  const raw: RawKeys = { data: toBase64(random(32)), lock: mine?.lock ?? toBase64(random(32)), guard: next.guard };
  const set = await guardedSet(next, raw, newId, vault.tools);
  const bridged = current.mode !== 'device' && mine !== null && mine.guard !== next.guard;
  const forth = bridged ? await wrap(raw, mine.guard, { keyId: newId, mode: set.mode, use: 'forth' }, vault.tools) : null;
  const back = bridged ? await wrap(mine, raw.guard, { keyId: current.keyId, mode: current.mode, use: 'back' }, vault.tools) : null;
  await vault.hold({ [newId]: raw });
  await put(vault, envelope, { set, back, forth });
}

const put = (vault: Vault, envelope: Envelope, pending: Envelope['pending']): Promise<void> =>
  vault.keep({ ...envelope, serial: envelope.serial + 1, pending });

async function guardedSet(next: Exclude<NextGuard, { mode: 'device' }>, raw: RawKeys, keyId: string, tools: Tools): Promise<GuardedSet> {
  const wrapped = await wrap(raw, next.guard, { keyId, mode: next.mode, use: 'own' }, tools);
  return next.mode === 'escrow'
    ? { mode: 'escrow', keyId, guardId: next.guardId, wrapped }
    : { mode: 'passphrase', keyId, kdf: { name: 'PBKDF2-SHA-256', rounds: PBKDF2_ROUNDS, salt: next.salt }, wrapped };
}

/** What guards the keys in force now, for a change that keeps it; null where the vault is locked or not set up. */
export async function guardInForce(vault: Vault): Promise<NextGuard | null> {
  const current = (await vault.envelope())?.current;
  if (!current) return null;
  if (current.mode === 'device') return { mode: 'device' };
  const guard = (await vault.raw())[current.keyId]?.guard;
  if (guard === undefined) return null;
  return current.mode === 'escrow'
    ? { mode: 'escrow', guardId: current.guardId, guard }
    : { mode: 'passphrase', salt: current.kdf.salt, guard };
}

/** The pending keys are in force and the old ones are gone; called when nothing is left that only the old ones open. */
export async function finishChange(vault: Vault, unreadable: number): Promise<void> {
  const envelope = await vault.envelope();
  if (!envelope?.pending) return;
  await vault.keep({ ...envelope, serial: envelope.serial + 1, current: envelope.pending.set, pending: null, unreadable });
  await sweepKeys(vault);
}

/** Forgets the browser's own keys, and keys held in memory, that no envelope names any more. */
export async function sweepKeys(vault: Vault): Promise<void> {
  const envelope = await vault.envelope();
  if (!envelope) return;
  const sets: KeySet[] = [envelope.current, ...(envelope.pending ? [envelope.pending.set] : [])];
  const named = new Set(sets.flatMap((set) => (set.mode === 'device' ? [nameOf('payload', set.keyId), nameOf('lock', set.lockId)] : [])));
  const { db } = vault.tools;
  const stale = (await db.getAllKeys('keys')).filter((name) => !named.has(name));
  if (stale.length > 0) {
    const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
    await Promise.all([...stale.map((name) => tx.store.delete(name)), tx.done]);
  }
  await vault.letGo(sets.map(({ keyId }) => keyId));
}
