import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'hf-clinic',
  number: 'C-220914',
  patient: {
    pid: '1044',
    given: 'Walter',
    middle: 'J',
    family: 'Dembinski',
    mrn: 'MS-1180442',
    birthDate: '1948-07-19',
    sex: 'Male',
    phone: '(555) 013-4471',
    address: '2201 Foundry Avenue, Castleton',
    since: '1998-11-30',
  },
  date: '2026-10-27',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Castleton Heart Clinic' },
  provider: 'Ngozi Eze MD',
  department: 'Cardiology',
  reason: 'Heart failure clinic',
  coverage: { payer: 'Medicare Part B', plan: 'Original Medicare', memberId: '1WD4-TE8-MK22', group: '' },
  problems: [
    problem('Systolic heart failure', null, '2021-02-09', 'Active'),
    problem('Hypertension', 'I10', '1999-06-14', 'Active'),
    problem('Coronary artery disease, s/p CABG 2012', 'I25.10', '2012-04-02', 'Active'),
    problem('Ischemic cardiomyopathy', null, '2021-02-09', 'Active'),
    problem('ICD in situ', 'Z95.810', '2022-08-16', 'Active'),
    problem('Gout', null, '2018-03-27', 'Active'),
    problem('Prostate cancer 2008, radiation', null, '2008-05-05', 'Inactive'),
  ],
  medications: [
    drug('Sacubitril-valsartan 49-51 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Metoprolol succinate 100 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Spironolactone 25 mg tablet', '1/2 tab', 'by mouth', 'once daily'),
    drug('Dapagliflozin 10 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Torsemide 20 mg tablet', '2 tabs', 'by mouth', 'once daily'),
    drug('Atorvastatin 80 mg tablet', '1 tab', 'by mouth', 'at bedtime'),
    drug('Aspirin 81 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Allopurinol 100 mg tablet', '1 tab', 'by mouth', 'once daily'),
  ],
  allergies: [
    { substance: 'Iodinated contrast', reaction: 'Flushing, hives' },
    { substance: 'Codeine', reaction: 'Nausea' },
  ],
  vitals: { systolic: 104, diastolic: 62, pulse: 66, respiration: 18, oxygen: 95, weightLb: 203, heightIn: 70, bmi: 29.1 },
  panels: [
    panel(
      'Renal panel',
      '80069',
      '2026-10-27',
      ['Creatinine', '1.7', 'mg/dL', '0.7-1.3', 'H'],
      ['eGFR', '40', 'mL/min/1.73m2', '>59', 'L'],
      ['Potassium', '5.3', 'mmol/L', '3.5-5.1', 'H'],
      ['Sodium', '134', 'mmol/L', '136-145', 'L'],
    ),
    panel('BNP', '83880', '2026-10-27', ['BNP', '912', 'pg/mL', '<100', 'H']),
    panel(
      'Echocardiogram',
      null,
      '2026-10-02',
      ['LV ejection fraction', '28', '%', '55-70', 'L'],
      ['RV systolic pressure', '46', 'mmHg', '<35', 'H'],
    ),
  ],
  notes: [
    {
      id: 'clinic',
      kind: 'consult',
      title: 'Heart failure clinic note',
      author: 'Ngozi Eze MD',
      when: '2026-10-27 11:20',
      signed: '2026-10-28',
      sections: [
        {
          heading: 'Interval history',
          text: `Mr. Dembinski is a 78-year-old man with ischemic cardiomyopathy, LVEF 28%, CABG x 4 in 2012 and ICD placed 2022, seen for worsening dyspnea. Over 10 days he has gained 9 lb, needs 3 pillows (was 1), and stops once on the way to the mailbox. He ate out daily during a family visit. No chest pain, no ICD shock, no syncope. No fever or cough. Adherent with medicines by pill box.`,
        },
        {
          heading: 'Past history',
          text: `CAD, CABG 2012. HTN. Hyperlipidemia. Gout, last flare 2024. Prostate cancer treated with radiation 2008, PSA undetectable. Former smoker 40 pack-years, quit 2011. No history of stroke.`,
        },
        { heading: 'Family history', text: 'Brother died suddenly at 54. Father with diabetes.' },
        {
          heading: 'Medications',
          text: `(Copied from 7/14/2026, reviewed) sacubitril-valsartan 49/51 BID, metoprolol succ 100, spironolactone 12.5, dapagliflozin 10, torsemide 40, atorvastatin 80, ASA 81, allopurinol 100. Insulin discontinued 2025, error, patient is not diabetic.`,
        },
        {
          heading: 'Examination',
          text: `BP 104/62, HR 66 regular, weight 203 lb (194 in July). JVP to 14 cm, positive HJR. Displaced apex, S3, 2/6 holosystolic murmur at apex. Crackles to mid zones. Liver edge 2 cm. 2+ edema to the knees. Warm extremities.`,
        },
        {
          heading: 'Data',
          text: `Device check: no therapies, 3% V pacing, fluid index rising since 10/16. ECG: sinus rhythm, old inferior infarct, QRS 112. Labs: Cr 1.7 (1.4 in July), K 5.3, Na 134, BNP 912.`,
        },
        {
          heading: 'Impression',
          text: `1. Decompensated heart failure, volume overloaded, NYHA III.
2. Hypertension, now low normal on therapy.
3. Renal function worse, possible cardiorenal. Chronic kidney disease was not present before this year.
4. Hyperkalemia, mild. 5. Hyponatremia, mild.
6. CAD without angina.`,
        },
        {
          heading: 'Recommendations',
          text: `IV furosemide 80 mg in clinic today, 1.4 L out over 3 h, weight to be repeated tomorrow. Torsemide 60 mg daily. Hold spironolactone, recheck K Friday. Low-salt teaching. If no response, admit for IV diuresis. Discussed prognosis and code status: full code. Return in one week.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'I50.20', text: 'Unspecified systolic (congestive) heart failure' },
    { system: 'ICD10', code: 'I10', text: 'Essential (primary) hypertension' },
  ],
  earlier: [
    { date: '2026-07-14', reason: 'Heart failure clinic', provider: 'Ngozi Eze MD' },
    { date: '2026-04-06', reason: 'Device check', provider: 'Device clinic' },
  ],
  home: 'classic',
} satisfies DemoEncounter;
