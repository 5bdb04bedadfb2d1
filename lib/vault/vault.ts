/** The one door to the keys of the work at rest, for the worker and for the panel. */
import type { IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { type CopyArea, type Envelope, FIRST, type GuardedSet, type KeySet, keepEnvelope, readEnvelopes, type VaultDb } from './envelope';
import { deviceKey, type KeyStores, nameOf } from './key';
import { importKeys, type RawKeys, RawKeysSchema, type Tools, unwrap } from './raw-keys';
import type { KeyMode } from './vault-standing';

/** Keys of one set, ready to work with. */
export interface SetKeys {
  keyId: string;
  data: CryptoKey;
  lock: CryptoKey;
}

/** `newest`: what everything is sealed under. `older`: what still opens the rest while it is being sealed anew. */
export interface OpenKeys {
  newest: SetKeys;
  older: SetKeys | null;
}

/** Memory of this browser session: on no disk, and closed to page scripts. */
export interface SessionKeys {
  load(): Promise<unknown>;
  save(keys: Record<string, RawKeys> | null): Promise<void>;
}

/** `wanted`: the mode that the settings ask for. `only`: nobody else writes the envelope, so that it is read once. */
export interface VaultTools extends Tools {
  db: VaultDb;
  area: CopyArea;
  session: SessionKeys;
  wanted: () => Promise<KeyMode | null>;
  only: boolean;
}

const SessionSchema = z.record(z.string(), RawKeysSchema);

export class Vault {
  private cached: Envelope | null = null;
  private imported = new Map<string, Promise<SetKeys>>();

  constructor(readonly tools: VaultTools) {}

  /** What is in force; null where a mode is asked for that has no key yet, and nothing was ever sealed here. */
  async envelope(): Promise<Envelope | null> {
    if (this.cached) return this.cached;
    const { db, area, wanted, only } = this.tools;
    const [kept] = await readEnvelopes(db, area);
    if (kept) {
      // Mended where one copy was lost or fell behind.
      if (only) await keepEnvelope(db, area, kept);
    } else if ((await db.count('keys', nameOf('payload', ''))) === 0 && ((await wanted()) ?? 'device') !== 'device') return null;
    else if (only) await keepEnvelope(db, area, FIRST);
    if (only) this.cached = kept ?? FIRST;
    return kept ?? FIRST;
  }

  /** Puts another envelope in force; on disk twice when answered. */
  async keep(envelope: Envelope): Promise<void> {
    await keepEnvelope(this.tools.db, this.tools.area, envelope);
    this.cached = this.tools.only ? envelope : null;
  }

  /** The keys; null while locked or not set up. */
  async keys(): Promise<OpenKeys | null> {
    const envelope = await this.envelope();
    if (!envelope) return null;
    const { current, pending } = envelope;
    const [mine, next] = await Promise.all([this.open(current), pending && this.open(pending.set)]);
    if (!mine || (pending && !next)) return null;
    return next ? { newest: next, older: mine } : { newest: mine, older: null };
  }

  /** The mode that counts for a person, and whether it is open. While everything is sealed anew, that is the one which needs a secret. */
  async state(): Promise<{ mode: KeyMode; state: 'open' | 'locked' | 'unset' }> {
    const envelope = await this.envelope();
    if (!envelope) return { mode: (await this.tools.wanted()) ?? 'device', state: 'unset' };
    return { mode: modeOf(envelope), state: (await this.keys()) === null ? 'locked' : 'open' };
  }

  /** The keys as bytes, by id; only of those that are open and guarded. */
  async raw(): Promise<Record<string, RawKeys>> {
    return SessionSchema.safeParse(await this.tools.session.load()).data ?? {};
  }

  /** Holds more keys open. */
  async hold(more: Record<string, RawKeys>): Promise<void> {
    await this.tools.session.save({ ...(await this.raw()), ...more });
  }

  /** Lets go of all keys but these; without any, the vault is locked from the next one who asks. */
  async letGo(but: string[] = []): Promise<void> {
    const left = Object.entries(await this.raw()).filter(([keyId]) => but.includes(keyId));
    for (const keyId of this.imported.keys()) if (!but.includes(keyId)) this.imported.delete(keyId);
    await this.tools.session.save(left.length === 0 ? null : Object.fromEntries(left));
  }

  /**
   * Opens the vault. `guardFor`: the 32 bytes (base64) that guard a set; null: it has none for it. False: nothing opened. Where one of two
   * copies of the envelope was changed, the other one counts.
   */
  async unlock(guardFor: (set: GuardedSet) => Promise<string | null>): Promise<boolean> {
    await this.envelope();
    for (const envelope of await readEnvelopes(this.tools.db, this.tools.area)) {
      const found = await this.openedBy(envelope, guardFor);
      if (!found) continue;
      await this.keep(envelope);
      await this.hold(found);
      return true;
    }
    return false;
  }

  private async openedBy(
    { current, pending }: Envelope,
    guardFor: (set: GuardedSet) => Promise<string | null>,
  ): Promise<Record<string, RawKeys> | null> {
    const { subtle } = this.tools;
    const own = async (set: KeySet | undefined): Promise<RawKeys | null> => {
      if (!set || set.mode === 'device') return null;
      const guard = await guardFor(set);
      return guard === null ? null : unwrap(set.wrapped, guard, { keyId: set.keyId, mode: set.mode, use: 'own' }, subtle);
    };
    let mine = await own(current);
    let next = await own(pending?.set);
    if (!mine && !next) return null;
    if (pending && current.mode !== 'device' && pending.set.mode !== 'device') {
      const [forth, back] = [pending.forth, pending.back];
      if (mine && !next && forth)
        next = await unwrap(forth, mine.guard, { keyId: pending.set.keyId, mode: pending.set.mode, use: 'forth' }, subtle);
      if (next && !mine && back) mine = await unwrap(back, next.guard, { keyId: current.keyId, mode: current.mode, use: 'back' }, subtle);
    }
    if ((current.mode !== 'device' && !mine) || (pending && pending.set.mode !== 'device' && !next)) return null;
    return { ...(mine && { [current.keyId]: mine }), ...(pending && next && { [pending.set.keyId]: next }) };
  }

  private async open(set: KeySet): Promise<SetKeys | null> {
    const held = set.mode === 'device' || (this.tools.only && this.imported.has(set.keyId)) ? null : (await this.raw())[set.keyId];
    // A page must not go on with keys that the worker has let go of.
    if (held === undefined) return null;
    const opened = this.imported.get(set.keyId) ?? this.import(set, held);
    this.imported.set(set.keyId, opened);
    return opened;
  }

  private async import(set: KeySet, raw: RawKeys | null): Promise<SetKeys> {
    const { subtle } = this.tools;
    const db = this.tools.db as unknown as IDBPDatabase<KeyStores>;
    if (set.mode !== 'device') return { keyId: set.keyId, ...(await importKeys(subtle, raw as RawKeys)) };
    const names = [nameOf('payload', set.keyId), nameOf('lock', set.lockId)] as const;
    const [data, lock] = await Promise.all(names.map((name) => deviceKey(db, subtle, name)));
    return { keyId: set.keyId, data: data as CryptoKey, lock: lock as CryptoKey };
  }
}

/** Which mode a person is asked for. */
export const modeOf = ({ current, pending }: Envelope): KeyMode => (current.mode === 'device' && pending ? pending.set.mode : current.mode);
