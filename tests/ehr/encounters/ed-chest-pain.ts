import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'ed-chest-pain',
  number: 'E-310552',
  patient: {
    pid: '1053',
    given: 'Marcellus',
    family: 'Beaumont-Hayes',
    mrn: 'MS-1204490',
    birthDate: '1971-09-13',
    sex: 'Male',
    phone: '(555) 013-7764',
    address: '803 Viaduct Street, Castleton',
    since: '2016-07-24',
  },
  date: '2026-10-31',
  endDate: null,
  class: 'Emergency',
  place: { code: '23', name: 'Castleton General, Emergency' },
  provider: 'Rowan Achterberg MD',
  department: 'Emergency Medicine',
  reason: 'Chest pain',
  coverage: { payer: 'State Medicaid', plan: 'CareLink', memberId: 'SM77410236', group: '' },
  problems: [
    problem('Hypertension', 'I10', '2017-01-09', 'Active'),
    problem('Asthma', null, '1980-01-01', 'Active'),
    problem('Cocaine use', null, '2021-05-15', 'Active'),
    problem('GERD', null, '2019-08-02', 'Active'),
  ],
  medications: [
    drug('Albuterol HFA 90 mcg', '2 puffs', 'inhaled', 'every 4 hours as needed'),
    drug('Amlodipine 5 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Omeprazole 20 mg capsule', '1 cap', 'by mouth', 'once daily'),
  ],
  allergies: [{ substance: 'No known drug allergies', reaction: '' }],
  vitals: {
    systolic: 176,
    diastolic: 104,
    pulse: 108,
    respiration: 22,
    temperatureF: 98.9,
    oxygen: 94,
    weightLb: 212,
    heightIn: 72,
    bmi: 28.7,
    pain: 8,
  },
  panels: [
    panel(
      'Troponin, high sensitivity',
      '84484',
      '2026-10-31',
      ['hs-Troponin T, 0 h', '9', 'ng/L', '<22', ''],
      ['hs-Troponin T, 2 h', '10', 'ng/L', '<22', ''],
    ),
    panel(
      'Basic metabolic panel',
      '80048',
      '2026-10-31',
      ['Potassium', '3.1', 'mmol/L', '3.5-5.1', 'L'],
      ['Creatinine', '1.0', 'mg/dL', '0.7-1.3', ''],
      ['Glucose', '142', 'mg/dL', '70-99', 'H'],
    ),
    panel('D-dimer', '85379', '2026-10-31', ['D-dimer', '0.31', 'ug/mL FEU', '<0.50', '']),
    panel('Urine drug screen', '80307', '2026-10-31', ['Cocaine metabolite', 'Positive', '', 'Negative', 'A']),
  ],
  notes: [
    {
      id: 'ed',
      kind: 'emergency',
      title: 'Emergency department note',
      author: 'Rowan Achterberg MD',
      when: '2026-10-31 23:12',
      signed: '2026-11-01',
      sections: [
        { heading: 'Chief complaint', text: 'Chest pain, short of breath' },
        {
          heading: 'History of present illness',
          text: `55 y.o. M with HTN, asthma, brought by EMS. Substernal pressure began 20:30 at a party after using cocaine, 8/10, radiates to L arm, with SOB and wheeze. Aspirin 324 and NTG x1 by EMS, pain to 5. Also tripped on the stairs going out, hit R forearm, small cut. No LOC. No leg swelling or recent travel. Out of amlodipine for 2 months. Prior cath 2021 normal per pt.`,
        },
        { heading: 'Past history', text: 'HTN, asthma, GERD. No MI, no DVT/PE. PSH none.' },
        { heading: 'Family / social', text: 'Father MI at 50. Cocaine about monthly, alcohol 4 drinks tonight, 10 cig/day.' },
        {
          heading: 'Review of systems',
          text: 'Positive: chest pain, dyspnea, wheeze. Negative: fever, cough, abdominal pain, syncope, headache, weakness, hematemesis.',
        },
        {
          heading: 'Physical exam',
          text: `Triage 21:40: BP 176/104, HR 108, RR 22, SpO2 94% RA. Anxious, diaphoretic. Tachy, regular, no murmur. Diffuse expiratory wheeze, no crackles. Abd soft NT. No edema, calves nontender. Pulses equal both arms. R forearm: 2.5 cm linear laceration, superficial, clean, no FB, NV intact. Neuro nonfocal.`,
        },
        {
          heading: 'ED course',
          text: `ECG 21:44: sinus tach 106, LVH, no ST elevation. Repeat unchanged. CXR, my read: no infiltrate, no pneumothorax, mediastinum normal.
Lorazepam 1 mg IV, duonebs x2, prednisone 40, KCl 40 mEq PO. Beta blocker avoided. Pain free by 22:30, wheeze much better, SpO2 97%, BP 148/88.
hs-trop 9 then 10. D-dimer negative. HEART score 4.
Laceration: cleaned, lidocaine 1% 3 mL, three 4-0 nylon simple interrupted, dressing. Td 2020, up to date.`,
        },
        {
          heading: 'Medical decision making',
          text: `Considered ACS, dissection, PE, pneumothorax, pneumonia. ACS unlikely with flat troponins; dissection unlikely. Chest pain most consistent with cocaine-associated vasospasm. Asthma flare. BP up from cocaine and missed meds. Offered observation, pt declined, has capacity.`,
        },
        {
          heading: 'Clinical impression',
          text: `1. Chest pain, r/o ACS
2. Cocaine use
3. Asthma exacerbation
4. Hypertension
5. Hypokalemia
6. Forearm laceration`,
        },
        {
          heading: 'Disposition',
          text: `Discharged home 23:55 with brother. Prednisone 40 x 4 d, albuterol, amlodipine refilled. Suture removal 10 days. Cardiology 1 wk. Substance use resources given. Return if pain recurs.`,
        },
      ],
    },
  ],
  charges: [{ system: 'ICD10', code: 'R07.9', text: 'Chest pain, unspecified' }],
  earlier: [
    { date: '2025-11-28', reason: 'Asthma', provider: 'Castleton General, Emergency' },
    { date: '2021-05-15', reason: 'Chest pain', provider: 'Castleton General, Emergency' },
  ],
  home: 'classic',
} satisfies DemoEncounter;
