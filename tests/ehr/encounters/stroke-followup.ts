import { type DemoEncounter, drug, panel, problem } from '../encounter';

export default {
  id: 'stroke-followup',
  number: '48206',
  patient: {
    pid: '1052',
    given: 'Nathaniel',
    middle: 'T',
    family: 'Greaves',
    mrn: '00557804',
    birthDate: '1954-03-01',
    sex: 'Male',
    phone: '(555) 014-8476',
    address: '260 Lighthouse Road, Port Ellery',
    since: '2011-12-05',
  },
  date: '2026-11-06',
  endDate: null,
  class: 'Office visit',
  place: { code: '11', name: 'Harborview Neurology' },
  provider: 'Marisol Quintana MD',
  department: 'Neurology',
  reason: 'Stroke follow-up, 4 months',
  coverage: { payer: 'Lakeshore Medicare Advantage', plan: 'Gold HMO', memberId: 'LMA6628045', group: '7718-02' },
  problems: [
    problem('CVA', 'I63.9', '2026-07-02', 'Active'),
    problem('Hemiparesis', null, '2026-07-02', 'Active'),
    problem('Hypertension', 'I10', '2005-05-30', 'Active'),
    problem('Hyperlipidemia', 'E78.5', '2008-11-17', 'Active'),
    problem('Diabetes', null, '2019-04-23', 'Active'),
    problem('Carotid stenosis', null, '2026-07-03', 'Active'),
  ],
  medications: [
    drug('Clopidogrel 75 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Atorvastatin 80 mg tablet', '1 tab', 'by mouth', 'at bedtime'),
    drug('Lisinopril 40 mg tablet', '1 tab', 'by mouth', 'once daily'),
    drug('Metformin 850 mg tablet', '1 tab', 'by mouth', 'twice daily'),
    drug('Baclofen 5 mg tablet', '1 tab', 'by mouth', 'three times daily'),
    drug('Sertraline 25 mg tablet', '1 tab', 'by mouth', 'once daily'),
  ],
  allergies: [{ substance: 'Aspirin', reaction: 'GI bleed 2015' }],
  vitals: { systolic: 142, diastolic: 76, pulse: 70, respiration: 16, oxygen: 97, weightLb: 194, heightIn: 68, bmi: 29.5 },
  panels: [
    panel('Lipid panel', '80061', '2026-10-28', ['LDL cholesterol', '64', 'mg/dL', '<70', '']),
    panel('Hemoglobin A1c', '83036', '2026-10-28', ['Hemoglobin A1c', '7.2', '%', '4.0-5.6', 'H']),
    panel(
      'Carotid duplex',
      null,
      '2026-10-15',
      ['Left ICA stenosis', '60-69', '%', '<50', 'A'],
      ['Right ICA stenosis', '<50', '%', '<50', ''],
    ),
  ],
  notes: [
    {
      id: 'soap',
      kind: 'progress',
      title: 'SOAP Note',
      author: 'Marisol Quintana MD',
      when: '2026-11-06 11:05',
      signed: null,
      sections: [
        {
          heading: 'Subjective',
          text: `72M seen with wife. L MCA ischemic stroke 7/2/2026, tPA at Castleton General, rehab 3 wks, home since 8/1. Residual weakness of the arm more than leg, word-finding trouble, drools when tired. Walks with a cane, AFO. Arm tight, worse in the cold. One near fall, no injury. Chokes on thin liquids now and then; on mechanical soft, nectar-thick. Mood low in Sept, better on sertraline. No seizures, no headache. No new numbness, weakness or vision loss since discharge.
Off work, does not drive. Quit smoking at the time of the stroke. FH: father stroke at 66.`,
        },
        {
          heading: 'Objective',
          text: `142/76. Alert, oriented x 3. Speech: nonfluent, short phrases, naming 7/10, comprehension good, mild dysarthria. Right lower facial weakness. Arm 3/5 proximal, 2/5 hand; leg 4/5. MAS 2 elbow flexors and fingers. Reflexes brisk on that side, upgoing toe. Sensation reduced to light touch in hand. Gait hemiparetic. Visual fields full. No neglect.
Duplex 10/15: L ICA 60-69%. Tele monitor 30 days: no AF.`,
        },
        {
          heading: 'Assessment',
          text: `1. Late effects of stroke: hemiparesis, aphasia, dysarthria, dysphagia. Stable to slowly better.
2. Spasticity, candidate for botulinum toxin.
3. Carotid stenosis, symptomatic side.
4. HTN slightly above goal. 5. DM, A1c 7.2. 6. LDL at goal.
7. Post-stroke depression, improving.
Acute stroke ruled out by history and exam.`,
        },
        {
          heading: 'Plan',
          text: `Vascular surgery re CEA this month. Continue clopidogrel (no ASA, bleed 2015), statin. Amlodipine 5 added. PT/OT/ST renewed 12 visits each. Repeat swallow study. Botulinum toxin auth. Depression: same dose, PHQ-9 8 today. No driving. Return 6 wks.`,
        },
      ],
    },
  ],
  charges: [
    { system: 'ICD10', code: 'I63.9', text: 'Cerebral infarction, unspecified' },
    { system: 'ICD10', code: 'I10', text: 'Essential (primary) hypertension' },
  ],
  earlier: [
    { date: '2026-08-25', reason: 'After hospital, stroke', provider: 'Marisol Quintana MD' },
    { date: '2026-03-10', reason: 'Diabetes', provider: 'Priya Raman MD' },
  ],
  home: 'tabs',
} satisfies DemoEncounter;
