// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Billing } from '../../lib/claim/billing';
import type { Form } from '../../lib/claim/content';
import type { Submission } from '../../lib/claim/submission';
import { controlAfter } from '../../lib/claim/x12';
import { file837 } from '../../lib/claim/x12-file';
import type { X12Claim } from '../../lib/claim/x12-lacks';
import { decimal, money, words } from '../../lib/claim/x12-text';
import { aDiagnosis, aLine, aStay, aSubmission, PARTIES } from '../queue/submissions';
import { strictly } from './foreign';
import { generate } from './generate';
import { CITIES, FAMILIES, GIVENS, ORGANISATIONS, STREETS } from './names';
import { interchangeOf, OFFICE, textOf } from './prove';

const PCN = '0123456789ABCDEFGHJK';
const claim = (submission: Submission, change: Partial<X12Claim> = {}): X12Claim => ({
  submission,
  parties: PARTIES,
  pcn: PCN,
  frequency: '1',
  payerControlNumber: null,
  payerId: 'EHP01',
  ...change,
});
const STAY: Billing = { stay: { admission: { type: '1', source: '1', hour: '1315' }, discharge: { status: '01', hour: '0900' } } };
const stay = (): Submission => {
  const base = aStay();
  return { ...base, billing: STAY };
};

function linesOf(form: Form, ...claims: X12Claim[]): string[] {
  const built = file837(form, claims, OFFICE, interchangeOf(42));
  if (!built.ok) throw new Error(built.lacks.flat().join(' '));
  return built.text.split('~');
}
function lacks(form: Form, submission: Submission, change: Partial<X12Claim> = {}): string {
  const built = file837(form, [claim(submission, change)], OFFICE, interchangeOf(42));
  return built.ok ? '' : built.lacks.flat().join(' ');
}
const withCoded = (change: Partial<Submission['coded']>, base = aSubmission()): Submission => ({
  ...base,
  coded: { ...base.coded, ...change },
});
const withBilling = (billing: Billing, base = aSubmission()): Submission => ({ ...base, billing });

describe('an 837P of a plain visit', () => {
  it('carries what the panel knows today', () => {
    const lines = linesOf('professional', claim(aSubmission()));
    for (const line of [
      'GS*HC*SENDER*RECEIVER*20261102*1500*42*X*005010X222A1',
      'SBR*P*18*******CI',
      'NM1*IL*1*CANARYFIELD*PETRA****MI*EHP-77-4410',
      'DMG*D8*19610417*F',
      `CLM*${PCN}*224.6***11:B:1*Y*A*Y*Y`,
      'HI*ABK:M1711*ABF:I10',
      'NM1*82*1*EXAMPLE*IRIS****XX*1245319599',
      'SV1*HC:99213:25*125.5*UN*1***2:1',
      'DTP*472*D8*20261102',
      `REF*6R*${PCN}-2`,
    ])
      expect(lines).toContain(line);
  });

  it('leaves out the rendering provider who is the billing provider', () => {
    const parties = { ...PARTIES, renderingNpi: PARTIES.billingProvider.npi };
    expect(linesOf('professional', claim(aSubmission(), { parties })).filter((line) => line.startsWith('NM1*82'))).toEqual([]);
  });

  it('a replacement and a void name the payer’s number, and are not made without it', () => {
    for (const frequency of ['7', '8'] as const) {
      const lines = linesOf('professional', claim(aSubmission(), { frequency, payerControlNumber: 'PX123' }));
      expect(lines).toContain(`CLM*${PCN}*224.6***11:B:${frequency}*Y*A*Y*Y`);
      expect(lines).toContain('REF*F8*PX123');
      expect(lacks('professional', aSubmission(), { frequency })).toMatch(/REF\*F8/);
    }
    expect(lacks('professional', aSubmission(), { payerControlNumber: 'PX123' })).toMatch(/Only a replacement or a void/);
  });
});

describe('an 837I of a stay', () => {
  it('carries bill type, dates, present on admission and procedures', () => {
    const lines = linesOf('institutional', claim(stay()));
    for (const line of [
      `CLM*${PCN}*125.5***11:A:1**A*Y*Y`,
      'DTP*096*TM*0900',
      'DTP*434*RD8*20261028-20261102',
      'DTP*435*DT*202610281315',
      'CL1*1*1*01',
      'HI*ABK:J189:::::::Y',
      'HI*ABJ:R059',
      'HI*ABF:N179:::::::N',
      'HI*BBR:0BH17EZ:D8:20261029',
      'NM1*71*1*EXAMPLE*IRIS****XX*1245319599',
      'SV2*0410*HC:94002*125.5*UN*1',
    ])
      expect(lines).toContain(line);
  });

  it.each<[string, Submission, RegExp]>([
    ['no admission', { ...stay(), billing: {} }, /CL1/],
    [
      'no hour of admission',
      withBilling({ stay: { admission: { type: '1', source: '1' }, discharge: { status: '01' } } }, stay()),
      /DTP\*435/,
    ],
    ['no admitting diagnosis', withCoded({ diagnoses: [aDiagnosis('dx-a', 'J18.9', { role: 'principal', poa: 'Y' })] }, stay()), /HI\*ABJ/],
    ['no revenue code', withCoded({ lines: [aLine('l', '94002', [])] }, stay()), /SV201/],
    [
      'a procedure without a day',
      withCoded({ procedures: stay().coded.procedures.map((each) => ({ ...each, date: null })) }, stay()),
      /procedure has no date/,
    ],
    [
      'a diagnosis without POA',
      withCoded({ diagnoses: [...stay().coded.diagnoses, aDiagnosis('d', 'I10')] }, stay()),
      /present on admission/,
    ],
    [
      '26 others',
      withCoded(
        {
          diagnoses: [
            ...stay().coded.diagnoses,
            ...Array.from({ length: 25 }, (_, at) => aDiagnosis(`d${at}`, `M25.${at + 10}`, { poa: 'Y' })),
          ],
        },
        stay(),
      ),
      /more than 24/,
    ],
    [
      'an accident without occurrence code',
      withBilling({ ...STAY, accident: { kind: 'other', date: '2026-10-01', state: null } }, stay()),
      /HI\*BH/,
    ],
  ])('%s: says so instead', (_, submission, words) => expect(lacks('institutional', submission)).toMatch(words));

  it('a visit to a site that bills as a hospital has no procedures of a stay', () => {
    const visit = { ...stay(), coded: { ...stay().coded, setting: 'outpatient' as const } };
    expect(lacks('institutional', visit)).toMatch(/inpatient claims only/);
  });
});

describe('what X12 does not carry', () => {
  it.each<[string, Submission, RegExp]>([
    [
      '13 diagnoses',
      withCoded({
        diagnoses: Array.from({ length: 13 }, (_, at) => aDiagnosis(`d${at}`, `M25.5${at}`)),
        lines: [aLine('l', '99213', ['d0'])],
      }),
      /12 diagnoses/,
    ],
    ['a diagnosis twice', withCoded({ diagnoses: [...aSubmission().coded.diagnoses, aDiagnosis('d', 'I10')] }), /twice \(HI\)/],
    [
      'five pointers',
      withCoded({
        diagnoses: Array.from({ length: 5 }, (_, at) => aDiagnosis(`d${at}`, `M25.5${at}`)),
        lines: [aLine('l', '99213', ['d0', 'd1', 'd2', 'd3', 'd4'])],
      }),
      /4 diagnoses \(SV107\)/,
    ],
    ['a pointer twice', withCoded({ lines: [aLine('l', '99213', ['dx-a', 'dx-a'])] }), /diagnosis twice \(SV107\)/],
    ['five modifiers', withCoded({ lines: [aLine('l', '99213', ['dx-a'], { modifiers: ['25', '59', 'RT', 'LT', 'KX'] })] }), /4 modifiers/],
    ['51 lines', withCoded({ lines: Array.from({ length: 51 }, (_, at) => aLine(`l${at}`, '99213', ['dx-a'])) }), /50 service lines/],
    ['a member number with a delimiter', { ...aSubmission(), coverage: { payer: 'P', memberId: 'A*B' } }, /member number holds/],
    [
      'a name in letters that X12 has not',
      { ...aSubmission(), patient: { ...aSubmission().patient, name: { family: '李', given: '明', text: '李明' } } },
      /no letters that X12 carries/,
    ],
    [
      'a dependent without address',
      withBilling({ subscriber: { relationship: 'child', name: { family: 'Canaryfield', given: null }, birthDate: null, sex: null } }),
      /2010CA/,
    ],
    ['a car accident nowhere', withBilling({ accident: { kind: 'auto', date: '2026-11-01', state: null } }), /CLM11-4/],
    [
      'a clinician with a wrong NPI',
      withBilling({ providers: { referring: { family: 'Example', given: null, npi: '1234567894' } } }),
      /NPI of a clinician/,
    ],
    ['days that run backwards', withBilling({ lines: { 'line-1': { endDate: '2026-11-01' } } }), /ends before it begins/],
  ])('%s: says so instead', (_, submission, words) => expect(lacks('professional', submission)).toMatch(words));

  it.each([
    ['a post box', { line: 'P.O. Box 12' }, /post box/],
    ['five digits of ZIP', { zip: '98662' }, /nine digits/],
  ])('%s of the billing provider: says so instead', (_, change, words) => {
    const parties = {
      ...PARTIES,
      billingProvider: { ...PARTIES.billingProvider, address: { ...PARTIES.billingProvider.address, ...change } },
    };
    expect(lacks('professional', aSubmission(), { parties })).toMatch(words);
  });

  it('needs the payer’s number', () => expect(lacks('professional', aSubmission(), { payerId: null })).toMatch(/payer number/));
});

describe('text, money and numbers', () => {
  it.each([...FAMILIES, ...GIVENS, ...STREETS, ...CITIES, ...ORGANISATIONS])('%s is carried as %s', (written, carried) => {
    expect(words(written, 60)).toBe(carried);
  });

  it('keeps within the length of the element, and adds no blank', () => {
    expect(words(`${'A'.repeat(59)} B`, 60)).toBe('A'.repeat(59));
    expect(words('李', 60)).toBe('');
  });

  it.each([
    [0, '0'],
    [1, '.01'],
    [10, '.1'],
    [100, '1'],
    [12_550, '125.5'],
    [199_999_99, '199999.99'],
    [29, '.29'],
    [1_010, '10.1'],
  ])('%i cents are %s', (cents, text) => expect(money(cents)).toBe(text));
  it('quantities keep their decimals', () => expect([0.5, 11.37, 40].map(decimal)).toEqual(['.5', '11.37', '40']));

  it('control numbers begin again after nine digits', () => {
    expect([controlAfter(999_999_998, 1), controlAfter(999_999_998, 2), controlAfter(5, 0)]).toEqual([999_999_999, 1, 5]);
  });
});

describe('a file of several claims', () => {
  it('has a set for each, numbered on, and is taken by a strict parser', () => {
    const lines = linesOf(
      'professional',
      claim(aSubmission()),
      claim(aSubmission(), { pcn: 'X'.repeat(20) }),
      claim(aSubmission(), { pcn: 'Y' }),
    );
    expect(lines.filter((line) => /^(?:ST|SE|GE|IEA)\*/.test(line))).toEqual([
      'ST*837*0042*005010X222A1',
      expect.stringMatching(/^SE\*\d+\*0042$/),
      'ST*837*0043*005010X222A1',
      expect.stringMatching(/^SE\*\d+\*0043$/),
      'ST*837*0044*005010X222A1',
      expect.stringMatching(/^SE\*\d+\*0044$/),
      'GE*3*42',
      'IEA*1*000000042',
    ]);
    expect(strictly(`${lines.join('~')}`).filter(([id]) => id === 'CLM')).toHaveLength(3);
  });

  it('is not made at all when one lacks something, and says which', () => {
    const built = file837('professional', [claim(aSubmission()), claim(aSubmission(), { payerId: null })], OFFICE, interchangeOf(1));
    expect(built).toEqual({ ok: false, lacks: [[], [expect.stringContaining('payer number')]] });
  });

  it('is the same text for the same claims and numbers', () => {
    for (const seed of [11, 12, 13]) expect(textOf(generate(seed), 9)).toEqual(textOf(generate(seed), 9));
  });
});
