// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { inspectCopies, lossSeen } from '../../lib/queue/inspect';
import { readMeta } from '../../lib/queue/meta';
import { standingNow } from '../../lib/queue/stand';
import { Device } from './bench';
import { aSubmission } from './submissions';

const AROUND = { course: 'go', vault: 'open', online: true, ephemeral: false, disk: {}, anchored: null, now: 0 } as const;

async function deviceWith(claims: number): Promise<Device> {
  const device = await Device.fresh();
  for (let at = 0; at < claims; at += 1) await device.submit(aSubmission({ ref: `enc-${at}` }));
  return device;
}
const copies = (device: Device) => [...device.kept.keys()].filter((key) => key.startsWith('j:'));
const losses = async (device: Device) => {
  const { lost, recovered, damaged } = await standingNow(device.db, AROUND);
  return { lost, recovered, damaged };
};
const facts = async (device: Device) => {
  await device.books();
  return (await device.audit.getAll('chain')).map(({ event }) => event);
};

describe('the two copies', () => {
  it('a database that came back empty is filled from the second one, and said until somebody has seen it', async () => {
    const device = await deviceWith(3);
    await device.empty();
    await device.restart();
    expect(device.found).toMatchObject({ lost: 0, damaged: [], quarantined: [] });
    expect(device.found?.rehydrated).toHaveLength(3);
    expect(await losses(device)).toEqual({ lost: 0, recovered: 3, damaged: 0 });
    await device.restart();
    expect(await losses(device)).toEqual({ lost: 0, recovered: 3, damaged: 0 });
    expect(await lossSeen(device.db, 'coder', device.now)).toBe(true);
    expect(await losses(device)).toEqual({ lost: 0, recovered: 0, damaged: 0 });
    expect(await lossSeen(device.db, 'coder', device.now)).toBe(false);
    expect(await facts(device)).toContain('loss seen: 0 lost, 3 recovered, 0 damaged');
  });

  it('both lost are said as lost: all that is left is the count', async () => {
    const device = await deviceWith(3);
    await device.empty();
    for (const key of copies(device)) device.kept.delete(key);
    await device.restart();
    expect(await device.rows()).toEqual([]);
    expect(await losses(device)).toEqual({ lost: 3, recovered: 0, damaged: 0 });
    expect(await facts(device)).toContain('store-loss: 3 of 3 rows gone');
    // Counted once: the count was brought up to date.
    await device.restart();
    expect(await losses(device)).toEqual({ lost: 3, recovered: 0, damaged: 0 });
  });

  it('both fell back to an earlier state of their own: the third place knows how many there were', async () => {
    const device = await deviceWith(2);
    const earlier = new Map(device.kept);
    await device.submit(aSubmission({ ref: 'enc-2' }));
    const last = (await device.rows()).find((row) => row.sequence === 3)?.claimId ?? '';
    for (const store of ['outbox', 'payload', 'summary'] as const) await device.db.delete(store, last);
    device.kept = earlier;
    await device.restart();
    expect(await losses(device)).toEqual({ lost: 1, recovered: 0, damaged: 0 });
    await device.restart();
    expect(await losses(device)).toEqual({ lost: 1, recovered: 0, damaged: 0 });
  });

  it.each([undefined, 'three', -1, null, {}])('a third place that says %j changes nothing', async (witnessed) => {
    const device = await deviceWith(2);
    device.witnessed = witnessed;
    await device.restart();
    expect(await losses(device)).toEqual({ lost: 0, recovered: 0, damaged: 0 });
  });

  it('one copy lost and the other damaged: the others come back, the damaged one is said by its count, and once', async () => {
    const device = await deviceWith(3);
    const [first] = copies(device);
    device.kept.set(first ?? '', '{"half a rec');
    await device.empty();
    await device.restart();
    expect(await device.rows()).toHaveLength(2);
    expect(await losses(device)).toEqual({ lost: 1, recovered: 2, damaged: 1 });
    await lossSeen(device.db, 'supervisor', device.now);
    await device.restart();
    expect(await losses(device)).toEqual({ lost: 0, recovered: 0, damaged: 0 });
    expect((await facts(device)).filter((event) => event.startsWith('copy-damage'))).toHaveLength(1);
  });

  it.each([
    ['half a value', '{"half a rec'],
    ['another shape', '{"row":{}}'],
    ['nothing of it', 'null'],
  ])('a second copy that is damaged (%s) is found when all are read, said, and written anew', async (_, damage) => {
    const device = await deviceWith(3);
    const [first = ''] = copies(device);
    const before = device.kept.get(first);
    device.kept.set(first, damage);
    const found = await inspectCopies(device.db, device.area, device.now);
    expect(found).toEqual({ damaged: [first.slice(2)], renewed: [first.slice(2)] });
    expect(await losses(device)).toEqual({ lost: 0, recovered: 0, damaged: 1 });
    expect(JSON.parse(device.kept.get(first) ?? '')).toMatchObject({
      payload: JSON.parse(before ?? '').payload,
      summary: JSON.parse(before ?? '').summary,
    });
    expect(await inspectCopies(device.db, device.area, device.now)).toEqual({ damaged: [], renewed: [] });
    await device.empty();
    await device.restart();
    await device.settle();
    expect(await device.states()).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('a second copy that is missing is written anew at start-up', async () => {
    const device = await deviceWith(3);
    device.kept.clear();
    await device.restart();
    expect(copies(device)).toHaveLength(3);
    expect(await facts(device)).toContain('copy-renewed: 3 second copies written anew');
    await device.empty();
    await device.books();
    await device.restart();
    expect(await device.states()).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('that cannot even be listed are said, and cost nothing', async () => {
    const device = await deviceWith(2);
    const { keys } = device.area;
    device.area.keys = async () => {
      throw new Error('Invalid JSON');
    };
    await device.restart();
    device.area.keys = keys;
    expect(await losses(device)).toEqual({ lost: 0, recovered: 0, damaged: 1 });
    await device.settle();
    expect(await device.states()).toEqual(['accepted', 'accepted']);
  });

  it('what is lost of the counter alone gives no number twice', async () => {
    const device = await deviceWith(2);
    await device.db.clear('meta');
    await device.submit(aSubmission({ ref: 'enc-late' }));
    expect((await device.rows()).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(await readMeta(device.db, 'sequence')).toBe(3);
  });

  it('start-up reads of the second copies only those it needs', async () => {
    const device = await deviceWith(20);
    const read: string[] = [];
    const { get } = device.area;
    device.area.get = (key) => {
      read.push(key);
      return get(key);
    };
    await device.restart();
    expect(read).toEqual(['j-head', 'j-rows']);
  });
});
