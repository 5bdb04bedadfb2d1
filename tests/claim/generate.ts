/** Coded encounters over the whole width of what a claim carries, the same for the same seed. People, payers and numbers are invented. */
import type { Address, Billing, Clinician, Stay } from '../../lib/claim/billing';
import type { ClaimRequest } from '../../lib/claim/claim';
import type { Form } from '../../lib/claim/content';
import type { Diagnosis, Procedure, ServiceLine } from '../../lib/coding/coded-encounter';
import { type Chance, chanceOf } from './chance';
import { CITIES, FAMILIES, GIVENS, ORGANISATIONS, STREETS } from './names';

export interface Generated extends ClaimRequest {
  form: Form;
  payerId: string;
}

const ICD =
  'M17.11 I10 E11.9 J18.9 N17.9 R05.9 Z79.4 I50.33 K21.9 E78.5 F32.A G47.33 L03.115 M54.50 N39.0 R07.9 S52.501A S06.0X0A T81.41XA Z00.00 Z23 B20 C50.911 D64.9 H40.11X0 O80 P07.18 Q21.10 I25.10 I48.91 J44.1 K57.30 K80.20 E87.1 R65.20 A41.9 J96.01 E43 L89.153 I63.9 G93.41 D62 N18.4 Z95.1 Z66 Z51.5'.split(
    ' ',
  );
const EXTERNAL = [
  'W19.XXXA',
  'V43.52XA',
  'Y92.009',
  'Y93.01',
  'Y99.8',
  'W01.0XXA',
  'X58.XXXA',
  'Y92.410',
  'W22.8XXA',
  'Y83.1',
  'V89.2XXA',
  'W10.9XXA',
];
const PCS = ['0BH17EZ', '5A1945Z', '02HV33Z', '30233N1', '0DJ08ZZ', '0SRC0J9', '027034Z', '10E0XZZ'];
const SERVICES = [
  '99213',
  '99214',
  '20610',
  '36415',
  '80053',
  '71046',
  '93000',
  'G0439',
  'J1745',
  'J0696',
  'A0427',
  '97110',
  '00810',
  '45378',
];
const MODIFIERS = ['25', '59', 'RT', 'LT', '50', '76', 'XS', 'JW', 'GA', 'KX', '26', 'TC'];
const STATES = ['WA', 'OR', 'CA', 'NY', 'TX'];

const named = (chance: Chance, table: [string, string][]): string => chance.pick(table)[0];
const digits = (chance: Chance, count: number): string => Array.from({ length: count }, () => chance.int(0, 9)).join('');
const month = (at: number): string => String(at).padStart(2, '0');
const dayIn = (chance: Chance, year: number): string => `${year}-${month(chance.int(1, 12))}-${month(chance.int(1, 28))}`;

/** An NPI with its check digit: Luhn over 80840 and the number. */
function npi(chance: Chance): string {
  const nine = `1${digits(chance, 8)}`;
  const sum = [...`80840${nine}`].toReversed().reduce((total, digit, at) => {
    const n = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (n > 9 ? n - 9 : n);
  }, 0);
  return nine + ((10 - (sum % 10)) % 10);
}

const address = (chance: Chance): Address => ({
  line: named(chance, STREETS),
  ...(chance.odds(0.2) && { line2: named(chance, STREETS) }),
  city: named(chance, CITIES),
  state: chance.pick(STATES),
  zip: digits(chance, 9),
});

const clinician = (chance: Chance): Clinician => ({
  family: named(chance, FAMILIES),
  given: chance.odds(0.95) ? named(chance, GIVENS) : null,
  npi: npi(chance),
  ...(chance.odds(0.5) && { taxonomy: '207Q00000X' }),
});

const diagnosis = (id: string, code: string, role: Diagnosis['role'], poa?: Diagnosis['poa']): Diagnosis => ({
  id,
  code: { system: 'ICD-10-CM', code, display: 'A diagnosis' },
  evidence: [],
  role,
  ...(poa && { poa }),
  source: 'search',
});

/** The claim of this seed. One in two is professional; one in four of the institutional ones is an outpatient visit. */
export function generate(seed: number): Generated {
  const chance = chanceOf(seed);
  const form: Form = chance.odds(0.5) ? 'professional' : 'institutional';
  const inpatient = form === 'institutional' && chance.odds(0.75);
  const year = chance.pick([2025, 2026]);
  const date = `${year}-${month(chance.int(1, 12))}-${month(chance.int(1, 14))}`;
  const endDate = form === 'institutional' ? `${date.slice(0, 8)}${month(Number(date.slice(8)) + chance.int(0, 14))}` : null;
  const diagnoses = form === 'professional' ? professionalDiagnoses(chance) : institutionalDiagnoses(chance, inpatient);
  const lines = linesOf(chance, form, date, diagnoses);
  const procedures = inpatient ? proceduresOf(chance, date) : [];
  const billing = billingOf(chance, form, inpatient, date, endDate ?? date, lines);
  const frequency = chance.odds(0.8) ? '1' : chance.pick(['7', '8'] as const);
  const place = chance.pick(['11', '21', '22', '23', '02']);
  const plain = chance.odds(0.08);
  const family = named(chance, FAMILIES);
  const given = named(chance, GIVENS);
  return {
    form,
    claimId: `3f2a0000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
    pcn: Array.from({ length: 20 }, () => chance.pick([...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'])).join(''),
    frequency,
    prior:
      frequency === '1'
        ? null
        : {
            claimId: '3f2a0000-0000-4000-8000-00000000000a',
            payerControlNumber: `${chance.pick(['PX', 'icn-', '2026'])}${digits(chance, 9)}`,
          },
    created: `${year}-12-31T15:00:00.000Z`,
    payerId: digits(chance, 5),
    parties: {
      billingProvider: {
        name: named(chance, ORGANISATIONS),
        npi: npi(chance),
        taxId: digits(chance, 9),
        taxonomy: chance.odds(0.9) ? '261QM1300X' : null,
        address: {
          line: named(chance, STREETS),
          city: named(chance, CITIES),
          state: chance.pick(STATES),
          zip: chance.pick(['98662-1234', digits(chance, 9)]),
        },
      },
      renderingNpi: npi(chance),
      hospital: form === 'institutional' && !inpatient,
    },
    submission: {
      coded: {
        encounter: { ref: `enc-${seed}`, date, endDate },
        setting: inpatient ? 'inpatient' : chance.pick(['outpatient', 'emergency']),
        diagnoses,
        procedures,
        lines,
        bypasses: [],
        codeSetVersions: {},
        chartHash: null,
      },
      patient: {
        name: { family, given, text: `${family}, ${given}` },
        mrn: chance.odds(0.8) ? `MRN-${digits(chance, 6)}` : null,
        birthDate: dayIn(chance, chance.int(1930, 2024)),
        sex: chance.pick(['female', 'male', 'other', 'unknown', null] as const),
        age: null,
      },
      encounter: { ref: `enc-${seed}`, date, endDate, class: null, provider: 'Dr Iris Example', reason: null, placeOfService: place },
      coverage: { payer: named(chance, ORGANISATIONS), memberId: `${chance.pick(['EHP-', 'w', ''])}${digits(chance, 9)}` },
      ...(!(plain && form === 'professional') && { billing }),
      replaces: null,
      readAt: 0,
    },
  };
}

function professionalDiagnoses(chance: Chance): Diagnosis[] {
  const codes = chance.some(ICD, chance.odds(0.1) ? 12 : chance.int(1, 6));
  return codes.map((code, at) => diagnosis(`dx-${at}`, code, at === 0 ? 'first-listed' : 'secondary'));
}

function institutionalDiagnoses(chance: Chance, inpatient: boolean): Diagnosis[] {
  const poa = (): Diagnosis['poa'] => (inpatient ? chance.pick(['Y', 'N', 'U', 'W', 'exempt'] as const) : undefined);
  const [principal = '', ...others] = chance.some(ICD, chance.odds(0.1) ? 25 : chance.int(1, 10));
  const external = chance.some(EXTERNAL, chance.odds(0.2) ? chance.int(1, 12) : 0);
  const all = [
    ...external.map((code) => diagnosis(`x-${code}`, code, 'external-cause', poa())),
    diagnosis('dx-0', principal, inpatient ? 'principal' : 'first-listed', poa()),
    ...others.map((code, at) => diagnosis(`dx-${at + 1}`, code, 'secondary', poa())),
    ...(inpatient
      ? [diagnosis('adm', chance.pick(ICD), 'admitting')]
      : chance.some(ICD, chance.int(0, 3)).map((code) => diagnosis(`r-${code}`, code, 'reason-for-visit'))),
  ];
  return chance.odds(0.3) ? chance.some(all, all.length) : all;
}

const proceduresOf = (chance: Chance, date: string): Procedure[] =>
  Array.from({ length: chance.odds(0.05) ? 25 : chance.int(0, 4) }, (_, at) => ({
    id: `p-${at}`,
    code: { system: 'ICD-10-PCS', code: chance.pick(PCS), display: 'A procedure' },
    date,
    evidence: [],
  }));

function linesOf(chance: Chance, form: Form, date: string, diagnoses: Diagnosis[]): ServiceLine[] {
  const count = chance.odds(0.05) ? 50 : chance.int(1, 8);
  return Array.from({ length: count }, (_, at) => {
    const code = chance.pick(SERVICES);
    return {
      id: `line-${at}`,
      procedure: { system: /^\d/.test(code) ? 'CPT' : 'HCPCS', code, display: 'A service' },
      modifiers: chance.some(MODIFIERS, chance.odds(0.5) ? 0 : chance.int(1, 4)),
      units: chance.odds(0.1) ? chance.int(1, 999) / 10 : chance.int(1, 60),
      chargeCents: chance.odds(0.05) ? chance.int(0, 99) : chance.int(100, 2_500_000),
      serviceDate: chance.odds(0.3) ? date : null,
      placeOfService: form === 'institutional' ? null : chance.pick(['11', '11', '22', null]),
      diagnosisIds: form === 'institutional' ? [] : chance.some(diagnoses, chance.int(1, 4)).map(({ id }) => id),
      ...(form === 'institutional' && { revenueCode: chance.pick(['0300', '0450', '0250', '0636', '0360']) }),
    };
  });
}

function billingOf(chance: Chance, form: Form, inpatient: boolean, date: string, end: string, lines: ServiceLine[]): Billing {
  const other = chance.odds(0.4);
  const professional = form === 'professional';
  const accident = chance.maybe(0.15, () => ({
    kind: chance.pick(['auto', 'employment', 'other'] as const),
    date: dayIn(chance, 2025),
    state: chance.pick(STATES),
  }));
  const parts: { [K in keyof Billing]: Billing[K] | undefined } = {
    subscriber: other
      ? {
          relationship: chance.pick([
            'spouse',
            'child',
            'employee',
            'unknown',
            'organ-donor',
            'cadaver-donor',
            'life-partner',
            'other',
          ] as const),
          name: {
            family: named(chance, FAMILIES),
            given: named(chance, GIVENS),
            ...(chance.odds(0.3) && { middle: named(chance, GIVENS) }),
            ...(chance.odds(0.1) && { suffix: 'Jr' }),
          },
          birthDate: dayIn(chance, 1970),
          sex: chance.pick(['female', 'male', null] as const),
          address: address(chance),
        }
      : undefined,
    patientAddress: other || chance.odds(0.9) ? address(chance) : undefined,
    coverage: chance.maybe(0.7, () => ({
      ...(chance.odds(0.9) && { filing: chance.pick(['MB', 'CI', 'MC', 'HM', 'BL']) }),
      ...(chance.odds(0.5) && { groupNumber: `G-${digits(chance, 6)}` }),
      ...(chance.odds(0.5) && { groupName: named(chance, ORGANISATIONS) }),
    })),
    consent: chance.maybe(0.3, () => ({
      signature: chance.odds(0.5),
      assignment: chance.pick(['A', 'B', 'C'] as const),
      benefits: chance.pick(['Y', 'N', 'W'] as const),
      release: chance.pick(['Y', 'I'] as const),
    })),
    providers: {
      ...(chance.odds(0.6) && (professional ? { rendering: clinician(chance) } : { attending: clinician(chance) })),
      ...(chance.odds(0.3) && { referring: clinician(chance) }),
      ...(professional && chance.odds(0.2) && { supervising: clinician(chance), ordering: clinician(chance) }),
      ...(!professional && chance.odds(0.4) && { operating: clinician(chance) }),
      ...(!professional && chance.odds(0.1) && { rendering: clinician(chance) }),
      ...(chance.odds(0.3) && {
        facility: { name: named(chance, ORGANISATIONS), npi: chance.odds(0.9) ? npi(chance) : null, address: address(chance) },
      }),
    },
    priorAuthorization: chance.maybe(0.2, () => `PA${digits(chance, 8)}`),
    referral: chance.maybe(0.2, () => `rf-${digits(chance, 8)}`),
    clia: professional ? chance.maybe(0.2, () => `50D${digits(chance, 7)}`) : undefined,
    accident,
    onset: professional ? chance.maybe(0.2, () => dayIn(chance, 2024)) : undefined,
    hospitalized: professional ? chance.maybe(0.1, () => ({ from: '2025-01-02', to: chance.pick(['2025-01-09', null]) })) : undefined,
    lines: Object.fromEntries(lines.map(({ id }) => [id, lineBilling(chance, professional, date)])),
    stay: professional ? undefined : stayOf(chance, inpatient, date, end, accident !== undefined),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Billing;
}

const lineBilling = (chance: Chance, professional: boolean, date: string): NonNullable<Billing['lines']>[string] => ({
  ...(professional && chance.odds(0.1) && { unit: 'MJ' as const }),
  ...(chance.odds(0.1) && { endDate: `${date.slice(0, 8)}28` }),
  ...(chance.odds(0.2) && {
    ndc: {
      code: digits(chance, 11),
      quantity: chance.int(1, 4000) / chance.pick([1, 10, 100]),
      unit: chance.pick(['F2', 'GR', 'ME', 'ML', 'UN'] as const),
    },
  }),
  ...(chance.odds(0.1) && { rendering: clinician(chance) }),
  ...(professional && chance.odds(0.1) && { ordering: clinician(chance), priorAuthorization: `PL${digits(chance, 6)}` }),
  ...(chance.odds(0.1) && { referring: clinician(chance) }),
});

function stayOf(chance: Chance, inpatient: boolean, date: string, end: string, accident: boolean): Stay {
  const code = (): string => chance.pick(['A1', '11', '42', '50', 'C5', '78']);
  const hour = (): string => `${month(chance.int(0, 23))}${month(chance.int(0, 59))}`;
  const list = <T>(odds: number, make: () => T): T[] =>
    Array.from({ length: chance.odds(odds) ? chance.int(1, chance.odds(0.1) ? 24 : 4) : 0 }, make);
  return {
    ...(chance.odds(0.6) && { typeOfBill: inpatient ? chance.pick(['11', '18', '21']) : chance.pick(['13', '14', '85']) }),
    ...(chance.odds(0.3) && { statement: { from: date, to: end } }),
    admission: {
      ...((inpatient || chance.odds(0.3)) && { hour: hour() }),
      ...(chance.odds(0.3) && { date }),
      type: chance.pick(['1', '2', '3', '4', '5', '9']),
      source: chance.pick(['1', '2', '4', 'D', 'F']),
    },
    discharge: { ...(chance.odds(0.7) && { hour: hour() }), status: chance.pick(['01', '03', '20', '30', '62']) },
    ...(inpatient && chance.odds(0.5) && { drg: chance.pick(['193', '470', '871']) }),
    occurrences: [
      ...(accident ? [{ code: '01', date }] : []),
      ...list(0.3, () => ({ code: code(), date: dayIn(chance, 2025) })).slice(0, 23),
    ],
    spans: list(0.2, () => ({ code: code(), from: date, to: end })),
    values: list(0.3, () => ({ code: code(), cents: chance.int(0, 900_000) })),
    conditions: list(0.3, code),
    revenueLines: list(inpatient ? 0.8 : 0.1, () => ({
      revenueCode: chance.pick(['0120', '0200', '0110', '0270']),
      unit: chance.pick(['DA', 'UN'] as const),
      units: chance.int(1, 14),
      chargeCents: chance.int(10_000, 900_000),
    })).slice(0, 5),
  };
}
