/** Guards the work at rest in another way. */
import { browser } from 'wxt/browser';
import { tell } from '../../lib/messages';
import type { Changed } from '../../lib/queue/change-keys';
import { readSettings, writeSettings } from '../../lib/settings';
import { toBase64 } from '../../lib/vault/base64';
import { beginChange, type NextGuard } from '../../lib/vault/change';
import { passphraseBytes } from '../../lib/vault/passphrase';
import { PASSPHRASE_MIN } from '../../lib/vault/sealed-file';
import type { KeyMode } from '../../lib/vault/vault-standing';
import { escrowGuard } from './escrow';
import { tryPassphrase } from './lock';
import { goOn } from './office';
import { record } from './record';
import type { Sender } from './sender';
import { VAULT_LOCK } from './vault-places';

/** An idle worker dies after half a minute, however much it computes. */
const SIGN_OF_LIFE_MS = 10_000;

/** `current`: the passphrase in force, where that is what opens the vault; `next`: the new one. Null: done, else a sentence. */
export async function setKeyMode(
  sender: Sender,
  { mode, current, next }: { mode: KeyMode; current: string | null; next: string | null },
): Promise<string | null> {
  const { settings, managed } = await readSettings();
  if (managed.includes('keyMode') && settings.keyMode !== null && settings.keyMode !== mode)
    return 'Your administrator has decided how the work on this computer is guarded.';
  const office = await sender.office;
  const standing = await office.vault.state();
  if (standing.state !== 'unset' && standing.mode === 'passphrase') {
    const wrong = current === null ? 'Type the passphrase that opens the vault now.' : await tryPassphrase(office, current);
    if (wrong !== null) return wrong;
  } else if (standing.state === 'locked') return 'The vault is locked. Unlock it, then do this again.';
  const guard = await guardOf(mode, next);
  if (typeof guard === 'string') return guard;
  await changeTo(sender, guard);
  const before = standing.state === 'unset' ? 'nothing' : standing.mode;
  await record(office, `key-mode: ${mode}, was ${before}`, { by: 'person' });
  if (settings.keyMode !== null && settings.keyMode !== mode) await writeSettings({ keyMode: mode });
  // A panel that is open can be locked from now on, or no more.
  tell('queueChanged', null);
  void sender.reconsider().catch(() => undefined);
  return null;
}

async function guardOf(mode: KeyMode, passphrase: string | null): Promise<NextGuard | string> {
  if (mode === 'device') return { mode };
  if (mode === 'escrow') {
    const got = await escrowGuard();
    return typeof got === 'string' ? got : { mode, ...got };
  }
  const missing = PASSPHRASE_MIN - [...(passphrase ?? '')].length;
  if (passphrase === null || missing > 0)
    return `A passphrase has at least ${PASSPHRASE_MIN} characters. Several words are easier to keep.`;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { mode, salt: toBase64(salt), guard: toBase64(await passphraseBytes(crypto.subtle, passphrase, salt)) };
}

/** New keys under this guard, and everything sealed anew under them, while nothing is sent. The vault must be open, or not set up. */
export async function changeTo(sender: Sender, guard: NextGuard): Promise<Changed> {
  const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
  try {
    return await sender.still(async (office) => {
      await goOn(office);
      await navigator.locks.request(VAULT_LOCK, () => beginChange(office.vault, guard, crypto.randomUUID()));
      return goOn(office);
    });
  } finally {
    clearInterval(alive);
  }
}
