// One invented person's record. The day of the open encounter is 3 November 2026.
import type { CodeableConcept, Resource } from '@medplum/fhirtypes';
import type { Patient } from '../../lib/chart/chart';
import { parseName } from '../../lib/chart/person-name';

export const shown: Patient = { name: parseName('Brandvold, Odalys'), mrn: '00512870', birthDate: '1962-08-30', sex: null, age: null };

export const concept = (text: string, code?: string, system?: string): CodeableConcept => ({
  text,
  ...(code && { coding: [{ code, ...(system && { system }) }] }),
});
const coded = (code: string): CodeableConcept => ({ coding: [{ code }] });
export const subject = { reference: 'Patient/p1' };
const encounter = { reference: 'Encounter/e1' };
export const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm';
export const CPT = 'http://www.ama-assn.org/go/cpt';

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

export const person: Resource = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ use: 'official', family: 'Brandvold', given: ['Odalys', 'Renée'] }],
  identifier: [
    { type: coded('SS'), value: '999-00-1234' },
    { type: coded('MR'), value: '512870' },
  ],
  birthDate: '1962-08-30',
  gender: 'female',
};

export const visit: Resource = {
  resourceType: 'Encounter',
  id: 'e1',
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
  subject,
  period: { start: '2026-11-03T09:10:00-06:00', end: '2026-11-03T09:55:00-06:00' },
  participant: [{ individual: { display: 'Front desk' } }, { type: [coded('ATND')], individual: { display: 'Ignatius Holloway, MD' } }],
  reasonCode: [concept('Follow-up of blood pressure')],
};

export const NOTE = 'Subjective: feels well.\nAssessment: Hypertension, controlled.\nPlan: continue lisinopril.';

export const record: Resource[] = [
  person,
  visit,
  {
    resourceType: 'Encounter',
    id: 'e0',
    status: 'finished',
    class: { code: 'AMB' },
    subject,
    period: { start: '2025-02-11', end: '2025-02-11' },
  },
  {
    resourceType: 'Condition',
    id: 'c1',
    subject,
    clinicalStatus: coded('active'),
    category: [coded('problem-list-item')],
    code: {
      text: 'Hypertension',
      coding: [
        { system: 'http://snomed.info/sct', code: '38341003' },
        { system: ICD10, code: 'I10' },
      ],
    },
    onsetDateTime: '2019-05-02T00:00:00Z',
  },
  {
    resourceType: 'Condition',
    id: 'c2',
    subject,
    clinicalStatus: coded('active'),
    verificationStatus: coded('entered-in-error'),
    code: concept('Gout'),
  },
  {
    resourceType: 'Condition',
    id: 'c3',
    subject,
    category: [coded('encounter-diagnosis')],
    encounter: { reference: 'Encounter/e0' },
    code: concept('Acute sinusitis'),
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm1',
    status: 'active',
    intent: 'order',
    subject,
    medicationCodeableConcept: concept('Lisinopril 10 mg tablet'),
    dosageInstruction: [
      { text: '1 tablet by mouth once daily', route: concept('oral'), timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } },
    ],
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm2',
    status: 'stopped',
    intent: 'order',
    subject,
    medicationCodeableConcept: concept('Atenolol 25 mg'),
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: subject,
    code: concept('Penicillin'),
    reaction: [{ manifestation: [concept('Hives')] }],
  },
  {
    resourceType: 'Observation',
    id: 'v1',
    status: 'final',
    subject,
    encounter,
    category: [coded('vital-signs')],
    code: concept('Blood pressure', '85354-9'),
    effectiveDateTime: '2026-11-03T09:12:00-06:00',
    component: [
      { code: coded('8480-6'), valueQuantity: { value: 128, unit: 'mmHg' } },
      { code: coded('8462-4'), valueQuantity: { value: 76, unit: 'mmHg' } },
    ],
  },
  {
    resourceType: 'Observation',
    id: 'r1',
    status: 'final',
    subject,
    category: [coded('laboratory')],
    code: concept('Potassium'),
    effectiveDateTime: '2026-10-28',
    valueQuantity: { value: 5.4, unit: 'mmol/L' },
    referenceRange: [{ low: { value: 3.5 }, high: { value: 5.1 } }],
    interpretation: [coded('H')],
  },
  {
    resourceType: 'Observation',
    id: 'r2',
    status: 'final',
    subject,
    category: [coded('laboratory')],
    code: concept('Potassium'),
    effectiveDateTime: '2024-01-05',
    valueQuantity: { value: 4 },
  },
  {
    resourceType: 'DiagnosticReport',
    id: 'd1',
    status: 'final',
    subject,
    code: concept('Basic metabolic panel'),
    effectiveDateTime: '2026-10-28',
    result: [{ reference: 'Observation/r1' }],
  },
  {
    resourceType: 'DocumentReference',
    id: 'n1',
    status: 'current',
    docStatus: 'final',
    subject,
    type: concept('Progress note', '11506-3'),
    author: [{ display: 'Ignatius Holloway, MD' }],
    date: '2026-11-03T16:00:00Z',
    context: { encounter: [encounter] },
    content: [{ attachment: { contentType: 'text/plain', data: base64(NOTE) } }],
  },
  {
    resourceType: 'Procedure',
    id: 'x1',
    status: 'completed',
    subject,
    code: concept('Electrocardiogram', '93000', CPT),
    performedDateTime: '2026-11-03',
  },
  {
    resourceType: 'ServiceRequest',
    id: 's1',
    status: 'active',
    intent: 'order',
    subject,
    code: concept('Lipid panel'),
    authoredOn: '2026-11-03',
  },
  {
    resourceType: 'Immunization',
    id: 'i1',
    status: 'completed',
    patient: subject,
    vaccineCode: concept('Influenza, inactivated'),
    occurrenceDateTime: '2026-10-01',
  },
  {
    resourceType: 'Claim',
    id: 'k1',
    status: 'active',
    use: 'claim',
    type: coded('professional'),
    patient: subject,
    created: '2026-11-03',
    provider: {},
    priority: coded('normal'),
    insurance: [],
    diagnosis: [{ sequence: 1, diagnosisCodeableConcept: concept('Hypertension', 'I10', ICD10) }],
    item: [
      {
        sequence: 1,
        productOrService: concept('Visit', '99213', CPT),
        modifier: [coded('25')],
        quantity: { value: 1 },
        diagnosisSequence: [1],
        encounter: [encounter],
      },
    ],
  },
  {
    resourceType: 'Coverage',
    id: 'y1',
    status: 'active',
    beneficiary: subject,
    subscriberId: 'QX-2231',
    payor: [{ display: 'Prairie Mutual' }],
  },
];
