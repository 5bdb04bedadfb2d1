// @vitest-environment node
// A file of answers moves our claims, once, and leaves everybody else's alone.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { takeAnswers } from '../../lib/endpoint/take';
import { unseal } from '../../lib/vault/seal';
import { Device, digest } from '../queue/bench';
import { aSubmission, NOW } from '../queue/submissions';
import { answerFile, claimStatus, remittance, ta1File } from './answer-files';

/** `NOW` is 2 November 2026, 15:00 UTC. */
async function withClaims(...refs: string[]): Promise<{ device: Device; pcns: string[] }> {
  const device = await Device.fresh();
  for (const ref of refs) await device.submit(aSubmission({ ref }));
  await device.drain();
  expect(await device.states()).toEqual(refs.map(() => 'accepted'));
  return { device, pcns: (await device.rows()).map(({ pcn }) => pcn) };
}

const take = (device: Device, text: string) =>
  takeAnswers(text, {
    db: device.db,
    cipher: device.cipher,
    digest,
    now: () => device.now,
    random: () => 0.5,
    role: 'coder',
    changed: () => undefined,
  });

const paid = (pcn: string, icn = 'PX1', status = '1', amount = '100'): string[] => [
  `CLP*${pcn}*${status}*${amount}*${amount}*0*12*${icn}*11*1`,
];
const denied = (pcn: string): string[] => [`CLP*${pcn}*1*100*0*0*12*PX1*11*1`, 'SVC*HC:99213*100*0', 'CAS*CO*50*100'];

describe('whose answer it is', () => {
  it('ours by the patient control number; of others nothing is kept but how many', async () => {
    const { device, pcns } = await withClaims('a', 'b');
    const text = answerFile('835', remittance(paid(pcns[0] ?? ''), paid('SOMEBODYELSES'), denied(pcns[1] ?? '')));
    const taken = await take(device, text);
    const [a, b] = await device.rows();
    expect(taken).toEqual({
      kind: '835',
      interchanges: 1,
      applied: [
        { claimId: a?.claimId, state: 'paid' },
        { claimId: b?.claimId, state: 'denied' },
      ],
      unchanged: 0,
      notOurs: 1,
      problems: [],
    });
    expect(b?.reasons).toMatchObject([{ code: '50', group: 'CO', cents: 10_000, line: 1 }]);
    expect(await device.db.count('inbox')).toBe(2);
    const facts = (await device.db.getAll('events')).map(({ event }) => event);
    expect(facts).toContain('answers taken: 835, 2 applied, 1 not ours');
    expect(JSON.stringify(facts)).not.toContain('SOMEBODYELSES');
  });

  it('keeps what the file said of the claim under seal, and only that', async () => {
    const { device, pcns } = await withClaims('a');
    await take(device, answerFile('835', remittance([...paid(pcns[0] ?? ''), 'NM1*QC*1*CANARYFIELD'], paid('OTHER', 'PXOTHER'))));
    const [entry] = await device.db.getAll('inbox');
    const text = entry ? await unseal(device.cipher.subtle, device.cipher.key, { id: entry.id, version: 1, schema: 'answer' }, entry) : '';
    expect(text).toContain('CANARYFIELD');
    expect(text).not.toContain('PXOTHER');
    expect(entry?.id).toMatch(/^x12:3:202611031200:[0-9a-f]{64}:/);
  });

  it('every claim of a transaction set, a group or an interchange that went out', async () => {
    const { device } = await withClaims('a', 'b', 'c');
    const rows = await device.rows();
    for (const [at, row] of rows.entries())
      await device.db.put('outbox', {
        ...row,
        state: 'exported',
        exported: { isa: 31, group: 12, set: at < 2 ? 1 : 2, at: NOW, position: at + 1 },
      });
    const acknowledged = answerFile('999', ['AK1*HC*12', 'AK2*837*0001', 'IK5*R*5', 'AK2*837*0002', 'IK5*A', 'AK9*P*2*2*1']);
    expect((await take(device, acknowledged)).applied.map(({ state }) => state)).toEqual(['rejected', 'rejected', 'accepted']);
    expect(await take(device, ta1File(32, 'R', '024'))).toMatchObject({ applied: [], notOurs: 1 });
    expect(await take(device, ta1File(31, 'R', '024', { isa: 2, issued: '2611031300' }))).toMatchObject({
      kind: 'TA1',
      applied: [{}, {}, {}],
    });
  });
});

describe('the same again, and out of turn', () => {
  it('a file dropped twice changes nothing, however it is wrapped', async () => {
    const { device, pcns } = await withClaims('a');
    const text = answerFile('835', remittance(denied(pcns[0] ?? '')));
    await take(device, text);
    const before = await device.rows();
    expect(await take(device, text)).toMatchObject({ applied: [], unchanged: 1 });
    expect(await take(device, text.replaceAll('~', '~\r\n'))).toMatchObject({ applied: [], unchanged: 1 });
    expect(await device.rows()).toEqual(before);
    expect(await device.db.count('inbox')).toBe(1);
  });

  it('stopped in the middle, the same file does the rest', async () => {
    const { device, pcns } = await withClaims('a', 'b');
    const text = answerFile('835', remittance(denied(pcns[0] ?? ''), paid(pcns[1] ?? '')));
    let seen = 0;
    const tools = { db: device.db, cipher: device.cipher, digest, now: () => device.now, random: () => 0.5, role: 'coder' };
    const stop = () => {
      seen += 1;
      throw new Error('the worker died');
    };
    await expect(takeAnswers(text, { ...tools, changed: stop })).rejects.toThrow('died');
    expect(seen).toBe(1);
    expect(await take(device, text)).toMatchObject({ applied: [{ state: 'paid' }], unchanged: 1 });
    expect(await device.states()).toEqual(['denied', 'paid']);
  });

  it('an older remittance, or a status after it, does not take a claim back', async () => {
    const { device, pcns } = await withClaims('a');
    const pcn = pcns[0] ?? '';
    await take(device, answerFile('835', remittance(paid(pcn)), { issued: '2611051200' }));
    expect(await take(device, answerFile('835', remittance(denied(pcn)), { isa: 2, issued: '2611041200' }))).toMatchObject({
      unchanged: 1,
    });
    expect(
      await take(device, answerFile('277CA', claimStatus(pcn, 'STC*A7:21*20261106*U*1'), { isa: 3, issued: '2611061200' })),
    ).toMatchObject({
      unchanged: 1,
    });
    expect(await device.states()).toEqual(['paid']);
  });

  it('accepted, pended, paid, taken back, paid less: each file moves it on', async () => {
    const { device, pcns } = await withClaims('a');
    const pcn = pcns[0] ?? '';
    const states: string[] = [];
    const step = async (text: string): Promise<void> => {
      await take(device, text);
      states.push(...(await device.states()));
    };
    await step(answerFile('277CA', claimStatus(pcn, 'STC*A2:20*20261103*WQ*1', 'REF*1K*PX9'), { isa: 1, issued: '2611031200' }));
    await step(answerFile('277', claimStatus(pcn, 'STC*P2:20*20261104**1'), { isa: 2, issued: '2611041200' }));
    await step(answerFile('835', remittance(paid(pcn)), { isa: 3, issued: '2611051200' }));
    await step(answerFile('835', remittance(paid(pcn, 'PX1', '22', '-100')), { isa: 4, issued: '2611061200' }));
    await step(
      answerFile('835', remittance([`CLP*${pcn}*1*100*40*0*12*PX1*11*1`, 'SVC*HC:99213*100*40', 'CAS*CO*151*60']), {
        isa: 5,
        issued: '2611071200',
      }),
    );
    expect(states).toEqual(['acknowledged', 'pended', 'paid', 'denied', 'partial']);
  });

  it('a reversal and its correction in one file are one answer, whichever comes first', async () => {
    for (const corrected of [
      (back: string[], now: string[]) => remittance(back, now),
      (back: string[], now: string[]) => remittance(now, back),
    ]) {
      const { device, pcns } = await withClaims('a');
      const pcn = pcns[0] ?? '';
      await take(device, answerFile('835', remittance(denied(pcn))));
      const taken = await take(
        device,
        answerFile('835', corrected(paid(pcn, 'PX1', '22', '0'), paid(pcn)), { isa: 2, issued: '2611041200' }),
      );
      expect(taken).toMatchObject({ applied: [{ state: 'paid' }], unchanged: 0 });
    }
  });
});

describe('a corrected claim keeps its patient control number', () => {
  it('an answer goes to the version it is about, and an old file not to the new one', async () => {
    const { device, pcns } = await withClaims('a');
    const pcn = pcns[0] ?? '';
    const [first] = await device.rows();
    const original = answerFile('835', remittance(denied(pcn)));
    await take(device, original);
    device.now += 3 * 24 * 60 * 60_000;
    const corrected = await device.submit(aSubmission({ ref: 'a', replaces: first?.claimId ?? '' }));
    expect(corrected.ok).toBe(true);
    await device.drain();
    expect(await device.states()).toEqual(['superseded', 'accepted']);
    expect(await take(device, original)).toMatchObject({ applied: [], unchanged: 1 });
    const late = answerFile('835', remittance([...denied(pcn), 'LQ*HE*N115']), { isa: 9, issued: '2611031300' });
    expect(await take(device, late)).toMatchObject({ applied: [], unchanged: 1 });
    const both = remittance(paid(pcn, 'PX1', '22', '0'), [`CLP*${pcn}*1*100*100*0*12*PX2*11*7`]);
    expect(await take(device, answerFile('835', both, { isa: 10, issued: '2611081200' }))).toMatchObject({ applied: [{ state: 'paid' }] });
    expect(await device.states()).toEqual(['superseded', 'paid']);
  });
});

it('a file with anything wrong in it is refused whole, and says where', async () => {
  const { device, pcns } = await withClaims('a');
  const text = answerFile('835', remittance(paid(pcns[0] ?? ''))).replace('GE*1*7', 'GE*2*7');
  const taken = await take(device, text);
  expect(taken).toMatchObject({ kind: 'unreadable', applied: [], notOurs: 0 });
  expect(taken.problems).toEqual([
    expect.stringMatching(/^Segment \d+, byte \d+: GE01 says 2; there are 1/),
    'Nothing of the file was taken.',
  ]);
  expect(await device.states()).toEqual(['accepted']);
});

it('what the payer took back for other reasons is told apart', async () => {
  const { device, pcns } = await withClaims('a');
  const taken = await take(device, answerFile('835', [...remittance(paid(pcns[0] ?? '')), 'PLB*1234567893*20261231*WO:1*25.5']));
  expect(taken.problems).toEqual(['The remittance holds 1 provider adjustments (PLB), 25.50 in all. They belong to no claim.']);
});
