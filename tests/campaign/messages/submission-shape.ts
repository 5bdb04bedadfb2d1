/** What a submission is, told without its schema. */
import { above, atLeast, byName, exactly, many, maybe, number, one, orNull, text, truth, upTo, whole, written } from './shapes';

export const day = written(/^\d{4}-\d\d-\d\d$/);
const words = (most: number) => upTo(most, 1);
const sex = orNull(one('female', 'male', 'other', 'unknown'));
const code = atLeast({ system: one('ICD-10-CM', 'ICD-10-PCS', 'HCPCS', 'CPT'), code: text, display: text });
const sections =
  'chief-complaint hpi past-history family-history social-history surgical-history medications allergies ros vitals exam results assessment plan assessment-plan procedure indication findings impression hospital-course discharge-diagnosis admission-diagnosis preoperative-diagnosis postoperative-diagnosis instructions consent other'.split(
    ' ',
  );
const evidence = many(
  atLeast({ document: text, start: number, end: number, quote: text, section: orNull(one(...sections)), hash: orNull(text) }),
);

const coded = atLeast({
  encounter: atLeast({ ref: orNull(text), date: orNull(day), endDate: orNull(day) }),
  setting: one('outpatient', 'emergency', 'inpatient'),
  diagnoses: many(
    atLeast({
      id: text,
      code,
      evidence,
      role: one('principal', 'first-listed', 'secondary', 'admitting', 'reason-for-visit', 'external-cause'),
      poa: maybe(one('Y', 'N', 'U', 'W', 'exempt')),
      source: one('suggestion', 'search', 'chart', 'fix'),
    }),
  ),
  procedures: many(atLeast({ id: text, code, date: orNull(day), evidence })),
  lines: many(
    atLeast({
      id: text,
      procedure: code,
      modifiers: many(text),
      units: number,
      chargeCents: orNull(number),
      serviceDate: orNull(day),
      placeOfService: orNull(text),
      diagnosisIds: many(text),
      revenueCode: maybe(text),
    }),
  ),
  bypasses: many(atLeast({ rule: text, subject: text, reason: text, at: number })),
  codeSetVersions: byName(text),
  chartHash: orNull(text),
});

const address = exactly({
  line: words(55),
  line2: maybe(words(55)),
  city: words(30),
  state: written(/^[A-Z][A-Z]$/),
  zip: written(/^\d{5}(\d{4})?$/),
});
const tenDigits = written(/^\d{10}$/);
const clinician = maybe(
  exactly({ family: words(60), given: orNull(words(35)), npi: tenDigits, taxonomy: maybe(written(/^[\dA-Z]{10}$/)) }),
);
const nubc = written(/^[\dA-Z]{2}$/);
const hour = maybe(written(/^([01]\d|2[0-3])[0-5]\d$/));
const cents = whole(0);
const span = exactly({ from: day, to: day });

const stay = exactly({
  typeOfBill: maybe(nubc),
  statement: maybe(span),
  admission: maybe(exactly({ date: maybe(day), hour, type: one('1', '2', '3', '4', '5', '9'), source: written(/^[\dA-Z]$/) })),
  discharge: maybe(exactly({ hour, status: written(/^\d\d$/) })),
  drg: maybe(written(/^\d{3}\d?$/)),
  occurrences: maybe(many(exactly({ code: nubc, date: day }), 24)),
  spans: maybe(many(exactly({ code: nubc, from: day, to: day }), 24)),
  values: maybe(many(exactly({ code: nubc, cents }), 24)),
  conditions: maybe(many(nubc, 24)),
  revenueLines: maybe(many(exactly({ revenueCode: written(/^\d{4}$/), unit: one('DA', 'UN'), units: above(0), chargeCents: cents }))),
});

const billing = exactly({
  subscriber: maybe(
    exactly({
      relationship: one('spouse', 'child', 'employee', 'unknown', 'organ-donor', 'cadaver-donor', 'life-partner', 'other'),
      name: exactly({ family: words(60), given: orNull(words(35)), middle: maybe(words(25)), suffix: maybe(words(10)) }),
      birthDate: orNull(day),
      sex,
      address: maybe(address),
    }),
  ),
  patientAddress: maybe(address),
  coverage: maybe(exactly({ payerId: maybe(words(80)), filing: maybe(nubc), groupNumber: maybe(words(50)), groupName: maybe(words(60)) })),
  consent: maybe(exactly({ signature: truth, assignment: one('A', 'B', 'C'), benefits: one('Y', 'N', 'W'), release: one('Y', 'I') })),
  providers: maybe(
    exactly({
      rendering: clinician,
      referring: clinician,
      ordering: clinician,
      supervising: clinician,
      attending: clinician,
      operating: clinician,
      facility: maybe(exactly({ name: words(60), npi: orNull(tenDigits), address })),
    }),
  ),
  priorAuthorization: maybe(words(50)),
  referral: maybe(words(50)),
  clia: maybe(written(/^[\dA-Z]{10}$/)),
  accident: maybe(exactly({ kind: one('auto', 'employment', 'other'), date: day, state: orNull(written(/^[A-Z][A-Z]$/)) })),
  onset: maybe(day),
  hospitalized: maybe(exactly({ from: day, to: orNull(day) })),
  lines: maybe(
    byName(
      exactly({
        unit: maybe(one('UN', 'MJ')),
        endDate: maybe(day),
        ndc: maybe(exactly({ code: written(/^\d{11}$/), quantity: above(0), unit: one('F2', 'GR', 'ME', 'ML', 'UN') })),
        rendering: clinician,
        ordering: clinician,
        referring: clinician,
        priorAuthorization: maybe(words(50)),
      }),
    ),
  ),
  stay: maybe(stay),
});

export const submission = {
  coded,
  patient: atLeast({
    name: atLeast({ family: orNull(text), given: orNull(text), text }),
    mrn: orNull(text),
    birthDate: orNull(day),
    sex,
    age: orNull(number),
  }),
  encounter: atLeast({
    ref: orNull(text),
    date: orNull(day),
    endDate: orNull(day),
    class: orNull(one('ambulatory', 'emergency', 'inpatient', 'observation', 'virtual')),
    provider: orNull(text),
    reason: orNull(text),
    placeOfService: orNull(text),
  }),
  coverage: atLeast({ payer: text, memberId: orNull(text) }),
  billing: maybe(billing),
  replaces: orNull(text),
  note: maybe(upTo(500)),
  readAt: number,
};
