// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorHead, readAnchor } from '../../lib/endpoint/anchor';
import { anchorId, auditEventOf, headOf, readAnchors } from '../../lib/endpoint/audit-event';
import type { AuditRecord } from '../../lib/vault/audit';
import { invalid } from '../endpoint/fhir';
import { type Endpoint, startEndpoint } from '../endpoint/server';
import { aChain, fileOf } from './chains';

const BY = { user: 'r.example', role: 'coder', device: '0b0c7f0e-7d0a-4c7e-9a55-1f7e0a2b6c11' };
const headAt = (records: AuditRecord[], seq: number) => {
  const last = records[seq - 1];
  if (!last) throw new Error('too short');
  return { chain: records[0]?.hash ?? '', seq, hash: last.hash, utc: last.utc };
};
/** Storage as the extension has it, and a clock. */
const place = (fetched: typeof fetch = fetch) => {
  const kept = new Map<string, unknown>();
  const clock = { now: Date.UTC(2026, 10, 2) };
  const memory = { get: async (key: string) => kept.get(key), set: async (key: string, value: unknown) => void kept.set(key, value) };
  return { memory, clock, http: { fetch: fetched, now: () => clock.now } };
};

let endpoint: Endpoint;
let records: AuditRecord[];
beforeAll(async () => {
  endpoint = await startEndpoint({});
  records = await aChain(40);
}, 30_000);
afterAll(() => endpoint.close());

describe('an anchor', () => {
  it('is a valid FHIR R4 AuditEvent under a UUID that follows from the head, and is read back as the head', () => {
    for (const seq of [1, 17, 40]) {
      const head = headAt(records, seq);
      const event = auditEventOf(head, BY);
      expect(invalid(event)).toBeNull();
      expect(event.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(anchorId(head)).toBe(event.id);
      expect(headOf(event)).toEqual(head);
    }
    expect(new Set(records.map((_, at) => anchorId(headAt(records, at + 1)))).size).toBe(40);
  });

  it('is stored once however often it is sent, and what the endpoint confirmed is remembered', async () => {
    const { memory, http, clock } = place();
    const head = headAt(records, 10);
    const before = endpoint.auditEvents().length;
    for (let again = 0; again < 3; again += 1) await anchorHead(endpoint.url, head, BY, memory, http);
    await anchorHead(endpoint.url, head, BY, place().memory, http);
    expect(endpoint.auditEvents()).toHaveLength(before + 1);
    expect(await readAnchor(memory)).toEqual({ base: endpoint.url, anchor: { ...head, at: clock.now }, trouble: null });
  });

  it('an endpoint without AuditEvents is asked again after a day, not before, and what it is asked for is said', async () => {
    let asked = 0;
    const { memory, http, clock } = place(async () => {
      asked += 1;
      return new Response('', { status: 404 });
    });
    const standing = await anchorHead('https://billing.example', headAt(records, 5), BY, memory, http);
    expect(standing).toMatchObject({ anchor: null, trouble: { why: expect.stringContaining('it answered 404'), since: clock.now } });
    clock.now += 23 * 3_600_000;
    await anchorHead('https://billing.example', headAt(records, 6), BY, memory, http);
    expect(asked).toBe(1);
    clock.now += 3_600_000;
    await anchorHead('https://billing.example', headAt(records, 7), BY, memory, http);
    expect(asked).toBe(2);
  });

  it('an endpoint that is ill, throttles or wants a sign-in is asked sooner; what it confirmed before stands', async () => {
    const answers = [200, 503, 429, 401, 200];
    const { memory, http, clock } = place(async () => new Response(null, { status: answers.shift() ?? 500 }));
    const at: (number | undefined)[] = [];
    for (const seq of [1, 2, 3, 4, 5]) {
      const { anchor, trouble } = await anchorHead('https://billing.example', headAt(records, seq), BY, memory, http);
      at.push(anchor?.seq);
      if (trouble) expect(trouble.nextAt - clock.now).toBeLessThanOrEqual(3_600_000);
      clock.now += 3_600_001;
    }
    expect(at).toEqual([1, 1, 1, 1, 5]);
  });

  it('another endpoint knows nothing of what the first confirmed', async () => {
    const { memory, http } = place(async () => new Response(null, { status: 500 }));
    await memory.set('audit-anchor', { base: 'https://old.example', anchor: { ...headAt(records, 9), at: 1 }, trouble: null });
    expect(await anchorHead('https://new.example', headAt(records, 9), BY, memory, http)).toMatchObject({ anchor: null });
  });
});

describe('what the server kept', () => {
  it('is read from a Bundle and from lines, other events passed over; a line that is none is named', () => {
    const event = auditEventOf(headAt(records, 3), BY);
    const login = { ...event, subtype: [] };
    const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry: [{ resource: event }, { resource: login }] });
    expect(readAnchors(bundle)).toEqual({ ok: true, anchors: [headAt(records, 3)] });
    expect(readAnchors(`${JSON.stringify(login)}\n${JSON.stringify(event)}\n`)).toEqual({ ok: true, anchors: [headAt(records, 3)] });
    expect(readAnchors(`${JSON.stringify(event)}\noops`)).toMatchObject({ ok: false, why: expect.stringMatching(/^Line 2/) });
  });
});

const verify = (...args: string[]) => {
  const { status, stdout } = spawnSync('npx', ['tsx', 'scripts/audit-verify.ts', ...args], { encoding: 'utf8' });
  return [status, stdout] as const;
};

describe('npm run audit:verify', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'audit-verify-'));
  let bundle = '';
  beforeAll(async () => {
    const { memory, http } = place();
    for (const seq of [12, 30]) expect((await anchorHead(endpoint.url, headAt(records, seq), BY, memory, http)).trouble).toBeNull();
    bundle = await (await fetch(`${endpoint.url}/AuditEvent`)).text();
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const write = (name: string, text: string): string => {
    const file = path.join(dir, name);
    writeFileSync(file, text);
    return file;
  };

  it('says whole, or the first record that is not, or the line that cannot be read; exit codes 0, 1, 2', async () => {
    const text = await fileOf(records);
    const [ok, said] = verify(write('whole.jsonl', text));
    expect([ok, said]).toEqual([0, expect.stringMatching(/40 records[\s\S]*\nWHOLE\.[\s\S]*vouches for itself only/)]);
    const changed = text.replace('"seq":7,"utc":"2026', '"seq":7,"utc":"2027');
    expect(verify(write('changed.jsonl', changed))).toEqual([1, expect.stringContaining('Record 7 was changed. Records 1 to 6 follow')]);
    expect(verify(write('cut.jsonl', text.slice(0, -20)))).toEqual([2, expect.stringContaining('Line 41: the file ends in the middle')]);
    expect(verify(path.join(dir, 'nothing.jsonl'))).toEqual([2, expect.stringContaining('cannot be opened')]);
  }, 30_000);

  it('with the endpoint’s own Bundle finds what was rewritten before the last anchor, and says what it cannot know', async () => {
    const anchors = write('anchors.json', bundle);
    expect(verify(write('whole.jsonl', await fileOf(records)), '--anchors', anchors)).toEqual([
      0,
      expect.stringMatching(/prove records 1 to 30[\s\S]*Records 31 to 40 follow from them, but whoever owned the device/),
    ]);
    const early = await fileOf(await aChain(40, records.slice(0, 20), 'supervisor'));
    expect(verify(write('early.jsonl', early), '--anchors', anchors)).toEqual([
      1,
      expect.stringMatching(/written anew from record 13 or later[\s\S]*proves records 1 to 12/),
    ]);
    const late = await fileOf(await aChain(40, records.slice(0, 35), 'supervisor'));
    expect(verify(write('late.jsonl', late), '--anchors', anchors)[0]).toBe(0);
    const whole = await fileOf(await aChain(40, [], 'supervisor'));
    expect(verify(write('anew.jsonl', whole), '--anchors', anchors)).toEqual([1, expect.stringContaining('none is of this chain')]);
  }, 30_000);
});
