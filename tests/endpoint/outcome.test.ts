import { describe, expect, it } from 'vitest';
import { endpointBase } from '../../lib/endpoint/origin';
import { type HttpAnswer, outcomeOf } from '../../lib/endpoint/outcome';
import { judge } from '../../lib/endpoint/poll';

const ID = '3f2a0000-0000-4000-8000-000000000001';
const HASH = 'a'.repeat(64);
const NOW = Date.UTC(2026, 10, 2, 15, 0, 0);
const claim = (change: object = {}) =>
  JSON.stringify({ resourceType: 'Claim', id: ID, extension: [{ url: 'x', valueString: HASH }], ...change });
const problem = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [
    { severity: 'error', code: 'required', details: { text: 'Claim.provider is missing' } },
    { severity: 'information', code: 'informational', diagnostics: 'nothing' },
  ],
});

interface Row extends Partial<HttpAnswer> {
  name: string;
  means: Record<string, unknown>;
}

const TABLE: Row[] = [
  { name: 'stored now', status: 201, body: claim(), means: { kind: 'accepted' } },
  { name: 'stored before', status: 200, body: claim(), means: { kind: 'accepted' } },
  { name: 'another id', status: 200, body: claim({ id: 'other' }), means: { kind: 'unclear' } },
  { name: 'another resource', status: 200, body: claim({ resourceType: 'Patient' }), means: { kind: 'unclear' } },
  { name: 'a sign-in page', status: 200, body: '<html>', means: { kind: 'unclear' } },
  { name: 'an outcome instead of the claim', status: 200, body: problem, means: { kind: 'unclear' } },
  { name: 'other content under our id', status: 200, body: claim({ extension: [] }), means: { kind: 'held' } },
  { name: 'taken for later', status: 202, body: '', means: { kind: 'unclear' } },
  { name: 'no content', status: 204, body: '', means: { kind: 'unclear' } },
  { name: 'sent elsewhere', status: 302, means: { kind: 'held' } },
  {
    name: 'bad request',
    status: 400,
    body: problem,
    means: { kind: 'held', reasons: [{ code: 'required', text: 'Claim.provider is missing', line: null }] },
  },
  { name: 'not signed in', status: 401, means: { kind: 'wait', counted: false, retryAfterMs: 60_000 } },
  { name: 'not allowed', status: 403, means: { kind: 'held' } },
  { name: 'no such place', status: 404, means: { kind: 'held' } },
  { name: 'timeout', status: 408, means: { kind: 'unclear' } },
  { name: 'conflict', status: 409, means: { kind: 'unclear', retryAfterMs: 2_000 } },
  { name: 'doubled there', status: 412, means: { kind: 'held', heldFor: expect.stringMatching(/more than once/) } },
  { name: 'too large', status: 413, means: { kind: 'held', heldFor: expect.stringMatching(/too large/) } },
  { name: 'not processable', status: 422, means: { kind: 'held' } },
  { name: 'too early', status: 425, means: { kind: 'unclear' } },
  { name: 'too many', status: 429, headers: { 'retry-after': '7' }, means: { kind: 'wait', counted: true, retryAfterMs: 7_000 } },
  { name: 'too many, no word when', status: 429, means: { kind: 'wait', retryAfterMs: null } },
  { name: 'out of order', status: 500, means: { kind: 'unclear' } },
  { name: 'bad gateway', status: 502, body: '<html>', means: { kind: 'unclear' } },
  { name: 'unavailable', status: 503, means: { kind: 'unclear' } },
  { name: 'unavailable until', status: 503, headers: { 'retry-after': '30' }, means: { kind: 'wait', retryAfterMs: 30_000 } },
  { name: 'gateway timeout', status: 504, means: { kind: 'unclear' } },
];

describe('what an HTTP answer means for the claim', () => {
  it.each(TABLE)('$status $name', ({ status = 0, headers = {}, body = '', means }) => {
    expect(outcomeOf({ status, headers, body }, ID, HASH, NOW)).toMatchObject(means);
  });

  it.each([
    ['a date, by the server’s clock', { 'retry-after': 'Mon, 02 Nov 2026 16:00:10 GMT', date: 'Mon, 02 Nov 2026 16:00:00 GMT' }, 10_000],
    ['a date, by ours where the server tells none', { 'retry-after': 'Mon, 02 Nov 2026 15:01:00 GMT' }, 60_000],
    ['a date gone by', { 'retry-after': 'Sun, 01 Nov 2026 00:00:00 GMT' }, 0],
    ['a negative number', { 'retry-after': '-5' }, null],
    ['rubbish', { 'retry-after': 'soon' }, null],
  ])('Retry-After: %s', (_, headers, retryAfterMs) => {
    const outcome = outcomeOf({ status: 429, headers: headers as Record<string, string>, body: '' }, ID, HASH, NOW);
    expect(outcome.kind === 'wait' && (outcome.retryAfterMs === null || outcome.retryAfterMs < 1e10)).toBe(true);
    if (retryAfterMs !== null) expect(outcome).toMatchObject({ retryAfterMs });
  });
});

describe('where claims may go', () => {
  it.each([
    ['https://billing.example.org/fhir/', 'https://billing.example.org/fhir'],
    ['http://127.0.0.1:4302', 'http://127.0.0.1:4302'],
    ['http://localhost:4302/', 'http://localhost:4302'],
    ['http://billing.example.org', null],
    ['http://127.0.0.1.example.org', null],
    ['https://user:secret@billing.example.org', null],
    ['https://billing.example.org/?key=1', null],
    ['ftp://billing.example.org', null],
    ['not a url', null],
  ])('%s', (text, base) => expect(endpointBase(text)).toBe(base));
});

const item = (sequence: number, ...adjudication: [string, number | string][]) => ({
  itemSequence: sequence,
  adjudication: adjudication.map(([category, what]) =>
    Object.assign(
      { category: { coding: [{ code: category }] } },
      typeof what === 'number' ? { amount: { value: what } } : { reason: { coding: [{ code: what }], text: `reason ${what}` } },
    ),
  ),
});
type Response = Parameters<typeof judge>[0];
const response = (change: object): Response =>
  ({ resourceType: 'ClaimResponse', status: 'active', outcome: 'complete', ...change }) as unknown as Response;

describe('what an answer says', () => {
  it.each([
    ['queued', response({ outcome: 'queued' }), { kind: 'unanswered' }],
    [
      'never adjudicated',
      response({ outcome: 'error', error: [{ itemSequence: 2, code: { coding: [{ code: 'A7' }], text: 'No such member' } }] }),
      { state: 'rejected', reasons: [{ code: 'A7', text: 'No such member', line: 2 }] },
    ],
    ['all lines paid', response({ item: [item(1, ['benefit', 10]), item(2, ['benefit', 5])] }), { state: 'paid' }],
    [
      'one line denied',
      response({ item: [item(1, ['benefit', 10]), item(2, ['benefit', 0], ['denialreason', '4'])] }),
      { state: 'partial', reasons: [{ code: '4', text: 'reason 4', line: 2 }] },
    ],
    ['every line denied', response({ item: [item(1, ['benefit', 0], ['denialreason', '11'])] }), { state: 'denied' }],
    ['complete, yet nothing paid', response({ item: [item(1, ['benefit', 0])] }), { state: 'denied' }],
    ['allowed, and all of it the patient’s', response({ item: [item(1, ['benefit', 0], ['deductible', 80])] }), { state: 'paid' }],
    ['only a payment', response({ payment: { amount: { value: 12 } } }), { state: 'paid' }],
    ['a payment of nothing', response({ payment: { amount: { value: 0 } } }), { state: 'denied' }],
    ['complete without a word about money', response({}), { kind: 'unanswered' }],
  ])('%s', (_, answer, event) => expect(judge(answer)).toMatchObject(event));

  it('the payer’s control number is the identifier typed as unique claim id, else the first, never the authorisation', () => {
    const paid = { item: [item(1, ['benefit', 10])], preAuthRef: 'AUTH' };
    const typed = [{ value: 'first' }, { type: { coding: [{ code: 'uc' }] }, value: 'unique' }];
    expect(judge(response({ ...paid, identifier: typed }))).toMatchObject({ payerControlNumber: 'unique' });
    expect(judge(response({ ...paid, identifier: [{ value: 'first' }] }))).toMatchObject({ payerControlNumber: 'first' });
    expect(judge(response(paid))).toMatchObject({ payerControlNumber: null });
  });
});
