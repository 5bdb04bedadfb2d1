// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { flushAudit, recordFact } from '../../lib/queue/audit';
import { type Tally, tallied } from '../../lib/queue/refusals';
import { recordsAfter } from '../../lib/vault/audit';
import 'fake-indexeddb/auto';
import { verifyChain } from '../../lib/vault/audit-verify';
import { Device, digest } from '../queue/bench';
import { aSubmission, NOW } from '../queue/submissions';

describe('what the chain says of a claim', () => {
  it('names every step, who and when, in order, and nothing of the patient', async () => {
    const device = await Device.fresh();
    await device.submit(aSubmission());
    device.remote.answers = () => ({ kind: 'answered', state: 'paid', payerControlNumber: 'ICN', reasons: [], lines: [] });
    await device.settle();
    await recordFact(device.db, { at: NOW, user: 's.example', role: 'supervisor', event: 'unlock', claimId: null, payloadHash: null });
    await device.books();
    const records = await recordsAfter(device.audit, 0, 100);
    expect(records.map(({ event, role, user }) => `${event} ${role} ${user}`)).toEqual([
      'queued coder this device',
      'sending worker this device',
      'accepted worker this device',
      'paid worker this device',
      'unlock supervisor s.example',
    ]);
    expect(await verifyChain(records, null, digest)).toBeNull();
    expect(JSON.stringify(records)).not.toMatch(/Canaryfield|Petra|000417|1961|M17|99213|EHP/);
  });
});

describe('many facts that wait', () => {
  const facts = Array.from({ length: 450 }, (_, at) => ({
    at: NOW + at,
    role: 'worker',
    event: `refused: ${at}`,
    claimId: null,
    payloadHash: null,
  }));

  it.each([1, 2, 3])(
    'stopped after the chain has batch %i and before it is taken off the list, each is there once, in order',
    async (stopAt) => {
      const device = await Device.fresh();
      for (const fact of facts) await device.db.add('events', fact);
      let taken = 0;
      const stopping = new Proxy(device.db, {
        get: (target, name) => {
          const value = Reflect.get(target, name) as unknown;
          if (name !== 'transaction') return typeof value === 'function' ? value.bind(target) : value;
          return (stores: 'events', mode: 'readonly', options: object) => {
            if ((mode as string) === 'readwrite') taken += 1;
            if (taken === stopAt) throw new Error('stopped');
            return target.transaction(stores, mode, options);
          };
        },
      });
      await expect(flushAudit(stopping, device.audit, digest)).rejects.toThrow('stopped');
      await flushAudit(device.db, device.audit, digest);
      const records = await recordsAfter(device.audit, 0, 1_000);
      expect(records.map(({ event }) => event)).toEqual(facts.map(({ event }) => event));
      expect(await verifyChain(records, null, digest)).toBeNull();
      expect(await device.db.count('events')).toBe(0);
    },
  );

  it('two of the same kind at the same time are two', async () => {
    const device = await Device.fresh();
    const [one] = facts;
    if (!one) throw new Error('no fact');
    for (const fact of [one, one]) await device.db.add('events', fact);
    await flushAudit(device.db, device.audit, digest);
    expect(await device.audit.count('chain')).toBe(2);
  });
});

describe('refused messages', () => {
  it('are recorded one by one, then only as a count: a million in an hour make 15 records', () => {
    let tally: Tally | null = null;
    const recorded: number[] = [];
    for (let sent = 0; sent < 1_000_000; sent += 1) {
      const next = tallied(tally, NOW + sent);
      tally = next.tally;
      if (next.record !== null) recorded.push(next.record);
    }
    expect(recorded).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
  });

  it('of the next hour are recorded again; a clock set back begins anew', () => {
    const full = { since: NOW, count: 50 };
    expect(tallied(full, NOW + 3_599_999).record).toBeNull();
    expect(tallied(full, NOW + 3_600_000).record).toBe(1);
    expect(tallied(full, NOW - 1).record).toBe(1);
  });
});
