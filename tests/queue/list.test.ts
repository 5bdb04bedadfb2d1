// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { patientKey } from '../../lib/claim/patient-key';
import type { QueueState } from '../../lib/queue/entry';
import { itemsOf, rowsOf } from '../../lib/queue/list';
import { standingNow } from '../../lib/queue/stand';
import { QueueStandingSchema } from '../../lib/queue/standing';
import { patientLock } from '../../lib/queue/submit';
import { Device, digest } from './bench';
import { aSubmission } from './submissions';

const AROUND = { course: 'go', vault: 'open', online: true, ephemeral: false, disk: {}, anchored: null } as const;

async function deviceWith(states: QueueState[]): Promise<Device> {
  const device = await Device.fresh();
  for (const [at, state] of states.entries()) {
    const done = await device.submit(aSubmission({ ref: `enc-${at}` }));
    if (!done.ok) throw new Error(done.why);
    await device.db.put('outbox', { ...done.row, state, createdAt: device.now + at });
  }
  return device;
}
const numbers = async (device: Device, page: Parameters<typeof rowsOf>[1]) =>
  (await rowsOf(device.db, page)).map(({ sequence }) => sequence);

describe('the queue by pages', () => {
  it('newest first, page after page, all or by state, nothing twice and nothing left out', async () => {
    const device = await deviceWith(['queued', 'denied', 'queued', 'accepted', 'denied', 'queued', 'held-human']);
    expect(await numbers(device, { limit: 3 })).toEqual([7, 6, 5]);
    expect(await numbers(device, { limit: 3, before: 5 })).toEqual([4, 3, 2]);
    expect(await numbers(device, { limit: 3, before: 2 })).toEqual([1]);
    const states: QueueState[] = ['held-human', 'denied'];
    expect(await numbers(device, { limit: 2, states })).toEqual([7, 5]);
    expect(await numbers(device, { limit: 2, states, before: 5 })).toEqual([2]);
    expect(await numbers(device, { limit: 9, states: [] })).toEqual([]);
  });

  it('one patient’s, whatever became of them, by a hash that nobody without the key can make', async () => {
    const device = await deviceWith(['queued', 'superseded']);
    const { patient } = aSubmission();
    await device.submit(aSubmission({ ref: 'enc-other', patient: { ...patient, mrn: 'MRN-000418' } }));
    const key = (await patientKey(patient, digest)) ?? '';
    const hash = await patientLock(key, device.cipher.subtle, device.lockKey);
    expect(await numbers(device, { limit: 9, patient: hash })).toEqual([2, 1]);
    expect(await numbers(device, { limit: 9, patient: key })).toEqual([]);
  });

  it('names nobody while the vault is locked', async () => {
    const device = await deviceWith(['queued']);
    const [row] = await rowsOf(device.db, { limit: 1 });
    if (!row) throw new Error('no row');
    expect((await itemsOf([row], device.db, device.cipher))[0]).toMatchObject({
      patient: 'Canaryfield, Petra',
      codes: expect.arrayContaining(['I10']),
    });
    const locked = (await itemsOf([row], device.db, null))[0];
    expect(locked).toMatchObject({ pcn: row.pcn, state: 'queued', createdAt: row.createdAt, patient: 'Locked', codes: [], totalCents: 0 });
    expect(JSON.stringify(locked)).not.toMatch(/Canaryfield|I10/);
  });
});

describe('how the queue stands', () => {
  it('counts by state, says since when the oldest waits, and has the shape that is promised', async () => {
    const device = await deviceWith(['accepted', 'queued', 'denied', 'held-human', 'queued']);
    const standing = await standingNow(device.db, { ...AROUND, now: device.now });
    expect(standing).toEqual({
      counts: { accepted: 1, queued: 2, denied: 1, 'held-human': 1 },
      oldestUnsentAt: device.now + 1,
      paused: null,
      lost: 0,
      recovered: 0,
      damaged: 0,
      room: 'ample',
      ephemeral: false,
      vault: 'open',
      anchored: null,
    });
    expect(QueueStandingSchema.safeParse(standing).success).toBe(true);
  });

  it.each([
    ['no endpoint before all', { course: 'no-endpoint', vault: 'locked' }, { why: 'no-endpoint', until: null }],
    ['another endpoint', { course: 'endpoint-changed' }, { why: 'endpoint-changed', until: null }],
    ['a locked vault', { vault: 'locked' }, { why: 'locked', until: null }],
    ['a vault not set up', { vault: 'unset' }, { why: 'locked', until: null }],
    ['no network', { online: false }, { why: 'offline', until: null }],
  ] as const)('says why nothing is sent: %s', async (_, around, paused) => {
    const device = await deviceWith(['queued']);
    expect((await standingNow(device.db, { ...AROUND, ...around, now: device.now })).paused).toEqual(paused);
  });

  it.each([
    [['wait'], { why: 'asked', until: expect.any(Number) }],
    [['signed-out'], { why: 'sign-in', until: null }],
    [['unclear', 'unclear', 'unclear', 'unclear', 'unclear', 'unclear'], { why: 'ill', until: expect.any(Number) }],
    [['unclear'], null],
  ] as const)('says why nothing is sent: the endpoint said %s', async (kinds, paused) => {
    const device = await deviceWith(kinds.map(() => 'queued'));
    device.remote.next = [...kinds];
    await device.drain();
    expect((await standingNow(device.db, { ...AROUND, now: device.now })).paused).toEqual(paused);
  });
});
