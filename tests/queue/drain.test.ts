// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../lib/queue/advance';
import { hurry, nextDue } from '../../lib/queue/due';
import { openPayload } from '../../lib/queue/payload';
import { submit } from '../../lib/queue/submit';
import { Device } from './bench';
import { aSubmission, PARTIES } from './submissions';

const denied: AnswerEvent = {
  kind: 'answered',
  state: 'denied',
  payerControlNumber: 'PXICN0001',
  reasons: [{ code: '4', text: 'A modifier is missing.', line: 2 }],
  lines: [],
};

async function deniedClaim(device: Device): Promise<string> {
  const first = await device.submit(aSubmission());
  if (!first.ok) throw new Error(first.why);
  await device.drain();
  device.remote.answers = () => denied;
  device.now += 60_000;
  await device.drain();
  return first.row.claimId;
}

describe('sending', () => {
  it('sends what is due in order, and asks for the answer until there is one', async () => {
    const device = await Device.fresh();
    for (const ref of ['enc-1', 'enc-2']) await device.submit(aSubmission({ ref }));
    await device.drain();
    expect(device.remote.applied.map(({ id }) => id)).toEqual((await device.rows()).map(({ claimId }) => claimId));
    const [first] = await device.rows();
    const due = (await nextDue(device.db)) ?? 0;
    expect(due).toBeGreaterThan(device.now);
    device.now = due;
    await device.drain();
    const [asked] = await device.rows();
    expect(asked).toMatchObject({ claimId: first?.claimId, state: 'accepted', polls: 1 });
    device.remote.answers = () => ({ kind: 'answered', state: 'paid', payerControlNumber: 'PX1', reasons: [], lines: [] });
    device.now += 3_600_000;
    await device.drain();
    expect(await device.states()).toEqual(['paid', 'paid']);
    expect(await nextDue(device.db)).toBeNull();
    expect(await device.db.count('inbox')).toBe(2);
  });

  it('an unclear attempt waits, then goes again with the same bytes', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    device.remote.next = ['unclear'];
    await device.drain();
    expect((await device.rows())[0]).toMatchObject({ state: 'unknown', attempts: 1 });
    await device.drain();
    expect(device.remote.applied).toHaveLength(1);
    device.now += 2_000;
    await device.drain();
    expect(device.remote.applied).toHaveLength(2);
    expect(device.remote.applied[0]).toEqual(device.remote.applied[1]);
    expect(await device.states()).toEqual(['accepted']);
  });

  it('an endpoint that asks to wait pauses the whole queue, until then or until a person says now', async () => {
    const device = await Device.fresh();
    for (const ref of ['enc-1', 'enc-2', 'enc-3', 'enc-4']) await device.submit(aSubmission({ ref }));
    device.remote.next = ['wait', 'wait', 'wait', 'wait'];
    await device.drain();
    expect(device.remote.applied).toEqual([]);
    device.now += 1_000;
    await device.drain();
    expect(device.remote.applied).toEqual([]);
    await hurry(device.db, device.now, () => 0.5);
    await device.drain();
    expect(device.remote.applied).toHaveLength(4);
  });

  it('stops asking an endpoint that fails five times in a row, and takes the rest up later', async () => {
    const device = await Device.fresh();
    for (let at = 0; at < 12; at += 1) await device.submit(aSubmission({ ref: `enc-${at}` }));
    device.remote.next = Array.from({ length: 12 }, () => 'unclear' as const);
    expect(await device.drain()).toEqual({ unfinished: false });
    expect(device.remote.applied.length).toBeLessThanOrEqual(8);
    device.remote.next = [];
    await device.settle();
    expect(new Set(await device.states())).toEqual(new Set(['accepted']));
  });

  it('takes no further claim when its time is up, and says that work is left', async () => {
    const device = await Device.fresh();
    for (let at = 0; at < 6; at += 1) await device.submit(aSubmission({ ref: `enc-${at}` }));
    let asked = 0;
    const ticking = () => device.now + 1_000 * asked++;
    expect(await device.drain({ now: ticking, sliceMs: 12_000 })).toEqual({ unfinished: true });
    await device.settle();
    expect(device.remote.stored.size).toBe(6);
  });

  it('a refused claim waits for a person, who may release it unchanged', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    device.remote.next = ['held'];
    await device.settle();
    expect(await device.states()).toEqual(['held-human']);
    expect(device.remote.applied).toEqual([]);
  });
});

describe('a locked vault', () => {
  it('sends and asks nothing, brings back what a lost database held, and goes on when it is opened', async () => {
    const device = await Device.fresh();
    for (const ref of ['enc-1', 'enc-2']) await device.submit(aSubmission({ ref }));
    device.locked = true;
    expect(await device.drain()).toEqual({ unfinished: false });
    expect(device.remote.applied).toEqual([]);
    await device.empty();
    await device.restart();
    await device.drain();
    expect(await device.states()).toEqual(['unknown', 'unknown']);
    expect(device.remote.applied).toEqual([]);
    device.locked = false;
    await device.settle();
    expect(await device.states()).toEqual(['accepted', 'accepted']);
  });

  it('holds from the next claim on when it is locked in the middle of a pass', async () => {
    const device = await Device.fresh();
    for (let at = 0; at < 12; at += 1) await device.submit(aSubmission({ ref: `enc-${at}` }));
    await device.drain({ changed: (row) => void (row.state === 'accepted' && (device.locked = true)) });
    expect(device.remote.applied.length).toBeLessThanOrEqual(4);
    expect((await device.states()).filter((state) => state === 'queued').length).toBeGreaterThanOrEqual(8);
  });
});

describe('correcting', () => {
  it('a denied claim goes again as a replacement that names the payer’s number, and then takes its place', async () => {
    const device = await Device.fresh();
    const original = await deniedClaim(device);
    device.remote.answers = () => ({ kind: 'unanswered' });
    const corrected = await device.submit(aSubmission({ replaces: original }));
    if (!corrected.ok) throw new Error(corrected.why);
    expect(corrected.row).toMatchObject({ frequency: '7', version: 2, lineage: original, replaces: original });
    const [before] = await device.rows();
    expect(corrected.row.pcn).toBe(before?.pcn);
    const sealed = await device.db.get('payload', corrected.row.claimId);
    const payload = sealed ? await openPayload(device.cipher, corrected.row.claimId, sealed) : null;
    expect(JSON.parse(payload?.body ?? '{}').related[0].reference.value).toBe('PXICN0001');
    expect(await device.states()).toEqual(['denied', 'queued']);
    await device.drain();
    expect(await device.states()).toEqual(['superseded', 'accepted']);
  });

  it('is refused while the first is not answered, when it was corrected before, and when it is unknown here', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    const why = async (replaces: string) => {
      const result = await device.submit(aSubmission({ replaces }));
      return result.ok ? 'queued' : result.why;
    };
    expect(await why(first.row.claimId)).toMatch(/not answered yet/);
    expect(await why('never-seen')).toMatch(/not in the queue/);
    await device.drain();
    device.remote.answers = () => denied;
    device.now += 60_000;
    await device.drain();
    expect(await why(first.row.claimId)).toBe('queued');
    expect(await why(first.row.claimId)).toMatch(/already in the queue/);
    await device.settle();
    expect(await why(first.row.claimId)).toMatch(/corrected before/);
  });

  it('a rejected claim, never adjudicated, goes again as an original of the same number', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    await device.drain();
    device.remote.answers = () => ({ kind: 'answered', state: 'rejected', payerControlNumber: null, reasons: [], lines: [] });
    device.now += 60_000;
    await device.drain();
    const again = await device.submit(aSubmission({ replaces: first.row.claimId }));
    expect(again).toMatchObject({ ok: true, row: { frequency: '1', pcn: first.row.pcn, lineage: first.row.claimId } });
  });
});

describe('submitting', () => {
  it.each([
    ['the same encounter twice', aSubmission(), /already in the queue/],
    [
      'a patient the page does not name',
      aSubmission({ ref: 'enc-9', patient: { ...aSubmission().patient, mrn: null, birthDate: null } }),
      /who the patient is/,
    ],
    ['nothing coded', aSubmission({ ref: 'enc-9', coded: { ...aSubmission().coded, lines: [] } }), /no service line/],
  ])('refuses %s, and leaves nothing behind', async (_, submission, why) => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    const kept = [...device.kept.keys()].length;
    const refused = await device.submit(submission);
    expect(refused).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(await device.rows()).toHaveLength(1);
    expect([...device.kept.keys()]).toHaveLength(kept);
  });

  it('refuses a chart read more than ten seconds ago', async () => {
    const device = await Device.fresh();
    const tools = {
      db: device.db,
      area: device.area,
      cipher: device.cipher,
      lockKey: device.lockKey,
      parties: PARTIES,
      role: 'coder',
      disk: async () => ({}),
      digest: async () => '',
      now: () => device.now,
      newId: () => 'claim',
    };
    expect(await submit(aSubmission({ readAt: device.now - 10_001 }), tools)).toMatchObject({
      ok: false,
      why: expect.stringMatching(/too long ago/),
    });
  });

  it('another encounter of the same patient on the same day is another claim', async () => {
    const device = await Device.fresh();
    expect((await device.submit(aSubmission({ ref: 'enc-1' }))).ok).toBe(true);
    expect((await device.submit(aSubmission({ ref: 'enc-2' }))).ok).toBe(true);
  });

  it('takes nothing it cannot keep twice: a full disk refuses the claim and harms no other', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    const set = device.area.set;
    device.area.set = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    expect(await device.submit(aSubmission({ ref: 'enc-2' }))).toEqual({ ok: false, why: expect.stringMatching(/disk has no room/) });
    device.area.set = set;
    expect(await device.rows()).toHaveLength(1);
    await device.settle();
    expect(device.remote.stored.size).toBe(1);
  });
});
