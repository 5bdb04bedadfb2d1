// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openPayload } from '../../lib/queue/payload';
import { toBase64 } from '../../lib/vault/base64';
import { guardInForce } from '../../lib/vault/change';
import type { Envelope, VaultDb } from '../../lib/vault/envelope';
import type { RawKeys } from '../../lib/vault/raw-keys';
import { aSubmission } from '../queue/submissions';
import { byPassphrase, VaultDevice } from './device';

const WORDS = 'a long passphrase';
const readable = async (device: VaultDevice): Promise<boolean[]> =>
  Promise.all(
    (await device.db.getAll('payload')).map(async (sealed) => (await openPayload(device.cipher, sealed.claimId, sealed)) !== null),
  );

const guarded = async (): Promise<VaultDevice> => {
  const device = await VaultDevice.fresh();
  await device.submit(aSubmission());
  await device.change(await byPassphrase(WORDS));
  return device;
};

describe('a device where nobody chose', () => {
  it('is open by its own key, and still after a restart of the browser', async () => {
    const device = await VaultDevice.fresh();
    await device.submit(aSubmission());
    await device.closeBrowser();
    expect(await device.vault.state()).toEqual({ mode: 'device', state: 'open' });
    expect(await readable(device)).toEqual([true]);
  });

  it('has no key yet where another mode is asked for, and makes none by itself', async () => {
    const device = await VaultDevice.fresh();
    device.wanted = 'passphrase';
    await device.db.clear('vault' as never);
    await device.db.clear('keys' as never);
    device.kept.clear();
    await device.restart();
    expect(await device.vault.state()).toEqual({ mode: 'passphrase', state: 'unset' });
    expect(await device.vault.keys()).toBeNull();
    expect(await device.db.count('keys' as never)).toBe(0);
    await device.change(await byPassphrase(WORDS));
    expect(await device.vault.state()).toEqual({ mode: 'passphrase', state: 'open' });
  });

  it('with work already on it, another mode that is asked for waits for a person', async () => {
    const device = await VaultDevice.fresh();
    await device.submit(aSubmission());
    device.wanted = 'passphrase';
    await device.restart();
    expect(await device.vault.state()).toEqual({ mode: 'device', state: 'open' });
  });
});

describe('under a passphrase', () => {
  it('is locked after the browser was closed, opens with it, and with nothing else', async () => {
    const device = await guarded();
    await device.closeBrowser();
    expect(await device.vault.state()).toEqual({ mode: 'passphrase', state: 'locked' });
    expect(await device.unlock('another passphrase')).toBe(false);
    expect(await device.vault.keys()).toBeNull();
    expect(await device.unlock(WORDS)).toBe(true);
    expect(await readable(device)).toEqual([true]);
  });

  it('a worker that died finds it open, one after locking does not; a page does not go on either', async () => {
    const device = await guarded();
    await device.restart();
    expect(await device.vault.state()).toMatchObject({ state: 'open' });
    const page = device.vaultOver(device.db as unknown as VaultDb, false);
    expect(await page.keys()).not.toBeNull();
    await device.lock();
    expect(await page.keys()).toBeNull();
    expect(await device.vault.keys()).toBeNull();
    await device.restart();
    expect(await device.vault.state()).toMatchObject({ state: 'locked' });
  });

  it('keeps neither passphrase nor any key on the disk', async () => {
    const device = await guarded();
    const held = Object.values(device.memory as Record<string, RawKeys>);
    expect(held).toHaveLength(1);
    const disk = JSON.stringify([...device.kept]) + JSON.stringify(await device.db.getAll('vault' as never));
    for (const secret of [WORDS, ...held.flatMap(({ data, lock, guard }) => [data, lock, guard])]) expect(disk).not.toContain(secret);
    expect(await device.db.count('keys' as never)).toBe(0);
  });

  it('finds the second submission of one encounter although the hashes are made by another key', async () => {
    const device = await guarded();
    expect((await device.submit(aSubmission())).ok).toBe(false);
    await device.closeBrowser();
    await device.unlock(WORDS);
    expect((await device.submit(aSubmission())).ok).toBe(false);
    expect((await device.submit(aSubmission({ ref: 'enc-2' }))).ok).toBe(true);
  });

  it('changes its passphrase, keeps the hashes, and the old one opens nothing any more', async () => {
    const device = await guarded();
    const [row] = await device.rows();
    await device.change(await byPassphrase('quite another one'));
    expect((await device.rows())[0]?.lock).toBe(row?.lock);
    await device.closeBrowser();
    expect(await device.unlock(WORDS)).toBe(false);
    expect(await device.unlock('quite another one')).toBe(true);
    expect(await readable(device)).toEqual([true]);
  });

  it('takes new keys under the same passphrase', async () => {
    const device = await guarded();
    const before = Object.keys(device.memory as object);
    const guard = await guardInForce(device.vault);
    expect(guard).toMatchObject({ mode: 'passphrase' });
    if (guard) await device.change(guard);
    expect(Object.keys(device.memory as object)).not.toEqual(before);
    await device.closeBrowser();
    expect(await device.unlock(WORDS)).toBe(true);
    expect(await readable(device)).toEqual([true]);
  });

  it('goes back to the device’s own key', async () => {
    const device = await guarded();
    await device.change({ mode: 'device' });
    expect(device.memory).toBeUndefined();
    await device.closeBrowser();
    expect(await device.vault.state()).toEqual({ mode: 'device', state: 'open' });
    expect(await readable(device)).toEqual([true]);
    expect((await device.submit(aSubmission())).ok).toBe(false);
  });
});

describe('the envelope', () => {
  const lose: [string, (device: VaultDevice) => Promise<void>][] = [
    ['database', async (device) => device.db.clear('vault' as never)],
    ['other storage', async (device) => void device.kept.delete('vault-envelope')],
  ];
  it.each(lose)('one copy is enough: that of the %s is lost', async (_, loseIt) => {
    const device = await guarded();
    await loseIt(device);
    await device.closeBrowser();
    expect(await device.vault.state()).toMatchObject({ mode: 'passphrase', state: 'locked' });
    expect(await device.unlock(WORDS)).toBe(true);
    expect(device.kept.get('vault-envelope')).toBe(JSON.stringify(await device.db.get('vault' as never, 'envelope' as never)));
  });

  it.each(['database', 'other storage'])('of two that differ, the one that opens counts: that in the %s was changed', async (where) => {
    const device = await guarded();
    const envelope = (await device.db.get('vault' as never, 'envelope' as never)) as Envelope;
    if (envelope.current.mode === 'device') throw new Error('not guarded');
    const wrapped = { ...envelope.current.wrapped, data: toBase64(new Uint8Array(120)) };
    const changed = { ...envelope, current: { ...envelope.current, wrapped } };
    device.memory = undefined;
    if (where === 'database') await device.db.put('vault' as never, changed as never, 'envelope' as never);
    else device.kept.set('vault-envelope', JSON.stringify(changed));
    device.vault = device.vaultOver(device.db as unknown as VaultDb, false);
    expect(await device.unlock(WORDS)).toBe(true);
    expect(await readable(device)).toEqual([true]);
  });

  it('with both changed, it does not open and nothing is lost', async () => {
    const device = await guarded();
    const envelope = (await device.db.get('vault' as never, 'envelope' as never)) as Envelope;
    if (envelope.current.mode === 'device') throw new Error('not guarded');
    const changed: Envelope = { ...envelope, current: { ...envelope.current, keyId: 'another' } };
    await device.db.put('vault' as never, changed as never, 'envelope' as never);
    device.kept.set('vault-envelope', JSON.stringify(changed));
    await device.closeBrowser();
    expect(await device.unlock(WORDS)).toBe(false);
    expect(await device.rows()).toHaveLength(1);
  });
});
