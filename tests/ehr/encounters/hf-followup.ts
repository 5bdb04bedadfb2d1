import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'hf-followup',
  number: '48213',
  patient: {
    pid: '1041',
    given: 'Grace',
    middle: 'A',
    family: 'Okafor',
    mrn: '00731946',
    birthDate: '1951-06-22',
    sex: 'Female',
    phone: '(555) 014-2207',
    address: '118 Tidewater Lane, Port Ellery',
    since: '2009-04-16',
  },
  date: '2026-11-09',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Harborview Practice' },
  provider: 'Priya Raman MD',
  department: 'Internal Medicine',
  reason: 'Heart failure follow-up, right knee pain',
  coverage: { payer: 'Lakeshore Medicare Advantage', plan: 'Gold HMO', memberId: 'LMA4470921', group: '7718-02' },
  problems: [
    problem('Hypertension', 'I10', '2004-03-11', 'Active'),
    problem('Congestive heart failure', 'I50.9', '2023-08-02', 'Active'),
    problem('Chronic kidney disease, stage 4', 'N18.4', '2025-01-20', 'Active'),
    problem('Type 2 diabetes mellitus', 'E11.9', '2011-05-09', 'Active'),
    problem('Peripheral neuropathy', null, '2019-10-30', 'Active'),
    problem('Knee pain', null, '2026-06-18', 'Active'),
    problem('Cellulitis of left lower leg', 'L03.116', '2022-02-14', 'Resolved'),
  ],
  medications: [
    drug('Furosemide 40 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Carvedilol 12.5 mg tablet', '1 tab', 'by mouth', 'twice daily with food'),
    drug('Losartan 50 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Insulin glargine 100 units/mL pen', '22 units', 'subcutaneous', 'at bedtime'),
    drug('Metformin 500 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Gabapentin 100 mg capsule', '1 cap', 'by mouth', 'at bedtime'),
  ],
  allergies: [
    { substance: 'Sulfamethoxazole-trimethoprim', reaction: 'Rash' },
    { substance: 'Lisinopril', reaction: 'Cough' },
  ],
  vitals: {
    systolic: 148,
    diastolic: 82,
    pulse: 74,
    respiration: 16,
    temperatureF: 98.2,
    oxygen: 96,
    weightLb: 186,
    heightIn: 63,
    bmi: 32.9,
    pain: 6,
  },
  panels: [
    panel(
      'Basic metabolic panel',
      '80048',
      '2026-11-04',
      ['Sodium', '138', 'mmol/L', '136-145', ''],
      ['Potassium', '5.1', 'mmol/L', '3.5-5.1', ''],
      ['BUN', '41', 'mg/dL', '7-25', 'H'],
      ['Creatinine', '1.92', 'mg/dL', '0.60-1.10', 'H'],
      ['eGFR', '27', 'mL/min/1.73m2', '>59', 'L'],
      ['Glucose', '187', 'mg/dL', '70-99', 'H'],
    ),
    panel('Hemoglobin A1c', '83036', '2026-11-04', ['Hemoglobin A1c', '8.4', '%', '4.0-5.6', 'H']),
    panel(
      'CBC',
      '85027',
      '2026-11-04',
      ['Hemoglobin', '10.6', 'g/dL', '12.0-15.5', 'L'],
      ['MCV', '88', 'fL', '80-100', ''],
      ['Platelets', '241', 'K/uL', '150-400', ''],
    ),
    panel('NT-proBNP', '83880', '2026-11-04', ['NT-proBNP', '1840', 'pg/mL', '<450', 'H']),
    panel('Echocardiogram', null, '2026-08-21', ['LV ejection fraction', '35', '%', '55-70', 'L']),
  ],
  notes: [
    {
      id: 'soap',
      kind: 'progress',
      title: 'SOAP Note',
      author: 'Priya Raman MD',
      when: '2026-11-09 10:42',
      signed: null,
      sections: [
        {
          heading: 'Subjective',
          text: `75 y/o F here for f/u of CHF, HTN, CKD and diabetes. Weight up 4 lb since last visit, sleeps on 2 pillows (unchanged). Notes ankle swelling by evening and dyspnea on one flight of stairs. Denies chest pain, palpitations, syncope. No PND.
Home sugars 160-210 fasting. Takes glargine 22 u qhs and metformin. Feet burn at night, worse over the past year; no foot ulcer.
R knee pain x 5 months, worse on stairs, no locking, no fall or injury. Tylenol does not help. Would like an injection.
FH: mother MI at 68, sister breast cancer. SH: former smoker, quit 1998; lives with daughter.
ROS: No fever, chills or cough. No hematuria. No rash. Otherwise negative.`,
        },
        {
          heading: 'Objective',
          text: `BP 148/82, HR 74, SpO2 96% RA, Wt 186 lb.
Gen: comfortable, NAD. Neck: JVP 9 cm. CV: RRR, no murmur. Lungs: few bibasilar crackles, no wheeze.
Ext: 1+ pitting edema both ankles. Feet: decreased monofilament sensation bilaterally to mid foot, pulses intact, skin intact.
R knee: small effusion, crepitus, medial joint line tenderness, ROM 5-110, no warmth or erythema.
Labs 11/4: Cr 1.92, eGFR 27 (29 in May, 28 in Feb), K 5.1, A1c 8.4, Hgb 10.6, NT-proBNP 1840. Echo 8/21: EF 35%, mild MR.`,
        },
        {
          heading: 'Assessment',
          text: `1. CHF, volume up a little. Echo as above.
2. HTN, above goal today.
3. CKD stage 4, stable.
4. T2DM with peripheral neuropathy, A1c above goal. On insulin.
5. Anemia, chronic, likely multifactorial. Iron studies ordered to rule out iron deficiency.
6. R knee pain, probable OA. X-ray from July not available for review.
7. History of cellulitis of the leg, resolved.`,
        },
        {
          heading: 'Procedure',
          text: `Knee injection. Risks and benefits discussed, verbal consent. Superolateral approach, prepped with chlorhexidine, 5 mL clear fluid aspirated, then triamcinolone 40 mg with 3 mL lidocaine 1% injected under no imaging guidance. Tolerated well, no complications.`,
        },
        {
          heading: 'Plan',
          text: `CHF: furosemide 40 BID to 60 AM/40 PM x 1 wk, daily weights, BMP in 7 days. Continue carvedilol. Consider cardiology referral for ICD evaluation if EF does not recover.
HTN: continue losartan, recheck after diuresis. Watch K.
CKD: avoid NSAIDs, nephrology visit 12/3. Stop metformin given eGFR; pt agrees.
DM: glargine to 26 u. Eye exam due. Podiatry referral for neuropathic feet.
Anemia: ferritin, iron, TIBC, B12.
Knee: ice, rest 24 h; call for fever, redness, swelling.
RTC 2 wks.`,
        },
      ],
    },
    {
      id: 'nursing',
      kind: 'nursing',
      title: 'Nursing intake',
      author: 'Dana Whitlow RN',
      when: '2026-11-09 10:18',
      signed: '2026-11-09',
      sections: [
        {
          heading: 'Intake',
          text: `Pt roomed with daughter. Vitals taken, R arm, seated. Med list reviewed, pt brings bottles; out of gabapentin x 3 days. Flu shot given 10/12/2026 at pharmacy. Fall screen negative. PHQ-2 score 0. Pain 6/10 R knee.`,
        },
        {
          heading: 'Education',
          text: `Low sodium diet sheet given. Daily weight log started. Return precautions reviewed, pt verbalizes understanding.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'I50.9', text: 'Heart failure, unspecified' },
    { system: 'ICD10', code: 'I10', text: 'Essential (primary) hypertension' },
  ],
  earlier: [
    { date: '2026-08-21', reason: 'Echocardiogram review', provider: 'Priya Raman MD' },
    { date: '2026-05-14', reason: 'Diabetes follow-up', provider: 'Priya Raman MD' },
    { date: '2026-02-11', reason: 'Medicare wellness visit', provider: 'Tobias Lind NP' },
  ],
  home: 'tabs',
} satisfies DemoEncounter;
