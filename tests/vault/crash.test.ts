// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPayload } from '../../lib/queue/payload';
import type { NextGuard } from '../../lib/vault/change';
import { seal } from '../../lib/vault/seal';
import { Killed } from '../queue/bench';
import { aSubmission } from '../queue/submissions';
import { byPassphrase, VaultDevice } from './device';

const OLD = 'the old passphrase';
const NEW = 'the new passphrase';

/** Two claims, one of them already with the endpoint, and a draft. */
async function worked(): Promise<VaultDevice> {
  const device = await VaultDevice.fresh();
  await device.submit(aSubmission({ ref: 'sent' }));
  await device.drain();
  await device.submit(aSubmission({ ref: 'waits' }));
  const sealed = await seal(
    device.cipher.subtle,
    device.cipher.key,
    device.cipher.random(12),
    { id: 'd1', version: 1, schema: 'draft' },
    '{}',
  );
  await device.db.put('drafts' as never, { key: 'd1', updatedAt: 1, ...sealed } as never);
  return device;
}

const ways: [string, () => Promise<{ device: VaultDevice; next: NextGuard; opensWith: string[] }>][] = [
  ['from the device’s key to a passphrase', async () => ({ device: await worked(), next: await byPassphrase(NEW), opensWith: [NEW] })],
  ['from a passphrase to another', async () => ({ device: await under(OLD), next: await byPassphrase(NEW), opensWith: [OLD, NEW] })],
  ['from a passphrase to the device’s key', async () => ({ device: await under(OLD), next: { mode: 'device' }, opensWith: [OLD] })],
];

async function under(passphrase: string): Promise<VaultDevice> {
  const device = await worked();
  await device.change(await byPassphrase(passphrase));
  return device;
}

/** The vault is open, or one of the passphrases opens it. */
async function opened(device: VaultDevice, passphrases: string[]): Promise<boolean> {
  if ((await device.vault.keys()) !== null) return true;
  for (const passphrase of passphrases) if (await device.unlock(passphrase)) return true;
  return false;
}

async function expectWhole(device: VaultDevice, where: string): Promise<void> {
  const rows = await device.rows();
  expect(rows, where).toHaveLength(2);
  for (const { claimId } of rows) {
    const sealed = await device.db.get('payload', claimId);
    expect(sealed && (await openPayload(device.cipher, claimId, sealed)), `${where}: ${claimId}`).not.toBeNull();
  }
  expect((await device.submit(aSubmission({ ref: 'waits' }))).ok, `${where}: the same encounter was queued twice`).toBe(false);
}

describe.each(ways)('a worker killed on the way %s', (_, begin) => {
  let points = 0;

  beforeAll(async () => {
    const { device, next } = await begin();
    device.killAtStep(null);
    await device.change(next);
    points = device.points.length;
  }, 30_000);

  it.each(['the worker alone', 'the whole browser'])(
    'at any point, %s: goes on at the next unlock, nothing lost',
    async (what) => {
      expect(points).toBeGreaterThan(14);
      for (let step = 1; step <= points; step += 1) {
        const { device, next, opensWith } = await begin();
        device.killAtStep(step);
        await device.change(next).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        const where = `killed at point ${step} (${device.points.at(-1)})`;
        if (what === 'the whole browser') await device.closeBrowser();
        else await device.restart();
        expect(await opened(device, opensWith), where).toBe(true);
        await device.goOn();
        await device.takeKeys();
        const { pending, unreadable } = (await device.vault.envelope()) ?? {};
        expect({ pending, unreadable }, where).toEqual({ pending: null, unreadable: 0 });
        await expectWhole(device, where);
        await device.settle();
        expect(new Set(device.remote.applied.map(({ id }) => id)).size, `${where}: sent`).toBe(2);
        expect(device.remote.applied, `${where}: sent once each`).toHaveLength(2);
      }
    },
    240_000,
  );
});

it('a record that neither key opens is kept, counted, and its claim set aside with the reason', async () => {
  const device = await worked();
  const [, waits] = await device.rows();
  const claimId = waits?.claimId ?? '';
  const sealed = await device.db.get('payload', claimId);
  if (!sealed) throw new Error('no payload');
  const damaged = new Uint8Array(sealed.data.slice(0));
  damaged[0] = (damaged[0] ?? 0) ^ 1;
  await device.db.put('payload', { ...sealed, data: damaged.buffer });
  expect(await device.change(await byPassphrase(NEW))).toMatchObject({ unreadable: 1 });
  expect(new Uint8Array((await device.db.get('payload', claimId))?.data ?? new ArrayBuffer(0))).toEqual(damaged);
  expect(await device.db.get('outbox', claimId)).toMatchObject({
    state: 'quarantined',
    heldFor: expect.stringContaining('cannot be read'),
  });
  expect((await device.vault.envelope())?.unreadable).toBe(1);
});
