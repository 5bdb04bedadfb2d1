/** Sends the audit chain's head to the endpoint after a pass with news. Claims never wait for it. */
import { browser } from 'wxt/browser';
import { anchorHead } from '../../lib/endpoint/anchor';
import type { HttpTools } from '../../lib/endpoint/request';
import { readSettings } from '../../lib/settings';
import { lastRecord, THIS_DEVICE } from '../../lib/vault/audit';
import type { Office } from './office';

const DEVICE = 'audit-device';

/** Anchors the chain as it stands. Rejects only for want of storage: what the endpoint says is remembered. */
export function anchor({ audit, area }: Pick<Office, 'audit' | 'area'>, base: string, http: HttpTools): Promise<void> {
  return navigator.locks.request('chartside-anchor', async () => {
    const [first, last] = [await audit.get('chain', 1), await lastRecord(audit)];
    if (!first || !last) return;
    const { settings } = await readSettings();
    const by = { user: settings.user ?? THIS_DEVICE, role: settings.role, device: await device() };
    await anchorHead(base, { chain: first.hash, seq: last.seq, hash: last.hash, utc: last.utc }, by, area, http);
  });
}

/** A random id of this installation, made at first use. */
async function device(): Promise<string> {
  const stored: unknown = (await browser.storage.local.get(DEVICE))[DEVICE];
  if (typeof stored === 'string') return stored;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [DEVICE]: made });
  return made;
}
