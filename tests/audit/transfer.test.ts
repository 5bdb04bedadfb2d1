// @vitest-environment node
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNSENT } from '../../lib/queue/states';
import { transition } from '../../lib/queue/store';
import { handOver, type MovedClaim, MovedClaimSchema, type MoveTools, movedAfter, takeOver } from '../../lib/queue/transfer';
import { openFile, sealFile } from '../../lib/vault/sealed-file';
import { seeded } from '../endpoint/faults';
import { Device, digest, Remote } from '../queue/bench';
import { aSubmission } from '../queue/submissions';

const subtle = webcrypto.subtle as unknown as SubtleCrypto;
const random = (length: number): Uint8Array<ArrayBuffer> => webcrypto.getRandomValues(new Uint8Array(length));

const toolsOf = ({ db, area, cipher, lockKey, now }: Device): MoveTools => ({
  db,
  area,
  cipher,
  lockKey,
  digest,
  now: () => now,
  random: () => 0.5,
  role: 'coder',
});

/** What a file would hold, through text and schema as the messages take it. */
async function exported(device: Device): Promise<MovedClaim[]> {
  await handOver(toolsOf(device));
  const all: MovedClaim[] = [];
  for (let next: number | null = 0; next !== null; ) {
    const page: Awaited<ReturnType<typeof movedAfter>> = await movedAfter(toolsOf(device), next);
    all.push(...page.claims);
    next = page.next;
  }
  return all.map((claim) => MovedClaimSchema.parse(JSON.parse(JSON.stringify(claim))));
}

/** Two devices with one endpoint. */
async function aPair(): Promise<[Device, Device]> {
  const [from, to] = [await Device.fresh(), await Device.fresh()];
  to.remote = from.remote;
  return [from, to];
}

const submitOn = async (device: Device, ref: string): Promise<string> => {
  const done = await device.submit(aSubmission({ ref }));
  if (!done.ok) throw new Error(done.why);
  return done.row.claimId;
};

/** Every claim was applied with one content; `ids` are all there. */
function expectOnce(remote: Remote, ids: string[]): void {
  const bodies = new Map<string, Set<string>>();
  for (const { id, body } of remote.applied) bodies.set(id, (bodies.get(id) ?? new Set()).add(body));
  expect([...bodies.keys()].sort()).toEqual([...ids].sort());
  for (const [id, contents] of bodies) expect(contents.size, id).toBe(1);
}

describe('a queue moved to another device', () => {
  it('goes on there with the same ids and bytes, and rests on the device it came from', async () => {
    const [from, to] = await aPair();
    const ids = [await submitOn(from, 'a'), await submitOn(from, 'b')];
    const claims = await exported(from);
    expect(await from.states()).toEqual(['held-human', 'held-human']);
    await from.settle();
    expect(from.remote.applied).toEqual([]);
    expect(await takeOver(claims, toolsOf(to))).toEqual({ taken: 2, further: 0, kept: 0, leftOut: 0 });
    expect(await to.states()).toEqual(['queued', 'queued']);
    expect([...to.kept.keys()].filter((key) => key.startsWith('j:'))).toHaveLength(2);
    await to.settle();
    expect(await to.states()).toEqual(['accepted', 'accepted']);
    expectOnce(to.remote, ids);
  });

  it('a claim that may have been sent comes in as unknown; what is answered comes with its answer and its words', async () => {
    const [from, to] = await aPair();
    const answered = await submitOn(from, 'b');
    from.remote.answers = () => ({
      kind: 'answered',
      state: 'denied',
      payerControlNumber: 'ICN1',
      reasons: [{ code: '16', text: 'A word of the payer.', line: 1 }],
      lines: [],
    });
    await from.drain();
    from.now += 10_000;
    await from.drain();
    from.remote.next = ['unclear'];
    await submitOn(from, 'a');
    await from.drain();
    expect(await from.states()).toEqual(['denied', 'unknown']);
    const claims = await exported(from);
    expect(claims[0]).toMatchObject({
      row: { reasons: [{ text: 'A word of the payer.' }] },
      answers: [{ resource: { words: 'an answer' } }],
    });
    await takeOver(claims, toolsOf(to));
    expect(await to.states()).toEqual(['denied', 'unknown']);
    expect((await to.rows())[0]).toMatchObject({ payerControlNumber: 'ICN1', reasons: [{ code: '16', text: '' }] });
    expect(await to.db.count('inbox')).toBe(await from.db.count('inbox'));
    for (let skip = 0; skip < 50; skip += 1) to.newId();
    const correction = aSubmission({ ref: 'b', replaces: answered });
    expect(await from.submit(correction)).toMatchObject({ ok: false, why: expect.stringContaining('went out in an exported queue') });
    expect(await to.submit(correction)).toMatchObject({ ok: true, row: { frequency: '7' } });
  });

  it('imported again, or where it came from, it doubles nothing; brought back, the claims go on', async () => {
    const [from, to] = await aPair();
    const ids = [await submitOn(from, 'a')];
    const claims = await exported(from);
    await takeOver(claims, toolsOf(to));
    expect(await takeOver(claims, toolsOf(to))).toEqual({ taken: 0, further: 0, kept: 1, leftOut: 0 });
    expect(await takeOver(claims, toolsOf(from))).toEqual({ taken: 0, further: 1, kept: 0, leftOut: 0 });
    expect(await from.states()).toEqual(['queued']);
    await Promise.all([from.settle(), to.settle()]);
    expect([await from.states(), await to.states()]).toEqual([['accepted'], ['accepted']]);
    expectOnce(from.remote, ids);
  });

  it('of two copies the further one holds, whichever way the file goes', async () => {
    const [from, to] = await aPair();
    await submitOn(from, 'a');
    const early = await exported(from);
    await takeOver(early, toolsOf(to));
    await to.settle();
    expect(await to.states()).toEqual(['accepted']);
    expect(await takeOver(early, toolsOf(to))).toMatchObject({ kept: 1 });
    expect(await to.states()).toEqual(['accepted']);
    expect(await takeOver(await exported(to), toolsOf(from))).toMatchObject({ further: 1 });
    expect(await from.states()).toEqual(['accepted']);
  });

  it('a person releases what was handed over, and it goes from here after all', async () => {
    const [from] = await aPair();
    const id = await submitOn(from, 'a');
    await exported(from);
    await transition(from.db, id, { kind: 'released' }, from.now, () => 0.5, {});
    expect((await from.rows())[0]).toMatchObject({ state: 'queued', handedOver: undefined });
    await from.settle();
    expectOnce(from.remote, [id]);
  });

  it('an exported claim keeps its control number and its state', async () => {
    const [from, to] = await aPair();
    const id = await submitOn(from, 'a');
    const control = { isa: 7, group: 7, set: 1 };
    await transition(from.db, id, { kind: 'exported', control, position: 1 }, from.now, () => 0.5, {});
    const [before] = await from.rows();
    await takeOver(await exported(from), toolsOf(to));
    expect((await to.rows())[0]).toMatchObject({ state: 'exported', pcn: before?.pcn, exported: control, mayBeThere: true });
    await to.settle();
    expect(to.remote.applied).toEqual([]);
  });

  it('a claim for an encounter that has another live claim here is held', async () => {
    const [from, to] = await aPair();
    await submitOn(from, 'same');
    for (let skip = 0; skip < 50; skip += 1) to.newId();
    await submitOn(to, 'same');
    await takeOver(await exported(from), toolsOf(to));
    expect(await to.states()).toEqual(['queued', 'held-human']);
  });

  it('another claim under a known id, and bytes that are not the claim’s, are left out', async () => {
    const [from, to] = await aPair();
    await submitOn(from, 'a');
    await submitOn(to, 'b');
    const [claim] = await exported(from);
    if (!claim?.payload) throw new Error('no claim');
    expect(await takeOver([claim], toolsOf(to))).toMatchObject({ leftOut: 1 });
    const third = await Device.fresh();
    expect(await takeOver([{ ...claim, payload: { ...claim.payload, body: '{}' } }], toolsOf(third))).toMatchObject({ leftOut: 1 });
    expect(await third.rows()).toEqual([]);
  });

  it('facts of both are in the chains of both', async () => {
    const [from, to] = await aPair();
    await submitOn(from, 'a');
    await takeOver(await exported(from), toolsOf(to));
    await Promise.all([from.books(), to.books()]);
    expect((await from.audit.getAll('chain')).map(({ event }) => event)).toEqual(['queued', 'held-human']);
    expect((await to.audit.getAll('chain')).map(({ event }) => event)).toEqual(['imported: queued']);
  });

  it('at any moment and whatever happened before, in the end each claim was applied with one content', async () => {
    const chance = seeded(20_261_130);
    for (let trial = 0; trial < 60; trial += 1) {
      const [from, to] = await aPair();
      const kinds = ['accepted', 'unclear', 'wait'] as const;
      from.remote.next = Array.from({ length: 6 }, () => kinds[Math.floor(chance() * 3)] ?? 'accepted');
      const ids: string[] = [];
      for (let at = 0; at < 5; at += 1) {
        ids.push(await submitOn(from, `e${at}`));
        if (chance() < 0.5) await from.drain();
        from.now += Math.floor(chance() * 8_000);
      }
      const moved = await exported(from);
      to.now = from.now;
      if (chance() < 0.3) for (const id of ids) await transition(from.db, id, { kind: 'released' }, from.now, chance, {});
      await takeOver(moved, toolsOf(to));
      if (chance() < 0.3) await takeOver(moved, toolsOf(from));
      if (chance() < 0.3) await takeOver(moved, toolsOf(to));
      await Promise.all([from.settle(), to.settle()]);
      expectOnce(from.remote, ids);
      expect(
        (await to.states()).filter((state) => (UNSENT as readonly string[]).includes(state)),
        `trial ${trial}`,
      ).toEqual([]);
    }
  }, 60_000);
});

describe('the exported file', () => {
  const PASS = 'ten letters and more';
  let text = '';
  beforeAll(async () => {
    text = await sealFile(PASS, [{ name: 'Canaryfield' }, { n: 2 }], '2026-11-02T10:00:00.000Z', { subtle, random });
  });
  const why = async (changed: string, pass = PASS): Promise<string> => {
    const opened = await openFile(pass, changed, { subtle });
    return opened.ok ? 'opened' : opened.why;
  };

  it('opens under its passphrase, and shows nothing of its content', async () => {
    expect(await openFile(PASS, text, { subtle })).toEqual({
      ok: true,
      exportedAt: '2026-11-02T10:00:00.000Z',
      parts: [{ name: 'Canaryfield' }, { n: 2 }],
    });
    expect(text).not.toContain('Canaryfield');
  });

  it('says which it is: another passphrase, another file, cut, exchanged or damaged', async () => {
    const lines = text.split('\n');
    expect(await why(text, 'another passphrase')).toMatch(/passphrase does not open.*Nothing was changed/);
    expect(await why('a,b,c\n1,2,3\n')).toMatch(/not a queue exported by Chartside/);
    expect(await why('')).toMatch(/not a queue exported by Chartside/);
    expect(await why(lines.slice(0, 2).join('\n'))).toMatch(/The file is cut: it should have 2 parts and has 0/);
    expect(await why([lines[0], lines[2], lines[1], ''].join('\n'))).toMatch(/Part 1 of 2 is damaged/);
    expect(await why(text.replace('"parts":2', '"parts":1'))).toMatch(/The file is cut/);
    expect(await why(text.replace('2026-11-02T10', '2026-11-02T11'))).toMatch(/first line of the file is damaged/);
  });

  it('never opens with a byte changed', async () => {
    const chance = seeded(5);
    for (let trial = 0; trial < 12; trial += 1) {
      const bytes = Buffer.from(text);
      const at = Math.floor(chance() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 7));
      expect(await why(bytes.toString('utf8')), `byte ${at}`).not.toBe('opened');
    }
  }, 60_000);
});
