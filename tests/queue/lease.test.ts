// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent, AnsweredState } from '../../lib/queue/advance';
import { dueNow, nextDue } from '../../lib/queue/due';
import { transition } from '../../lib/queue/store';
import { Device } from './bench';
import { aSubmission } from './submissions';

const half = () => 0.5;
const denied = (payerControlNumber: string | null): AnswerEvent => ({
  kind: 'answered',
  state: 'denied',
  payerControlNumber,
  reasons: [],
  lines: [],
});
const answer = (state: AnsweredState): AnswerEvent => ({ kind: 'answered', state, payerControlNumber: null, reasons: [], lines: [] });
const move = (device: Device, claimId: string, event: Parameters<typeof transition>[2]) =>
  transition(device.db, claimId, event, device.now, half, {});

describe('a claim that is being sent', () => {
  it('is left alone while its lease lasts, and taken up when it is over', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    await move(device, first.row.claimId, { kind: 'lease', until: device.now + 120_000, by: 'boot-0' });
    await device.drain();
    expect(await device.states()).toEqual(['sending']);
    expect(await nextDue(device.db)).toBe(device.now + 120_000);
    device.now += 120_001;
    await device.drain();
    await device.drain();
    expect(await device.states()).toEqual(['accepted']);
  });

  it('by another life of the worker is taken up at once', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    await move(device, first.row.claimId, { kind: 'lease', until: device.now + 120_000, by: 'an earlier life' });
    await device.drain();
    await device.drain();
    expect(await device.states()).toEqual(['accepted']);
  });

  it('is on disk as an attempt before its request goes out', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    const seen: unknown[] = [];
    await device.drain({
      wire: {
        send: async () => {
          seen.push((await device.rows())[0]);
          return { kind: 'accepted' };
        },
        poll: async () => ({ event: { kind: 'unanswered' }, answer: null }),
      },
    });
    expect(seen).toEqual([expect.objectContaining({ state: 'sending', attempts: 1, leaseBy: 'boot-0' })]);
  });
});

describe('a claim that kills the worker while it is prepared', () => {
  it('is set aside after the second time, and the rest goes on', async () => {
    const device = await Device.fresh();
    for (const ref of ['enc-1', 'enc-2', 'enc-3']) await device.submit(aSubmission({ ref }));
    const [, poison] = await device.rows();
    for (let life = 0; life < 2; life += 1) {
      await move(device, poison?.claimId ?? '', { kind: 'lease', until: device.now + 120_000, by: `a life ${life}` });
      await device.restart();
      // The next life only gets as far as finding it.
      await device.drain({ stopped: () => true });
    }
    expect(await device.states()).toEqual(['queued', 'quarantined', 'queued']);
    await device.settle();
    expect(await device.states()).toEqual(['accepted', 'quarantined', 'accepted']);
    expect(device.remote.stored.size).toBe(2);
  });
});

/** A denied claim and its replacement, which waits. */
async function corrected(): Promise<{ device: Device; original: string; correction: string }> {
  const device = await Device.fresh();
  const first = await device.submit(aSubmission());
  if (!first.ok) throw new Error(first.why);
  await device.drain();
  await move(device, first.row.claimId, denied('PXICN0001'));
  const second = await device.submit(aSubmission({ replaces: first.row.claimId }));
  if (!second.ok) throw new Error(second.why);
  return { device, original: first.row.claimId, correction: second.row.claimId };
}

describe('versions of one claim', () => {
  it('go one after the other: a replacement waits until the endpoint surely has what it replaces', async () => {
    const { device, original, correction } = await corrected();
    const row = await device.db.get('outbox', original);
    if (!row) throw new Error('no row');
    await device.db.put('outbox', { ...row, state: 'unknown', nextAt: device.now });
    expect((await dueNow(device.db, device.now)).sends.map(({ claimId }) => claimId)).toEqual([original]);
    expect(await nextDue(device.db)).toBe(device.now);
    await device.drain();
    expect(await device.states()).toEqual(['accepted', 'queued']);
    expect(device.remote.stored.has(correction)).toBe(false);
    await device.drain();
    expect(await device.states()).toEqual(['superseded', 'accepted']);
  });

  it('a replacement waits for the payer’s number', async () => {
    const { device, original } = await corrected();
    const row = await device.db.get('outbox', original);
    if (!row) throw new Error('no row');
    await device.db.put('outbox', { ...row, state: 'accepted', payerControlNumber: null, nextAt: device.now + 60_000 });
    await device.drain();
    expect(await device.states()).toEqual(['accepted', 'queued']);
    expect(await nextDue(device.db)).toBe(device.now + 60_000);
  });

  it('a replacement that the payer’s front end turned away goes again as a replacement of the same claim', async () => {
    const { device, original, correction } = await corrected();
    await device.drain();
    await move(device, correction, { kind: 'answered', state: 'rejected', payerControlNumber: null, reasons: [], lines: [] });
    const again = await device.submit(aSubmission({ replaces: correction }));
    if (!again.ok) throw new Error(again.why);
    expect(again.row).toMatchObject({ frequency: '7', version: 3, lineage: original });
    await device.drain();
    const body = JSON.parse(device.remote.stored.get(again.row.claimId) ?? '{}') as { related: unknown };
    expect(body.related).toMatchObject([
      { claim: { reference: `Claim/${original}` }, reference: { value: 'PXICN0001' }, relationship: { text: 'replaces' } },
    ]);
    expect(await device.states()).toEqual(['superseded', 'superseded', 'accepted']);
  });

  it('what may be at the endpoint is not corrected as if it were not', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    device.remote.next = ['unclear', 'held'];
    await device.settle();
    expect(await device.states()).toEqual(['held-human']);
    expect(await device.submit(aSubmission({ replaces: first.row.claimId }))).toEqual({
      ok: false,
      why: expect.stringMatching(/may have this claim already/),
    });
  });
});

describe('an answer from elsewhere', () => {
  it('to a claim of which nobody knew whether it arrived proves that it did: it is not sent again', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    device.remote.next = ['unclear'];
    await device.drain();
    expect(await device.states()).toEqual(['unknown']);
    await move(device, first.row.claimId, denied('PX1'));
    const before = device.remote.applied.length;
    await device.settle();
    expect(device.remote.applied).toHaveLength(before);
    expect(await device.states()).toEqual(['denied']);
    await device.restart();
    expect([...device.kept.keys()].filter((key) => key.startsWith('j:'))).toEqual([]);
  });

  it('after the judgement moves it again, and an older word does not take it back', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    await device.drain();
    const { claimId } = first.row;
    await move(device, claimId, answer('pended'));
    expect(await move(device, claimId, answer('acknowledged'))).toBeNull();
    await move(device, claimId, answer('denied'));
    expect(await move(device, claimId, answer('pended'))).toBeNull();
    expect(await move(device, claimId, answer('paid'))).toMatchObject({ state: 'paid' });
    expect(await move(device, claimId, answer('denied'))).toMatchObject({ state: 'denied' });
  });
});
