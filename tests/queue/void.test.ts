// @vitest-environment node
import 'fake-indexeddb/auto';
import type { Claim } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import type { AnsweredState } from '../../lib/queue/advance';
import { openPayload } from '../../lib/queue/payload';
import type { Put } from '../../lib/queue/put';
import { transition } from '../../lib/queue/store';
import { voidClaim } from '../../lib/queue/void';
import { Device, digest } from './bench';
import { aStay, aSubmission, PARTIES } from './submissions';

const take = (device: Device, claimId: string, parties = PARTIES): Promise<Put> =>
  voidClaim(claimId, {
    db: device.db,
    area: device.area,
    cipher: device.cipher,
    digest,
    now: () => device.now,
    newId: () => device.newId(),
    disk: async () => device.disk,
    role: 'coder',
    parties,
  });
const judge = (device: Device, claimId: string, state: AnsweredState, payerControlNumber: string | null = 'PXICN0001') =>
  transition(device.db, claimId, { kind: 'answered', state, payerControlNumber, reasons: [], lines: [] }, device.now, () => 0.5, {});

async function judged(state: AnsweredState, number: string | null = 'PXICN0001', submission = aSubmission()) {
  const device = await Device.fresh();
  const first = await device.submit(submission);
  if (!first.ok) throw new Error(first.why);
  await device.drain();
  await judge(device, first.row.claimId, state, number);
  return { device, claimId: first.row.claimId };
}
const bodyOf = async (device: Device, claimId: string): Promise<Claim> => {
  const sealed = await device.db.get('payload', claimId);
  const payload = sealed ? await openPayload(device.cipher, claimId, sealed) : null;
  return JSON.parse(payload?.body ?? 'null') as Claim;
};
/** The type of bill that an institutional claim carries. */
const bill = (body: Claim) => body.supportingInfo?.find(({ code }) => code?.coding?.[0]?.code?.startsWith('011'))?.code?.coding?.[0]?.code;
const why = (put: Put): string => (put.ok ? 'queued' : put.why);

describe('taking a claim back', () => {
  it.each(['paid', 'partial', 'denied'] as const)(
    '%s: a void of the same lineage goes out, and then the claim is superseded',
    async (state) => {
      const { device, claimId } = await judged(state);
      const [before] = await device.rows();
      const taken = await take(device, claimId);
      if (!taken.ok) throw new Error(taken.why);
      expect(taken.row).toMatchObject({
        frequency: '8',
        version: 2,
        lineage: claimId,
        replaces: claimId,
        pcn: before?.pcn,
        state: 'queued',
      });
      expect(await device.states()).toEqual([state, 'queued']);
      expect(device.kept.has(`j:${taken.row.claimId}`)).toBe(true);
      await device.drain();
      expect(await device.states()).toEqual(['superseded', 'accepted']);
      expect(device.remote.stored.get(taken.row.claimId)).toBe(
        JSON.stringify(JSON.parse(device.remote.stored.get(taken.row.claimId) ?? '')),
      );
    },
  );

  it('says what was said then, whatever the settings say today; only number, day, reference and hash are new', async () => {
    const { device, claimId } = await judged('paid');
    const elsewhere = { ...PARTIES, renderingNpi: '1679576722', billingProvider: { ...PARTIES.billingProvider, name: 'Another Clinic' } };
    device.now += 86_400_000;
    const taken = await take(device, claimId, elsewhere);
    if (!taken.ok) throw new Error(taken.why);
    const { id, created, related, extension, ...rest } = await bodyOf(device, taken.row.claimId);
    const { id: firstId, created: firstDay, related: none, extension: firstHash, ...first } = await bodyOf(device, claimId);
    expect(rest).toEqual(first);
    expect([id, firstId]).toEqual([taken.row.claimId, claimId]);
    expect(created).not.toBe(firstDay);
    expect(none).toBeUndefined();
    expect(related).toMatchObject([
      { claim: { reference: `Claim/${claimId}` }, reference: { value: 'PXICN0001' }, relationship: { text: 'voids' } },
    ]);
    expect(extension).toHaveLength(1);
    expect(extension).not.toEqual(firstHash);
  });

  it('an institutional claim carries it in its type of bill', async () => {
    const { device, claimId } = await judged('paid', 'PXICN0001', aStay());
    const taken = await take(device, claimId);
    if (!taken.ok) throw new Error(taken.why);
    expect(bill(await bodyOf(device, claimId))).toBe('0111');
    expect(bill(await bodyOf(device, taken.row.claimId))).toBe('0118');
  });

  it('is refused with the reason where it cannot be', async () => {
    const device = await Device.fresh();
    const first = await device.submit(aSubmission());
    if (!first.ok) throw new Error(first.why);
    const { claimId } = first.row;
    expect(why(await take(device, 'never-seen'))).toMatch(/not in the queue/);
    expect(why(await take(device, claimId))).toMatch(/payer has judged/);
    await device.drain();
    expect(why(await take(device, claimId))).toMatch(/payer has judged/);
    await judge(device, claimId, 'rejected');
    expect(why(await take(device, claimId))).toMatch(/payer has judged/);
    const { device: nameless, claimId: id } = await judged('paid', null);
    expect(why(await take(nameless, id))).toMatch(/no claim control number/);
    const { device: forgotten, claimId: gone } = await judged('paid');
    await forgotten.db.clear('payload');
    expect(why(await take(forgotten, gone))).toMatch(/cannot be read/);
    const { device: crowded, claimId: last } = await judged('paid');
    crowded.disk = { usage: 9, quota: 10 };
    expect(why(await take(crowded, last))).toMatch(/no room/);
  });

  it('twice meets the void that is there, and a correction cannot follow it', async () => {
    const { device, claimId } = await judged('denied');
    expect((await take(device, claimId)).ok).toBe(true);
    expect(why(await take(device, claimId))).toMatch(/already in the queue/);
    expect(why(await device.submit(aSubmission({ replaces: claimId })))).toMatch(/already in the queue/);
    await device.drain();
    expect(why(await take(device, claimId))).toMatch(/took the place/);
  });

  it('that was turned away can be sent once more, about the same claim', async () => {
    const { device, claimId } = await judged('paid');
    const first = await take(device, claimId);
    if (!first.ok) throw new Error(first.why);
    await device.drain();
    await judge(device, first.row.claimId, 'rejected', null);
    expect(why(await device.submit(aSubmission({ replaces: first.row.claimId })))).toMatch(/takes a claim back/);
    const again = await take(device, first.row.claimId);
    if (!again.ok) throw new Error(again.why);
    expect((await bodyOf(device, again.row.claimId)).related?.[0]?.claim?.reference).toBe(`Claim/${claimId}`);
    await device.drain();
    expect(await device.states()).toEqual(['superseded', 'superseded', 'accepted']);
  });
});
