/** Where the vault keeps what: the browser's part of it, for the worker and for the panel's drafts. */
import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings';
import type { VaultDb } from '../../lib/vault/envelope';
import { Vault } from '../../lib/vault/vault';

/** Held while other keys are put in force, and while the panel saves a draft: what is written before or after is sealed under what counts then. */
export const VAULT_LOCK = 'chartside-vault';

/** In memory only: `storage.session` is on no disk and closed to page scripts. */
export const HELD_KEYS = 'vault-keys';

/** The vault over this database. `only`: in the worker, which alone changes what is in force. */
export const openVault = (db: unknown, only: boolean): Vault =>
  new Vault({
    db: db as VaultDb,
    area: {
      get: async (key) => (await browser.storage.local.get(key))[key],
      set: (key, value) => browser.storage.local.set({ [key]: value }),
    },
    session: {
      load: async () => (await browser.storage.session.get(HELD_KEYS))[HELD_KEYS],
      save: (keys) => (keys === null ? browser.storage.session.remove(HELD_KEYS) : browser.storage.session.set({ [HELD_KEYS]: keys })),
    },
    subtle: crypto.subtle,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    wanted: async () => (await readSettings()).settings.keyMode,
    only,
  });
