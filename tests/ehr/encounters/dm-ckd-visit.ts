import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'dm-ckd-visit',
  number: '77120',
  patient: {
    pid: '1042',
    given: 'Tomás',
    family: 'Arriaga-Vega',
    mrn: '00418805',
    birthDate: '1962-02-03',
    sex: 'Male',
    phone: '(555) 014-8130',
    address: '44 Quarry Road, Linden Falls',
    since: '2014-06-02',
  },
  date: '2026-10-19',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Linden Care Westside' },
  provider: 'Hannah Oyelaran MD',
  department: 'Family Medicine',
  reason: 'Diabetes and blood pressure check',
  coverage: { payer: 'Meridian Mutual', plan: 'Choice PPO', memberId: 'MM-55210983', group: 'LF Transit' },
  problems: [
    problem('Type 2 diabetes mellitus with diabetic polyneuropathy', 'E11.42', '2013-04-17', 'Active'),
    problem('Essential hypertension', 'I10', '2010-09-01', 'Active'),
    problem('Chronic kidney disease', 'N18.9', '2024-11-12', 'Active'),
    problem('Hyperlipidemia', 'E78.5', '2015-01-22', 'Active'),
    problem('Obesity', null, null, 'Active'),
    problem('Acute bronchitis', null, '2025-12-08', 'Resolved'),
  ],
  medications: [
    drug('Metformin 1000 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Empagliflozin 10 mg tablet', '1 tab', 'by mouth', 'every morning'),
    drug('Semaglutide 1 mg/dose pen', '1 mg', 'subcutaneous', 'weekly'),
    drug('Amlodipine 10 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Rosuvastatin 20 mg tablet', '1 tab', 'by mouth', 'at bedtime'),
    drug('Duloxetine 30 mg capsule', '1 cap', 'by mouth', 'once daily'),
    drug('Aspirin 81 mg tablet', '1 tab', 'by mouth', 'once daily'),
  ],
  allergies: [{ substance: 'Penicillin', reaction: 'Hives' }],
  vitals: {
    systolic: 152,
    diastolic: 90,
    pulse: 80,
    respiration: 14,
    temperatureF: 97.9,
    oxygen: 98,
    weightLb: 241,
    heightIn: 69,
    bmi: 35.6,
  },
  panels: [
    panel('Hemoglobin A1c', '83036', '2026-10-12', ['Hemoglobin A1c', '7.9', '%', '4.0-5.6', 'H']),
    panel(
      'Comprehensive metabolic panel',
      '80053',
      '2026-10-12',
      ['Creatinine', '1.61', 'mg/dL', '0.70-1.30', 'H'],
      ['eGFR', '47', 'mL/min/1.73m2', '>59', 'L'],
      ['Potassium', '4.4', 'mmol/L', '3.5-5.1', ''],
      ['ALT', '31', 'U/L', '7-52', ''],
    ),
    panel('Urine albumin/creatinine', '82043', '2026-10-12', ['Albumin/creatinine ratio', '212', 'mg/g', '<30', 'H']),
    panel(
      'Lipid panel',
      '80061',
      '2026-10-12',
      ['LDL cholesterol', '71', 'mg/dL', '<100', ''],
      ['Triglycerides', '198', 'mg/dL', '<150', 'H'],
    ),
  ],
  notes: [
    {
      id: 'visit',
      kind: 'progress',
      title: 'Progress note',
      author: 'Hannah Oyelaran MD',
      when: '2026-10-19 14:05',
      signed: null,
      sections: [
        { heading: 'Chief complaint', text: 'DM / BP follow up, 3 mo.' },
        {
          heading: 'HPI',
          text: `64M with DM, HTN, CKD. Last seen 7/20. Checks sugars 3x/wk, fasting 130s-150s. One low of 66 after skipping lunch, none since. Tingling in both feet is about the same, sleeps ok on duloxetine. Ran out of amlodipine 5 days ago. No polyuria, no vision change; eye exam 4/2026 outside, no retinopathy per pt report.
Denies CP, SOB, edema, claudication. No foot sores. No NSAID use.`,
        },
        { heading: 'PMH', text: 'DM dx 2013, HTN, HLD, CKD. Hx of kidney stone 2009. Appendectomy 1981.' },
        { heading: 'Family history', text: 'Father ESRD on dialysis, T2DM. Mother HTN, stroke at 80. Brother colon cancer at 51.' },
        { heading: 'Social history', text: 'Bus dispatcher. Never smoker. 2-3 beers on weekends.' },
        {
          heading: 'Medications',
          text: `metformin 1000 BID, empagliflozin 10, semaglutide 1 mg weekly, amlodipine 10, rosuvastatin 20, duloxetine 30, ASA 81`,
        },
        { heading: 'ROS', text: 'Negative except as in HPI. No fever, weight loss, depression, hematuria or dysuria.' },
        {
          heading: 'Exam',
          text: `BP 152/90, repeat 148/88. BMI 35.6.
Well appearing, no distress. RRR, no m/r/g. Lungs clear. Abd obese, soft. No edema. Monofilament absent at both great toes, vibration reduced. DP pulses 2+. No ulcer or callus.`,
        },
        {
          heading: 'Assessment and plan',
          text: `1. Diabetes with neuropathy, A1c 7.9 (8.3 in July). Semaglutide up to 2 mg. Continue metformin, empagliflozin. Foot care reviewed.
2. CKD, Cr 1.61, eGFR 47, was 49 in April. Urine albumin 212. Likely diabetic nephropathy. Start losartan 25, BMP in 2 wks. Repeat UACR 3 mo.
3. HTN uncontrolled, out of med. Refilled amlodipine.
4. HLD at goal on statin.
5. Obesity: weight down 6 lb. Dietitian referral.
6. Screening: colonoscopy due, brother with colon cancer, referral placed. Flu vaccine given today.
Call if sugars under 70. RTC 3 months.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'E11.42', text: 'Type 2 diabetes mellitus with diabetic polyneuropathy' },
    { system: 'ICD10', code: 'I10', text: 'Essential (primary) hypertension' },
    { system: 'CPT4', code: '99214', text: 'Office visit, established, moderate' },
  ],
  earlier: [
    { date: '2026-07-20', reason: 'Diabetes check', provider: 'Hannah Oyelaran MD' },
    { date: '2025-12-08', reason: 'Cough', provider: 'Marcus Feld PA-C' },
  ],
  home: 'spa',
} satisfies DemoEncounter;
