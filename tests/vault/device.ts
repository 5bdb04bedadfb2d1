/** A device with a vault: the queue's own invented disk, and this session's memory in a variable that a restart of the browser empties. */
import { createHash, webcrypto } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { openAudit, openWork, SEALED_STORES } from '../../lib/db';
import { type Changed, changeKeys } from '../../lib/queue/change-keys';
import type { Cipher } from '../../lib/queue/payload';
import { toBase64 } from '../../lib/vault/base64';
import { beginChange, type NextGuard } from '../../lib/vault/change';
import type { VaultDb } from '../../lib/vault/envelope';
import { Vault } from '../../lib/vault/vault';
import type { KeyMode } from '../../lib/vault/vault-standing';
import { Device, digest } from '../queue/bench';

const subtle = webcrypto.subtle as unknown as SubtleCrypto;
const random = (length: number): Uint8Array<ArrayBuffer> => webcrypto.getRandomValues(new Uint8Array(length));

/** Quick, where the real way is slow on purpose: what derives the bytes is the caller's business, and has its own test. */
const bytesOf = async (passphrase: string, salt: string): Promise<string> =>
  createHash('sha256')
    .update(`${salt} ${passphrase.normalize('NFC')}`)
    .digest('base64');

export async function byPassphrase(passphrase: string): Promise<NextGuard> {
  const salt = toBase64(random(16));
  return { mode: 'passphrase', salt, guard: await bytesOf(passphrase, salt) };
}

export class VaultDevice extends Device {
  memory: unknown = undefined;
  wanted: KeyMode | null = null;
  vault!: Vault;

  static override async fresh(): Promise<VaultDevice> {
    const device = new VaultDevice();
    globalThis.indexedDB = new IDBFactory();
    await device.open();
    return device;
  }

  /** A new worker, or a page, over the same disk and memory. */
  vaultOver(db: VaultDb, only = true): Vault {
    return new Vault({
      db,
      area: this.area,
      session: {
        load: async () => this.memory,
        save: async (keys) => {
          this.at('before memory');
          this.memory = keys ?? undefined;
          this.at('after memory');
        },
      },
      subtle,
      random,
      wanted: async () => this.wanted,
      only,
    });
  }

  override async open(): Promise<void> {
    const work = await openWork();
    this.db = this.watched(work as never);
    this.audit = await openAudit();
    this.vault = this.vaultOver(this.db as unknown as VaultDb);
    await this.takeKeys();
  }

  /** What the worker works with, as the vault stands now. */
  async takeKeys(): Promise<void> {
    const keys = await this.vault.keys();
    this.locked = keys === null;
    if (!keys) return;
    this.cipher = { subtle, key: keys.newest.data, older: keys.older?.data, random } satisfies Cipher;
    this.lockKey = keys.newest.lock;
  }

  async unlock(passphrase: string): Promise<boolean> {
    const opened = await this.vault.unlock(async (set) => (set.mode === 'passphrase' ? bytesOf(passphrase, set.kdf.salt) : null));
    await this.takeKeys();
    return opened;
  }

  async lock(): Promise<void> {
    await this.vault.letGo();
    await this.takeKeys();
  }

  /** The browser is closed: its memory is gone, the disk stays. */
  async closeBrowser(): Promise<void> {
    this.memory = undefined;
    await this.restart();
  }

  goOn(): Promise<Changed> {
    return changeKeys({
      db: this.db,
      area: this.area,
      vault: this.vault,
      stores: SEALED_STORES,
      digest,
      now: () => this.now,
      random: () => 0.5,
    });
  }

  async change(next: NextGuard): Promise<Changed> {
    await beginChange(this.vault, next, `key-${toBase64(random(6))}`);
    const changed = await this.goOn();
    await this.takeKeys();
    return changed;
  }
}
