// @vitest-environment node
// New answers are swept up once a pass instead of asked for claim by claim.
import 'fake-indexeddb/auto';
import type { ClaimResponse } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { askerOf, catchUp } from '../../lib/endpoint/catch-up';
import { hurry } from '../../lib/queue/due';
import { Device } from '../queue/bench';
import { aSubmission, NOW } from '../queue/submissions';
import { TestMemory } from './memory';

const BASE = 'https://billing.example/fhir';
const iso = (ms: number): string => new Date(ms).toISOString();

/** A server of ClaimResponses that pages, filters by `_lastUpdated` unless told not to, and counts what it is asked. */
class Answers {
  readonly all: ClaimResponse[] = [];
  readonly asked: string[] = [];
  ignores = false;
  page = 3;
  next = (page: number, since: string): string => `${BASE}/ClaimResponse?_lastUpdated=ge${encodeURIComponent(since)}&page=${page}`;

  give(claim: string, at: number, benefit: number, change: object = {}): void {
    const id = `answer-${claim}`;
    const before = this.all.findIndex((each) => each.id === id);
    const version = `${Number(this.all[before]?.meta?.versionId ?? 0) + 1}`;
    const response = {
      resourceType: 'ClaimResponse',
      id,
      status: 'active',
      outcome: 'complete',
      request: { reference: `Claim/${claim}` },
      meta: { versionId: version, lastUpdated: iso(at) },
      item: [{ itemSequence: 1, adjudication: [{ category: { coding: [{ code: 'benefit' }] }, amount: { value: benefit } }] }],
      ...change,
    } as unknown as ClaimResponse;
    if (before >= 0) this.all[before] = response;
    else this.all.push(response);
  }

  fetch: typeof fetch = async (input) => {
    const url = new URL(String(input));
    this.asked.push(url.search);
    const request = url.searchParams.get('request');
    const since = url.searchParams.get('_lastUpdated')?.slice(2);
    const found = this.all.filter(
      (each) =>
        (request === null || each.request?.reference === request) && (this.ignores || !since || (each.meta?.lastUpdated ?? '') >= since),
    );
    const page = Number(url.searchParams.get('page') ?? 0);
    const link = since && found.length > (page + 1) * this.page ? [{ relation: 'next', url: this.next(page + 1, since) }] : [];
    const entry = (since ? found.slice(page * this.page, (page + 1) * this.page) : found).map((resource) => ({ resource }));
    return new Response(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link, entry }));
  };
}

async function accepted(count: number) {
  const device = await Device.fresh();
  for (let at = 0; at < count; at += 1) await device.submit(aSubmission({ ref: `enc-${at}` }));
  await device.drain();
  const server = new Answers();
  const memory = new TestMemory(BASE);
  const tools = {
    fetch: server.fetch,
    now: () => device.now,
    db: device.db,
    cipher: async () => device.cipher,
    memory,
    random: () => 0.5,
    changed: () => undefined,
  };
  const pass = async (): Promise<void> => {
    device.now += 60_000;
    await hurry(device.db, device.now, () => 0.5);
    const ask = askerOf(BASE, tools);
    await device.drain({ wire: { ...device.remote.wire(() => undefined), poll: (_, row) => ask(row) } });
  };
  return { device, server, memory, tools, pass, ids: (await device.rows()).map(({ claimId }) => claimId) };
}

describe('a sweep', () => {
  it('asks once for many claims, page by page, and moves those that are answered', async () => {
    const { device, server, pass, ids } = await accepted(30);
    await pass();
    expect(server.asked).toHaveLength(1);
    for (const id of ids.slice(0, 8)) server.give(id, device.now, 10);
    server.give('somebody-elses', device.now, 10);
    await pass();
    expect(server.asked).toHaveLength(4);
    expect((await device.states()).filter((state) => state === 'paid')).toHaveLength(8);
    expect(await device.db.count('inbox')).toBe(8);
  });

  it('takes each version once: the same again changes nothing, a correction moves the claim again, a withdrawal too', async () => {
    const { device, server, pass, tools, ids } = await accepted(1);
    const [id = ''] = ids;
    server.give(id, device.now + 1_000, 10);
    await pass();
    const [before] = await device.rows();
    expect(before?.state).toBe('paid');
    await catchUp(BASE, tools);
    expect(await device.rows()).toEqual([before]);
    expect(await device.db.count('inbox')).toBe(1);
    server.give(id, device.now + 2_000, 0);
    await catchUp(BASE, tools);
    expect(await device.states()).toEqual(['denied']);
    server.give(id, device.now + 3_000, 5);
    await catchUp(BASE, tools);
    expect(await device.states()).toEqual(['paid']);
    server.give(id, device.now + 4_000, 5, { status: 'cancelled' });
    await catchUp(BASE, tools);
    expect((await device.rows())[0]).toMatchObject({ state: 'denied', reasons: [{ code: 'withdrawn' }] });
    expect(await device.db.count('inbox')).toBe(4);
  });

  it('goes on from where it was, a little before, by the server’s clock', async () => {
    const { device, server, memory, tools, ids } = await accepted(2);
    const ahead = device.now + 7 * 24 * 60 * 60_000;
    server.give(ids[0] ?? '', ahead, 10);
    await catchUp(BASE, tools);
    expect(memory.now.answersSince).toBe(iso(ahead - 5 * 60_000));
    server.give(ids[1] ?? '', ahead - 60_000, 10);
    await catchUp(BASE, tools);
    expect(await device.states()).toEqual(['paid', 'paid']);
  });

  it('notices a server that ignores the question, and asks claim by claim', async () => {
    const { device, server, memory, pass, ids } = await accepted(3);
    server.ignores = true;
    server.give('of-last-year', NOW - 365 * 24 * 60 * 60_000, 10);
    server.give(ids[1] ?? '', device.now, 10);
    await pass();
    expect(memory.now.sweeps).toBe(false);
    expect(await device.states()).toEqual(['accepted', 'paid', 'accepted']);
    expect(server.asked.filter((each) => each.includes('request='))).toHaveLength(3);
  });

  it('follows a server’s links to the same server only', async () => {
    const { device, server, pass, ids } = await accepted(5);
    server.next = () => 'https://elsewhere.example/fhir/ClaimResponse?page=1';
    for (const id of ids) server.give(id, device.now, 10);
    await pass();
    expect(server.asked.filter((each) => each.includes('page='))).toEqual([]);
    expect(new Set(await device.states())).toEqual(new Set(['paid']));
  });

  it('every fourth time a claim is asked for by itself, should the sweep have missed it', async () => {
    const { device, server, pass, ids } = await accepted(1);
    server.give(ids[0] ?? '', NOW - 30 * 24 * 60 * 60_000, 10);
    for (let at = 0; at < 4; at += 1) await pass();
    expect(server.asked.filter((each) => each.includes('request='))).toHaveLength(1);
    expect(await device.states()).toEqual(['paid']);
  });

  it('locked in the middle, it is read again later', async () => {
    const { device, server, memory, tools, ids } = await accepted(2);
    for (const id of ids) server.give(id, device.now, 10);
    expect(await catchUp(BASE, { ...tools, cipher: async () => null })).toBe(false);
    expect(memory.now.answersSince).toBeNull();
    await catchUp(BASE, tools);
    expect(await device.states()).toEqual(['paid', 'paid']);
  });
});
