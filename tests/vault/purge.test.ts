// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { QueueState } from '../../lib/queue/entry';
import { QueueStateSchema } from '../../lib/queue/entry';
import { itemsOf } from '../../lib/queue/list';
import { readMeta } from '../../lib/queue/meta';
import { mayForget, purge, purgeInTime } from '../../lib/queue/purge';
import type { OutboxRow } from '../../lib/queue/store';
import { Device, Killed } from '../queue/bench';
import { aSubmission } from '../queue/submissions';

const file = (isa: number, claims: string[]) => ({
  isa,
  form: 'professional' as const,
  at: 0,
  claims,
  iv: new Uint8Array(12),
  data: new ArrayBuffer(1),
});
const DAY = 24 * 60 * 60_000;
const WEEK = { afterDays: 7 };
const done: ReadonlySet<QueueState> = new Set(['accepted', 'acknowledged', 'pended', 'paid', 'superseded']);

const aRow = (change: Partial<OutboxRow>): OutboxRow =>
  ({ claimId: 'one', state: 'paid', updatedAt: 0, receivedAt: 0, replaces: null, ...change }) as OutboxRow;

/** One claim that the endpoint has, and one that waits. */
async function worked(): Promise<{ device: Device; sent: string; waits: string }> {
  const device = await Device.fresh();
  const first = await device.submit(aSubmission({ ref: 'sent' }));
  await device.drain();
  const second = await device.submit(aSubmission({ ref: 'waits' }));
  if (!first.ok || !second.ok) throw new Error('not queued');
  return { device, sent: first.row.claimId, waits: second.row.claimId };
}

describe('whether a claim may be forgotten', () => {
  it.each(QueueStateSchema.options)('in state %s', (state) => {
    expect(mayForget(aRow({ state }), [], { now: 7 * DAY, ...WEEK })).toBe(done.has(state));
    expect(mayForget(aRow({ state }), [], { now: 7 * DAY - 1, ...WEEK })).toBe(false);
  });

  it('counts from when it was received, however often its answer was asked for since', () => {
    expect(mayForget(aRow({ state: 'pended', updatedAt: 7 * DAY - 1 }), [], { now: 7 * DAY, ...WEEK })).toBe(true);
    expect(mayForget(aRow({ receivedAt: undefined, updatedAt: DAY }), [], { now: 7 * DAY, ...WEEK })).toBe(false);
  });

  it.each([
    ['queued', false],
    ['held-human', false],
    ['rejected', false],
    ['accepted', true],
    ['paid', true],
  ] as const)('with a correction of it that is %s: %s', (state, forgotten) => {
    const correction = aRow({ claimId: 'two', state, replaces: 'one' });
    expect(mayForget(aRow({}), [aRow({}), correction], { now: 7 * DAY, ...WEEK })).toBe(forgotten);
  });
});

describe('forgetting', () => {
  it('takes payload, summary, words and answers, and leaves the row with its number and what the audit chain says', async () => {
    const { device, sent, waits } = await worked();
    device.remote.answers = () => ({
      kind: 'answered',
      state: 'paid',
      payerControlNumber: 'PX1',
      reasons: [{ code: '1', text: 'Canaryfield', line: null }],
      lines: [],
    });
    device.now += DAY;
    await device.drain();
    expect(await device.db.count('inbox')).toBeGreaterThan(0);
    expect(await purge({ db: device.db, now: device.now, ...WEEK })).toBe(0);
    const before = await device.db.get('outbox', sent);
    device.now += 7 * DAY;
    await device.db.put('outbox', { ...((await device.db.get('outbox', waits)) as OutboxRow), state: 'held-human' });
    expect(await purge({ db: device.db, now: device.now, ...WEEK, role: 'coder' })).toBe(1);
    for (const store of ['payload', 'summary', 'words'] as const) expect(await device.db.get(store, sent), store).toBeUndefined();
    expect((await device.db.getAll('inbox')).filter(({ claimId }) => claimId === sent)).toEqual([]);
    expect(await device.db.get('payload', waits)).toBeDefined();
    expect(await device.db.get('outbox', sent)).toEqual({ ...before, purgedAt: device.now });
    await device.books();
    expect((await device.audit.getAll('chain')).at(-1)).toMatchObject({ event: 'purged', claimId: sent, role: 'coder' });
    const row = await device.db.get('outbox', sent);
    expect(row && (await itemsOf([row], device.db, device.cipher))[0]).toMatchObject({
      patient: `Patient data removed from this device on ${new Date(device.now).toISOString().slice(0, 10)}`,
      pcn: row?.pcn,
      state: 'paid',
      codes: [],
    });
    expect((await device.submit(aSubmission({ ref: 'sent' }))).ok, 'the same encounter again').toBe(false);
  });

  it('done again it changes nothing, and a start-up afterwards finds nothing lost', async () => {
    const { device, sent } = await worked();
    device.now += 8 * DAY;
    expect(await purge({ db: device.db, now: device.now, ...WEEK })).toBe(1);
    const row = await device.db.get('outbox', sent);
    expect(await purge({ db: device.db, now: device.now + DAY, ...WEEK })).toBe(0);
    expect(await device.db.get('outbox', sent)).toEqual(row);
    await device.restart();
    expect(device.found).toMatchObject({ rehydrated: [], quarantined: [], lost: 0, damaged: [] });
  });

  it('forgets an answer that came after the rest was forgotten', async () => {
    const { device, sent } = await worked();
    device.now += 8 * DAY;
    await purge({ db: device.db, now: device.now, ...WEEK });
    device.remote.answers = () => ({ kind: 'answered', state: 'paid', payerControlNumber: null, reasons: [], lines: [] });
    await device.drain();
    expect((await device.db.getAll('inbox')).some(({ claimId }) => claimId === sent)).toBe(true);
    await purge({ db: device.db, now: device.now, ...WEEK });
    expect((await device.db.getAll('inbox')).some(({ claimId }) => claimId === sent)).toBe(false);
  });

  it('a claim file goes with the last of its claims', async () => {
    const { device, sent, waits } = await worked();
    await device.db.put('files', file(1, [sent]));
    await device.db.put('files', file(2, [sent, waits]));
    device.now += 8 * DAY;
    await purge({ db: device.db, now: device.now, ...WEEK });
    expect(await device.db.getAllKeys('files')).toEqual([2]);
  });

  it('happens once a day, and also when the clock was set back', async () => {
    const { device } = await worked();
    const at = async (now: number): Promise<number | undefined> => {
      await purgeInTime({ db: device.db, now, ...WEEK });
      return readMeta(device.db, 'purgedAt');
    };
    expect(await at(10 * DAY)).toBe(10 * DAY);
    expect(await at(11 * DAY - 1)).toBe(10 * DAY);
    expect(await at(11 * DAY)).toBe(11 * DAY);
    expect(await at(3 * DAY)).toBe(3 * DAY);
  });

  it('killed at any point, a claim is whole or forgotten, never half', async () => {
    for (let step = 1; step <= 6; step += 1) {
      const { device, sent } = await worked();
      device.now += 8 * DAY;
      device.killAtStep(step);
      await purge({ db: device.db, now: device.now, ...WEEK }).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      await device.restart();
      const [row, payload, summary] = await Promise.all([
        device.db.get('outbox', sent),
        device.db.get('payload', sent),
        device.db.get('summary', sent),
      ]);
      const forgotten = row?.purgedAt !== undefined;
      expect([payload === undefined, summary === undefined], `step ${step}`).toEqual([forgotten, forgotten]);
    }
  });
});
