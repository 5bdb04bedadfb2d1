// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readX12 } from '../../lib/claim/x12-read';
import type { X12Settings } from '../../lib/claim/x12-settings';
import { type Exported, type ExportTools, exportClaims, rewriteClaimFile } from '../../lib/queue/export';
import { transition } from '../../lib/queue/store';
import { Device, Killed } from './bench';
import { aStay, aSubmission, PARTIES } from './submissions';

const SETTINGS: X12Settings = {
  submitter: { name: 'Example Clinic', id: 'SUB1', contact: 'Billing', phone: '5555550100' },
  receiver: { name: 'Example Clearinghouse', id: 'EXCH' },
  senderQualifier: 'ZZ',
  senderId: '',
  receiverQualifier: '30',
  receiverId: '123456789',
  payerIds: [{ payer: 'example  health PLAN', id: 'EHP01' }],
  test: true,
};

const tools = (device: Device, change: Partial<ExportTools> = {}): ExportTools => ({
  db: device.db,
  area: device.area,
  cipher: device.cipher,
  settings: SETTINGS,
  parties: PARTIES,
  role: 'coder',
  now: () => device.now,
  random: () => 0.5,
  stamp: () => ({ date: '20261102', time: '1500' }),
  ...change,
});

function fileOf(exported: Exported) {
  if (!exported.ok) throw new Error(exported.why);
  return exported.file;
}
/** Control numbers and claims of a file. */
function contentOf(text: string) {
  const read = readX12(text);
  if (!read.ok || read.problems.length > 0) throw new Error('the file cannot be read');
  const [interchange] = read.interchanges;
  const [group] = interchange?.groups ?? [];
  return {
    isa: Number(interchange?.isa.elements[13]),
    group: Number(group?.gs.elements[6]),
    sets: (group?.sets ?? []).map(({ control, segments }) => [Number(control), segments.find(({ id }) => id === 'CLM')?.elements[1]]),
  };
}

async function withClaims(count: number): Promise<Device> {
  const device = await Device.fresh();
  for (let at = 1; at <= count; at += 1) await device.submit(aSubmission({ ref: `enc-${at}` }));
  return device;
}

describe('writing a claim file', () => {
  it('takes what waits, in order, and the rows keep its numbers', async () => {
    const device = await withClaims(3);
    const file = fileOf(await exportClaims('professional', tools(device)));
    const rows = await device.rows();
    expect(file).toMatchObject({ name: '837P-000000001.txt', claims: 3, left: [] });
    expect(contentOf(file.text)).toEqual({ isa: 1, group: 1, sets: rows.map(({ pcn }, at) => [at + 1, pcn]) });
    expect(rows.map(({ state, exported }) => [state, exported])).toEqual(
      [1, 2, 3].map((set) => ['exported', { isa: 1, group: 1, set, position: set, at: device.now }]),
    );
    expect(file.text).toMatch(/^ISA\*00\* {10}\*00\* {10}\*ZZ\*SUB1 {11}\*30\*123456789 {6}\*261102\*1500\*\^\*00501\*000000001\*0\*T\*:~/);
  });

  it('counts on in the next file, and one that takes nothing uses no number', async () => {
    const device = await withClaims(2);
    await exportClaims('professional', tools(device));
    expect(fileOf(await exportClaims('professional', tools(device)))).toEqual({ name: '', text: '', claims: 0, left: [] });
    await device.submit(aSubmission({ ref: 'enc-3' }));
    expect(contentOf(fileOf(await exportClaims('professional', tools(device))).text)).toMatchObject({
      isa: 2,
      group: 2,
      sets: [[3, expect.any(String)]],
    });
  });

  it('leaves out what lacks something, and what may be at the endpoint already, and says so', async () => {
    const device = await withClaims(2);
    await device.submit(aSubmission({ ref: 'enc-3', coverage: { payer: 'Another Payer', memberId: 'M1' } }));
    const [first] = await device.rows();
    const claimId = first?.claimId ?? '';
    await transition(device.db, claimId, { kind: 'lease', until: device.now, by: 'boot' }, device.now, () => 0.5, {});
    await transition(device.db, claimId, { kind: 'posting' }, device.now, () => 0.5, {});
    await transition(device.db, claimId, { kind: 'unclear', retryAfterMs: null, reasons: [] }, device.now, () => 0.5, {});
    const file = fileOf(await exportClaims('professional', tools(device)));
    expect(file.claims).toBe(1);
    expect(file.left.map(({ lacks }) => lacks.join(' '))).toEqual([
      expect.stringContaining('may already be at the endpoint'),
      expect.stringContaining('payer number'),
    ]);
    expect(await device.states()).toEqual(['unknown', 'exported', 'queued']);
    expect(JSON.stringify(file.left)).not.toMatch(/Canaryfield|EHP-77|Another/);
  });

  it('takes a claim in doubt once a person was told that it did not arrive, and the audit chain says that a person did', async () => {
    const device = await withClaims(2);
    await exportClaims('professional', tools(device));
    const [first, second] = (await device.rows()).map(({ claimId }) => claimId);
    await transition(device.db, first ?? '', { kind: 'not-arrived' }, device.now, () => 0.5, { role: 'supervisor' });
    await transition(device.db, second ?? '', { kind: 'arrived' }, device.now, () => 0.5, { role: 'coder' });
    expect(await device.states()).toEqual(['queued', 'accepted']);
    expect(fileOf(await exportClaims('professional', tools(device)))).toMatchObject({ name: '837P-000000002.txt', claims: 1, left: [] });
    expect((await device.rows())[0]?.exported).toMatchObject({ isa: 2, set: 3, position: 1 });
    const facts = (await device.db.getAll('events')).map(({ role, event, claimId }) => [role, event, claimId]);
    expect(facts).toContainEqual(['supervisor', 'not-arrived: queued', first]);
    expect(facts).toContainEqual(['coder', 'arrived: accepted', second]);
  });

  it('keeps professional and institutional claims apart', async () => {
    const device = await withClaims(1);
    const stay = { admission: { type: '1', source: '1', hour: '1315' }, discharge: { status: '01' } };
    await device.submit({ ...aStay(), billing: { stay } });
    expect(fileOf(await exportClaims('institutional', tools(device)))).toMatchObject({ name: '837I-000000001.txt', claims: 1 });
    expect(fileOf(await exportClaims('professional', tools(device)))).toMatchObject({ name: '837P-000000002.txt', claims: 1 });
  });

  it('bills by the parties of the day of submission, whatever the settings say now', async () => {
    const device = await withClaims(1);
    const later = { ...PARTIES, billingProvider: { ...PARTIES.billingProvider, name: 'Another Clinic' } };
    expect(fileOf(await exportClaims('professional', tools(device, { parties: later }))).text).toContain('NM1*85*2*EXAMPLE CLINIC*');
  });

  it('writes nothing where the files are not set up, or a claim moves meanwhile', async () => {
    const device = await withClaims(2);
    const unset = { ...SETTINGS, submitter: { ...SETTINGS.submitter, phone: '', id: 'A*B' } };
    expect(await exportClaims('professional', tools(device, { settings: unset }))).toMatchObject({
      ok: false,
      why: expect.stringMatching(/phone number is not ten digits.*submitter's ID/),
    });
    const claimId = (await device.rows())[1]?.claimId ?? '';
    const moving = tools(device);
    const { get } = moving.area;
    moving.area = {
      ...moving.area,
      get: async (key) => {
        await transition(device.db, claimId, { kind: 'lease', until: device.now, by: 'boot' }, device.now, () => 0.5, {});
        return get(key);
      },
    };
    expect(await exportClaims('professional', moving)).toMatchObject({ ok: false, why: expect.stringContaining('queue changed') });
    expect(await device.states()).toEqual(['queued', 'sending']);
    expect([await device.db.count('files'), await device.db.get('meta', 'x12')]).toEqual([0, undefined]);
  });
});

describe('writing a claim file again', () => {
  it('gives the same bytes under the same numbers, labelled as a repeat, and the audit chain is told', async () => {
    const device = await withClaims(2);
    const file = fileOf(await exportClaims('professional', tools(device)));
    await device.submit(aSubmission({ ref: 'enc-9' }));
    const again = fileOf(await rewriteClaimFile(1, tools(device, { settings: { ...SETTINGS, test: false } })));
    expect(again).toEqual({ name: '837P-000000001-repeat.txt', text: file.text, claims: 2, left: [] });
    await device.books();
    expect((await device.audit.getAll('chain')).map(({ event }) => event)).toContain('file-repeated: 000000001');
    expect(await device.states()).toEqual(['exported', 'exported', 'queued']);
  });

  it('says that there is no such file, or that it cannot be read', async () => {
    const device = await withClaims(1);
    expect(await rewriteClaimFile(7, tools(device))).toMatchObject({ ok: false, why: expect.stringContaining('000000007') });
    await exportClaims('professional', tools(device));
    const record = await device.db.get('files', 1);
    if (record) await device.db.put('files', { ...record, data: new ArrayBuffer(40) });
    expect(await rewriteClaimFile(1, tools(device))).toMatchObject({ ok: false, why: expect.stringContaining('cannot be read') });
  });

  it('lies on the disk without a word of the patient', async () => {
    const device = await withClaims(1);
    await exportClaims('professional', tools(device));
    const { data, iv, ...plain } = (await device.db.get('files', 1)) ?? { data: new ArrayBuffer(), iv: new Uint8Array() };
    expect(new TextDecoder('latin1').decode(data) + JSON.stringify(plain)).not.toMatch(/CANARYFIELD|EHP-77/);
    expect(data.byteLength).toBeGreaterThan(500);
    expect(iv).toHaveLength(12);
  });
});

describe('a worker killed while it writes a file', () => {
  it('leaves nothing of it, or a file that can be written again; no number twice, no claim in two files', async () => {
    const whole = await withClaims(3);
    whole.killAtStep(null);
    fileOf(await exportClaims('professional', tools(whole)));
    const points = whole.points.length;
    expect(points).toBeGreaterThan(8);
    for (let step = 1; step <= points; step += 1) {
      const device = await withClaims(3);
      device.killAtStep(step);
      await exportClaims('professional', tools(device)).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      const where = `killed at point ${step} (${device.points.at(-1)})`;
      await device.restart();
      const [states, kept] = [await device.states(), await device.db.getAll('files')];
      expect(states, where).toEqual(Array(3).fill(kept.length === 0 ? 'queued' : 'exported'));
      const next = fileOf(await exportClaims('professional', tools(device)));
      const file = kept.length === 0 ? next : fileOf(await rewriteClaimFile(1, tools(device)));
      expect(contentOf(file.text), where).toEqual({ isa: 1, group: 1, sets: (await device.rows()).map(({ pcn }, at) => [at + 1, pcn]) });
      if (kept.length > 0) expect(next.claims, where).toBe(0);
    }
  });

  it('and a database lost after it: what went out stays out, and the numbers go on', async () => {
    const device = await withClaims(2);
    await exportClaims('professional', tools(device));
    await device.empty();
    await device.restart();
    expect((await device.rows()).map(({ state, exported }) => [state, exported?.isa])).toEqual([
      ['exported', 1],
      ['exported', 1],
    ]);
    await device.submit(aSubmission({ ref: 'enc-9' }));
    expect(contentOf(fileOf(await exportClaims('professional', tools(device))).text)).toMatchObject({
      isa: 2,
      group: 2,
      sets: [[3, expect.any(String)]],
    });
  });
});
