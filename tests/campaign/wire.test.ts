// @vitest-environment node
// Each fault of the faulting endpoint is what its name says, seen from the other end of the line.
import { afterEach, describe, expect, it } from 'vitest';
import { PAUSING, SINGLE, SLOW, shuffled } from './wire/deck';
import type { WireFault } from './wire/fault';
import { startWire, type Wire } from './wire/server';

const ALL = [...SINGLE, ...PAUSING, ...SLOW];
const CONTENT_HASH = 'https://chartside.example/content-hash';
let wire: Wire | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

const fault = (name: string): WireFault => {
  const found = ALL.find((each) => each.name === name);
  if (!found) throw new Error(`no fault ${name}`);
  return found;
};

const aClaim = (id: string): string =>
  JSON.stringify({
    resourceType: 'Claim',
    id,
    extension: [{ url: CONTENT_HASH, valueString: 'a'.repeat(64) }],
    status: 'active',
    type: { text: 'professional' },
    use: 'claim',
    patient: { display: 'Somebody invented' },
    created: '2026-11-09',
    provider: { display: 'Practice' },
    priority: { text: 'normal' },
    insurance: [{ sequence: 1, focal: true, coverage: { display: 'Plan' } }],
  });

const meet = async (name: string): Promise<Wire> => {
  wire = await startWire([fault(name)]);
  return wire;
};

/** What came of one PUT: the status and body, or `cut` with whether a status had come by then; `silent` after a while. */
async function put({ url }: Wire, id = 'one', ms = 15_000) {
  const init: RequestInit = { method: 'PUT', body: aClaim(id), redirect: 'manual', signal: AbortSignal.timeout(ms) };
  let status = 0;
  try {
    const response = await fetch(`${url}/Claim/${id}`, init);
    status = response.status;
    return { status, body: await response.text(), headers: response.headers };
  } catch (error) {
    return { status, broke: (error as Error).name === 'TimeoutError' ? 'silent' : 'cut' };
  }
}

const times = ({ applied }: Wire): number => applied.get('one')?.length ?? 0;

describe('a faulting endpoint', () => {
  it('gives each new claim the next fault, and the same one until it is mended', async () => {
    wire = await startWire([fault('500-before'), fault('404')]);
    expect([(await put(wire, 'one')).status, (await put(wire, 'two')).status, (await put(wire, 'one')).status]).toEqual([500, 404, 500]);
    expect((await put(wire, 'three')).status).toBe(201);
    wire.mend('one');
    expect((await put(wire, 'one')).status).toBe(201);
    expect([wire.faultOf('one')?.name, wire.faultOf('two')?.name, wire.faultOf('three'), wire.faultOf('four')]).toEqual([
      '500-before',
      '404',
      null,
      undefined,
    ]);
  });

  it('deals every fault as often as it was asked, by the seed', () => {
    const dealt = shuffled(ALL, 3, 7).map(({ name }) => name);
    expect(dealt).toEqual(shuffled(ALL, 3, 7).map(({ name }) => name));
    expect(dealt).not.toEqual(shuffled(ALL, 3, 8).map(({ name }) => name));
    for (const { name } of ALL) expect(dealt.filter((each) => each === name)).toHaveLength(3);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    expect(ALL.length).toBeGreaterThanOrEqual(32);
  });

  it('is shut and open again at the same address', async () => {
    wire = await startWire([]);
    await wire.door.shut();
    expect(await put(wire)).toEqual({ status: 0, broke: 'cut' });
    await wire.door.reopen();
    expect((await put(wire)).status).toBe(201);
  });
});

describe('the connection', () => {
  it.each([
    ['refused-connection', 0, 0],
    ['reset-before-read', 0, 0],
    ['reset-after-read', 0, 0],
    ['reset-after-apply', 0, 1],
    ['reset-after-status', 201, 1],
    ['closed-after-apply', 0, 1],
    ['no-http', 0, 0],
    ['late-twin', 0, 0],
    ['applied-twice-at-once', 0, 2],
    ['truncated-body', 201, 1],
    ['no-gzip', 200, 1],
  ])('%s breaks off after status %i and %i applied', async (name, status, applied) => {
    const met = await meet(name);
    expect(await put(met)).toEqual({ status, broke: 'cut' });
    expect(times(met)).toBe(applied);
  });

  it.each([
    ['hang-before-apply', 0, 0],
    ['hang-after-apply', 0, 1],
    ['hang-in-body', 201, 1],
    ['drip', 201, 1],
  ])('%s is silent after status %i and %i applied', async (name, status, applied) => {
    const met = await meet(name);
    expect(await put(met, 'one', 1_500)).toEqual({ status, broke: 'silent' });
    expect(times(met)).toBe(applied);
  });

  it('a claim that was cut off comes in once more after its repetition was stored', async () => {
    const met = await meet('late-twin');
    await put(met);
    met.mend('one');
    expect((await put(met)).status).toBe(201);
    await expect.poll(() => times(met)).toBe(2);
    expect(new Set(met.applied.get('one')).size).toBe(1);
  });

  it('refuses the question before the claim as well', async () => {
    const { url } = await meet('refused-connection');
    await expect(fetch(`${url}/Claim/one`, { method: 'OPTIONS' })).rejects.toThrow('fetch failed');
  });
});

describe('the answer', () => {
  const kinds = ALL.map(({ name }) => name).filter((name) => /\d{3}/.test(name));
  it.each(kinds)('%s has its status', async (name) => {
    const met = await meet(name);
    const status = Number(/\d{3}/.exec(name)?.[0]);
    expect((await put(met)).status).toBe(status);
    const stores = /after-apply|stored|empty$|^outcome-error/.test(name);
    expect(times(met)).toBe(stores ? 1 : 0);
  });

  it.each([
    ['wrong-id', { resourceType: 'Claim', id: 'somebody-elses' }],
    ['wrong-type', { resourceType: 'Patient', id: 'one' }],
    ['outcome-error-200', { resourceType: 'OperationOutcome' }],
    ['wrong-hash', { id: 'one', extension: [{ url: CONTENT_HASH, valueString: '0'.repeat(64) }] }],
  ])('%s is about something else', async (name, said) => {
    const met = await meet(name);
    const { body } = await put(met);
    expect(JSON.parse(body ?? '')).toMatchObject(said);
    expect(times(met)).toBe(1);
  });

  it('swells, directly or once it is unpacked', async () => {
    expect((await put(await meet('oversize-body'))).body?.length).toBeGreaterThan(9_000_000);
    await wire?.close();
    const bomb = await put(await meet('gzip-bomb'));
    expect(bomb.body?.length).toBe(64_000_000);
    expect(Number(bomb.headers?.get('content-length'))).toBeLessThan(300_000);
  });

  it('is half of itself, a page, or nothing', async () => {
    for (const name of ['truncated-json', 'truncated-chunks']) {
      const cut = (await put(await meet(name))).body ?? '';
      expect(cut).toMatch(/^\{"resourceType":"Claim"/);
      expect(() => JSON.parse(cut)).toThrow(SyntaxError);
      expect(times(wire as Wire)).toBe(1);
      await wire?.close();
    }
    expect((await put(await meet('captive-html'))).body).toContain('<title>Sign in</title>');
    await wire?.close();
    expect((await put(await meet('200-empty'))).body).toBe('');
  });

  it('asks for patience in every way', async () => {
    const said: Record<string, string | null> = {};
    for (const { name } of PAUSING) {
      said[name] = (await put(await meet(name))).headers?.get('retry-after') ?? null;
      await wire?.close();
    }
    expect(said).toMatchObject({ '429': null, '429-seconds': '40', '429-zero': '0', '429-negative': '-5', '429-garbage': 'in a while' });
    expect(Date.parse(said['429-date'] ?? '') - Date.now()).toBeGreaterThan(85_000);
    expect(Date.parse(said['429-date-slow-clock'] ?? '')).toBeLessThan(Date.now() - 80_000_000);
    expect(Number(said['429-huge'])).toBeGreaterThan(1e18);
  });

  it('leads elsewhere, and counts who follows', async () => {
    const met = await meet('redirect-307');
    const { status, headers } = await put(met);
    expect([status, headers?.get('location'), met.elsewhere]).toEqual([307, '/elsewhere', 0]);
    await fetch(`${met.url}${headers?.get('location')}`);
    expect(met.elsewhere).toBe(1);
  });
});
