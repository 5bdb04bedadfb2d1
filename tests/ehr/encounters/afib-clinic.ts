import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'afib-clinic',
  number: '77314',
  patient: {
    pid: '1045',
    given: 'Lorraine',
    middle: 'K',
    family: 'Petty',
    mrn: '00460278',
    birthDate: '1955-11-11',
    sex: 'Female',
    phone: '(555) 014-3095',
    address: '610 Millrace Court, Linden Falls',
    since: '2020-02-25',
  },
  date: '2026-11-12',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Linden Care Heart' },
  provider: 'Samuel Whitcomb DO',
  department: 'Cardiology',
  reason: 'Palpitations, anticoagulation',
  coverage: { payer: 'Lakeshore Medicare Advantage', plan: 'Silver PPO', memberId: 'LMA8013376', group: '7720-01' },
  problems: [
    problem('Atrial fibrillation', 'I48.91', '2024-03-19', 'Active'),
    problem('Long term anticoagulant use', 'Z79.01', '2024-03-19', 'Active'),
    problem('Obstructive sleep apnea', 'G47.33', '2022-07-07', 'Active'),
    problem('Hypertension', 'I10', '2012-10-10', 'Active'),
    problem('Hypothyroidism', null, null, 'Active'),
    problem('Transient ischemic attack', null, '2023-12-27', 'Inactive'),
  ],
  medications: [
    drug('Apixaban 5 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Diltiazem ER 180 mg capsule', '1 cap', 'by mouth', 'once daily'),
    drug('Flecainide 50 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Levothyroxine 100 mcg tablet', '1 tab', 'by mouth', 'every morning'),
    drug('Hydrochlorothiazide 12.5 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Rosuvastatin 10 mg tablet', '1 tab', 'by mouth', 'at bedtime'),
  ],
  allergies: [{ substance: 'Amiodarone', reaction: 'Thyroid dysfunction' }],
  vitals: { systolic: 128, diastolic: 76, pulse: 118, respiration: 16, oxygen: 97, weightLb: 176, heightIn: 64, bmi: 30.2 },
  panels: [
    panel('TSH', '84443', '2026-11-10', ['TSH', '2.1', 'mIU/L', '0.4-4.5', '']),
    panel('CBC', '85027', '2026-11-10', ['Hemoglobin', '13.2', 'g/dL', '12.0-15.5', ''], ['Platelets', '198', 'K/uL', '150-400', '']),
    panel(
      'Basic metabolic panel',
      '80048',
      '2026-11-10',
      ['Creatinine', '0.88', 'mg/dL', '0.60-1.10', ''],
      ['Potassium', '3.3', 'mmol/L', '3.5-5.1', 'L'],
    ),
  ],
  notes: [
    {
      id: 'visit',
      kind: 'progress',
      title: 'Cardiology visit',
      author: 'Samuel Whitcomb DO',
      when: '2026-11-12 15:30',
      signed: '2026-11-12',
      sections: [
        {
          heading: 'HPI',
          text: `71-year-old woman with AF, first found 3/2024 after a TIA workup. Two cardioversions (4/2024, 1/2026). Now 12 days of palpitations and fatigue, constant, no longer comes and goes. Smart watch shows AF since 10/31. Missed no doses of apixaban. No bleeding, no falls. Denies chest pain, syncope, orthopnea, leg swelling. No focal weakness or speech change. Uses CPAP nightly.`,
        },
        { heading: 'Past history', text: 'TIA 12/2023 without residual. OSA. HTN. Hypothyroid after amiodarone 2024. Hysterectomy 1999.' },
        {
          heading: 'Social / family',
          text: 'Retired court clerk. One glass of wine a week, no tobacco. Sister with AF, mother with stroke.',
        },
        {
          heading: 'Exam',
          text: `128/76, HR 118 irregularly irregular, SpO2 97%. No JVD. No murmur. Lungs clear. No edema. Neuro nonfocal.`,
        },
        {
          heading: 'ECG',
          text: `Atrial fibrillation, ventricular rate 121. QRS 92, QTc 441. No acute ST change. Interpreted by me.`,
        },
        {
          heading: 'Assessment/Plan',
          text: `1. AF, symptomatic, despite flecainide. Third recurrence. CHA2DS2-VASc 5 (age, sex, HTN, TIA). Stop flecainide. Diltiazem to 240. TEE/DCCV next week, then ablation referral. LA size 4.6 cm on echo 2/2026, EF 58%.
2. On apixaban long term, tolerating, continue. No dose reduction criteria.
3. HTN, controlled. Low potassium, likely HCTZ: stop HCTZ, KCl 20 mEq x 5 days, BMP Monday.
4. OSA on CPAP, adherent by download.
5. Hypothyroidism: TSH normal.
6. Weight: goal 10%.
F/u after cardioversion.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'I48.91', text: 'Unspecified atrial fibrillation' },
    { system: 'CPT4', code: '93000', text: 'ECG with reading' },
  ],
  earlier: [
    { date: '2026-08-06', reason: 'AF follow-up', provider: 'Samuel Whitcomb DO' },
    { date: '2026-01-22', reason: 'Cardioversion', provider: 'Samuel Whitcomb DO' },
  ],
  home: 'spa',
} satisfies DemoEncounter;
