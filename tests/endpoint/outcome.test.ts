import { describe, expect, it } from 'vitest';
import { CONTENT_HASH_URL } from '../../lib/claim/systems';
import { judge } from '../../lib/endpoint/claim-response';
import { endpointBase } from '../../lib/endpoint/origin';
import { type HttpAnswer, outcomeOf } from '../../lib/endpoint/outcome';

const ID = '3f2a0000-0000-4000-8000-000000000001';
const HASH = 'a'.repeat(64);
const NOW = Date.UTC(2026, 10, 2, 15, 0, 0);
const claim = (change: object = {}) =>
  JSON.stringify({ resourceType: 'Claim', id: ID, extension: [{ url: CONTENT_HASH_URL, valueString: HASH }], ...change });
const problem = (code: string) =>
  JSON.stringify({
    resourceType: 'OperationOutcome',
    issue: [
      { severity: 'error', code, details: { text: 'Claim.provider is missing' } },
      { severity: 'information', code: 'informational', diagnostics: 'nothing' },
    ],
  });
const told = [{ code: 'required', text: 'Claim.provider is missing', line: null }];

interface Row extends Partial<HttpAnswer> {
  name: string;
  means: Record<string, unknown>;
}

/** `held` and neither the claim's fault nor known to be there, `there` as given. */
const held = (words: RegExp, there?: boolean, endpoint?: boolean) => ({
  kind: 'held',
  heldFor: expect.stringMatching(words),
  reasons: expect.any(Array),
  ...(there !== undefined && { there }),
  ...(endpoint !== undefined && { endpoint }),
});
const unclear = (retryAfterMs: number | null = null) => ({ kind: 'unclear', retryAfterMs, reasons: expect.any(Array) });
const wait = (retryAfterMs: number | null) => ({ kind: 'wait', retryAfterMs, counted: true, reasons: expect.any(Array) });
const otherHash = { extension: [{ url: CONTENT_HASH_URL, valueString: 'b'.repeat(64) }] };

const TABLE: Row[] = [
  { name: 'stored now', status: 201, body: claim(), means: { kind: 'accepted' } },
  { name: 'stored before', status: 200, body: claim(), means: { kind: 'accepted' } },
  { name: 'another id', status: 200, body: claim({ id: 'other' }), means: unclear() },
  { name: 'another resource', status: 200, body: claim({ resourceType: 'Patient' }), means: unclear() },
  { name: 'a captive portal’s page', status: 200, body: '<!doctype html><title>Sign in</title>', means: unclear() },
  { name: 'cut short', status: 200, body: claim().slice(0, 60), means: unclear() },
  { name: 'null', status: 200, body: 'null', means: unclear() },
  { name: 'an error instead of the claim', status: 200, body: problem('required'), means: { ...unclear(), reasons: told } },
  { name: 'no hash under our id', status: 200, body: claim({ extension: [] }), means: held(/other content/, true) },
  { name: 'another hash under our id', status: 200, body: claim(otherHash), means: held(/other content/, true) },
  {
    name: 'the hash in another place',
    status: 200,
    body: claim({ extension: [{ url: 'x', valueString: HASH }] }),
    means: held(/other content/, true),
  },
  { name: 'extensions of another shape', status: 200, body: claim({ extension: 'none' }), means: held(/other content/, true) },
  { name: 'taken for later', status: 202, body: '', means: unclear() },
  { name: 'no content', status: 204, body: '', means: unclear() },
  { name: 'not modified', status: 304, means: held(/sends elsewhere/, undefined, true) },
  { name: 'moved for good', status: 301, means: held(/sends elsewhere/, undefined, true) },
  { name: 'sent elsewhere', status: 302, means: held(/sends elsewhere/, undefined, true) },
  { name: 'sent elsewhere, same method', status: 307, means: held(/sends elsewhere/, undefined, true) },
  { name: 'bad request', status: 400, body: problem('required'), means: { ...held(/refused/, false), reasons: told } },
  { name: 'not signed in', status: 401, means: { kind: 'signed-out', reasons: expect.any(Array) } },
  { name: 'not allowed', status: 403, means: held(/not allow/, undefined, true) },
  { name: 'no such place', status: 404, means: held(/no place for claims/, undefined, true) },
  { name: 'no such method', status: 405, means: held(/no place for claims/, undefined, true) },
  { name: 'the proxy wants a sign-in', status: 407, means: unclear() },
  { name: 'timeout', status: 408, means: unclear() },
  { name: 'its twin is being worked on', status: 409, means: unclear(2_000) },
  { name: 'a lock', status: 409, body: problem('lock-error'), means: unclear(2_000) },
  { name: 'a conflict, and when to ask', status: 409, headers: { 'retry-after': '9' }, means: unclear(9_000) },
  { name: 'changed by somebody else', status: 409, body: problem('conflict'), means: held(/Somebody else changed/, true) },
  { name: 'gone', status: 410, means: held(/refused/) },
  { name: 'doubled there', status: 412, means: held(/more than once/, true) },
  { name: 'too large', status: 413, means: held(/too large/, false) },
  { name: 'another type wanted', status: 415, means: held(/refused/) },
  { name: 'not processable', status: 422, means: held(/refused/, false) },
  { name: 'too early', status: 425, means: unclear() },
  { name: 'too many', status: 429, headers: { 'retry-after': '7' }, means: wait(7_000) },
  { name: 'too many, no word when', status: 429, means: wait(null) },
  { name: 'out of order', status: 500, means: unclear() },
  { name: 'not built', status: 501, means: unclear() },
  { name: 'bad gateway', status: 502, body: '<html>', means: unclear() },
  { name: 'unavailable', status: 503, means: unclear() },
  { name: 'unavailable until', status: 503, headers: { 'retry-after': '30' }, means: { ...wait(30_000), unclear: true } },
  { name: 'gateway timeout', status: 504, means: unclear() },
  { name: 'the network wants a sign-in', status: 511, body: '<html>', means: unclear() },
];

describe('what an HTTP answer means for the claim', () => {
  it.each(TABLE)('$status $name', ({ status = 0, headers = {}, body = '', means }) => {
    expect(outcomeOf({ status, headers, body }, ID, HASH, NOW)).toEqual(means);
  });

  it.each([
    ['seconds', { 'retry-after': ' 120 ' }, 120_000],
    ['none', {}, null],
    ['nothing', { 'retry-after': '' }, null],
    ['a date, by the server’s clock', { 'retry-after': 'Mon, 02 Nov 2026 16:00:10 GMT', date: 'Mon, 02 Nov 2026 16:00:00 GMT' }, 10_000],
    ['a date, by ours where the server tells none', { 'retry-after': 'Mon, 02 Nov 2026 15:01:00 GMT' }, 60_000],
    ['a date, by ours where the server’s is rubbish', { 'retry-after': 'Mon, 02 Nov 2026 15:01:00 GMT', date: 'today' }, 60_000],
    ['a date in the form of RFC 850', { 'retry-after': 'Monday, 02-Nov-26 15:01:00 GMT' }, 60_000],
    ['a date gone by', { 'retry-after': 'Sun, 01 Nov 2026 00:00:00 GMT' }, 0],
    ['a negative number', { 'retry-after': '-5' }, null],
    ['a fraction', { 'retry-after': '1.5' }, null],
    ['an ISO date', { 'retry-after': '2026-11-02T16:00:00Z' }, null],
    ['rubbish', { 'retry-after': 'soon' }, null],
    ['a day without a date', { 'retry-after': 'Monday' }, null],
  ])('Retry-After: %s', (_, headers, retryAfterMs) => {
    const outcome = outcomeOf({ status: 429, headers: headers as Record<string, string>, body: '' }, ID, HASH, NOW);
    expect(outcome).toMatchObject({ kind: 'wait', retryAfterMs });
  });

  it('keeps a huge Retry-After a number, for the queue to clamp', () => {
    const outcome = outcomeOf({ status: 429, headers: { 'retry-after': '9'.repeat(400) }, body: '' }, ID, HASH, NOW);
    expect(outcome).toMatchObject({ kind: 'wait', retryAfterMs: Number.POSITIVE_INFINITY });
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
    ['queued', response({ outcome: 'queued' }), { state: 'pended' }],
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
