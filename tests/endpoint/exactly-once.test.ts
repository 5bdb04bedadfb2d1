// @vitest-environment node
import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pollClaim } from '../../lib/endpoint/poll';
import type { HttpTools } from '../../lib/endpoint/request';
import { sendClaim } from '../../lib/endpoint/send';
import { signedIn } from '../../lib/queue/due';
import { Device } from '../queue/bench';
import { aLine, aSubmission } from '../queue/submissions';
import { FAULTS, type Fault } from './faults';
import { type Endpoint, startEndpoint } from './server';

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startEndpoint({});
}, 30_000);
beforeEach(() => endpoint.behave());
afterAll(() => endpoint.close());

/** Patience of a test: an endpoint that hangs is left after a third of a second. */
const http: HttpTools = {
  fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(300) }),
  now: Date.now,
};
const wireTo = (base: string) => ({
  send: (claim: { claimId: string; body: string; contentHash: string }) => sendClaim(base, claim, http),
  poll: (claimId: string) => pollClaim(base, claimId, http),
});

async function settle(device: Device, base: string): Promise<void> {
  for (let pass = 0; pass < 8; pass += 1) {
    await device.drain({ wire: wireTo(base) });
    await new Promise((done) => setTimeout(done, 15));
    device.now += 2 * 3_600_000;
    // Whoever was signed out is taken to have signed in by now.
    await signedIn(device.db, device.now, () => 0.5);
  }
}

/** Ids differ from test to test, since the endpoint remembers. */
let serial = 0;
async function queued(
  submission = aSubmission({ ref: `once-${++serial}`, encounter: { ...aSubmission().encounter, date: `2026-10-${10 + serial}` } }),
) {
  const device = await Device.fresh();
  for (let skip = 0; skip < serial * 20; skip += 1) device.newId();
  const done = await device.submit({
    ...submission,
    coded: { ...submission.coded, encounter: { ...submission.coded.encounter, date: submission.encounter.date } },
  });
  if (!done.ok) throw new Error(done.why);
  return { device, claimId: done.row.claimId };
}

describe('the billing endpoint misbehaves', () => {
  it.each(FAULTS.map((kind) => [kind] as [Fault]))(
    '%s, three times: in the end there is exactly one claim, and it is answered',
    async (kind) => {
      const { device, claimId } = await queued();
      endpoint.misbehave({ kind, times: 3, delayMs: 400 });
      await settle(device, endpoint.url);
      expect(await device.states()).toEqual(['paid']);
      const bodies = endpoint.journal().filter((applied) => applied.id === claimId);
      expect(bodies.length).toBeGreaterThan(0);
      expect(new Set(bodies.map(({ sha256 }) => sha256)).size).toBe(1);
      expect(endpoint.claims().filter(({ id }) => id === claimId)).toHaveLength(1);
    },
  );

  it('by chance, half of the time, over many claims: each exists once', async () => {
    const device = await Device.fresh();
    for (let skip = 0; skip < 900; skip += 1) device.newId();
    const ids: string[] = [];
    for (let at = 0; at < 10; at += 1) {
      const done = await device.submit(aSubmission({ ref: `many-${at}` }));
      if (done.ok) ids.push(done.row.claimId);
    }
    endpoint.misbehave({ kind: '500-after-apply', probability: 0.5, seed: 3, times: 20 });
    endpoint.misbehave({ kind: 'reset-after-apply', probability: 0.5, seed: 4, times: 10 });
    for (let pass = 0; pass < 6; pass += 1) await settle(device, endpoint.url);
    expect(ids).toHaveLength(10);
    for (const id of ids) {
      expect(endpoint.claims().filter((claim) => claim.id === id)).toHaveLength(1);
      expect(
        new Set(
          endpoint
            .journal()
            .filter((each) => each.id === id)
            .map(({ sha256 }) => sha256),
        ).size,
      ).toBe(1);
    }
    expect((await device.states()).filter((state) => ['queued', 'sending', 'unknown', 'held'].includes(state))).toEqual([]);
  });

  it('an endpoint that is not there at all leaves the claim waiting', async () => {
    const { device } = await queued();
    await device.drain({ wire: wireTo('http://127.0.0.1:9') });
    expect((await device.rows())[0]).toMatchObject({ state: 'unknown', reasons: [{ code: 'no-answer' }] });
  });
});

describe('the payer in small', () => {
  it('denies a joint injection without its side, and pays the corrected claim', async () => {
    const base = aSubmission({ ref: 'joint', encounter: { ...aSubmission().encounter, date: '2026-09-01' } });
    const sideless = {
      ...base,
      coded: { ...base.coded, encounter: { ...base.coded.encounter, date: '2026-09-01' }, lines: [aLine('l1', '20610', ['dx-a'])] },
    };
    const { device, claimId } = await queued(sideless);
    await settle(device, endpoint.url);
    const [denied] = await device.rows();
    expect(denied).toMatchObject({ state: 'denied', payerControlNumber: expect.stringMatching(/^PX/) });
    expect(denied?.reasons.map(({ code, line }) => [code, line])).toEqual([
      ['4', 1],
      ['N822', 1],
    ]);
    const corrected = {
      ...sideless,
      replaces: claimId,
      coded: { ...sideless.coded, lines: [aLine('l1', '20610', ['dx-a'], { modifiers: ['RT'] })] },
    };
    expect(await device.submit(corrected)).toMatchObject({ ok: true, row: { frequency: '7' } });
    await settle(device, endpoint.url);
    expect(await device.states()).toEqual(['superseded', 'paid']);
  });

  it('refuses what is no valid R4 claim, with words', async () => {
    const answer = await fetch(`${endpoint.url}/Claim/x`, { method: 'PUT', body: JSON.stringify({ resourceType: 'Claim', id: 'x' }) });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(await answer.json())).toContain('Missing required property');
  });

  it('answers the preflight that the extension’s headers cause', async () => {
    const answer = await fetch(`${endpoint.url}/Claim/x`, { method: 'OPTIONS' });
    const allowed = answer.headers.get('access-control-allow-headers') ?? '';
    for (const name of ['Content-Type', 'Idempotency-Key', 'Prefer', 'Accept']) expect(allowed).toContain(name);
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
  });

  it('tells its ledger, and takes it up again after a restart', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'endpoint-'));
    const first = await startEndpoint({ dataDir });
    const { device, claimId } = await queued();
    await settle(device, first.url);
    await first.close();
    const second = await startEndpoint({ dataDir });
    const ledger = (await (await fetch(`${second.url}/control/ledger`)).json()) as Record<string, unknown[]>;
    expect(ledger[claimId]).toHaveLength(1);
    expect((await fetch(`${second.url}/Claim/${claimId}`)).status).toBe(200);
    await second.close();
    rmSync(dataDir, { recursive: true });
  });
});
