/** Opens and locks the vault. */
import { browser } from 'wxt/browser';
import { tell } from '../../lib/messages';
import { AttemptsSchema, afterWrong, NO_ATTEMPTS, tryAgainAt } from '../../lib/vault/attempts';
import { fromBase64, toBase64 } from '../../lib/vault/base64';
import type { GuardedSet } from '../../lib/vault/envelope';
import { passphraseBytes } from '../../lib/vault/passphrase';
import { SMART_TOKEN } from '../sidepanel/smart-tools';
import { ENDPOINT_TOKEN } from './endpoint-sign-in';
import { escrowGuard } from './escrow';
import { goOn, type Office } from './office';
import { record } from './record';
import type { Sender } from './sender';
import { VAULT_LOCK } from './vault-places';

const ATTEMPTS = 'vault-attempts';
/** Access to other servers goes with the keys: whoever is next at this computer must sign in anew. */
const ACCESS = [ENDPOINT_TOKEN, SMART_TOKEN];

/** When the next passphrase is taken, ms since epoch; null: at once. */
export async function nextTryAt({ area }: Pick<Office, 'area'>): Promise<number | null> {
  return tryAgainAt(AttemptsSchema.safeParse(await area.get(ATTEMPTS).catch(() => null)).data ?? NO_ATTEMPTS, Date.now());
}

/** Opens with the passphrase; otherwise a sentence. Counted as wrong before it is tried, so that a restart does not give another try. */
export function tryPassphrase({ area, vault }: Office, passphrase: string): Promise<string | null> {
  return navigator.locks.request('chartside-unlock', async () => {
    const wait = await nextTryAt({ area });
    if (wait !== null) return 'Too many wrong passphrases. Wait a little, then try again.';
    const before = AttemptsSchema.safeParse(await area.get(ATTEMPTS).catch(() => null)).data ?? NO_ATTEMPTS;
    await area.set(ATTEMPTS, afterWrong(before, Date.now()));
    const derived = new Map<string, Promise<string>>();
    const guardFor = async (set: GuardedSet): Promise<string | null> => {
      if (set.mode !== 'passphrase') return null;
      const { salt } = set.kdf;
      const bytes = derived.get(salt) ?? passphraseBytes(crypto.subtle, passphrase, fromBase64(salt)).then(toBase64);
      derived.set(salt, bytes);
      return bytes;
    };
    if (!(await vault.unlock(guardFor))) return 'This passphrase does not open the vault.';
    await area.remove(ATTEMPTS);
    return null;
  });
}

async function tryEscrow({ vault }: Office): Promise<string | null> {
  const got = await escrowGuard();
  if (typeof got === 'string') return got;
  const opened = await vault.unlock(async (set) => (set.mode === 'escrow' && set.guardId === got.guardId ? got.guard : null));
  return opened ? null : 'The server hands out another key than the one that guards this vault. Ask your administrator.';
}

/** Opens the vault and goes on with what waited for that; null: open, else a sentence. */
export async function unlock(sender: Sender, passphrase: string | null): Promise<string | null> {
  const office = await sender.office;
  const { mode, state } = await office.vault.state();
  if (state === 'unset') return 'The vault has no key yet. Set it up first.';
  if (state === 'open') return null;
  if (mode === 'passphrase' && passphrase === null) return 'Type the passphrase.';
  const why = mode === 'passphrase' ? await tryPassphrase(office, passphrase ?? '') : await tryEscrow(office);
  await record(office, why === null ? 'unlock' : 'unlock-refused', { by: 'person' });
  if (why !== null) return why;
  await sender.still(goOn);
  tell('queueChanged', null);
  void sender.reconsider().catch(() => undefined);
  return null;
}

/**
 * Locks: keys and access to other servers are let go of, nothing more is sent, and every page starts anew. Null: locked, else a sentence.
 * `because` ends a sentence that begins "The vault was locked".
 */
export async function lock(sender: Sender, because: string, by: 'person' | 'worker'): Promise<string | null> {
  const office = await sender.office;
  const { mode, state } = await office.vault.state();
  if (mode === 'device')
    return 'Nothing is locked: the key that this computer keeps for itself opens the work without anybody. Set a passphrase first.';
  if (state !== 'open') return null;
  await navigator.locks.request(VAULT_LOCK, () => office.vault.letGo());
  await browser.storage.session.remove(ACCESS);
  tell('vaultLocked', null);
  tell('queueChanged', null);
  await record(office, `lock: ${because}`, { by });
  return null;
}
