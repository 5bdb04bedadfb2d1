// @vitest-environment node
// An endpoint that gives its own ids and doubles two creates at once: every claim ends up there once, or with a person.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askerOf } from '../../lib/endpoint/catch-up';
import { type Creatable, createClaim } from '../../lib/endpoint/create';
import { deliver } from '../../lib/endpoint/deliver';
import type { HttpTools } from '../../lib/endpoint/request';
import { hurry } from '../../lib/queue/due';
import { openPayload } from '../../lib/queue/payload';
import { Device } from '../queue/bench';
import { aSubmission } from '../queue/submissions';
import { TestMemory } from './memory';
import { type CreateFault, OwnIds } from './own-ids';

let endpoint: OwnIds;
let memory: TestMemory;
beforeEach(async () => {
  endpoint = await OwnIds.start();
  memory = new TestMemory(endpoint.url);
});
afterEach(() => endpoint.stop());

/** Patience of a test; the clock is the device's, so that waiting costs none. */
const httpOf = (device: Device): HttpTools => ({
  fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(100) }),
  now: () => device.now,
});

async function drain(device: Device): Promise<void> {
  const http = httpOf(device);
  const ask = askerOf(endpoint.url, {
    ...http,
    db: device.db,
    cipher: async () => device.cipher,
    memory,
    random: () => 0.5,
    changed: () => undefined,
  });
  await device.drain({
    wire: {
      send: (claim, { mayBeThere, createdAt }) => deliver(endpoint.url, { ...claim, again: mayBeThere, queuedAt: createdAt }, memory, http),
      poll: (_, row) => ask(row),
    },
  });
}

async function settle(device: Device, passes = 8): Promise<void> {
  for (let pass = 0; pass < passes; pass += 1) {
    await drain(device);
    await new Promise((done) => setTimeout(done, 60));
    device.now += 10 * 60_000;
    await hurry(device.db, device.now, () => 0.5);
  }
}

async function queued(ref = 'enc-1'): Promise<{ device: Device; claim: Creatable }> {
  const device = await Device.fresh();
  const done = await device.submit(aSubmission({ ref }));
  if (!done.ok) throw new Error(done.why);
  const sealed = await device.db.get('payload', done.row.claimId);
  const payload = sealed ? await openPayload(device.cipher, done.row.claimId, sealed) : null;
  if (!payload) throw new Error('no payload');
  const { body, contentHash } = payload;
  return { device, claim: { claimId: done.row.claimId, body, contentHash, again: false, queuedAt: device.now } };
}

it('such an endpoint does double: two creates at once of one claim store two', async () => {
  const { device, claim } = await queued();
  endpoint.gapMs = 40;
  await Promise.all([createClaim(endpoint.url, claim, httpOf(device)), createClaim(endpoint.url, claim, httpOf(device))]);
  expect(endpoint.claims).toHaveLength(2);
  expect(await createClaim(endpoint.url, { ...claim, again: true }, httpOf(device))).toMatchObject({
    kind: 'held',
    heldFor: expect.stringMatching(/more than once/),
  });
});

describe('one claim at a time, looked for before it is sent', () => {
  it('is stored once, under the endpoint’s own id, and its answer is found by that', async () => {
    const { device, claim } = await queued();
    await drain(device);
    expect((await device.rows())[0]).toMatchObject({ state: 'accepted', remoteId: 'srv-1' });
    expect(endpoint.claims[0]?.identifier).toContainEqual({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${claim.claimId}` });
    endpoint.adjudicateAll();
    await settle(device);
    expect(await device.states()).toEqual(['paid']);
    expect(endpoint.asked.filter((each) => each.startsWith('POST'))).toHaveLength(1);
  });

  it.each<[string, CreateFault[]]>([
    ['the answer lost', ['lose']],
    ['the answer lost three times over', ['lose', 'lose', 'lose']],
    ['no answer at all', ['hang', 'hang']],
    ['failed, though it was stored', ['fail', 'fail']],
    ['never reached', ['refuse', 'refuse', 'refuse']],
    ['stored after we had gone', ['late', 'late']],
    ['everything in turn', ['refuse', 'late', 'fail', 'lose', 'hang']],
  ])('%s: in the end exactly one is stored, and it is accepted', async (_, faults) => {
    const { device } = await queued();
    endpoint.faults = [...faults];
    await settle(device, 12);
    await new Promise((done) => setTimeout(done, 200));
    expect(endpoint.claims).toHaveLength(1);
    expect(await device.states()).toEqual(['accepted']);
  });

  it('many claims, every second answer lost: each is stored once', async () => {
    const device = await Device.fresh();
    for (let at = 0; at < 20; at += 1) await device.submit(aSubmission({ ref: `many-${at}` }));
    endpoint.faults = Array.from({ length: 20 }, (_, at) => (at % 2 ? 'lose' : 'fail'));
    await settle(device, 14);
    const ids = endpoint.claims.map(({ identifier }) => identifier?.at(-1)?.value);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
    expect(new Set(await device.states())).toEqual(new Set(['accepted']));
  });

  it('gives the endpoint two minutes to end what it began', async () => {
    const { device } = await queued();
    endpoint.faults = ['hang'];
    const before = device.now;
    await drain(device);
    expect((await device.rows())[0]).toMatchObject({ state: 'unknown', mayBeThere: true });
    expect((await device.rows())[0]?.nextAt).toBeGreaterThanOrEqual(before + 120_000);
  });
});

describe('when nobody can be sure, a person looks', () => {
  it('a day after it may have gone out, not found there', async () => {
    const { device } = await queued();
    endpoint.faults = ['refuse'];
    await drain(device);
    device.now += 25 * 60 * 60_000;
    await drain(device);
    expect((await device.rows())[0]).toMatchObject({ state: 'held-human', heldFor: expect.stringMatching(/more than a day ago/) });
    expect(endpoint.claims).toHaveLength(0);
  });

  it('a weekend without a connection is no attempt: it goes on Monday', async () => {
    const { device } = await queued();
    const { url } = endpoint;
    endpoint.stop();
    await drain(device);
    device.now += 60 * 60 * 60_000;
    endpoint = await OwnIds.start();
    expect(url).not.toBe(endpoint.url);
    memory = new TestMemory(endpoint.url);
    await settle(device, 2);
    expect(await device.states()).toEqual(['accepted']);
  });

  it('an endpoint that cannot be searched by identifier gets nothing', async () => {
    const { device } = await queued();
    endpoint.ignoresIdentifier = true;
    endpoint.claims.push({ resourceType: 'Claim', id: 'srv-x' } as OwnIds['claims'][number]);
    await drain(device);
    expect((await device.rows())[0]).toMatchObject({ state: 'held-human', heldFor: expect.stringMatching(/cannot be searched/) });
    expect(endpoint.claims).toHaveLength(1);
  });

  it('a claim stored with other content', async () => {
    const { device, claim } = await queued();
    await createClaim(endpoint.url, claim, httpOf(device));
    const [stored] = endpoint.claims;
    if (stored) stored.extension = [];
    await drain(device);
    expect((await device.rows())[0]).toMatchObject({ state: 'held-human', heldFor: expect.stringMatching(/other content/) });
  });
});

const reads = () => endpoint.asked.filter((each) => each === 'GET /metadata').length;

describe('the endpoint changes what it can do', () => {
  it('said it takes ours ids, and does not: read anew at the refusal, and sent the other way', async () => {
    const { device } = await queued();
    memory.now = {
      ...memory.now,
      readAt: device.now - 120_000,
      capability: { updateCreate: true, transaction: true, auditEvents: false, answers: true },
    };
    await drain(device);
    expect(await device.states()).toEqual(['accepted']);
    expect(endpoint.asked.map((each) => each.replace(/\?.*|[0-9a-f-]{36}/g, ''))).toEqual([
      'PUT /Claim/',
      'GET /metadata',
      'GET /Claim',
      'POST ',
      'GET /Claim/srv-1',
    ]);
  });

  it('what may have been created there is looked for before it goes by its own id', async () => {
    const { device } = await queued();
    endpoint.faults = ['lose'];
    await drain(device);
    expect(endpoint.claims).toHaveLength(1);
    endpoint.updateCreate = true;
    device.now += 25 * 60 * 60_000;
    await settle(device, 3);
    expect(endpoint.asked.some((each) => each.startsWith('PUT'))).toBe(false);
    expect((await device.rows())[0]).toMatchObject({ state: 'accepted', remoteId: 'srv-1' });
  });

  it('is asked what it can do once a day, and after a day again', async () => {
    const { device } = await queued();
    await device.submit(aSubmission({ ref: 'enc-2' }));
    await settle(device, 3);
    const before = reads();
    device.now += 25 * 60 * 60_000;
    await device.submit(aSubmission({ ref: 'enc-3' }));
    await drain(device);
    expect(reads()).toBe(before + 1);
    expect(before).toBeLessThanOrEqual(2);
  });
});
