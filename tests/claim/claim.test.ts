// @vitest-environment node
import { createHash, webcrypto } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { buildClaim, type ClaimRequest } from '../../lib/claim/claim';
import { freeze } from '../../lib/claim/freeze';
import { isNpi } from '../../lib/claim/npi';
import { mintPcn } from '../../lib/claim/pcn';
import type { Submission } from '../../lib/claim/submission';
import { CONTENT_HASH_URL } from '../../lib/claim/systems';
import type { X12Request } from '../../lib/claim/x12-837';
import { build837I } from '../../lib/claim/x12-837i';
import { build837P } from '../../lib/claim/x12-837p';
import { invalid } from '../endpoint/fhir';
import { aDiagnosis, aLine, aStay, aSubmission, NOW, PARTIES } from '../queue/submissions';

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

const x12 = (submission: Submission, change: Partial<X12Request> = {}): X12Request => ({
  submission,
  parties: PARTIES,
  pcn: '0123456789ABCDEFGHJK',
  frequency: '1',
  payerControlNumber: null,
  submitter: { name: 'Example Clinic', id: 'SUB1', contact: 'Billing', phone: '5555550100' },
  receiver: { name: 'Example Health Plan', id: 'EHP' },
  payerId: 'EHP01',
  subscriberAddress: { line: '2 Example Way', city: 'Exampletown', state: 'WA', zip: '98662' },
  admission: { type: '1', source: '1', status: '01' },
  interchange: {
    sender: { qualifier: 'ZZ', id: 'SENDER' },
    receiver: { qualifier: 'ZZ', id: 'RECEIVER' },
    control: { isa: 42, group: 7, set: 3 },
    date: '20261102',
    time: '1500',
    test: true,
  },
  ...change,
});

function segmentsOf(text: string): string[][] {
  const element = text[3] ?? '';
  const terminator = text[105] ?? '';
  return text
    .split(terminator)
    .map((segment) => segment.trim().split(element))
    .filter(([id]) => id !== '');
}

/** What any good 837 file has, whoever wrote it. */
function expectSound(text: string, version: string): string[][] {
  const segments = segmentsOf(text);
  const find = (id: string) => segments.find((segment) => segment[0] === id) ?? [];
  expect(text.slice(0, 106)).toMatch(/^ISA\*00\* {10}\*00\* {10}\*..\*.{15}\*..\*.{15}\*\d{6}\*\d{4}\*.\*\d{5}\*\d{9}\*[01]\*[TP]\*.~$/);
  expect(find('GS')[8]).toBe(version);
  const [start, end] = [segments.findIndex(([id]) => id === 'ST'), segments.findIndex(([id]) => id === 'SE')];
  expect(find('SE')[1]).toBe(String(end - start + 1));
  expect(find('SE')[2]).toBe(find('ST')[2]);
  expect(find('GE')[2]).toBe(find('GS')[6]);
  expect(find('IEA')[2]).toBe(find('ISA')[13]);
  const charges = segments
    .filter(([id]) => id === 'SV1' || id === 'SV2')
    .map((line) => Math.round(Number(line[line[0] === 'SV1' ? 2 : 3]) * 100));
  expect(charges.reduce((sum, cents) => sum + cents, 0)).toBe(Math.round(Number(find('CLM')[2]) * 100));
  return segments;
}

/** Ids in order, as the loops of the TR3 have them; optional ones marked. */
const ORDER_837P =
  /^ISA GS ST BHT NM1 PER NM1 HL (PRV )?NM1 N3 N4 REF (PER )?(NM1 N3 N4 )?HL SBR NM1 (N3 N4 )?DMG NM1 CLM (REF )*(HI )+(NM1 (PRV )?(N3 N4 )?)*(LX SV1 DTP REF )+SE GE IEA$/;
const ORDER_837I =
  /^ISA GS ST BHT NM1 PER NM1 HL (PRV )?NM1 N3 N4 REF HL SBR NM1 (N3 N4 )?DMG NM1 CLM DTP DTP CL1 (REF )*(HI )+NM1 (LX SV2 DTP REF )+SE GE IEA$/;
const order = (segments: string[][]): string => segments.map(([id]) => id).join(' ');

function textOf(built: ReturnType<typeof build837P>): string {
  if (!built.ok) throw new Error(built.lacks.join(' '));
  return built.text;
}

describe('X12 837P', () => {
  it('has its envelope, counts and loops in order', () => {
    const segments = expectSound(textOf(build837P(x12(aSubmission()))), '005010X222A1');
    expect(order(segments)).toMatch(ORDER_837P);
    const has = (line: string) => expect(segments.map((segment) => segment.join('*'))).toContain(line);
    has('CLM*0123456789ABCDEFGHJK*224.6***11:B:1*Y*A*Y*Y');
    has('HI*ABK:M1711*ABF:I10');
    has('NM1*82*1*EXAMPLE*IRIS****XX*1245319599');
    has('SV1*HC:99213:25*125.5*UN*1***2:1');
    has('SV1*HC:20610:RT*99.1*UN*1***1');
    has('DTP*472*D8*20261102');
    has('REF*6R*0123456789ABCDEFGHJK-2');
    has('DMG*D8*19610417*F');
  });

  it('a replacement has frequency 7 and the payer’s number, and is not made without it', () => {
    const text = textOf(build837P(x12(aSubmission(), { frequency: '7', payerControlNumber: 'PX123' })));
    expect(text).toContain('11:B:7');
    expect(text).toContain('~REF*F8*PX123~');
    expect(build837P(x12(aSubmission(), { frequency: '7' }))).toMatchObject({ ok: false, lacks: [expect.stringContaining('REF*F8')] });
  });

  it('takes delimiters out of names, since X12 has no way to quote them', () => {
    const patient = { ...aSubmission().patient, name: { family: 'Can*ary~field', given: 'Zoë', text: '' } };
    const segments = expectSound(textOf(build837P(x12(aSubmission({ patient })))), '005010X222A1');
    expect(segments.find((segment) => segment[1] === 'IL')?.slice(3, 5)).toEqual(['CAN ARY FIELD', 'ZOE']);
  });

  it('refuses more pointers, diagnoses or lines than there is room for', () => {
    const base = aSubmission();
    const diagnoses = Array.from({ length: 13 }, (_, at) => aDiagnosis(`d${at}`, `M25.5${at}`));
    const coded = { ...base.coded, diagnoses, lines: [aLine('l', '99213', ['d0', 'd1', 'd2', 'd3', 'd4'])] };
    expect(build837P(x12({ ...base, coded }))).toMatchObject({
      ok: false,
      lacks: [expect.stringContaining('12 diagnoses'), expect.stringContaining('SV107')],
    });
  });
});

describe('X12 837I', () => {
  it('has its envelope, the stay, present on admission and procedures', () => {
    const segments = expectSound(textOf(build837I(x12(aStay()))), '005010X223A2');
    expect(order(segments)).toMatch(ORDER_837I);
    const has = (line: string) => expect(segments.map((segment) => segment.join('*'))).toContain(line);
    has('CLM*0123456789ABCDEFGHJK*125.5***11:A:1**A*Y*Y');
    has('DTP*434*RD8*20261028-20261102');
    has('CL1*1*1*01');
    has('HI*ABK:J189:::::::Y');
    has('HI*ABJ:R059');
    has('HI*ABF:N179:::::::N');
    has('HI*BBR:0BH17EZ:D8:20261029');
    has('NM1*71*1*EXAMPLE*IRIS****XX*1245319599');
    has('SV2*0410*HC:94002*125.5*UN*1');
  });

  it('says what a stay lacks', () => {
    expect(build837I(x12(aSubmission(), { admission: null }))).toMatchObject({
      ok: false,
      lacks: [
        expect.stringContaining('434'),
        expect.stringContaining('CL1'),
        expect.stringContaining('revenue'),
        expect.stringContaining('revenue'),
      ],
    });
  });
});

const SAMPLES = path.resolve(import.meta.dirname, '../../../shared/samples/x12');

/** The kinds of segment of the first transaction set. */
const shape = (segments: string[][]): string[] => {
  const end = segments.findIndex(([id]) => id === 'SE');
  return segments.slice(0, end).map(([id = '', first = '']) => (id === 'NM1' || id === 'REF' || id === 'DTP' ? `${id}*${first}` : id));
};

describe.skipIf(!existsSync(SAMPLES))('the public 837 samples (skipped where ../shared is not at hand)', () => {
  const files = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.includes('837')) : [];
  it('have a professional claim with every kind of segment that ours has', () => {
    const theirs = new Set(files.flatMap((name) => shape(segmentsOf(readFileSync(path.join(SAMPLES, name), 'utf8')))));
    const ours = shape(segmentsOf(textOf(build837P(x12(aSubmission())))));
    expect(ours.filter((kind) => !theirs.has(kind))).toEqual([]);
  });
});
