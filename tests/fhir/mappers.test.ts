// What each kind of resource becomes, as examples: the resource, and the facts it must give and no others.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bundle, Patient as FhirPatient, Observation, Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { FrameReportSchema } from '../../lib/chart/chart';
import { textOfHtml } from '../../lib/chart/fhir/html-text';
import { factsOf } from '../../lib/chart/fhir/mappers';
import { observationFacts } from '../../lib/chart/fhir/observation';
import { patientOf } from '../../lib/chart/fhir/patient';
import type { Source } from '../../lib/chart/fhir/resource';
import { parseName } from '../../lib/chart/person-name';
import { reportOf } from './read';
import { CPT, concept, ICD10, person, record, shown, subject, visit } from './record';
import { inventedServer, json } from './server';

const source: Source = {
  provenance: { frame: 'fhir', visibility: 'record' },
  find: ((reference: { reference?: string } | undefined, holder: { contained?: Resource[] }) =>
    holder.contained?.find(({ id }) => `#${id}` === reference?.reference)) as Source['find'],
};
const coded = (code: string) => ({ coding: [{ code }] });
const quantity = (value: number, unit?: string) => ({ valueQuantity: { value, ...(unit && { unit }) } });

/** The facts of a list without their provenance, so that an example says only what it is about. */
const told = (facts: object | null): unknown =>
  facts === null
    ? null
    : Object.fromEntries(
        Object.entries(facts)
          .filter(([, rows]) => (rows as unknown[]).length > 0)
          .map(([list, rows]) => [list, (rows as { provenance?: unknown }[]).map(({ provenance: _provenance, ...row }) => row)]),
      );

const medication = (change: object): Resource =>
  ({ resourceType: 'MedicationRequest', status: 'active', intent: 'order', subject, ...change }) as Resource;
const aDrug = concept('Metformin hydrochloride 500 MG Oral Tablet');
const given = { medicationCodeableConcept: aDrug };
const dosage = (change: object) => medication({ ...given, dosageInstruction: [change] });
const facts = (change: object) => ({
  medications: [
    {
      text: 'Metformin hydrochloride 500 MG Oral Tablet',
      name: 'Metformin hydrochloride',
      dose: '500 MG',
      route: null,
      frequency: null,
      status: 'active',
      ...change,
    },
  ],
});
const timed = (repeat: object) => dosage({ timing: { repeat } });
const often = (frequency: string) => facts({ frequency, text: `Metformin hydrochloride 500 MG Oral Tablet — ${frequency}` });
const problem = (change: object): Resource => ({ resourceType: 'Condition', subject, code: concept('Asthma'), ...change }) as Resource;
const asthma = (change: object) => ({ problems: [{ text: 'Asthma', code: null, status: null, onset: null, ...change }] });
const allergy = (change: object): Resource => ({ resourceType: 'AllergyIntolerance', patient: subject, ...change }) as Resource;
const claim = (change: object): Resource =>
  ({ resourceType: 'Claim', status: 'active', use: 'claim', patient: subject, ...change }) as Resource;

const EXAMPLES: [name: string, resource: Resource, expected: object | null][] = [
  ['a problem without a status', problem({}), asthma({})],
  ['an onset at midnight UTC stays on its day', problem({ onsetDateTime: '2020-03-01T00:00:00+00:00' }), asthma({ onset: '2020-03-01' })],
  [
    'an onset late in the evening stays on its day',
    problem({ onsetDateTime: '2020-03-01T23:30:00-08:00' }),
    asthma({ onset: '2020-03-01' }),
  ],
  ['an onset known by its year is no day', problem({ onsetDateTime: '2020' }), asthma({})],
  [
    'a provisional problem says so',
    problem({ clinicalStatus: coded('active'), verificationStatus: coded('provisional') }),
    asthma({ status: 'active, provisional' }),
  ],
  ['a refuted problem is none', problem({ verificationStatus: coded('refuted') }), {}],
  ['a status as STU3 writes it', problem({ clinicalStatus: 'resolved' }), asthma({ status: 'resolved' })],
  ['a SNOMED code is no billing code', problem({ code: concept('Asthma', '195967001', 'http://snomed.info/sct') }), asthma({})],
  ['a problem without words', problem({ code: {} }), {}],

  ['a medication by name only', medication(given), facts({})],
  ['twice a day by its code', dosage({ timing: { code: coded('BID') } }), often('twice daily')],
  ['every eight hours by its code', dosage({ timing: { code: coded('Q8H') } }), often('every 8 hours')],
  ['once daily', timed({ frequency: 1, period: 1, periodUnit: 'd' }), often('once daily')],
  ['three times daily', timed({ frequency: 3, period: 1, periodUnit: 'd' }), often('three times daily')],
  ['every six hours', timed({ frequency: 1, period: 6, periodUnit: 'h' }), often('every 6 hours')],
  ['weekly', timed({ period: 1, periodUnit: 'wk' }), often('weekly')],
  ['twice weekly', timed({ frequency: 2, period: 1, periodUnit: 'wk' }), often('twice weekly')],
  ['as needed', dosage({ asNeededBoolean: true }), often('as needed')],
  [
    'a dose, a route',
    dosage({ doseAndRate: [{ doseQuantity: { value: 2, unit: 'tablets' } }], route: concept('by mouth') }),
    facts({ dose: '2 tablets', route: 'by mouth', text: 'Metformin hydrochloride 500 MG Oral Tablet — 2 tablets by mouth' }),
  ],
  [
    'a range of doses',
    dosage({ doseAndRate: [{ doseRange: { low: { value: 1 }, high: { value: 2, unit: 'puffs' } } }] }),
    facts({ dose: '1–2 puffs', text: 'Metformin hydrochloride 500 MG Oral Tablet — 1–2 puffs' }),
  ],
  [
    'a contained medication',
    medication({ contained: [{ resourceType: 'Medication', id: 'x', code: aDrug }], medicationReference: { reference: '#x' } }),
    facts({}),
  ],
  [
    'a medication named beside its reference',
    medication({ medicationReference: { reference: 'Medication/1', display: aDrug.text } }),
    facts({}),
  ],
  ['a medication that only a lost reference names', medication({ medicationReference: { reference: 'Medication/1' } }), null],
  ['a statement of what is taken', { ...medication(given), resourceType: 'MedicationStatement' } as Resource, facts({})],
  ['a course that has ended is history', medication({ ...given, status: 'completed' }), {}],
  ['what is not to be given', medication({ ...given, doNotPerform: true }), {}],
  ['a proposal is no order', medication({ ...given, intent: 'proposal' }), {}],
  ['entered in error', medication({ ...given, status: 'entered-in-error' }), {}],

  [
    'no known allergies is said',
    allergy({ code: concept('No known allergies') }),
    { allergies: [{ substance: 'No known allergies', reaction: null }] },
  ],
  [
    'reactions, each once',
    allergy({
      code: concept('Latex'),
      reaction: [{ manifestation: [concept('Rash'), concept('Itching')] }, { manifestation: [concept('Rash')] }],
    }),
    { allergies: [{ substance: 'Latex', reaction: 'Rash, Itching' }] },
  ],
  [
    'a substance named by its reaction',
    allergy({ reaction: [{ substance: concept('Shellfish'), description: 'Lip swelling' }] }),
    { allergies: [{ substance: 'Shellfish', reaction: 'Lip swelling' }] },
  ],
  ['a refuted allergy', allergy({ code: concept('Latex'), verificationStatus: coded('refuted') }), {}],
  ['a resolved allergy', allergy({ code: concept('Latex'), clinicalStatus: coded('resolved') }), {}],

  [
    'a procedure that was not done',
    { resourceType: 'Procedure', status: 'not-done', subject, code: concept('Colonoscopy') } as Resource,
    {},
  ],
  [
    'a procedure with its period',
    {
      resourceType: 'Procedure',
      status: 'completed',
      subject,
      code: concept('Colonoscopy'),
      performedPeriod: { start: '2024-05-06T08:00:00Z' },
    } as Resource,
    { procedures: [{ text: 'Colonoscopy', code: null, date: '2024-05-06', status: 'completed' }] },
  ],
  [
    'a revoked order',
    { resourceType: 'ServiceRequest', status: 'revoked', intent: 'order', subject, code: concept('Chest film') } as Resource,
    {},
  ],
  [
    'a vaccine that was not given',
    { resourceType: 'Immunization', status: 'not-done', patient: subject, vaccineCode: concept('Zoster') } as Resource,
    {},
  ],
  [
    'cancelled insurance',
    { resourceType: 'Coverage', status: 'cancelled', beneficiary: subject, payor: [{ display: 'Prairie Mutual' }] } as Resource,
    {},
  ],
  [
    'insurance named by a contained organization',
    {
      resourceType: 'Coverage',
      status: 'active',
      beneficiary: subject,
      contained: [{ resourceType: 'Organization', id: 'o', name: 'Lakes Health' }],
      payor: [{ reference: '#o' }],
    } as Resource,
    { coverages: [{ payer: 'Lakes Health', memberId: null }] },
  ],
  [
    'a claim’s lines with modifiers, units and the diagnoses they point to',
    claim({
      diagnosis: [
        { sequence: 1, diagnosisCodeableConcept: concept('', 'J45.909', ICD10) },
        { sequence: 2, diagnosisCodeableConcept: concept('', 'Z87.891', ICD10) },
      ],
      item: [
        {
          sequence: 1,
          productOrService: concept('', '94640', CPT),
          modifier: [coded('76'), coded('59')],
          quantity: { value: 2 },
          diagnosisSequence: [2, 1, 7],
        },
      ],
    }),
    {
      codes: [
        { system: 'ICD-10-CM', code: 'J45.909', display: null, modifiers: [], units: null, pointers: [] },
        { system: 'ICD-10-CM', code: 'Z87.891', display: null, modifiers: [], units: null, pointers: [] },
        { system: 'CPT', code: '94640', display: null, modifiers: ['76', '59'], units: 2, pointers: ['Z87.891', 'J45.909', '7'] },
      ],
    },
  ],
  [
    'a request for prior authorization is no claim',
    claim({ use: 'preauthorization', item: [{ sequence: 1, productOrService: concept('', '94640', CPT) }] }),
    {},
  ],
  [
    'a line in a code system nobody bills in',
    claim({ item: [{ sequence: 1, productOrService: concept('', '185349003', 'http://snomed.info/sct') }] }),
    {},
  ],
  [
    'a report’s conclusion is a document',
    {
      resourceType: 'DiagnosticReport',
      id: 'r',
      status: 'final',
      subject,
      code: concept('CT head'),
      category: [coded('RAD')],
      effectiveDateTime: '2026-11-03',
      conclusion: 'No bleed.',
      resultsInterpreter: [{ display: 'Mina Okonjo, MD' }],
    } as Resource,
    {
      documents: [
        {
          id: 'fhir/DiagnosticReport-r',
          kind: 'radiology-report',
          title: 'CT head',
          author: 'Mina Okonjo, MD',
          date: '2026-11-03',
          signed: true,
          completeness: 'whole',
          amends: null,
          text: 'Conclusion\nNo bleed.',
          sections: [{ kind: 'impression', heading: 'Conclusion', start: 0, end: 20 }],
        },
      ],
    },
  ],
  [
    'a composition’s sections, one inside another',
    {
      resourceType: 'Composition',
      id: 'k',
      status: 'preliminary',
      subject,
      title: 'Consultation',
      type: coded('11488-4'),
      date: '2026-11-03T10:00:00Z',
      author: [{ display: 'Teodor Lindqvist, DO' }],
      section: [
        {
          title: 'Assessment',
          text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Tremor.</p></div>' },
          section: [{ title: 'Plan', text: { status: 'generated', div: '<div>Propranolol.</div>' } }],
        },
        { title: 'Empty' },
      ],
    } as Resource,
    {
      documents: [
        {
          id: 'fhir/Composition-k',
          kind: 'consult-note',
          title: 'Consultation',
          author: 'Teodor Lindqvist, DO',
          date: '2026-11-03',
          signed: false,
          completeness: 'whole',
          amends: null,
          text: 'Assessment\nTremor.\nPlan\nPropranolol.',
          sections: [
            { kind: 'assessment', heading: 'Assessment', start: 0, end: 36 },
            { kind: 'plan', heading: 'Plan', start: 19, end: 36 },
          ],
        },
      ],
    },
  ],
];

describe('resources', () => {
  it.each(EXAMPLES)('%s', (_, resource, expected) => {
    expect(told(factsOf(resource, source))).toEqual(expected);
  });
});

const measured = (change: object): Observation =>
  ({
    resourceType: 'Observation',
    id: '1',
    status: 'final',
    subject,
    effectiveDateTime: '2026-11-03T08:00:00Z',
    code: concept('Sodium'),
    category: [coded('laboratory')],
    ...change,
  }) as Observation;
const vital = (change: object): Observation => measured({ category: [coded('vital-signs')], ...change });
const sodium = (change: object) => ({
  results: [{ panel: null, name: 'Sodium', value: '140', unit: null, range: null, flag: null, date: '2026-11-03', ...change }],
});

const OBSERVED: [name: string, observations: Observation[], expected: object][] = [
  ['a number with its unit', [measured(quantity(140, 'mmol/L'))], sodium({ unit: 'mmol/L' })],
  ['a unit by its UCUM code', [measured({ valueQuantity: { value: 140, code: 'mmol/L' } })], sodium({ unit: 'mmol/L' })],
  ['a comparator', [measured({ valueQuantity: { value: 3, comparator: '<' } })], sodium({ value: '<3' })],
  [
    'words',
    [measured({ valueCodeableConcept: concept('Positive'), interpretation: [coded('A')] })],
    sodium({ value: 'Positive', flag: 'A' }),
  ],
  ['a titer', [measured({ valueRatio: { numerator: { value: 1 }, denominator: { value: 80 } } })], sodium({ value: '1:80' })],
  [
    'a normal flag is no flag; a range as written',
    [measured({ ...quantity(140), interpretation: [coded('N')], referenceRange: [{ text: '135-145' }] })],
    sodium({ range: '135-145' }),
  ],
  ['an upper limit', [measured({ ...quantity(140), referenceRange: [{ high: { value: 145 } }] })], sodium({ range: '≤ 145' })],
  ['an absent value is no fact', [measured({ dataAbsentReason: coded('not-performed') })], {}],
  ['entered in error', [measured({ ...quantity(140), status: 'entered-in-error' })], {}],
  ['a survey is no result', [measured({ ...quantity(3), category: [coded('survey')] })], {}],
  ['a note kept as an observation is no value', [measured({ valueString: 'word '.repeat(80) })], {}],
  [
    'the members of a panel',
    [measured({ id: 'p', code: concept('Electrolytes'), hasMember: [{ reference: 'Observation/1' }] }), measured(quantity(140))],
    sodium({ panel: 'Electrolytes' }),
  ],
  [
    'the components of one test',
    [
      measured({
        code: concept('Urinalysis'),
        component: [
          { code: concept('Ketones'), valueString: 'trace' },
          { code: concept('Protein'), dataAbsentReason: coded('error') },
        ],
      }),
    ],
    { results: [{ panel: 'Urinalysis', name: 'Ketones', value: 'trace', unit: null, range: null, flag: null, date: '2026-11-03' }] },
  ],
  [
    'the two halves of a pressure kept apart',
    [
      vital({ id: 's', code: concept('Systolic', '8480-6'), ...quantity(132, 'mm[Hg]') }),
      vital({ id: 'd', code: concept('Diastolic', '8462-4'), ...quantity(84, 'mm[Hg]') }),
    ],
    { vitals: [{ name: 'Blood pressure', value: '132/84', unit: 'mm[Hg]', date: '2026-11-03' }] },
  ],
  [
    'a vital by its name, whatever its category',
    [measured({ category: [coded('exam')], code: concept('Weight'), ...quantity(81, 'kg') })],
    { vitals: [{ name: 'Weight', value: '81', unit: 'kg', date: '2026-11-03' }] },
  ],
];

describe('observations', () => {
  it.each(OBSERVED)('%s', (_, observations, expected) => {
    expect(told(observationFacts(observations, [], source))).toEqual(expected);
  });
});

describe('the words of HTML', () => {
  it.each([
    ['a <!-- <b>x</b> --> b', 'a b'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<p title="a > b">x</p>', 'x'],
    ['<table><tr><td>Na</td><td>140</td></tr></table>', 'Na\t140'],
    ['&#72;&#x69;&nbsp;&eacute;&bogus;&#0;&#xD800;', 'Hi é&bogus;'],
    ['<script>never ends', ''],
    ['<textarea><b>no</b></textarea>yes', 'yes'],
    ['<', '<'],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('takes time in proportion to its length, whatever is in it', () => {
    for (const piece of ['<', '<a ', '<script>', '<!--', '<a href="', '&#', '</', '< b', '<script></script '])
      expect(textOfHtml(piece.repeat(200_000)).length).toBeLessThan(1_000_000);
  }, 5000);
});

describe('the patient', () => {
  it('old and maiden names are not the name; a name in one piece is split', () => {
    const resource = {
      ...person,
      name: [{ use: 'maiden', family: 'Rasmussen', given: ['Odalys'] }, { text: 'Brandvold, Odalys' }],
    } as FhirPatient;
    expect(patientOf(resource, shown)?.name).toEqual({ family: 'Brandvold', given: 'Odalys', text: 'Brandvold, Odalys' });
  });
});

/** The resource with one field, at any depth, replaced. */
function* spoiled(value: unknown, odd: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (key === 'resourceType' || key === 'id') continue;
    const put = (inner: unknown): unknown =>
      Array.isArray(value) ? value.map((one, i) => (String(i) === key ? inner : one)) : { ...value, [key]: inner };
    yield put(odd);
    for (const inner of spoiled((value as Record<string, unknown>)[key], odd)) yield put(inner);
  }
}

describe('resources of any shape', () => {
  const ODD: unknown[] = [null, 7, '', 'x', true, [], [null], {}, { coding: 3 }, [{ coding: [null] }], [[]]];

  it('never break the reading, and never put anything but the chart’s own shapes into it', async () => {
    let tried = 0;
    for (const odd of ODD) {
      for (const resource of record.slice(2)) {
        const resources = [...spoiled(resource, odd)].map((one, i) => ({ ...(one as Resource), id: `s${i}` }));
        const server = inventedServer({
          resources: [person, visit],
          instead: (url) =>
            url.pathname.endsWith(`/${resource.resourceType}`) && !url.pathname.endsWith('/Patient')
              ? json({
                  resourceType: 'Bundle',
                  entry: resources.map((one) => ({ resource: { ...one, subject, patient: subject, beneficiary: subject } })),
                })
              : null,
        });
        tried += resources.length;
        FrameReportSchema.parse(await reportOf(server));
      }
    }
    expect(tried).toBeGreaterThan(2000);
  });
});

const SYNTHEA = path.resolve(import.meta.dirname, '../../../shared/samples/fhir/synthea.bundle.json');

describe.skipIf(!existsSync(SYNTHEA))('a bundle as Synthea makes them (skipped where ../shared is not at hand)', () => {
  it('is read with its references by full URL and its days as written', async () => {
    const { entry = [] } = JSON.parse(readFileSync(SYNTHEA, 'utf8')) as Bundle;
    const patient = entry.find(({ resource }) => resource?.resourceType === 'Patient');
    const shown = {
      name: parseName('Abbott770, Jeromy216'),
      mrn: 'efb2bad1-1d24-4a73-a979-7a027f02ba25',
      birthDate: '1923-12-16',
      sex: null,
      age: null,
    };
    const server = inventedServer({
      resources: [],
      instead: (url) => {
        if (url.pathname.includes('/Patient/')) return json(patient?.resource);
        const type = url.pathname.split('/').at(-1);
        return json({ resourceType: 'Bundle', entry: [patient, ...entry.filter(({ resource }) => resource?.resourceType === type)] });
      },
    });
    const report = FrameReportSchema.parse(
      await reportOf(server, { patient: { id: patient?.resource?.id ?? '', shown }, encounter: { ref: null, date: '1982-10-05' } }),
    );
    expect(report.encounter).toMatchObject({ date: '1982-10-05', class: 'ambulatory' });
    expect(report.problems.map(({ text, onset }) => `${onset} ${text}`).slice(0, 3)).toEqual([
      '1942-11-23 Hypertension',
      '1969-04-15 Diabetes',
      '1970-01-18 Chronic sinusitis (disorder)',
    ]);
    expect(report.problems).toHaveLength(8);
    expect(report.medications.map(({ name, dose }) => `${name} ${dose}`)).toEqual([
      'Penicillin V Potassium 250 MG',
      'Metformin hydrochloride 500 MG',
    ]);
    expect([report.codes, report.unread]).toEqual([[], []]);
  });
});
