// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { roomFor, unsentAbout } from '../../lib/queue/room';
import { standingNow } from '../../lib/queue/stand';
import { Device } from './bench';
import { aSubmission } from './submissions';

const AROUND = { course: 'go', vault: 'open', online: true, ephemeral: false, anchored: null, now: 0 } as const;

/** A queue with so many rows, copies of the first: only their number counts here. */
async function crowded(rows: number): Promise<Device> {
  const device = await Device.fresh();
  await device.submit(aSubmission());
  const [row] = await device.rows();
  if (!row) throw new Error('no row');
  const tx = device.db.transaction('outbox', 'readwrite');
  for (let at = 1; at < rows; at += 1)
    void tx.store.put({ ...row, claimId: `copy-${at}`, lineage: `copy-${at}`, lock: `lock-${at}`, sequence: at + 1 });
  await tx.done;
  // Later than any count before could still stand for.
  device.now += 3_000;
  return device;
}

describe('room in the queue', () => {
  it.each([
    [0, {}, 'ample'],
    [999, {}, 'ample'],
    [1_000, {}, 'warn'],
    [9_999, {}, 'warn'],
    [10_000, {}, 'full'],
    [0, { usage: 79, quota: 100 }, 'ample'],
    [0, { usage: 80, quota: 100 }, 'full'],
    [1_000, { usage: 1, quota: 100 }, 'warn'],
    [0, { usage: 5, quota: 0 }, 'ample'],
  ] as const)('%i unsent, disk %o: %s', (unsent, disk, room) => {
    expect(roomFor(unsent, disk).room).toBe(room);
    expect(roomFor(unsent, disk).why === null).toBe(room !== 'full');
  });

  it('is refused at ten thousand, said to be short before, and what waits is untouched', async () => {
    const device = await crowded(9_999);
    expect((await standingNow(device.db, { ...AROUND, disk: {} })).room).toBe('warn');
    expect((await device.submit(aSubmission({ ref: 'enc-last' }))).ok).toBe(true);
    expect(await device.submit(aSubmission({ ref: 'enc-more' }))).toEqual({ ok: false, why: expect.stringMatching(/10000 claims wait/) });
    expect((await standingNow(device.db, { ...AROUND, disk: {} })).room).toBe('full');
    expect(await device.db.count('outbox')).toBe(10_000);
  });

  it('does not count what the endpoint has', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    await device.drain();
    expect(await standingNow(device.db, { ...AROUND, disk: {} })).toMatchObject({ counts: { accepted: 1 }, oldestUnsentAt: null });
  });

  it('does not count what another computer works', async () => {
    const device = await crowded(10_000);
    const tx = device.db.transaction('outbox', 'readwrite');
    for (const row of await tx.store.getAll())
      if (row.sequence <= 4_000) void tx.store.put({ ...row, state: 'held-human', handedOver: { at: 1, state: 'queued' } });
      else if (row.sequence <= 5_500) void tx.store.put({ ...row, state: 'quarantined', handedOver: { at: 1, state: 'quarantined' } });
      else if (row.sequence <= 6_000) void tx.store.put({ ...row, state: 'held-human' });
    await tx.done;
    expect((await standingNow(device.db, { ...AROUND, disk: {} })).room).toBe('warn');
    expect(await unsentAbout(device.db, device.now + 10_000)).toBe(4_500);
  });

  it('on a disk that is four fifths full there is none', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    device.disk = { usage: 800, quota: 1_000 };
    expect(await device.submit(aSubmission({ ref: 'enc-2' }))).toEqual({ ok: false, why: expect.stringMatching(/disk has no room/) });
    expect(await device.rows()).toHaveLength(1);
  });
});

describe('a disk that is full in the middle of writing', () => {
  const full = [
    ['the second copy, in the extension’s storage', 'journal', new Error('QUOTA_BYTES quota exceeded')],
    ['the second copy, on the disk itself', 'journal', new Error('IO error: 000005.log: No space left on device')],
    ['the database', 'database', new DOMException('Encountered full disk while committing transaction.', 'QuotaExceededError')],
  ] as const;

  it.each(full)('%s: refused before "queued" is said, nothing of it left, the others unharmed', async (_, where, error) => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    const before = JSON.stringify([await device.rows(), [...device.kept.entries()]]);
    const { set } = device.area;
    const { db } = device;
    if (where === 'journal') {
      device.area.set = async (key, value) => {
        if (key.startsWith('j:')) throw error;
        await set(key, value);
      };
    } else {
      device.db = new Proxy(db, {
        get: (target, name) => {
          const value = Reflect.get(target, name) as unknown;
          if (name === 'transaction') {
            return (stores: string[], mode?: string) => {
              if (mode === 'readwrite' && stores.includes('payload')) throw error;
              return target.transaction(stores as never, mode as never);
            };
          }
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    }
    expect(await device.submit(aSubmission({ ref: 'enc-2' }))).toEqual({
      ok: false,
      why: expect.stringMatching(/disk has no room.*Free some space/),
    });
    device.area.set = set;
    device.db = db;
    expect(JSON.stringify([await device.rows(), [...device.kept.entries()]])).toBe(before);
    await device.settle();
    expect(device.remote.stored.size).toBe(1);
    expect((await device.submit(aSubmission({ ref: 'enc-2' }))).ok).toBe(true);
  });

  it('a write that fails before it is asked for takes back those before it, and nobody hears of a claim that is half there', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    const before = JSON.stringify([await device.rows(), [...device.kept.entries()]]);
    const events = await device.db.count('events');
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given: Parameters<typeof add>) {
      if (this.name === 'payload') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    };
    try {
      expect(await device.submit(aSubmission({ ref: 'enc-2' }))).toEqual({ ok: false, why: expect.stringMatching(/disk has no room/) });
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(JSON.stringify([await device.rows(), [...device.kept.entries()]])).toBe(before);
    expect(await device.db.count('events')).toBe(events);
    expect((await device.submit(aSubmission({ ref: 'enc-2' }))).ok).toBe(true);
  });

  it('another failure is refused by its name', async () => {
    const device = await Device.fresh();
    device.area.set = async () => {
      throw new DOMException('x', 'UnknownError');
    };
    expect(await device.submit(aSubmission())).toEqual({ ok: false, why: expect.stringMatching(/\(UnknownError\), so it was not queued/) });
  });
});
