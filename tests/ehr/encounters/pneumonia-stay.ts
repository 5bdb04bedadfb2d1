import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'pneumonia-stay',
  number: 'I-640083',
  patient: {
    pid: '1054',
    given: 'Odalys',
    middle: 'C',
    family: 'Ferreira',
    mrn: 'MS-1011736',
    birthDate: '1944-12-12',
    sex: 'Female',
    phone: '(555) 013-1187',
    address: 'Maple Court Assisted Living, Castleton',
    since: '1996-02-20',
  },
  date: '2026-11-05',
  endDate: '2026-11-10',
  class: 'Inpatient',
  place: { code: '21', name: 'Castleton General Hospital' },
  provider: 'Bernard Okonjo MD',
  department: 'Hospital Medicine',
  reason: 'Fever, confusion, hypoxia',
  coverage: { payer: 'Medicare Part A', plan: 'Original Medicare', memberId: '5FQ2-RC9-NN40', group: '' },
  problems: [
    problem('COPD', 'J44.9', '2006-10-10', 'Active'),
    problem('Diastolic heart failure', 'I50.30', '2020-01-27', 'Active'),
    problem('CKD 3', null, '2018-06-06', 'Active'),
    problem('Hypertension', 'I10', '1996-02-20', 'Active'),
    problem('Dementia', null, '2022-11-01', 'Active'),
    problem('Urinary tract infection', null, '2026-05-02', 'Resolved'),
  ],
  medications: [
    drug('Umeclidinium-vilanterol 62.5-25 mcg', '1 puff', 'inhaled', 'once daily'),
    drug('Furosemide 20 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Donepezil 10 mg tablet', '1 tab', 'by mouth', 'at bedtime'),
    drug('Metoprolol tartrate 25 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Losartan 25 mg tablet', '1 tab', 'by mouth', 'once daily'),
  ],
  allergies: [{ substance: 'Levofloxacin', reaction: 'Tendon pain' }],
  vitals: {
    systolic: 88,
    diastolic: 50,
    pulse: 118,
    respiration: 28,
    temperatureF: 102.6,
    oxygen: 84,
    weightLb: 104,
    heightIn: 62,
    bmi: 19,
  },
  panels: [
    panel(
      'CBC',
      '85027',
      '2026-11-05',
      ['WBC', '19.4', 'K/uL', '4.0-11.0', 'H'],
      ['Bands', '14', '%', '0-5', 'H'],
      ['Hemoglobin', '10.2', 'g/dL', '12.0-15.5', 'L'],
      ['Platelets', '112', 'K/uL', '150-400', 'L'],
    ),
    panel(
      'Metabolic panel',
      '80053',
      '2026-11-05',
      ['Creatinine', '2.4', 'mg/dL', '0.6-1.1', 'H'],
      ['BUN', '52', 'mg/dL', '7-25', 'H'],
      ['Sodium', '149', 'mmol/L', '136-145', 'H'],
      ['Albumin', '2.6', 'g/dL', '3.5-5.0', 'L'],
    ),
    panel(
      'Lactate',
      '83605',
      '2026-11-05',
      ['Lactate, 0 h', '4.3', 'mmol/L', '0.5-2.0', 'H'],
      ['Lactate, 6 h', '1.8', 'mmol/L', '0.5-2.0', ''],
    ),
    panel(
      'Arterial blood gas',
      '82803',
      '2026-11-05',
      ['pH', '7.31', '', '7.35-7.45', 'L'],
      ['pCO2', '58', 'mmHg', '35-45', 'H'],
      ['pO2', '54', 'mmHg', '80-100', 'L'],
    ),
    panel('Blood culture', '87040', '2026-11-05', ['Blood culture, 2 of 2', 'Streptococcus pneumoniae', '', 'No growth', 'A']),
    panel(
      'Renal function',
      '80048',
      '2026-11-10',
      ['Creatinine', '1.2', 'mg/dL', '0.6-1.1', 'H'],
      ['eGFR', '44', 'mL/min/1.73m2', '>59', 'L'],
    ),
  ],
  notes: [
    {
      id: 'hp',
      kind: 'admission',
      title: 'History and physical',
      author: 'Bernard Okonjo MD',
      when: '2026-11-05 22:10',
      signed: '2026-11-06',
      sections: [
        { heading: 'Chief complaint', text: 'Fever and confusion, from assisted living.' },
        {
          heading: 'History of present illness',
          text: `81F with COPD, HFpEF, CKD 3, dementia, sent in for 2 days of cough, fever to 102.6 and not recognizing staff (usually knows family, feeds herself). In ED SpO2 84% RA, BP 88/50, HR 118, RR 28. 2 L LR given, ceftriaxone and azithromycin at 20:15, norepinephrine started peripherally for MAP 54, now 4 mcg/min. BiPAP for pCO2 58. History from daughter, patient unable.`,
        },
        {
          heading: 'Past medical history',
          text: 'COPD, no home O2. HFpEF, EF 60% (2025). CKD 3, baseline Cr 1.1. HTN. Dementia, likely Alzheimer type. Hip replacement R 2014. UTI with E. coli 5/2026.',
        },
        { heading: 'Family history', text: 'Noncontributory; sister with lung cancer.' },
        {
          heading: 'Social history',
          text: 'Assisted living. 50 pack-yr, quit 2010. DNR/DNI per POLST, daughter HCP, ok with pressors and BiPAP.',
        },
        { heading: 'Review of systems', text: 'Unable to obtain due to mental status.' },
        {
          heading: 'Physical examination',
          text: `T 102.6, BP 88/50 to 104/58 on pressor, HR 112, RR 26, 94% on BiPAP 12/5 FiO2 40%. Thin, temporal wasting, cachectic. Drowsy, oriented to self, inattentive. Dry mucosa. Crackles and bronchial breath sounds L base, diffuse wheeze. No edema, JVP flat. Sacrum: 2 x 3 cm open area, partial thickness, present on arrival.`,
        },
        {
          heading: 'Data',
          text: `WBC 19.4, bands 14, plt 112, lactate 4.3, Cr 2.4, Na 149, alb 2.6. ABG 7.31/58/54. CXR LLL consolidation, small effusion. Trop 31, 30. UA negative.`,
        },
        {
          heading: 'Assessment and plan',
          text: `1. Pneumonia LLL with hypotension, lactate 4.3, organ dysfunction: sepsis bundle done. Cultures sent. Continue CTX/azithro. MRSA nares.
2. Hypoxia and hypercapnia: BiPAP, nebs, steroids. COPD flare.
3. Kidney injury on CKD: volume, hold losartan and furosemide.
4. Altered mental status: likely from infection, on dementia. CT head negative.
5. Hypernatremia: free water.
6. Low platelets, watch. No DIC.
7. Malnutrition? dietitian consult. Wound care for sacrum.
8. HF: not in exacerbation. DVT ppx heparin. DNR/DNI.`,
        },
      ],
    },
    {
      id: 'progress-3',
      kind: 'progress',
      title: 'Progress note, hospital day 3',
      author: 'Bernard Okonjo MD',
      when: '2026-11-07 09:25',
      signed: null,
      sections: [
        {
          heading: 'Subjective',
          text: 'Off pressor since 11/6 14:00, BiPAP nights only. Daughter says near baseline. Eating half of meals. No pain. No diarrhea.',
        },
        {
          heading: 'Objective',
          text: `T 99.1, BP 118/64, HR 88, RR 20, 93% 3 L NC. More alert, oriented to person and place. L base crackles, wheeze less. Blood cx 2/2 S. pneumoniae, pan-sensitive. WBC 13.1, Cr 1.7, plt 121, Na 143. Hgb 8.9 after fluids.`,
        },
        {
          heading: 'Assessment / plan',
          text: `Pneumococcal pneumonia with bacteremia, improving. Narrow to ceftriaxone alone, day 3. Septic shock resolved. AKI improving, likely ATN from hypotension. Acute on chronic respiratory failure? not on home O2, wean. Encephalopathy clearing. Anemia, dilutional vs chronic disease, no bleeding, no transfusion. Dietitian: severe protein-calorie malnutrition, intake < 50% x 1 mo, muscle wasting. Sacral wound stage 2, foam dressing. PT.`,
        },
      ],
    },
    {
      id: 'discharge',
      kind: 'discharge',
      title: 'Discharge summary',
      author: 'Bernard Okonjo MD',
      when: '2026-11-10 13:40',
      signed: '2026-11-10',
      sections: [
        { heading: 'Admission diagnosis', text: 'Pneumonia, possible sepsis.' },
        {
          heading: 'Discharge diagnoses',
          text: `1. Pneumonia due to Streptococcus pneumoniae with bacteremia
2. Respiratory failure, hypoxic and hypercapnic
3. COPD exacerbation
4. AKI on CKD 3
5. Altered mental status
6. Malnutrition
7. Pressure injury of sacrum
8. Chronic diastolic heart failure, hypertension, dementia`,
        },
        {
          heading: 'Hospital course',
          text: `Admitted from the ED with LLL pneumonia, shock requiring norepinephrine for 18 hours, and BiPAP. Cultures grew pneumococcus. Treated with ceftriaxone 5 days, changed to amoxicillin to finish 10. Creatinine peaked 2.4, 1.2 at discharge. Mental status returned to baseline. Steroids 5 days. Oxygen weaned to room air at rest, 2 L with walking. Platelets recovered to 188. Pulmonary embolism was considered and excluded by V/Q scan. Sacral wound present on admission, clean. Repeat CXR suggests resolving consolidation; cannot exclude underlying mass, CT in 6 weeks.`,
        },
        { heading: 'Condition at discharge', text: 'Stable. T 98.3, BP 124/70, 94% RA. DNR/DNI.' },
        {
          heading: 'Discharge medications',
          text: `Amoxicillin 1 g TID x 5 d. Umeclidinium-vilanterol. Donepezil 10. Metoprolol 25 BID. Furosemide 20, restart 11/12. STOP losartan until seen. Supplement shake TID.`,
        },
        {
          heading: 'Follow-up',
          text: 'Maple Court with home health. PCP 1 week with BMP. CT chest 6 weeks. Pneumococcal vaccine after recovery.',
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'J13', text: 'Pneumonia due to Streptococcus pneumoniae' },
    { system: 'ICD10', code: 'J44.1', text: 'COPD with (acute) exacerbation' },
  ],
  earlier: [
    { date: '2026-05-02', reason: 'Urinary tract infection', provider: 'Castleton General, Emergency' },
    { date: '2025-03-18', reason: 'COPD exacerbation, inpatient', provider: 'Bernard Okonjo MD' },
  ],
  home: 'classic',
} satisfies DemoEncounter;
