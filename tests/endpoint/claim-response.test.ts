// What a ClaimResponse says line by line, and which of several counts.
import type { Bundle, ClaimResponse } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/endpoint/claim-response';
import { pollClaim, polledOf } from '../../lib/endpoint/poll';

const CARC = 'https://x12.org/codes/claim-adjustment-reason-codes';
const RARC = 'https://x12.org/codes/remittance-advice-remark-codes';
const answer = (change: object): ClaimResponse =>
  ({
    resourceType: 'ClaimResponse',
    id: 'r1',
    status: 'active',
    use: 'claim',
    outcome: 'complete',
    request: { reference: 'Claim/c1' },
    ...change,
  }) as ClaimResponse;
const amount = (code: string, value: number) => ({ category: { coding: [{ code }] }, amount: { value } });
const adjusted = (group: string, carc: string, value: number, rarc?: string) => ({
  category: { coding: [{ system: 'https://x12.org/codes/claim-adjustment-group-codes', code: group }] },
  reason: { coding: [{ system: CARC, code: carc }, ...(rarc ? [{ system: RARC, code: rarc }] : [])], text: 'in their words' },
  amount: { value },
});

describe('lines', () => {
  it('amounts, groups, reasons and remarks, each with its line', () => {
    const item = [
      {
        itemSequence: 1,
        adjudication: [amount('submitted', 125.5), amount('benefit', 80), adjusted('CO', '45', 25.5), adjusted('PR', '2', 20)],
      },
      { itemSequence: 2, adjudication: [amount('submitted', 99.1), amount('benefit', 0), adjusted('CO', '4', 99.1, 'N822')] },
      { itemSequence: 3, adjudication: [amount('submitted', 50), amount('benefit', 20), adjusted('CO', '151', 30)] },
    ];
    expect(judge(answer({ item, identifier: [{ value: 'PX1' }] }))).toEqual({
      kind: 'answered',
      state: 'partial',
      payerControlNumber: 'PX1',
      reasons: [
        { code: '45', text: 'in their words', line: 1, group: 'CO', cents: 2_550 },
        { code: '2', text: 'in their words', line: 1, group: 'PR', cents: 2_000 },
        { code: '4', text: 'in their words', line: 2, group: 'CO', cents: 9_910 },
        { code: 'N822', text: 'in their words', line: 2 },
        { code: '151', text: 'in their words', line: 3, group: 'CO', cents: 3_000 },
      ],
      lines: [
        { line: 1, state: 'paid', chargedCents: 12_550, paidCents: 8_000, patientCents: 2_000 },
        { line: 2, state: 'denied', chargedCents: 9_910, paidCents: 0, patientCents: null },
        { line: 3, state: 'partial', chargedCents: 5_000, paidCents: 2_000, patientCents: null },
      ],
    });
  });

  it('a line whose money stands in its details, and one that the payer put in another’s place', () => {
    const detail = [
      { detailSequence: 1, adjudication: [amount('benefit', 5)] },
      { detailSequence: 2, adjudication: [amount('benefit', 7)] },
    ];
    const addItem = [{ itemSequence: [2], adjudication: [amount('benefit', 0), adjusted('CO', '97', 10)] }];
    expect(judge(answer({ item: [{ itemSequence: 1, detail }], addItem }))).toMatchObject({
      state: 'partial',
      lines: [
        { line: 1, state: 'paid', paidCents: 1_200 },
        { line: 2, state: 'denied', paidCents: 0 },
      ],
    });
  });
});

describe('not decided yet', () => {
  const review = {
    extension: [
      { url: 'reviewAction', extension: [{ url: 'code', valueCodeableConcept: { coding: [{ system: 'x12-306', code: 'A4' }] } }] },
    ],
  };
  it.each([
    ['queued', { outcome: 'queued' }, 'pended'],
    ['queued, received and no more', { outcome: 'queued', disposition: 'Claim received.' }, 'acknowledged'],
    ['queued, received and in review', { outcome: 'queued', disposition: 'Received; pended for medical review' }, 'pended'],
    ['queued, said in a note', { outcome: 'queued', processNote: [{ text: 'Your claim was acknowledged' }] }, 'acknowledged'],
    [
      'every line in review',
      { item: [{ itemSequence: 1, adjudication: [{ category: { coding: [{ code: 'submitted' }] }, ...review }] }] },
      'pended',
    ],
    ['partly processed, no line decided', { outcome: 'partial' }, 'pended'],
  ])('%s: %s', (_, change, state) => expect(judge(answer(change))).toMatchObject({ state }));

  it('turned away: the errors with their lines, or the words there are', () => {
    const error = [{ itemSequence: 3, code: { coding: [{ code: 'a002' }] } }, { code: { text: 'No such member' } }];
    expect(judge(answer({ outcome: 'error', error }))).toMatchObject({
      state: 'rejected',
      reasons: [
        { code: 'a002', line: 3 },
        { code: 'error', text: 'No such member', line: null },
      ],
      lines: [{ line: 3, state: 'rejected' }],
    });
    expect(judge(answer({ outcome: 'error', disposition: 'Could not be processed' }))).toMatchObject({
      reasons: [{ text: 'Could not be processed' }],
    });
  });
});

const on = (day: number) => ({ meta: { versionId: `${day}`, lastUpdated: `2026-11-0${day}T10:00:00Z` } });

const asking = (status: number, body: unknown) =>
  pollClaim('https://billing.example/fhir', 'c1', {
    fetch: async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
    now: () => 0,
  });

const bundle = (...resources: object[]): Bundle =>
  ({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) }) as Bundle;

describe('which of several counts', () => {
  const paid = { item: [{ itemSequence: 1, adjudication: [amount('benefit', 10)] }] };
  const denied = { item: [{ itemSequence: 1, adjudication: [amount('benefit', 0)] }] };

  it('the latest that stands; withdrawn alone, its decision is gone', () => {
    expect(polledOf([answer({ ...paid, ...on(1) }), answer({ ...denied, ...on(3) })]).event).toMatchObject({ state: 'denied' });
    expect(polledOf([answer({ ...paid, ...on(1) }), answer({ ...denied, ...on(3), status: 'cancelled' })]).event).toMatchObject({
      state: 'paid',
    });
    expect(polledOf([answer({ ...paid, ...on(1), status: 'entered-in-error' })]).event).toMatchObject({
      state: 'denied',
      reasons: [{ code: 'withdrawn' }],
    });
    expect(polledOf([answer({ outcome: 'queued', ...on(1), status: 'cancelled' })]).event).toEqual({ kind: 'unanswered' });
  });

  it('each version has a key of its own, and a key is never a word', () => {
    expect(polledOf([answer({ ...paid, ...on(2) })]).answer?.id).toBe('r1/2');
    expect(polledOf([answer({ ...paid, id: 'Petra Canaryfield', created: '2026-11-02' })]).answer?.id).toBe('of-c1/20261102');
  });

  it.each([
    ['another claim’s', 200, bundle(answer({ ...paid, request: { reference: 'Claim/c2' } })), 'unanswered'],
    ['no claim’s', 200, bundle(answer({ ...paid, request: {} })), 'unanswered'],
    ['an authorisation’s', 200, bundle(answer({ ...paid, use: 'preauthorization' })), 'unanswered'],
    ['a draft', 200, bundle(answer({ ...paid, status: 'draft' })), 'unanswered'],
    [
      'ours, by a whole address',
      200,
      bundle(answer({ ...paid, request: { reference: 'https://billing.example/fhir/Claim/c1/_history/2' } })),
      'answered',
    ],
    ['no bundle', 200, answer(paid), 'unanswered'],
    ['not shaped as R4 says', 200, bundle(answer({ item: [{ adjudication: 'all of it' }] })), 'unanswered'],
    ['a sign-in page', 200, '<html>', 'unheard'],
    ['signed out', 401, '', 'signed-out'],
    ['out of order', 503, '', 'unheard'],
    ['not there', 404, '', 'unanswered'],
  ])('%s', async (_, status, body, kind) => expect((await asking(status as number, body)).event.kind).toBe(kind));
});
