// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Reasons } from '../../lib/queue/advance';
import { itemsOf, rowsOf } from '../../lib/queue/list';
import { Device } from './bench';
import { aSubmission } from './submissions';

const STORES = ['outbox', 'payload', 'summary', 'words', 'events', 'inbox', 'meta'] as const;
const said: Reasons = [
  { code: '4', text: 'Member Canaryfield, Petra is not covered.', line: 2, group: 'CO', cents: 9_910 },
  { code: 'Petra Canaryfield', text: '', line: null },
];

async function everything(device: Device): Promise<string> {
  const stores = await Promise.all(STORES.map((store) => device.db.getAll(store)));
  return JSON.stringify([stores, await device.audit.getAll('chain'), [...device.kept.entries()]]);
}
const shown = async (device: Device) => {
  const [row] = await rowsOf(device.db, { limit: 1 });
  if (!row) throw new Error('no row');
  const [item] = await itemsOf([row], device.db, device.locked ? null : device.cipher);
  if (!item) throw new Error('no item');
  return item;
};

describe('the endpoint’s words', () => {
  it('are read by people and lie nowhere in the clear: codes, lines and amounts do', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    await device.drain({
      wire: {
        send: async () => ({ kind: 'held', heldFor: 'No.', reasons: said }),
        poll: async () => ({ event: { kind: 'unanswered' }, answer: null }),
      },
    });
    const all = await everything(device);
    for (const canary of ['Canaryfield', 'Petra', 'not covered']) expect(all).not.toContain(canary);
    expect((await device.rows())[0]?.reasons).toEqual([
      { code: '4', text: '', line: 2, group: 'CO', cents: 9_910 },
      { code: 'other', text: '', line: null },
    ]);
    expect((await shown(device)).reasons.map(({ text }) => text)).toEqual([said[0]?.text, '']);
    device.locked = true;
    expect(await shown(device)).toMatchObject({ patient: 'Locked', codes: [], reasons: [{ code: '4', text: '' }, {}] });
  });

  it('in an answer lie sealed as well, under an id that is none of its words', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    await device.drain();
    device.remote.answers = () => ({
      kind: 'answered',
      state: 'denied',
      payerControlNumber: 'Canaryfield, Petra, born 1961-04-17, with a name too long for a number',
      reasons: said,
      lines: [],
    });
    device.now += 60_000;
    const answers = device.remote.wire(() => undefined);
    await device.drain({
      wire: {
        ...answers,
        poll: async (id, row) => ({
          ...(await answers.poll(id, row)),
          answer: { id: 'Petra Canaryfield/1', resource: { words: 'Petra' } },
        }),
      },
    });
    const all = await everything(device);
    for (const canary of ['Canaryfield', 'Petra', 'not covered']) expect(all).not.toContain(canary);
    expect((await device.rows())[0]).toMatchObject({ state: 'denied', payerControlNumber: null });
    expect((await shown(device)).reasons[0]?.text).toBe(said[0]?.text);
  });

  it('go when others come, or none', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    const say = (reasons: Reasons) =>
      device.drain({
        wire: {
          send: async () => ({ kind: 'unclear', retryAfterMs: 1_000, reasons }),
          poll: async () => ({ event: { kind: 'unanswered' }, answer: null }),
        },
      });
    await say(said);
    device.now += 2_000;
    await say([{ code: 'http-500', text: 'Out of order.', line: null }]);
    expect((await shown(device)).reasons).toEqual([{ code: 'http-500', text: 'Out of order.', line: null }]);
    device.now += 60_000;
    await device.drain();
    expect((await shown(device)).reasons).toEqual([]);
    expect(await device.db.count('words')).toBe(0);
  });
});
