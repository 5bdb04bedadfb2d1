// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent, SendEvent } from '../../lib/queue/advance';
import { nextBreaker, WELL } from '../../lib/queue/breaker';
import type { Wire } from '../../lib/queue/drain';
import { hurry, nextDue, pauseNow, signedIn } from '../../lib/queue/due';
import { readMeta } from '../../lib/queue/meta';
import { Device } from './bench';
import { aSubmission } from './submissions';

const half = () => 0.5;
const MINUTE = 60_000;

async function deviceWith(claims: number): Promise<Device> {
  const device = await Device.fresh();
  for (let at = 0; at < claims; at += 1) await device.submit(aSubmission({ ref: `enc-${at}` }));
  return device;
}

/** A far end that always says this, and how often it was asked and at most at once. */
function always(sent: SendEvent, polled: AnswerEvent = { kind: 'unanswered' }) {
  const seen = { sends: 0, polls: 0, atOnce: 0 };
  let now = 0;
  const wire: Wire = {
    send: async () => {
      seen.sends += 1;
      now += 1;
      seen.atOnce = Math.max(seen.atOnce, now);
      await new Promise((done) => setTimeout(done, 1));
      now -= 1;
      return sent;
    },
    poll: async () => {
      seen.polls += 1;
      return { event: polled, answer: null };
    },
  };
  return { wire, seen };
}
const failing: SendEvent = { kind: 'unclear', retryAfterMs: null, reasons: [] };

describe('an endpoint that is ill', () => {
  it('is left alone after five failures in a row, then tried with one claim at a time, also by another worker', async () => {
    const device = await deviceWith(30);
    const { wire, seen } = always(failing);
    await device.drain({ wire });
    // Four lanes: with the fifth failure three others may be on their way.
    expect(seen.sends).toBeGreaterThanOrEqual(5);
    expect(seen.sends).toBeLessThanOrEqual(8);
    expect(await readMeta(device.db, 'breaker')).toMatchObject({ failures: seen.sends, probeAt: expect.any(Number) });
    await device.drain({ wire });
    const before = seen.sends;
    for (let probe = 1; probe <= 6; probe += 1) {
      await device.restart();
      await device.drain({ wire });
      device.now = (await nextDue(device.db)) ?? 0;
      await device.drain({ wire });
      expect(seen.sends).toBe(before + probe);
    }
    expect(device.remote.applied).toEqual([]);
  });

  it('is well again when the one claim gets through, and the rest follows', async () => {
    const device = await deviceWith(30);
    await device.drain({ wire: always(failing).wire });
    device.now = (await nextDue(device.db)) ?? 0;
    const { wire, seen } = always({ kind: 'accepted' });
    expect(await device.drain({ wire })).toEqual({ unfinished: true });
    expect(seen.sends).toBe(1);
    expect(await readMeta(device.db, 'breaker')).toEqual(WELL);
    device.now += MINUTE;
    await device.drain({ wire });
    expect(seen.sends).toBe(30);
    expect(seen.atOnce).toBeLessThanOrEqual(4);
    expect(seen.atOnce).toBeGreaterThan(1);
  });

  it('is not tried with the same claim each time: one that never gets an answer holds up nothing behind it', async () => {
    const device = await deviceWith(30);
    await device.drain({ wire: always(failing).wire });
    const [first] = await device.rows();
    const wire: Wire = {
      send: async ({ claimId }) => (claimId === first?.claimId ? failing : { kind: 'accepted' }),
      poll: async () => ({ event: { kind: 'unanswered' }, answer: null }),
    };
    for (let tries = 0; tries < 3; tries += 1) {
      device.now = (await nextDue(device.db)) ?? 0;
      await device.drain({ wire });
    }
    device.now += MINUTE;
    await device.drain({ wire });
    const states = (await device.rows()).map(({ state }) => state);
    expect(states).toEqual(['unknown', ...states.slice(1).map(() => 'accepted')]);
  });

  it('waits longer with each failed try, up to a quarter of an hour, and never for ever', () => {
    let breaker = WELL;
    const waits: number[] = [];
    for (let at = 0; at < 40; at += 1) {
      breaker = nextBreaker(breaker, false, 0, half);
      if (breaker.probeAt !== null) waits.push(breaker.probeAt);
    }
    expect(waits).toHaveLength(36);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(0.75 * 15 * MINUTE);
    expect(nextBreaker(breaker, true, 0, half)).toEqual(WELL);
  });

  it('is not taken for ill because it refuses single claims, but is when it refuses whoever asks', async () => {
    const device = await deviceWith(12);
    const refused: SendEvent = { kind: 'held', heldFor: 'No.', reasons: [], there: false };
    const one = always(refused);
    await device.drain({ wire: one.wire });
    expect(one.seen.sends).toBe(12);
    const other = await deviceWith(12);
    const all = always({ ...refused, endpoint: true });
    await other.drain({ wire: all.wire });
    expect(all.seen.sends).toBeLessThanOrEqual(8);
    expect((await other.states()).filter((state) => state === 'queued').length).toBeGreaterThanOrEqual(4);
  });

  it('is found out by asking for answers as well', async () => {
    const device = await deviceWith(12);
    await device.drain();
    device.now += MINUTE;
    const { wire, seen } = always(failing, { kind: 'unheard' });
    await device.drain({ wire });
    expect(seen.polls).toBeGreaterThanOrEqual(5);
    expect(seen.polls).toBeLessThanOrEqual(8);
  });

  it('is tried at once when a person says now', async () => {
    const device = await deviceWith(12);
    const { wire, seen } = always(failing);
    await device.drain({ wire });
    const before = seen.sends;
    await hurry(device.db, device.now, half);
    await device.drain({ wire });
    expect(seen.sends).toBe(before + 1);
  });

  it('has claims that never give up: forty failures later they are still tried', async () => {
    const device = await deviceWith(1);
    const { wire } = always(failing);
    for (let attempt = 1; attempt <= 40; attempt += 1) {
      await device.drain({ wire });
      expect((await device.rows())[0]).toMatchObject({ state: 'unknown', attempts: attempt });
      const due = (await nextDue(device.db)) ?? 0;
      expect(due - device.now).toBeLessThanOrEqual(15 * MINUTE);
      device.now = due;
    }
    await device.drain();
    expect(await device.states()).toEqual(['accepted']);
  });
});

describe('an endpoint that asks for patience', () => {
  it('gets it from every claim, as long as it asked and not longer, also from another worker', async () => {
    const device = await deviceWith(9);
    const { wire, seen } = always({ kind: 'wait', retryAfterMs: 90_000, counted: true, reasons: [] });
    await device.drain({ wire });
    const before = seen.sends;
    expect(before).toBeLessThanOrEqual(4);
    await device.restart();
    device.now += 80_000;
    await device.drain({ wire });
    expect(seen.sends).toBe(before);
    expect(await nextDue(device.db)).toBeGreaterThan(device.now);
    device.now += 10_001;
    await device.settle();
    expect(new Set(await device.states())).toEqual(new Set(['accepted']));
  });
});

describe('nobody signed in', () => {
  it('holds the claim, pauses the endpoint without an end, and goes on after the sign-in', async () => {
    const device = await deviceWith(6);
    const { wire, seen } = always({ kind: 'signed-out', reasons: [] });
    await device.drain({ wire });
    expect(seen.sends).toBeLessThanOrEqual(4);
    expect(await pauseNow(device.db, device.now)).toEqual({ why: 'sign-in', until: null });
    expect(await nextDue(device.db)).toBeNull();
    device.now += 24 * 60 * MINUTE;
    await device.drain({ wire });
    expect(seen.sends).toBeLessThanOrEqual(4);
    const held = (await device.rows()).filter(({ state }) => state === 'held-auth');
    expect(held.length).toBe(seen.sends);
    expect(held.every(({ attempts }) => attempts === 0)).toBe(true);
    await signedIn(device.db, device.now, half);
    expect(await pauseNow(device.db, device.now)).toBeNull();
    expect(new Set(await device.states())).toEqual(new Set(['queued']));
    await device.books();
    const last = (await device.audit.getAll('chain')).slice(-held.length).map(({ event, role }) => `${event} by ${role}`);
    expect(new Set(last)).toEqual(new Set(['queued by worker']));
    await device.drain();
    expect(new Set(await device.states())).toEqual(new Set(['accepted']));
  });

  it('is not undone by an endpoint that asks for patience in the same moment', async () => {
    const device = await deviceWith(4);
    device.remote.next = ['signed-out', 'wait', 'wait', 'wait'];
    await device.drain();
    expect(await pauseNow(device.db, device.now)).toEqual({ why: 'sign-in', until: null });
    await hurry(device.db, device.now, half);
    await device.drain();
    expect(new Set(await device.states())).toEqual(new Set(['accepted']));
  });

  it('keeps an accepted claim as it is when only its answer could not be asked for', async () => {
    const device = await deviceWith(1);
    await device.drain();
    device.now += MINUTE;
    await device.drain({ wire: always(failing, { kind: 'signed-out', reasons: [] }).wire });
    expect(await device.states()).toEqual(['accepted']);
    expect(await pauseNow(device.db, device.now)).toEqual({ why: 'sign-in', until: null });
  });
});

describe('a clock that is set', () => {
  it.each([
    ['an hour back', -60],
    ['a day back', -24 * 60],
    ['an hour on', 60],
    ['a day on', 24 * 60],
  ])('%s starves nothing and keeps the order', async (_, minutes) => {
    const device = await deviceWith(3);
    device.remote.next = ['unclear', 'unclear', 'unclear'];
    await device.drain();
    device.now += minutes * MINUTE;
    await device.submit(aSubmission({ ref: 'enc-late' }));
    const taken: string[] = [];
    const changed = ({ state, claimId }: { state: string; claimId: string }) => void (state === 'sending' && taken.push(claimId));
    await device.drain({ changed });
    device.now += MINUTE;
    await device.drain({ changed });
    expect(new Set(await device.states())).toEqual(new Set(['accepted']));
    expect(taken).toEqual((await device.rows()).map(({ claimId }) => claimId));
  });

  it('back, ends pauses that would last longer than any can', async () => {
    const device = await deviceWith(6);
    device.now += 30 * 24 * 60 * MINUTE;
    await device.drain({ wire: always({ kind: 'wait', retryAfterMs: 1, counted: true, reasons: [] }).wire });
    device.now -= 30 * 24 * 60 * MINUTE;
    await device.drain();
    expect(new Set(await device.states())).toEqual(new Set(['accepted']));
  });

  it('back in the middle of a send does not keep the claim for a day', async () => {
    const device = await deviceWith(1);
    device.killAtStep(6);
    await device.drain().catch(() => undefined);
    device.killAtStep(null);
    expect(await device.states()).toEqual(['sending']);
    device.now -= 24 * 60 * MINUTE;
    await device.drain();
    await device.drain();
    expect(await device.states()).toEqual(['accepted']);
  });
});
