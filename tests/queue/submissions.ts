/** Invented submissions for the tests of claim, queue and endpoint. */
import type { Parties } from '../../lib/claim/lacks';
import type { Submission } from '../../lib/claim/submission';
import type { Diagnosis, ServiceLine } from '../../lib/coding/coded-encounter';

export const NOW = Date.UTC(2026, 10, 2, 15, 0, 0);

export const aDiagnosis = (id: string, code: string, change: Partial<Diagnosis> = {}): Diagnosis => ({
  id,
  code: { system: 'ICD-10-CM', code, display: 'A diagnosis' },
  evidence: [],
  role: 'secondary',
  source: 'search',
  ...change,
});

export const aLine = (id: string, code: string, diagnosisIds: string[], change: Partial<ServiceLine> = {}): ServiceLine => ({
  id,
  procedure: { system: /^\d/.test(code) ? 'CPT' : 'HCPCS', code, display: 'A service' },
  modifiers: [],
  units: 1,
  chargeCents: 12_550,
  serviceDate: null,
  placeOfService: '11',
  diagnosisIds,
  ...change,
});

/** A professional claim's submission of an invented patient; `ref` names the encounter. */
export function aSubmission(change: Partial<Submission> & { ref?: string } = {}): Submission {
  const { ref = 'enc-1', ...rest } = change;
  return {
    coded: {
      encounter: { ref, date: '2026-11-02', endDate: null },
      setting: 'outpatient',
      diagnoses: [aDiagnosis('dx-a', 'M17.11', { role: 'first-listed' }), aDiagnosis('dx-b', 'I10')],
      procedures: [],
      lines: [
        aLine('line-1', '99213', ['dx-b', 'dx-a'], { modifiers: ['25'] }),
        aLine('line-2', '20610', ['dx-a'], { modifiers: ['RT'], chargeCents: 9_910 }),
      ],
      bypasses: [],
      codeSetVersions: {},
      chartHash: null,
    },
    patient: {
      name: { family: 'Canaryfield', given: 'Petra', text: 'Canaryfield, Petra' },
      mrn: 'MRN-000417',
      birthDate: '1961-04-17',
      sex: 'female',
      age: 65,
    },
    encounter: {
      ref,
      date: '2026-11-02',
      endDate: null,
      class: 'ambulatory',
      provider: 'Dr Iris Example',
      reason: null,
      placeOfService: '11',
    },
    coverage: { payer: 'Example Health Plan', memberId: 'EHP-77-4410' },
    replaces: null,
    readAt: NOW,
    ...rest,
  };
}

export const PARTIES: Pick<Parties, 'billingProvider' | 'renderingNpi'> = {
  billingProvider: {
    name: 'Example Clinic',
    npi: '1234567893',
    taxId: '720000000',
    taxonomy: '207Q00000X',
    address: { line: '1 Example Way', city: 'Exampletown', state: 'WA', zip: '986621234' },
  },
  renderingNpi: '1245319599',
};

/** An inpatient stay for the institutional form. */
export const aStay = (): Submission => {
  const base = aSubmission({ ref: 'stay-1' });
  return {
    ...base,
    coded: {
      ...base.coded,
      setting: 'inpatient',
      encounter: { ref: 'stay-1', date: '2026-10-28', endDate: '2026-11-02' },
      diagnoses: [
        aDiagnosis('dx-a', 'J18.9', { role: 'principal', poa: 'Y' }),
        aDiagnosis('dx-b', 'N17.9', { poa: 'N' }),
        aDiagnosis('dx-c', 'R05.9', { role: 'admitting' }),
      ],
      procedures: [{ id: 'p1', code: { system: 'ICD-10-PCS', code: '0BH17EZ', display: 'A procedure' }, date: '2026-10-29', evidence: [] }],
      lines: [aLine('line-1', '94002', ['dx-a'], { revenueCode: '0410', placeOfService: '21' })],
    },
    encounter: { ...base.encounter, ref: 'stay-1', date: '2026-10-28', endDate: '2026-11-02', class: 'inpatient', placeOfService: '21' },
  };
};
