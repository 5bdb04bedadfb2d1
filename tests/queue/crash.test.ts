// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../lib/vault/audit-verify';
import { Device, digest, Killed } from './bench';
import { aSubmission } from './submissions';

/** Goes the way until it is killed there. */
async function killedOnTheWay(way: () => Promise<void>): Promise<void> {
  await way().catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
}

describe('a worker killed at any point', () => {
  let points = 0;

  beforeAll(async () => {
    const device = await Device.fresh();
    device.killAtStep(null);
    await device.submit(aSubmission());
    await device.drain();
    points = device.points.length;
    expect(await device.states()).toEqual(['accepted']);
  });

  it('passes enough points to be worth killing at', () => {
    expect(points).toBeGreaterThan(15);
  });

  it('never loses a claim it said was queued, and never makes two of it', async () => {
    for (let step = 1; step <= points; step += 1) {
      const device = await Device.fresh();
      let told = false;
      device.killAtStep(step);
      await killedOnTheWay(async () => {
        told = (await device.submit(aSubmission())).ok;
        await device.drain();
      });
      const where = `killed at point ${step} (${device.points.at(-1)})`;
      await device.restart();
      await device.settle();
      const again = (await device.rows()).length === 0 ? await device.submit(aSubmission()) : null;
      if (again) await device.settle();

      expect(told && again !== null, `${where}: said queued, then lost`).toBe(false);
      expect(await device.states(), where).toEqual(['accepted']);
      expect(device.remote.stored.size, where).toBe(1);
      expect(new Set(device.remote.applied.map(({ body }) => body)).size, `${where}: other bytes`).toBe(1);
      expect(
        [...device.kept.keys()].filter((key) => key.startsWith('j:')),
        `${where}: journal not swept`,
      ).toEqual([]);
      const records = await device.audit.getAll('chain');
      expect(await verifyChain(records, null, digest), `${where}: audit chain`).toBeNull();
      const facts = records.map(({ utc, event, claimId }) => `${utc} ${event} ${claimId}`);
      expect(facts, `${where}: a fact twice in the chain`).toEqual([...new Set(facts)]);
    }
  });

  it('killed twice in a row, it still ends as one claim', async () => {
    for (let step = 2; step <= points; step += 3) {
      const device = await Device.fresh();
      await device.submit(aSubmission());
      for (const second of [step, Math.max(1, points - step)]) {
        device.killAtStep(second);
        await killedOnTheWay(async () => void (await device.drain()));
        await device.restart();
      }
      await device.settle();
      expect(await device.states(), `killed at ${step}`).toEqual(['accepted']);
      expect(device.remote.stored.size).toBe(1);
    }
  });

  it('a second press of submit meets the claim that is already there', async () => {
    const device = await Device.fresh();
    const both = await Promise.all([device.submit(aSubmission()), device.submit(aSubmission())]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
    await device.settle();
    expect(device.remote.stored.size).toBe(1);
  });
});

describe('a database that comes back empty', () => {
  it('gets its claims back from the second copy, sends the same bytes, and says what was lost', async () => {
    const device = await Device.fresh();
    for (const ref of ['enc-1', 'enc-2', 'enc-3']) await device.submit(aSubmission({ ref }));
    device.remote.next = ['unclear', 'unclear', 'unclear'];
    await device.drain();
    const before = (await device.rows()).map(({ claimId, payloadHash }) => ({ claimId, payloadHash }));
    await device.empty();
    await device.restart();
    expect((await device.rows()).map(({ claimId, payloadHash }) => ({ claimId, payloadHash }))).toEqual(before);
    expect(await device.states()).toEqual(['unknown', 'unknown', 'unknown']);
    await device.settle();
    expect(await device.states()).toEqual(['accepted', 'accepted', 'accepted']);
    expect(new Set(device.remote.applied.map(({ body }) => body)).size).toBe(3);
    expect(device.remote.applied).toHaveLength(6);
    const events = (await device.audit.getAll('chain')).map((record) => record.event);
    expect(events).toContain('store-loss: 3 of 3 rows gone');
    expect(events.filter((event) => event === 'rehydrated: unknown')).toHaveLength(3);
  });

  it('keeps the others when one copy is damaged, and shows the one it cannot open', async () => {
    const device = await Device.fresh();
    for (const ref of ['enc-1', 'enc-2', 'enc-3']) await device.submit(aSubmission({ ref }));
    const [first, second] = [...device.kept.keys()].filter((key) => key.startsWith('j:')) as [string, string];
    device.kept.set(first, '{"half a rec');
    const record = JSON.parse(device.kept.get(second) as string) as { payload: { data: string } };
    record.payload.data = `AAAA${record.payload.data.slice(4)}`;
    device.kept.set(second, JSON.stringify(record));
    await device.empty();
    await device.restart();
    expect((await device.states()).sort()).toEqual(['quarantined', 'unknown']);
    await device.settle();
    expect((await device.states()).sort()).toEqual(['accepted', 'quarantined']);
  });

  it('that lost only the ciphertext takes it from the second copy', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    await device.db.clear('payload');
    await device.restart();
    await device.settle();
    expect(await device.states()).toEqual(['accepted']);
  });
});

describe('a claim that cannot be opened', () => {
  it('is quarantined, and the rest of the queue goes on', async () => {
    const device = await Device.fresh();
    for (const ref of ['enc-1', 'enc-2']) await device.submit(aSubmission({ ref }));
    const [row] = await device.rows();
    const sealed = await device.db.get('payload', row?.claimId ?? '');
    if (!sealed) throw new Error('no payload');
    const data = sealed.data.slice(0);
    new Uint8Array(data)[5] = (new Uint8Array(data)[5] ?? 0) ^ 1;
    await device.db.put('payload', { ...sealed, data });
    await device.settle();
    expect(await device.states()).toEqual(['quarantined', 'accepted']);
    expect(device.remote.stored.size).toBe(1);
  });
});

describe('what lies on disk', () => {
  it('holds no word of the patient outside the ciphertext', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    await device.settle();
    const stores = ['outbox', 'payload', 'summary', 'events', 'inbox', 'meta'] as const;
    const all = JSON.stringify([
      await Promise.all(stores.map((store) => device.db.getAll(store))),
      await device.audit.getAll('chain'),
      [...device.kept.entries()],
    ]);
    for (const canary of ['Canaryfield', 'Petra', '000417', '1961-04-17', '4410', 'enc-1', 'M17.11']) expect(all).not.toContain(canary);
  });
});
