import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'annual-exam',
  number: '47655',
  patient: {
    pid: '1043',
    given: 'Bridget',
    middle: 'M',
    family: 'Halloran',
    mrn: '00529317',
    birthDate: '1979-12-30',
    sex: 'Female',
    phone: '(555) 014-6642',
    address: '9 Cooper Street, Port Ellery',
    since: '2017-03-08',
  },
  date: '2026-09-22',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Harborview Practice' },
  provider: 'Tobias Lind NP',
  department: 'Internal Medicine',
  reason: 'Annual physical',
  coverage: { payer: 'Northgate Health Plan', plan: 'Silver EPO', memberId: 'NGH200418733', group: 'Ellery Schools' },
  problems: [
    problem('Hypothyroidism', 'E03.9', '2018-05-03', 'Active'),
    problem('Tobacco use', null, '2017-03-08', 'Active'),
    problem('Gestational diabetes', null, '2009-01-15', 'Resolved'),
    problem('Anxiety', 'F41.9', '2021-10-19', 'Active'),
  ],
  medications: [
    drug('Levothyroxine 88 mcg tablet', '1 tab', 'by mouth', 'every morning'),
    drug('Sertraline 50 mg tablet', '1 tab', 'by mouth', 'once daily'),
  ],
  allergies: [],
  vitals: {
    systolic: 134,
    diastolic: 84,
    pulse: 68,
    respiration: 14,
    temperatureF: 98.4,
    oxygen: 99,
    weightLb: 158,
    heightIn: 65,
    bmi: 26.3,
  },
  panels: [
    panel(
      'Lipid panel',
      '80061',
      '2026-09-15',
      ['Total cholesterol', '244', 'mg/dL', '<200', 'H'],
      ['LDL cholesterol', '166', 'mg/dL', '<100', 'H'],
      ['HDL cholesterol', '52', 'mg/dL', '>50', ''],
    ),
    panel('TSH', '84443', '2026-09-15', ['TSH', '6.8', 'mIU/L', '0.4-4.5', 'H']),
    panel('Hemoglobin A1c', '83036', '2026-09-15', ['Hemoglobin A1c', '5.9', '%', '4.0-5.6', 'H']),
    panel(
      'CBC',
      '85027',
      '2026-09-15',
      ['Hemoglobin', '11.1', 'g/dL', '12.0-15.5', 'L'],
      ['MCV', '76', 'fL', '80-100', 'L'],
      ['Ferritin', '7', 'ng/mL', '15-150', 'L'],
    ),
  ],
  notes: [
    {
      id: 'physical',
      kind: 'progress',
      title: 'Annual physical',
      author: 'Tobias Lind NP',
      when: '2026-09-22 09:15',
      signed: '2026-09-22',
      sections: [
        {
          heading: 'Subjective',
          text: `46 yo woman here for annual exam. Feels tired most afternoons x 3-4 mo. Periods heavy, 7 days, clots on day 2. No intermenstrual bleeding. Takes levothyroxine, misses 1-2 doses a week. Mood ok on sertraline, PHQ-9 4, GAD-7 5.
Smokes 1/2 ppd x 20 yr, thinking about quitting. Alcohol 1-2/wk. No drugs. Walks the dog daily.
PMH: hypothyroidism, anxiety, GDM with 2nd pregnancy. PSH: C-section 2009.
FH: mother DM2 and hypothyroid. Maternal aunt breast ca at 60. Father alive, HTN.
ROS: + fatigue, heavy menses. Denies chest pain, dyspnea, melena, constipation, hair loss, cold intolerance, SI.`,
        },
        {
          heading: 'Objective',
          text: `134/84, 68, 98.4, BMI 26.3.
HEENT normal, thyroid not enlarged, no nodules. CV RRR. Lungs CTA. Breasts: no mass, no nipple discharge. Abd benign, scar healed. Pelvic: normal, Pap/HPV collected. Skin clear. Neuro grossly intact.
Labs 9/15: LDL 166, TSH 6.8, A1c 5.9, Hgb 11.1 MCV 76 ferritin 7.`,
        },
        {
          heading: 'Assessment',
          text: `1. Annual exam, abnormal findings as below.
2. Anemia, microcytic.
3. Hypothyroidism, under-replaced vs missed doses.
4. High cholesterol.
5. Prediabetes.
6. Smoker, wants help quitting. Counseled 6 minutes.
7. Heavy periods, r/o fibroid.
8. BP borderline, not diagnosing hypertension today.`,
        },
        {
          heading: 'Plan',
          text: `Ferrous sulfate 325 QOD. Pelvic US. Levothyroxine same dose, take daily, TSH in 8 wks. Diet and exercise, repeat lipids 6 mo, 10-yr risk 4%. Nicotine patch 21 mg. Home BP log. Mammogram ordered. Cologuard vs colonoscopy discussed, prefers Cologuard. Tdap given. RTC 8 wks.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'Z00.01', text: 'General adult medical examination with abnormal findings' },
    { system: 'CPT4', code: '99396', text: 'Yearly physical, known patient' },
  ],
  earlier: [
    { date: '2025-09-17', reason: 'Annual physical', provider: 'Tobias Lind NP' },
    { date: '2025-02-04', reason: 'Sore throat', provider: 'Priya Raman MD' },
  ],
  home: 'tabs',
} satisfies DemoEncounter;
