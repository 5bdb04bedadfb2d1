/** The claim's details field by field, in the order and under the names of `Billing`. */
import type { Address, Billing, Clinician, Facility, Ndc, Person, Stay } from '../../lib/claim/billing';
import { dollars } from '../parts/words';
import {
  ACCIDENTS,
  ADMISSION_TYPES,
  ASSIGNMENTS,
  BENEFITS,
  LINE_UNITS,
  NDC_UNITS,
  RELATIONSHIPS,
  RELEASES,
  REVENUE_UNITS,
  SEXES,
} from './choices';
import { amount, code, day, hour, money, npi, oneOf, state, taxonomy, words, zip } from './readers';
import { byId, group, leaf, list } from './shape';

const text = (most: number) => leaf(words(most));
const DAY = leaf(day);
const NPI = leaf(npi);
const CENTS = leaf(money, dollars);
const NUBC = leaf(code(/^[0-9A-Z]{2}$/, 'Two letters or digits.'));

const ADDRESS = group<Address>(
  { line: text(55), line2: text(55), city: text(30), state: leaf(state), zip: leaf(zip) },
  { needs: ['line', 'city', 'state', 'zip'] },
);
const PERSON = group<Person>(
  { family: text(60), given: text(35), middle: text(25), suffix: text(10) },
  { needs: ['family'], nulls: ['given'] },
);
const CLINICIAN = group<Clinician>(
  { family: text(60), given: text(35), npi: NPI, taxonomy: leaf(taxonomy) },
  { needs: ['family', 'npi'], nulls: ['given'] },
);
const FACILITY = group<Facility>({ name: text(60), npi: NPI, address: ADDRESS }, { needs: ['name', 'address'], nulls: ['npi'] });
const NDC = group<Ndc>(
  { code: leaf(code(/^\d{11}$/, 'Eleven digits: 5, 4 and 2.')), quantity: leaf(amount), unit: leaf(oneOf(NDC_UNITS)) },
  { needs: ['code', 'quantity', 'unit'] },
);

const SPAN = group<{ from: string; to: string }>({ from: DAY, to: DAY }, { needs: ['from', 'to'] });

const STAY = group<Stay>({
  typeOfBill: leaf(code(/^[0-9A-Z]{2}$/, 'Two characters, like 11: without the leading zero and the frequency.')),
  statement: SPAN,
  admission: group<NonNullable<Stay['admission']>>(
    { date: DAY, hour: leaf(hour), type: leaf(oneOf<string>(ADMISSION_TYPES)), source: leaf(code(/^[0-9A-Z]$/, 'One letter or digit.')) },
    { needs: ['type', 'source'] },
  ),
  discharge: group<NonNullable<Stay['discharge']>>(
    { hour: leaf(hour), status: leaf(code(/^\d{2}$/, 'Two digits, like 01.')) },
    { needs: ['status'] },
  ),
  drg: leaf(code(/^\d{3,4}$/, 'Three or four digits.')),
  occurrences: list(group<{ code: string; date: string }>({ code: NUBC, date: DAY }, { needs: ['code', 'date'] })),
  spans: list(group<{ code: string; from: string; to: string }>({ code: NUBC, from: DAY, to: DAY }, { needs: ['code', 'from', 'to'] })),
  values: list(group<{ code: string; cents: number }>({ code: NUBC, cents: CENTS }, { needs: ['code', 'cents'] })),
  conditions: list(NUBC),
  revenueLines: list(
    group<NonNullable<Stay['revenueLines']>[number]>(
      {
        revenueCode: leaf(code(/^\d{4}$/, 'Four digits, like 0120.')),
        unit: leaf(oneOf(REVENUE_UNITS)),
        units: leaf(amount),
        chargeCents: CENTS,
      },
      { needs: ['revenueCode', 'unit', 'units', 'chargeCents'] },
    ),
  ),
});

/** Everything a claim carries beside its codes. */
export const BILLING = group<Billing>({
  subscriber: group<NonNullable<Billing['subscriber']>>(
    { relationship: leaf(oneOf(RELATIONSHIPS)), name: PERSON, birthDate: DAY, sex: leaf(oneOf(SEXES)), address: ADDRESS },
    { needs: ['relationship', 'name'], nulls: ['birthDate', 'sex'] },
  ),
  patientAddress: ADDRESS,
  coverage: group<NonNullable<Billing['coverage']>>({
    payerId: text(80),
    filing: leaf(code(/^[0-9A-Z]{2}$/, 'Two letters or digits.')),
    groupNumber: text(50),
    groupName: text(60),
  }),
  consent: group<NonNullable<Billing['consent']>>(
    {
      signature: leaf<boolean>(
        (said) => ({ ok: true, value: said !== 'no' }),
        (on) => (on ? 'yes' : 'no'),
      ),
      assignment: leaf(oneOf(ASSIGNMENTS)),
      benefits: leaf(oneOf(BENEFITS)),
      release: leaf(oneOf(RELEASES)),
    },
    { fills: { signature: true, assignment: 'A', benefits: 'Y', release: 'Y' } },
  ),
  providers: group<NonNullable<Billing['providers']>>({
    rendering: CLINICIAN,
    referring: CLINICIAN,
    ordering: CLINICIAN,
    supervising: CLINICIAN,
    attending: CLINICIAN,
    operating: CLINICIAN,
    facility: FACILITY,
  }),
  priorAuthorization: text(50),
  referral: text(50),
  clia: leaf(code(/^[0-9A-Z]{10}$/, 'Ten characters, like 50D0123456.')),
  accident: group<NonNullable<Billing['accident']>>(
    { kind: leaf(oneOf(ACCIDENTS)), date: DAY, state: leaf(state) },
    { needs: ['kind', 'date'], nulls: ['state'] },
  ),
  onset: DAY,
  hospitalized: group<NonNullable<Billing['hospitalized']>>({ from: DAY, to: DAY }, { needs: ['from'], nulls: ['to'] }),
  lines: byId(
    group<NonNullable<Billing['lines']>[string]>({
      unit: leaf(oneOf(LINE_UNITS)),
      endDate: DAY,
      ndc: NDC,
      rendering: CLINICIAN,
      ordering: CLINICIAN,
      referring: CLINICIAN,
      priorAuthorization: text(50),
    }),
  ),
  stay: STAY,
});
