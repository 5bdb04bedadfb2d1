// @vitest-environment node
import { createHash, webcrypto } from 'node:crypto';
import type { Claim } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { buildClaim, type ClaimRequest } from '../../lib/claim/claim';
import { freeze } from '../../lib/claim/freeze';
import { isNpi } from '../../lib/claim/npi';
import { mintPcn } from '../../lib/claim/pcn';
import type { Submission } from '../../lib/claim/submission';
import { CONTENT_HASH_URL } from '../../lib/claim/systems';
import { invalid } from '../endpoint/fhir';
import { aLine, aStay, aSubmission, NOW, PARTIES } from '../queue/submissions';

const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

const request = (submission: Submission, change: Partial<ClaimRequest> = {}): ClaimRequest => ({
  submission,
  parties: PARTIES,
  claimId: '3f2a0000-0000-4000-8000-000000000001',
  pcn: '0123456789ABCDEFGHJK',
  frequency: '1',
  prior: null,
  created: new Date(NOW).toISOString(),
  ...change,
});

function claimOf(submission: Submission, change: Partial<ClaimRequest> = {}): Claim {
  const built = buildClaim(request(submission, change));
  if (!built.ok) throw new Error(built.lacks.join(' '));
  return built.claim;
}

const replaced = { claimId: '3f2a0000-0000-4000-8000-00000000000a', payerControlNumber: 'PX123' };
const lacks = (submission: Submission, change: Partial<ClaimRequest> = {}): string => {
  const built = buildClaim(request(submission, change));
  return built.ok ? '' : built.lacks.join(' ');
};
const withLines = (...lines: Submission['coded']['lines']): Submission => {
  const base = aSubmission();
  return { ...base, coded: { ...base.coded, lines } };
};

describe('a FHIR claim', () => {
  it.each([
    ['professional', claimOf(aSubmission())],
    ['replacement', claimOf(aSubmission({ replaces: replaced.claimId }), { frequency: '7', prior: replaced })],
    ['institutional', claimOf(aStay())],
    [
      'of a patient of whom little is known',
      claimOf(
        aSubmission({
          patient: { ...aSubmission().patient, mrn: null, sex: null, name: { family: null, given: null, text: 'Canaryfield' } },
          coverage: { payer: 'P', memberId: null },
        }),
      ),
    ],
  ])('%s: valid R4', async (_, claim) => {
    expect(invalid(claim)).toBeNull();
    expect(invalid(JSON.parse((await freeze(claim, digest)).body) as Claim)).toBeNull();
  });

  it('points by the position of the diagnosis, in the order the coder gave', () => {
    const claim = claimOf(aSubmission());
    expect(claim.item?.map((item) => item.diagnosisSequence)).toEqual([[2, 1], [1]]);
    const base = aSubmission();
    const swapped = { ...base, coded: { ...base.coded, diagnoses: base.coded.diagnoses.toReversed() } };
    expect(claimOf(swapped).item?.map((item) => item.diagnosisSequence)).toEqual([[1, 2], [2]]);
  });

  it('adds money in cents, so that many small lines come out to the cent', () => {
    const lines = Array.from({ length: 30 }, (_, at) => aLine(`l${at}`, '99213', ['dx-a'], { chargeCents: 10 * (at % 3) + 10 }));
    const claim = claimOf(withLines(...lines));
    expect(claim.total?.value).toBe(6);
    expect(JSON.stringify(claimOf(withLines(aLine('l', '99213', ['dx-a'], { chargeCents: 1_999_99 }))).total)).toBe(
      '{"value":1999.99,"currency":"USD"}',
    );
  });

  it('carries no words of the code set, no evidence and no name of a code', () => {
    expect(JSON.stringify(claimOf(aSubmission()))).not.toMatch(/A diagnosis|A service|evidence/);
  });

  it('a replacement names the claim and the payer’s number of it', () => {
    expect(claimOf(aSubmission(), { frequency: '7', prior: replaced }).related).toMatchObject([
      { claim: { reference: `Claim/${replaced.claimId}` }, relationship: { text: 'replaces' }, reference: { value: 'PX123' } },
    ]);
    expect(lacks(aSubmission(), { frequency: '7' })).toMatch(/must name the claim/);
  });

  it.each([
    ['no charge', withLines(aLine('l', '99213', ['dx-a'], { chargeCents: null })), /Line 1 \(99213\) has no charge/],
    ['a fraction of a cent', withLines(aLine('l', '99213', ['dx-a'], { chargeCents: 10.5 })), /whole number of cents/],
    ['no pointer', withLines(aLine('l', '99213', [])), /points to no diagnosis/],
    ['a pointer to nothing', withLines(aLine('l', '99213', ['dx-gone'])), /no longer there/],
    ['no units', withLines(aLine('l', '99213', ['dx-a'], { units: 0 })), /no units/],
    ['no line', withLines(), /no service line/],
    ['no payer', aSubmission({ coverage: { payer: '', memberId: null } }), /No payer/],
  ])('%s: says so instead', (_, submission, words) => expect(lacks(submission)).toMatch(words));

  it('needs the billing provider set up', () => {
    const parties = { ...PARTIES, billingProvider: { ...PARTIES.billingProvider, npi: '1234567894' } };
    expect(lacks(aSubmission(), { parties })).toMatch(/billing provider's NPI/);
  });
});

describe('frozen bytes', () => {
  it('are the same whatever order the parts came in, and carry the hash of their content', async () => {
    const claim = claimOf(aSubmission());
    const shuffled = Object.fromEntries(Object.entries(claim).toReversed()) as unknown as Claim;
    const [a, b] = [await freeze(claim, digest), await freeze(shuffled, digest)];
    expect(a).toEqual(b);
    expect(a.payloadHash).toBe(await digest(a.body));
    const { extension, ...content } = JSON.parse(a.body) as Claim;
    expect(extension).toEqual([{ url: CONTENT_HASH_URL, valueString: a.contentHash }]);
    expect((await freeze(content as Claim, digest)).contentHash).toBe(a.contentHash);
  });
});

describe('numbers', () => {
  it.each([
    ['1234567893', true],
    ['1245319599', true],
    ['1234567894', false],
    ['123456789', false],
    ['12345678931', false],
    ['12345a7893', false],
  ])('NPI %s: %s', (text, valid) => expect(isNpi(text)).toBe(valid));

  it('a patient control number is 20 characters that cannot be misread, and each is another', () => {
    const many = Array.from({ length: 500 }, () => mintPcn(webcrypto.getRandomValues(new Uint8Array(20))));
    for (const pcn of many) expect(pcn).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(new Set(many).size).toBe(500);
    expect(() => mintPcn(new Uint8Array(19))).toThrow('20 random bytes');
  });
});
