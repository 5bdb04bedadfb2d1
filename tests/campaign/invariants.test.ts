// @vitest-environment node
// Each invariant fails on a ledger that breaks it, and on no other: a campaign that could not fail would prove nothing.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { QueueItem } from '../../lib/queue/entry';
import { newRow } from '../../lib/queue/put';
import { type AuditRecord, hashOf } from '../../lib/vault/audit';
import { judge } from './invariants';
import type { AppliedBody, Ledgers, Promised } from './ledgers';
import { isLegalStep } from './legal-steps';
import { CANARY } from './trial-submission';

const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

const promise = (claimId: string, change: Partial<Promised> = {}): Promised => ({
  claimId,
  pcn: `PCN-${claimId}`,
  content: `content of ${claimId}`,
  replaces: null,
  ...change,
});
const body = (id: string, change: Partial<AppliedBody> = {}): AppliedBody => ({
  id,
  sha256: `bytes of ${id}`,
  content: `content of ${id}`,
  ...change,
});
const row = (claimId: string, change: Partial<QueueItem> = {}): QueueItem => ({
  ...newRow({ claimId, pcn: 'p', original: null, frequency: '1', payloadHash: '', lock: '', patient: '', now: 0 }),
  state: 'accepted',
  serviceDate: null,
  totalCents: 0,
  codes: [],
  patientKey: '',
  services: [],
  renderingNpi: null,
  ...change,
});

/** A claim and its correction, the first in this state. */
const versions = (state: QueueItem['state']): QueueItem[] => [row('a', { state, lineage: 'a' }), row('b', { lineage: 'a' })];

/** A chain with these events, in order. */
async function chainOf(events: [claimId: string, event: string][]): Promise<AuditRecord[]> {
  const records: AuditRecord[] = [];
  for (const [at, [claimId, event]] of events.entries()) {
    const open = {
      seq: at + 1,
      utc: '2026-11-09T10:00:00.000Z',
      user: 'this device',
      role: 'worker',
      event,
      claimId,
      payloadHash: null,
      prev: records.at(-1)?.hash ?? '',
    };
    records.push({ ...open, hash: await hashOf(open, digest) });
  }
  return records;
}

/** Two claims, promised, delivered, accepted and on record. */
async function sound(change: Partial<Ledgers> = {}): Promise<Ledgers> {
  const records = await chainOf(
    ['a', 'b'].flatMap((id) => ['queued', 'sending', 'accepted'].map((event): [string, string] => [id, event])),
  );
  return {
    promised: [promise('a'), promise('b')],
    unanswered: [],
    rows: [row('a'), row('b')],
    chain: { records, head: { seq: records.length, hash: records.at(-1)?.hash ?? '' } },
    applied: [body('a'), body('b')],
    exposures: [{ where: 'a console', text: 'claims: 2' }],
    told: [{ fault: 'the disk was full', shown: true }],
    lossShown: false,
    quiet: true,
    ...change,
  };
}

const all = async (ledgers: Ledgers) => {
  const { lost, doubled, unexplained } = await judge(ledgers);
  return [...lost, ...doubled, ...unexplained];
};

describe('the judge', () => {
  it('has nothing against two claims that went their way', async () => {
    expect(await all(await sound())).toEqual([]);
  });

  it('I1: a claim that is neither at the endpoint nor in the queue', async () => {
    expect((await judge(await sound({ applied: [body('a')], rows: [row('a')] }))).lost).toEqual(['I1: b is lost']);
  });

  it('I1: a claim that is held with a reason is not lost, and one that never arrives is not forgotten', async () => {
    const held = row('b', { state: 'held-human', heldFor: 'The endpoint refuses it.' });
    const records = await chainOf([
      ['a', 'queued'],
      ['a', 'sending'],
      ['a', 'accepted'],
      ['b', 'queued'],
      ['b', 'sending'],
      ['b', 'held-human'],
    ]);
    const chain = { records, head: null };
    const base = { applied: [body('a')], chain };
    expect(await all(await sound({ ...base, rows: [row('a'), held] }))).toEqual([]);
    expect(await all(await sound({ ...base, rows: [row('a'), { ...held, heldFor: null }] }))).toEqual([
      'I7: b is held-human and nothing says why',
    ]);
    expect(await all(await sound({ applied: [body('a')], rows: [row('a'), row('b')] }))).toEqual([
      'I1: b is accepted here and not at the endpoint',
    ]);
    expect((await judge(await sound({ rows: [row('a'), row('b', { state: 'unknown' })] }))).unexplained[0]).toBe('I1: b is still unknown');
  });

  it('I2: two contents under one id, two claims of one submission, one claim sent twice although nothing broke', async () => {
    expect((await judge(await sound({ applied: [body('a'), body('b'), body('b', { sha256: 'others' })], quiet: false }))).doubled).toEqual([
      'I2: b was applied with two contents',
    ]);
    const twin = [promise('a'), promise('b', { content: 'content of a' })];
    expect((await judge(await sound({ promised: twin, applied: [body('a'), body('b', { content: 'content of a' })] }))).doubled).toEqual([
      'I2: one submission became a and b',
    ]);
    const again = [body('a'), body('b'), body('b')];
    expect((await judge(await sound({ applied: again }))).doubled).toEqual(['I2: b was sent twice without a reason']);
    expect(await all(await sound({ applied: again, quiet: false }))).toEqual([]);
  });

  it('I2: a correction and what it corrects both stand', async () => {
    expect((await judge(await sound({ rows: versions('accepted') }))).doubled).toEqual(['I2: of one lineage both stand: a and b']);
    expect((await judge(await sound({ rows: versions('superseded') }))).doubled).toEqual([]);
  });

  it('I3: a claim nobody submitted, and one that arrived with another content', async () => {
    expect(await all(await sound({ applied: [body('a'), body('b'), body('c')] }))).toEqual(['I3: nobody submitted c']);
    expect(await all(await sound({ applied: [body('a'), body('b', { content: 'content of x' })] }))).toEqual([
      'I3: b arrived with another content than was submitted',
    ]);
  });

  it('I3: a submission whose answer was lost may exist once, and then the queue shows it', async () => {
    const applied = [body('a'), body('b'), body('c')];
    const unanswered = ['content of c'];
    expect(await all(await sound({ applied, unanswered }))).toEqual(['I3: c was never promised and is not in the queue']);
    const twice = [...applied, body('d', { content: 'content of c' })];
    const rows = ['a', 'b', 'c', 'd'].map((id) => row(id));
    expect((await judge(await sound({ applied: twice, unanswered, rows }))).doubled).toEqual(['I2: one submission became c and d']);
  });

  it('I4: a correction that arrived before what it corrects', async () => {
    const promised = [promise('a'), promise('b', { replaces: 'a' })];
    expect(await all(await sound({ promised }))).toEqual([]);
    expect(await all(await sound({ promised, applied: [body('b'), body('a')] }))).toEqual(['I4: b arrived before a, which it corrects']);
  });

  it('I5: a chain that was changed or cut, a step that does not exist, a state that no record tells of', async () => {
    const whole = await sound();
    const { records, head } = whole.chain as NonNullable<Ledgers['chain']>;
    const changed = records.map((record, at) => (at === 1 ? { ...record, event: 'paid' } : record));
    expect((await all(await sound({ chain: { records: changed, head } })))[0]).toBe(
      'I5: Record 2 was changed. Records 1 to 1 follow from each other.',
    );
    expect((await all(await sound({ chain: { records: records.slice(0, 4), head } })))[0]).toMatch(/^I5: The chain was cut: record 5/);
    const leapt = await chainOf([
      ['a', 'queued'],
      ['a', 'accepted'],
      ['b', 'sending'],
      ['b', 'accepted'],
    ]);
    expect(await all(await sound({ chain: { records: leapt, head: null } }))).toEqual([
      'I5: record 2: a went from queued to accepted',
      'I5: record 3: b went from nothing to sending',
    ]);
    expect(await all(await sound({ chain: null }))).toEqual(['I5: the chain could not be read']);
    expect(await all(await sound({ rows: [row('a'), row('b', { state: 'paid' })] }))).toEqual(['I5: no record says that b is paid']);
  });

  it('I6: a patient’s words in a console, in whatever case', async () => {
    const exposures = [{ where: 'a console', text: `failed for ${CANARY.toUpperCase()}7` }];
    expect(await all(await sound({ exposures }))).toEqual(['I6: a patient’s words in a console']);
  });

  it('I7: a fault that nobody was told of, and a delivered claim that the queue does not know', async () => {
    expect(await all(await sound({ told: [{ fault: 'the disk was full', shown: false }] }))).toEqual([
      'I7: nobody was told: the disk was full',
    ]);
    expect(await all(await sound({ rows: [row('a')] }))).toEqual(['I7: b was delivered and is not in the queue']);
    expect(await all(await sound({ rows: [row('a')], lossShown: true }))).toEqual([]);
  });
});

describe('the steps a claim can make', () => {
  it.each([
    [null, 'queued', true],
    [null, 'sending', false],
    [null, 'rehydrated: unknown', true],
    ['queued', 'sending', true],
    ['sending', 'unknown', true],
    ['unknown', 'sending', true],
    ['queued', 'accepted', false],
    ['unknown', 'accepted', false],
    ['accepted', 'sending', false],
    ['paid', 'queued', false],
    ['accepted', 'paid', true],
    ['superseded', 'sending', false],
    ['sending', 'rehydrated: accepted', false],
  ] as const)('%s, then %s: %s', (from, event, legal) => expect(isLegalStep(from, event)).toBe(legal));
});
